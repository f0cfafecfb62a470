/** Classes of error on marked articles, with counts: `npx tsx bench/attribution/errors.ts --data DIR [--split dev]`. */
import { parseArgs } from 'node:util';
import { reportFromText } from '../../src/ingest/from-text.ts';
import type { Doc } from '../../src/model/doc.ts';
import { overlaps, type Span } from '../../src/model/span.ts';
import { tokensIn } from '../../src/model/tokens.ts';
import { readReport } from '../../src/read-report.ts';
import { readArticles } from '../../training/attributions/articles.ts';
import type { MarkedAttribution } from '../../training/attributions/gold.ts';

const touch = (a: readonly Span[], b: readonly Span[]): boolean => a.some((x) => b.some((y) => overlaps(x, y)));

function wordsIn({ annotations: { tokens, tags } }: Doc, spans: readonly Span[]): Set<number> {
  const found = new Set<number>();
  for (const span of spans) {
    const { first, last } = tokensIn(tokens, span);
    for (let i = first; i < last; i++) if (tags.pos[i] !== 'PUNCT') found.add(i);
  }
  return found;
}

/** Word class of the first word of the cue that is no auxiliary. */
function cueClass(doc: Doc, { cue }: MarkedAttribution): string {
  const words = [...wordsIn(doc, cue)].map((i) => doc.annotations.tags.pos[i]);
  return words.find((pos) => pos === 'VERB') ?? words.find((pos) => pos === 'NOUN') ?? words[0] ?? 'mark';
}

/** `gold` against what was found at its cue. */
function classOf(doc: Doc, gold: MarkedAttribution, found: MarkedAttribution | undefined): string {
  if (!found) return `cue not found: ${cueClass(doc, gold)}`;
  const theirs = wordsIn(doc, gold.content);
  const ours = wordsIn(doc, found.content);
  const shared = [...ours].filter((i) => theirs.has(i)).length;
  if (4 * shared < ours.size + theirs.size) {
    if (shared === 0) return 'content elsewhere';
    return ours.size < theirs.size ? 'content too short' : 'content too long';
  }
  if (touch(gold.source, found.source) || (gold.source.length === 0 && found.source.length === 0)) return 'right';
  if (found.source.length === 0) return 'source not found';
  return gold.source.length === 0 ? 'source found where none is marked' : 'source elsewhere';
}

const { values } = parseArgs({ options: { data: { type: 'string' }, split: { type: 'string', default: 'dev' } } });
const counts = new Map<string, number>();
const count = (name: string): void => {
  counts.set(name, (counts.get(name) ?? 0) + 1);
};
for (const article of readArticles(values.data ?? '.', values.split === 'train' ? 'train' : 'dev')) {
  const doc = readReport(reportFromText({ text: article.text }));
  const { attributions } = doc.annotations;
  for (const gold of article.attributions)
    count(
      classOf(
        doc,
        gold,
        attributions.find((a) => touch(a.cue, gold.cue)),
      ),
    );
  for (const found of attributions) {
    if (touch(found.cue, article.discard ?? []) || article.attributions.some((a) => touch(a.cue, found.cue))) continue;
    count(`found where none is marked: ${doc.annotations.tags.pos[found.cueHead]}`);
  }
}
for (const [name, n] of [...counts].sort((a, b) => b[1] - a[1])) console.log(`${String(n).padStart(5)}  ${name}`);
