/** Why two claims are said to stand as they do, in sentences with the words. */
import type { Claim, ClaimId } from '../../model/claim.ts';
import { ownSpans } from '../../model/own-spans.ts';
import type { Relation } from '../../model/relation.ts';
import { overlaps } from '../../model/span.ts';
import { countInWords } from '../in-words/count-in-words.ts';
import { RELATION_LABELS, RELATION_MEANINGS } from '../in-words/relation-labels.ts';
import type { CaseView } from './view.ts';

export interface Explanation {
  readonly relation: Relation | null;
  readonly sentences: readonly string[];
}

type Kept = CaseView['reports'][number];

const quoted = (kept: Kept | undefined, claim: Claim): string =>
  `“${claim.spans
    .map(({ start, end }) => kept?.report.text.slice(start, end) ?? '')
    .join(' … ')
    .replace(/\s+/g, ' ')}”`;

function introduction(name: string, claim: Claim, view: CaseView): string[] {
  const kept = view.reports.find(({ report }) => report.id === claim.report);
  const origin = view.origins.find(({ claims }) => claims.includes(claim.id));
  const question = view.questions.find(({ claims }) => claims.includes(claim.id));
  const asOf = question?.asOf?.[claim.id];
  const lines = [
    `${name} is ${quoted(kept, claim)} in ${kept?.givenId ?? claim.report}${kept?.report.published ? ` of ${kept.report.published}` : ', which has no date'}.`,
    `It comes through ${claim.chain.map((speaker) => speaker.name).join(' › ')}. Origin: ${origin ? `${origin.name}${origin.traced ? '' : ' (its lineage is unknown)'}` : 'unknown'}.`,
  ];
  if (claim.toll)
    lines.push(`Its figure: ${countInWords(claim.toll.value, claim.toll.value.of)}${asOf ? `, as of ${asOf}` : ''}.`);
  if (question) lines.push(`It answers: ${question.text}`);
  return lines;
}

const between = (view: CaseView, a: ClaimId, b: ClaimId): Relation | null =>
  view.relations.find(({ from, to }) => (from === a && to === b) || (from === b && to === a)) ?? null;

function nothing(a: Claim, b: Claim, view: CaseView): string[] {
  const shared = view.questions.filter(({ claims }) => claims.includes(a.id) && claims.includes(b.id));
  const origin = view.origins.find(({ claims }) => claims.includes(a.id));
  const cut = a.report === b.report && ownSpans(a).some((s) => ownSpans(b).some((t) => overlaps(s, t)));
  if (cut) return ['No relation is proposed: they are two cuts of the same words.'];
  const reasons = [
    shared.length === 0
      ? 'They answer different questions: another matter, other people, or another place.'
      : 'They answer one question, but no rule tells how they stand to each other: figures that open ends let both hold, or days that are not known.',
  ];
  if (origin?.claims.includes(b.id)) reasons.push('They go back to one origin.');
  return ['No relation is proposed between them.', ...reasons];
}

export function explanationOf(a: Claim, b: Claim, view: CaseView): Explanation {
  const relation = between(view, a.id, b.id);
  const [first, second] = relation && relation.from === b.id ? [b, a] : [a, b];
  const sentences = [...introduction('A', first, view), '', ...introduction('B', second, view), ''];
  if (!relation) return { relation, sentences: [...sentences, ...nothing(first, second, view)] };
  sentences.push(`A ${RELATION_LABELS[relation.kind]} B. ${RELATION_MEANINGS[relation.kind]}`);
  for (const { text, spans } of relation.because) {
    const words = spans.map(({ report, span }) => {
      const kept = view.reports.find((r) => r.report.id === report);
      return `“${(kept?.report.text.slice(span.start, span.end) ?? '').replace(/\s+/g, ' ')}”`;
    });
    sentences.push(`Why: ${text} In the words ${[...new Set(words)].join(' and ')}.`);
  }
  const judged = view.judgements.filter(({ about }) => about === relation.id).at(-1);
  if (judged) sentences.push(`${judged.by} ${judged.verdict} it${judged.reason ? `: ${judged.reason}` : ''}.`);
  return { relation, sentences };
}
