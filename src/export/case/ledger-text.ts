/** The ledger and the stemma for a terminal. */

import type { ClaimId } from '../../model/claim.ts';
import { RELATION_LABELS } from '../in-words/relation-labels.ts';
import { wrap } from '../terminal/wrap.ts';
import type { LedgerAnswer, LedgerQuestion } from './ledger.ts';
import { type StemmaEdge, stemmaOf } from './stemma.ts';
import type { CaseView } from './view.ts';

const WIDTH = 96;
const indented = (text: string, by: number): string =>
  wrap(text, WIDTH - by)
    .map((line) => `${' '.repeat(by)}${line}`)
    .join('\n');

function answerLines({
  claim,
  words,
  value,
  asOf,
  chain,
  report,
  origin,
  traced,
  camp,
  relations,
}: LedgerAnswer): string[] {
  const head = [value, asOf === null ? 'no date' : `as of ${asOf}`].filter((part) => part !== null).join(', ');
  const lineage = `${origin}${traced ? '' : ' (lineage unknown)'}${camp === null ? '' : `; camp: ${camp}`}`;
  return [
    `  ${head}   ${claim}`,
    indented(`“${words}”`, 6),
    indented(`${chain.join(' › ')} (${report})`, 6),
    indented(`origin: ${lineage}`, 6),
    ...relations.map(({ kind, to, words: other, because, more }) =>
      indented(`- ${RELATION_LABELS[kind]} “${other}” (${to}${more > 0 ? ` and ${more} more` : ''}). ${because}`, 6),
    ),
  ];
}

export function questionText({ id, text, range, origins, sums, answers }: LedgerQuestion): string {
  const reports = new Set(answers.map(({ report }) => report)).size;
  return [
    id,
    `${text}${range === null ? '' : `   ${range}`}`,
    indented(`${answers.length} answers in ${reports === 1 ? 'one report' : `${reports} reports`}. ${origins}`, 2),
    ...sums.map((sum) => indented(sum, 2)),
    ...answers.flatMap(answerLines),
    '',
  ].join('\n');
}

/** What several origins of a case come to that one report each carries. */
export interface Single {
  traced: number;
  unknown: number;
}

export const singleText = ({ traced, unknown }: Single): string =>
  `${traced + unknown} more are carried by one report each: ${traced} known, ${unknown} of unknown lineage.`;

interface Words {
  readonly of: (claim: ClaimId) => string;
}

function wordsIn({ claims, reports }: Pick<CaseView, 'claims' | 'reports'>): Words {
  const claimOf = new Map(claims.map((claim) => [claim.id, claim]));
  const textOf = new Map(reports.map(({ report }) => [report.id, report.text]));
  return {
    of: (id) => {
      const claim = claimOf.get(id);
      return `“${(claim?.spans ?? [])
        .map((s) => textOf.get(claim?.report ?? '')?.slice(s.start, s.end))
        .join(' … ')
        .replace(/\s+/g, ' ')}”`;
    },
  };
}

/** The report that carries an origin, through whom, with what its copies changed. */
const edgeLines = ({ report, claims, through, changes }: StemmaEdge, date: string, words: Words): string[] => [
  indented(
    `→ ${report} (${date})${through.length > 0 ? ` through ${through.join(' › ')}` : ''}: ${claims.map(words.of).join('; ')}`,
    2,
  ),
  ...changes.map((change) =>
    indented(`changed: ${words.of(change.claim)} from ${words.of(change.from)}. ${change.because}`, 6),
  ),
];

/** Each of these origins that several reports carry, with what each copy changed; the others are counted. */
export function stemmaBlocks(
  view: Pick<CaseView, 'claims' | 'reports' | 'relations' | 'origins'>,
  single: Single,
): string[] {
  const words = wordsIn(view);
  const dateOf = new Map(view.reports.map(({ report, givenId }) => [givenId ?? report.id, report.published]));
  const edges = new Map<string, StemmaEdge[]>();
  for (const edge of stemmaOf(view)) {
    const list = edges.get(edge.origin);
    if (list) list.push(edge);
    else edges.set(edge.origin, [edge]);
  }
  return view.origins.flatMap(({ id, name, traced, camp, because }) => {
    const here = edges.get(id) ?? [];
    if (here.length < 2) {
      single[traced ? 'traced' : 'unknown']++;
      return [];
    }
    const why = [...new Set(because.map(({ text }) => text))].map((text) => indented(text, 2));
    const lines = here.flatMap((edge) => edgeLines(edge, dateOf.get(edge.report) ?? 'no date', words));
    const head = `${name}${traced ? '' : ' (lineage unknown)'}${camp ? `; camp: ${camp}` : ''}`;
    return [[head, ...why, ...lines, ''].join('\n')];
  });
}
