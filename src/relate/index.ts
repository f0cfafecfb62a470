/** From the claims of a case to its picture: questions, relations and origins. The order of the reports does not matter. */
import type { RelationRules } from '../languages/sections/relations.ts';
import type { Claim } from '../model/claim.ts';
import { contentId } from '../model/content-id.ts';
import type { AliasRuling } from '../model/judgement.ts';
import type { OriginGroup, Question, Relation } from '../model/relation.ts';
import type { Report } from '../model/report.ts';
import { sameFamily } from './compare.ts';
import { type Frame, frameOf } from './frame.ts';
import { relationOf, type Verdict } from './kinds.ts';
import { namesWith } from './names.ts';
import { originsOf } from './origins.ts';
import { questionsOf } from './questions.ts';

export interface RelateInput {
  readonly reports: readonly Report[];
  readonly claims: readonly Claim[];
  readonly rulings: readonly AliasRuling[];
  readonly rules: RelationRules;
}
export interface RelateResult {
  readonly questions: readonly Question[];
  readonly relations: readonly Relation[];
  readonly origins: readonly OriginGroup[];
}

const byId = (a: { readonly id: string }, b: { readonly id: string }): number =>
  a.id < b.id ? -1 : a.id > b.id ? 1 : 0;

function relationFrom({ kind, from, strength, because }: Verdict, a: Frame, b: Frame): Relation {
  const [source, target] = from === 'a' ? [a, b] : [b, a];
  const spans = [source, target].flatMap((frame) => frame.telling.map((span) => ({ report: frame.report.id, span })));
  return {
    id: contentId('x', kind, source.claim.id, target.claim.id),
    kind,
    from: source.claim.id,
    to: target.claim.id,
    strength,
    because: [{ text: because, spans }],
  };
}

/** Frames that could be about one thing, by matter: others are never compared. */
function pairsOf(frames: readonly Frame[]): (readonly [Frame, Frame])[] {
  const pairs: (readonly [Frame, Frame])[] = [];
  for (let i = 0; i < frames.length; i++) {
    for (let j = i + 1; j < frames.length; j++) {
      if (frames[i].matter !== 'other' && sameFamily(frames[i].matter, frames[j].matter))
        pairs.push([frames[i], frames[j]]);
    }
  }
  return pairs;
}

export function relate({ reports, claims, rulings, rules }: RelateInput): RelateResult {
  const names = namesWith(rulings);
  const reportOf = new Map(reports.map((report) => [report.id, report]));
  const frames = claims
    .map((claim) => frameOf({ claim, report: reportOf.get(claim.report) as Report, rules, names }))
    .sort((a, b) => byId(a.claim, b.claim));
  const origins = originsOf(frames).sort(byId);
  const originOf = new Map(origins.flatMap(({ id, claims: members }) => members.map((claim) => [claim, id] as const)));
  const relations = pairsOf(frames).flatMap(([a, b]) => {
    const verdict = relationOf({ a, b, sameOrigin: originOf.get(a.claim.id) === originOf.get(b.claim.id) });
    return verdict ? [relationFrom(verdict, a, b)] : [];
  });
  return { questions: questionsOf(frames), relations: relations.sort(byId), origins };
}
