/** Cuts the tokens of each block into sentences. */
import type { WordRules } from '../../languages/sections/words.ts';
import type { Block } from '../../model/report.ts';
import type { Sentence } from '../../model/sentence.ts';
import { type Tokens, tokenAt } from '../../model/tokens.ts';
import { classOf, DIGIT, isUpper, LETTER } from '../tokens/characters.ts';
import { frontOf } from './front.ts';

const ENDERS = new Set(['.', '!', '?', '…', '。', '؟', '۔']);
const CLOSERS = new Set(['"', "'", "''", ')', ']', '}', '”', '’', '»']);
const OPENERS = new Set(['"', "'", '``', '(', '[', '“', '‘', '«', '-', '--', '–', '—', '•', '*']);

/** May a sentence begin with this token? */
function begins(tokens: Tokens, at: number): boolean {
  const form = tokens.forms[at];
  const first = form.charCodeAt(0);
  const cls = classOf(first);
  if (cls === LETTER) return isUpper(first) || first > 0x24f;
  return cls === DIGIT || OPENERS.has(form) || OPENERS.has(tokens.norms[at]);
}

/** Does the sentence end with token `at`, given that `next` follows? */
function ends(tokens: Tokens, at: number, next: number, rules: WordRules): boolean {
  const norm = tokens.norms[at];
  if (ENDERS.has(norm[0]))
    return begins(tokens, next) && !(norm.startsWith('..') && !isUpper(tokens.forms[next].charCodeAt(0)));
  if (!norm.endsWith('.') || norm.length < 2) return false;
  const word = norm.slice(0, -1);
  if (rules.titles.has(word) || word.length === 1) return false;
  return rules.starters.has(tokens.norms[next]) && isUpper(tokens.forms[next].charCodeAt(0));
}

/** Quotes and brackets that close belong to the sentence before them; a quote that touches the next word opens it. */
function withClosers(tokens: Tokens, at: number, last: number): number {
  let end = at + 1;
  while (end < last && CLOSERS.has(tokens.forms[end]) && tokens.start[end] === tokens.end[end - 1]) end++;
  return end;
}

/** Longer than any sentence a person writes: lists and broken files are cut here, so that no step's work explodes. */
const LONGEST = 400;
const PAUSES = new Set([',', ';', ':', '-', '--', '–', '—', '|']);

/** Where to cut a run of tokens that has gone on too long: after its last pause in the later half, else at its end. */
function breath(tokens: Tokens, first: number, last: number): number {
  for (let i = last - 1; i > first + (last - first) / 2; i--) if (PAUSES.has(tokens.norms[i])) return i + 1;
  return last;
}

export function cutSentences(blocks: readonly Block[], tokens: Tokens, rules: WordRules): Sentence[] {
  const found: Sentence[] = [];
  blocks.forEach((block, index) => {
    let first = tokenAt(tokens, block.start);
    let last = tokenAt(tokens, block.end);
    if (last < tokens.count && tokens.start[last] < block.end) last++;
    const close = (end: number): void => {
      while (end - first > LONGEST) add(breath(tokens, first, first + LONGEST));
      add(end);
    };
    const add = (end: number): void => {
      found.push({ first, last: end, block: index, start: tokens.start[first], end: tokens.end[end - 1] });
      first = end;
    };
    for (let front = frontOf(tokens, first, last, rules); front > first; front = frontOf(tokens, first, last, rules))
      add(front);
    for (let i = first; i < last; i++) {
      if (!ENDERS.has(tokens.norms[i][0]) && !tokens.norms[i].endsWith('.')) continue;
      const end = withClosers(tokens, i, last);
      if (end < last && ends(tokens, i, end, rules)) {
        close(end);
        i = end - 1;
      }
    }
    if (first < last) close(last);
  });
  return found;
}
