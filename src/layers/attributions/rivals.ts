/** What other cues in reach say of an attribution: who holds its cue within what they say, whose cue it holds, and who claims the same words. */
import { type Found, labelled } from './found.ts';
import { CONTENT, CUE } from './model.ts';
import type { Range } from './spans.ts';
import type { Words } from './words.ts';

/** Log-odds of the surest cue that stands so to an attribution; NONE where there is none. */
export interface Rivals {
  /** It says what this one is part of. */
  readonly above: number;
  /** It is part of what this one says. */
  readonly below: number;
  /** Each is part of what the other says. */
  readonly mutual: number;
  /** Its cue's words take in this one's cue. */
  readonly around: number;
  /** This one's cue words take in its cue. */
  readonly taken: number;
  /** It says most of the same words. */
  readonly same: number;
  /** Chance that somebody else says all this. */
  readonly nested: number;
}

export const NONE = -99;
type Writable = { -readonly [K in keyof Rivals]: number };

/** Token ranges of the content, those beyond the sentence included; ranges that touch are one. */
export function contentRanges({ labels, first, before, after }: Found): readonly Range[] {
  const ranges: { first: number; last: number }[] = [];
  const add = (from: number, to: number): void => {
    const open = ranges.at(-1);
    if (open && open.last === from) open.last = to;
    else ranges.push({ first: from, last: to });
  };
  for (const unit of before) add(unit.first, unit.last);
  for (let t = 0; t < labels.length; t++) if (labels[t] === CONTENT) add(first + t, first + t + 1);
  for (const unit of after) add(unit.first, unit.last);
  return ranges;
}

const holds = (ranges: readonly Range[], token: number): boolean =>
  ranges.some(({ first, last }) => first <= token && token < last);

/** Words that both say, and words that the first says, within one sentence. */
function shared(a: Found, b: Found): number {
  let both = 0;
  let own = 0;
  for (let t = 0; t < a.labels.length; t++) {
    if (a.labels[t] !== CONTENT) continue;
    own++;
    if (b.labels[t] === CONTENT) both++;
  }
  return own === 0 ? 0 : both / own;
}

/** `list` is in order of cues. */
export function rivalsOf(words: Words, list: readonly Found[]): Rivals[] {
  const rivals: Writable[] = list.map(() => ({
    above: NONE,
    below: NONE,
    mutual: NONE,
    around: NONE,
    taken: NONE,
    same: NONE,
    nested: 0,
  }));
  const at = new Int32Array(words.tokens.count).fill(-1);
  for (const [i, { cue }] of list.entries()) at[cue] = i;
  const contents = list.map(contentRanges);
  const holders: number[][] = list.map(() => []);
  for (const [i, found] of list.entries()) {
    const mine = rivals[i];
    for (const { first, last } of contents[i]) {
      for (let token = first; token < last; token++) {
        const k = at[token];
        if (k < 0 || k === i) continue;
        const theirs = rivals[k];
        if (holds(contents[k], found.cue)) {
          mine.mutual = Math.max(mine.mutual, list[k].odds);
        } else {
          mine.below = Math.max(mine.below, list[k].odds);
          theirs.above = Math.max(theirs.above, found.odds);
          holders[k].push(i);
        }
      }
    }
    const range = labelled(found, CUE);
    for (let token = range.first; token < range.last; token++) {
      const k = at[token];
      if (k < 0 || k === i || found.labels[token - found.first] !== CUE) continue;
      mine.taken = Math.max(mine.taken, list[k].odds);
      rivals[k].around = Math.max(rivals[k].around, found.odds);
    }
    for (const k of [i - 1, i + 1, i - 2, i + 2]) {
      const other = list[k];
      if (other && other.first === found.first && shared(found, other) > 0.5)
        mine.same = Math.max(mine.same, other.odds);
    }
  }
  settle(list, holders, rivals);
  return rivals;
}

const chanceOf = (odds: number): number => 1 / (1 + Math.exp(-odds));

/** Chance of each to stand within another: the holders' own chances count only so far as they are not held themselves. */
function settle(list: readonly Found[], holders: readonly (readonly number[])[], rivals: readonly Writable[]): void {
  const open = new Uint8Array(list.length);
  const visit = (i: number): void => {
    if (open[i]) return;
    open[i] = 1;
    let free = 1;
    for (const h of holders[i]) {
      visit(h);
      free *= 1 - chanceOf(list[h].odds) * (1 - rivals[h].nested);
    }
    rivals[i].nested = 1 - free;
  };
  for (let i = 0; i < list.length; i++) visit(i);
}
