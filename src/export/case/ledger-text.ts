/** The ledger and the stemma for a terminal. */

import { RELATION_LABELS } from '../in-words/relation-labels.ts';
import { wrap } from '../terminal/wrap.ts';
import type { LedgerAnswer, LedgerQuestion } from './ledger.ts';
import { stemmaOf } from './stemma.ts';
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
  return [
    id,
    `${text}${range === null ? '' : `   ${range}`}`,
    indented(
      `${answers.length} answers in ${new Set(answers.map(({ report }) => report)).size} reports. ${origins}`,
      2,
    ),
    ...sums.map((sum) => indented(sum, 2)),
    ...answers.flatMap(answerLines),
    '',
  ].join('\n');
}

/** Each origin that several reports carry, with what each copy changed. */
export function stemmaText(view: CaseView): string {
  const edges = stemmaOf(view);
  const claimOf = new Map(view.claims.map((claim) => [claim.id, claim]));
  const textOf = new Map(view.reports.map(({ report }) => [report.id, report.text]));
  const words = (id: string): string => {
    const claim = claimOf.get(id);
    return `“${(claim?.spans ?? [])
      .map((s) => textOf.get(claim?.report ?? '')?.slice(s.start, s.end))
      .join(' … ')
      .replace(/\s+/g, ' ')}”`;
  };
  const dateOf = new Map(view.reports.map(({ report, givenId }) => [givenId ?? report.id, report.published]));
  const several = view.origins.filter(({ id }) => edges.filter(({ origin }) => origin === id).length > 1);
  const blocks = several.map(({ id, name, traced, camp, because }) => {
    const here = edges.filter(({ origin }) => origin === id);
    const lines = here.flatMap(({ report, claims, through, changes }) => [
      indented(
        `→ ${report} (${dateOf.get(report) ?? 'no date'})${through.length > 0 ? ` through ${through.join(' › ')}` : ''}: ${claims.map(words).join('; ')}`,
        2,
      ),
      ...changes.map((change) =>
        indented(`changed: ${words(change.claim)} from ${words(change.from)}. ${change.because}`, 6),
      ),
    ]);
    const why = [...new Set(because.map(({ text }) => text))].map((text) => indented(text, 2));
    return [`${name}${traced ? '' : ' (lineage unknown)'}${camp ? `; camp: ${camp}` : ''}`, ...why, ...lines, ''].join(
      '\n',
    );
  });
  const single = view.origins.filter((origin) => !several.includes(origin));
  const traced = single.filter((origin) => origin.traced).length;
  const rest = `${single.length} more are carried by one report each: ${traced} known, ${single.length - traced} of unknown lineage.`;
  return [...blocks, rest].join('\n');
}
