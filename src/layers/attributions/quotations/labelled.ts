/** Words whose speaker stands before them as a label, or behind them as a signature: "PENCE: We lost the road", "“We ran.” ― Ada Lund". */
import type { Attribution } from '../../../model/attribution.ts';
import { contentId } from '../../../model/content-id.ts';
import { tokenRange, tokenSpan } from '../../../model/tokens.ts';
import { isMark, type Range } from '../spans.ts';
import type { Words } from '../words.ts';
import { states } from './statement.ts';

/** A label and a signature have no more words. */
const LONGEST = 4;
/** Fewer labels make no transcript, and one of them has to come again. */
const FEWEST = 3;
const CAPITALS = 2;
const DASHES: ReadonlySet<string> = new Set(['-', '--', '–', '—', '―']);

interface Spoken {
  readonly source: Range;
  /** The colon or dash. */
  readonly mark: number;
  readonly content: Range;
}

function attributionOf(words: Words, { source, mark, content }: Spoken, report: string, rule: string): Attribution {
  const cue = tokenSpan(words.tokens, mark);
  return {
    id: contentId('a', report, cue.start, cue.end),
    source: [tokenRange(words.tokens, source.first, source.last)],
    cue: [cue],
    content: [tokenRange(words.tokens, content.first, content.last)],
    manner: 'direct',
    cueLemma: words.tokens.norms[mark],
    cueHead: mark,
    sourceHead: source.last - 1,
    rule,
  };
}

/** Token ranges of the blocks. */
function blocksOf({ sentences }: Words): Range[] {
  const blocks: { first: number; last: number; block: number }[] = [];
  for (const { first, last, block } of sentences) {
    const open = blocks.at(-1);
    if (open?.block === block) open.last = last;
    else blocks.push({ first, last, block });
  }
  return blocks;
}

/** "PENCE: ...", in capitals before words that are not. */
function labelled(words: Words, { first, last }: Range): Spoken | null {
  const from = isMark(words, first) ? first + 1 : first;
  let mark = from;
  while (mark < last && mark - from < LONGEST && words.shape[mark] === CAPITALS) mark++;
  if (mark === from || mark + 1 >= last || words.tokens.norms[mark] !== ':') return null;
  for (let i = mark + 1; i < last; i++)
    if (words.tags.pos[i] === 'VERB' && words.shape[i] === 0)
      return { source: { first: from, last: mark }, mark, content: { first: mark + 1, last } };
  return null;
}

function transcript(words: Words): Spoken[] {
  const found = blocksOf(words).flatMap((block) => labelled(words, block) ?? []);
  const names = new Set(found.map(({ source }) => words.tokens.norms.slice(source.first, source.last).join(' ')));
  return found.length >= FEWEST && names.size < found.length ? found : [];
}

/** "“We ran.” ― Ada Lund" at the end of a paragraph, or before a comma. */
function signatures(words: Words): Spoken[] {
  const { tokens, tags } = words;
  return words.quotations.list.flatMap((quotation) => {
    const mark = quotation.last;
    if (!quotation.closed || !DASHES.has(tokens.norms[mark]) || !states(words, quotation)) return [];
    let last = mark + 1;
    while (last < tokens.count && last - mark <= LONGEST && tags.pos[last] === 'PROPN') last++;
    const block = words.sentences[words.sentence[quotation.first]]?.block;
    const after = words.sentences[words.sentence[last] ?? -1]?.block;
    const ends = last >= tokens.count || after !== block || tokens.norms[last] === ',';
    if (last === mark + 1 || !ends) return [];
    return [{ source: { first: mark + 1, last }, mark, content: quotation }];
  });
}

const byCue = (a: Attribution, b: Attribution): number => a.cueHead - b.cueHead;

export function withLabels(words: Words, made: readonly Attribution[], report: string): readonly Attribution[] {
  const lines = transcript(words).map((one) => attributionOf(words, one, report, 'attributions.transcript'));
  const signed = signatures(words).map((one) => attributionOf(words, one, report, 'attributions.signature'));
  if (lines.length + signed.length === 0) return made;
  const taken = new Set([...lines, ...signed].map(({ cueHead }) => cueHead));
  return [...made.filter(({ cueHead }) => !taken.has(cueHead)), ...lines, ...signed].sort(byCue);
}
