/** Stretches between quotation marks, also those that run over several sentences or paragraphs. */
import type { Sentence } from '../../../model/sentence.ts';
import type { Tokens } from '../../../model/tokens.ts';

/** Token range [first, last), marks included. */
export interface Quotation {
  readonly first: number;
  readonly last: number;
  /** False where no closing mark was found: it ends with its paragraph. */
  readonly closed: boolean;
}

export interface Quotations {
  readonly list: readonly Quotation[];
  /** For each token the index of the outermost quotation it stands in, or -1. */
  readonly of: Int32Array;
}

const NONE = 0;
const OPENS = 1;
const CLOSES = 2;
const EITHER = 3;

const DOUBLE: Readonly<Record<string, number>> = {
  '“': OPENS,
  '„': OPENS,
  '«': OPENS,
  '``': OPENS,
  '”': CLOSES,
  '»': CLOSES,
  "''": EITHER,
  '"': EITHER,
  '＂': EITHER,
};
const SINGLE: Readonly<Record<string, number>> = { '‘': OPENS, '`': OPENS, '’': CLOSES, "'": EITHER };

const touchesBefore = (tokens: Tokens, i: number): boolean => i > 0 && tokens.end[i - 1] === tokens.start[i];
const touchesAfter = (tokens: Tokens, i: number): boolean =>
  i + 1 < tokens.count && tokens.end[i] === tokens.start[i + 1];

/** What the mark does where it stands; a plain mark opens when it touches only what follows. */
function doing(tokens: Tokens, i: number, kind: number, open: boolean): number {
  if (kind !== EITHER) return kind;
  const before = touchesBefore(tokens, i);
  const after = touchesAfter(tokens, i);
  if (after && !before) return OPENS;
  if (before && !after) return CLOSES;
  return open ? CLOSES : OPENS;
}

/** A range of tokens that one paragraph holds. */
interface Stretch {
  readonly first: number;
  readonly last: number;
}

function stretches(sentences: readonly Sentence[]): Stretch[] {
  const found: { first: number; last: number; block: number }[] = [];
  for (const { first, last, block } of sentences) {
    const open = found.at(-1);
    if (open && open.block === block) open.last = last;
    else found.push({ first, last, block });
  }
  return found;
}

/** Letters and figures are no marks: most tokens need not be looked up. */
function isPlainStart(c: number): boolean {
  return (c >= 97 && c <= 122) || (c >= 65 && c <= 90) || (c >= 48 && c <= 57) || c === 44 || c === 46;
}

/** Quotations of one paragraph in one family of marks. */
function within(tokens: Tokens, { first, last }: Stretch, marks: Readonly<Record<string, number>>): Quotation[] {
  const found: Quotation[] = [];
  let start = -1;
  for (let i = first; i < last; i++) {
    const form = tokens.forms[i];
    const kind = isPlainStart(form.charCodeAt(0)) ? NONE : (marks[form] ?? NONE);
    if (kind === NONE) continue;
    const act = doing(tokens, i, kind, start >= 0);
    if (act === OPENS && start < 0) start = i;
    else if (act === CLOSES && start >= 0) {
      found.push({ first: start, last: i + 1, closed: true });
      start = -1;
    }
  }
  if (start >= 0 && marks === DOUBLE) found.push({ first: start, last, closed: false });
  return found;
}

/** Single marks count where they open before a word and close; apostrophes that open nothing do not. */
function singles(tokens: Tokens, stretch: Stretch, of: Int32Array): Quotation[] {
  return within(tokens, stretch, SINGLE).filter(
    ({ first, last }) =>
      of[first] < 0 &&
      of[last - 1] < 0 &&
      last - first > 2 &&
      !touchesBefore(tokens, first) &&
      touchesAfter(tokens, first),
  );
}

export function findQuotations(tokens: Tokens, sentences: readonly Sentence[]): Quotations {
  const of = new Int32Array(tokens.count).fill(-1);
  const list: Quotation[] = [];
  const add = (quotation: Quotation): void => {
    of.fill(list.length, quotation.first, quotation.last);
    list.push(quotation);
  };
  for (const stretch of stretches(sentences)) {
    for (const quotation of within(tokens, stretch, DOUBLE)) add(quotation);
    for (const quotation of singles(tokens, stretch, of)) add(quotation);
  }
  return { list, of };
}
