/** What speaks for and against what in a case: Argdown (argdown.org), and the Argument Interchange Format as JSON. */
import type { RelationKind } from '../../model/relation.ts';
import { aboutFields, aboutSentences } from '../case/about.ts';
import type { Handover } from '../case/view.ts';
import { chainOf, idOf, sourcesOf, wordsOf } from './quotes.ts';

/** Only what agrees or clashes is argument; counts of other times, people or names are neither. */
const SIDES: Readonly<Partial<Record<RelationKind, 'for' | 'against'>>> = {
  corroborates: 'for',
  contradicts: 'against',
  denies: 'against',
};

/** In one line, and without the signs that Argdown reads. */
const plain = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[[\]<>{}#@*_`|\\]/g, ' ')
    .trim();

export function caseArgdown(view: Handover): string {
  const sources = sourcesOf(view);
  const sides = new Map<string, string[]>();
  for (const { from, to, kind } of view.relations) {
    if (!SIDES[kind]) continue;
    const list = sides.get(to) ?? [];
    sides.set(to, list);
    list.push(`  ${SIDES[kind] === 'for' ? '+' : '-'} [${from}]`);
  }
  const about = JSON.stringify(aboutSentences(view).join(' '));
  const lines = ['===', `title: ${JSON.stringify(view.caseId)}`, `abstract: ${about}`, '===', ''];
  for (const claim of view.claims) {
    const kept = sources.get(claim.report)?.kept;
    if (!kept) continue;
    lines.push(
      `[${claim.id}]: ${plain(wordsOf(claim, kept.report.text))} (${plain(chainOf(claim))}; ${plain(idOf(kept))})`,
    );
    lines.push(...(sides.get(claim.id) ?? []));
    lines.push('');
  }
  return `${lines.join('\n')}\n`;
}

/** I-nodes are claims; RA- and CA-nodes are the proposals that one speaks for or against another. */
export function caseAif(view: Handover): string {
  const sources = sourcesOf(view);
  const nodes: object[] = [];
  const edges: object[] = [];
  for (const claim of view.claims) {
    const kept = sources.get(claim.report)?.kept;
    if (kept) nodes.push({ nodeID: claim.id, type: 'I', text: wordsOf(claim, kept.report.text) });
  }
  for (const { id, from, to, kind, because } of view.relations) {
    const side = SIDES[kind];
    if (!side) continue;
    const text = because.map((reason) => reason.text).join(' ');
    nodes.push({ nodeID: id, type: side === 'for' ? 'RA' : 'CA', text, scheme: kind });
    edges.push({ edgeID: `${id}-1`, fromID: from, toID: id }, { edgeID: `${id}-2`, fromID: id, toID: to });
  }
  return `${JSON.stringify({ about: aboutFields(view), nodes, edges, locutions: [] }, null, 1)}\n`;
}
