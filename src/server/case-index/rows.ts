/** Questions, relations and origins as rows: with their numbers, the words of their reasons, and what people decided. */
import type { OriginGroup, Question, Reason, Relation } from '../../model/relation.ts';
import type { OriginRow, QuestionRow, RelationRow } from '../schemas/picture.ts';
import type { CaseIndex } from './case-index.ts';
import { holds } from './holds.ts';
import { campOfOrigin } from './sources.ts';

const LONGEST = 300;

const reasonRow = (index: CaseIndex, { text, spans }: Reason) => ({
  text,
  spans: spans.map(({ report, span }) => ({
    report,
    span,
    words: (index.report(report)?.report.text ?? '').slice(span.start, Math.min(span.end, span.start + LONGEST)),
  })),
});

const reportsOf = (index: CaseIndex, claims: readonly string[]): number =>
  new Set(claims.map((id) => index.claim(id)?.row.report)).size;

export function questionRow(index: CaseIndex, question: Question): QuestionRow {
  const { id, asked, text, about, range, claims } = question;
  const { against, origins, unknown } = index.lookup().gist(question);
  const traced = origins.filter((origin) => origin.traced);
  const camps = new Set(traced.map((origin) => campOfOrigin(index, origin)).filter((camp) => camp !== null));
  const holding = against.filter((relation) => holds(index, relation.id));
  return {
    id,
    asked,
    text,
    about,
    range: range ?? null,
    claims: claims.length,
    reports: reportsOf(index, claims),
    origins: traced.length,
    unknown,
    camps: camps.size,
    contradictions: holding.filter(({ kind }) => kind === 'contradicts').length,
    denials: holding.filter(({ kind }) => kind === 'denies').length,
  };
}

export function relationRow(index: CaseIndex, relation: Relation): RelationRow {
  const { id, kind, from, to, strength, because } = relation;
  const decisions = index.decisions().get(id) ?? [];
  return {
    id,
    kind,
    from,
    to,
    strength,
    because: because.map((reason) => reasonRow(index, reason)),
    decisions,
    last: decisions.at(-1)?.id ?? null,
  };
}

export function originRow(index: CaseIndex, origin: OriginGroup): OriginRow {
  const { id, name, traced, claims, because } = origin;
  return {
    id,
    name,
    traced,
    claims: claims.length,
    reports: reportsOf(index, claims),
    because: because.map((reason) => reasonRow(index, reason)),
    camp: campOfOrigin(index, origin),
  };
}
