/** Joins words that were divided at the end of a line, by the evidence of the other words of the text. */

export interface Vocabulary {
  /** In lower case, without those that a line end divides. */
  readonly words: ReadonlySet<string>;
  /** So few lines end in a hyphen that nobody divided words here: the hyphens are the words' own. */
  readonly undivided: boolean;
}

/** First parts that keep their hyphen in English and its neighbours, and the Arabic article. */
const PREFIXES = new Set('self anti pro ex non counter semi quasi cross mid vice well ultra neo al el'.split(' '));

const ENOUGH_LINES = 100;
const FEW = 0.01;

const WORD = /\p{L}[\p{L}\p{M}\p{N}'’]*(?:-\p{L}[\p{L}\p{M}\p{N}'’]*)*/gu;

export function vocabularyOf(lines: readonly string[]): Vocabulary {
  const words = new Set<string>();
  const count = lines.filter(isDivided).length;
  let divided = false;
  for (const line of lines) {
    const found = line.match(WORD) ?? [];
    if (divided) found.shift();
    divided = isDivided(line);
    if (divided) found.pop();
    for (const word of found) words.add(word.toLowerCase());
  }
  return { words, undivided: lines.length >= ENOUGH_LINES && count < lines.length * FEW };
}

export const isDivided = (line: string): boolean => /[\p{L}\p{N}]-$/u.test(line);

/** Is the hyphen between these two parts a part of the word? */
function keepsHyphen(head: string, tail: string, { words, undivided }: Vocabulary): boolean {
  if (!/^\p{Ll}/u.test(tail) || !/\p{L}$/u.test(head)) return true;
  const [a, b] = [head.toLowerCase(), tail.toLowerCase()];
  if (words.has(a + b)) return false;
  if (words.has(`${a}-${b}`)) return true;
  return undivided || PREFIXES.has(a) || (words.has(a) && words.has(b));
}

/** Two lines as one: with a space, or with the parts of the divided word put together. */
export function joinLines(above: string, below: string, words: Vocabulary): string {
  if (!isDivided(above)) return `${above} ${below}`;
  const head = /[\p{L}\p{M}\p{N}]+$/u.exec(above.slice(0, -1))?.[0] ?? '';
  const tail = /^[\p{L}\p{M}\p{N}]+/u.exec(below)?.[0] ?? '';
  return (keepsHyphen(head, tail, words) ? above : above.slice(0, -1)) + below;
}
