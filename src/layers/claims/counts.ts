/** Counts of people, and what befell those counted. */
import type { Fate } from '../../model/claim.ts';
import type { Quantity } from '../../model/quantity.ts';
import { sentenceOf } from '../../model/sentence.ts';
import type { Span } from '../../model/span.ts';
import { tokenAt } from '../../model/tokens.ts';
import { firstFrom, lemmaOf, type Reader } from './reading.ts';

export const BREAKS = new Set([',', ';', ':', '(', '–', '—', '-']);

/** Counts of people that say something: a bound at least, and more than "a soldier". */
const countsPeople = (q: Quantity): boolean =>
  q.unit === 'people' && (q.count.low !== null || q.count.high !== null) && !q.rule.endsWith('.indefinite');

/** "140 of them in the hills, 205 in the town": a number without a noun after a count of people counts people too. */
function listedAfter({ tags, tokens }: Reader, q: Quantity): boolean {
  const next = tokenAt(tokens, q.end - 1) + 1;
  return (
    q.unit === 'unknown' &&
    q.of === undefined &&
    q.count.low !== null &&
    tags.pos[next] === 'ADP' &&
    BREAKS.has(tokens.norms[tokenAt(tokens, q.start) - 1] ?? '')
  );
}

export function peopleIn(reader: Reader, { start, end }: Span): Quantity[] {
  const found: Quantity[] = [];
  for (
    let i = firstFrom(reader.quantities, start);
    i < reader.quantities.length && reader.quantities[i].start < end;
    i++
  ) {
    const q = reader.quantities[i];
    if (reader.inSource[tokenAt(reader.tokens, q.start)] === 1) continue;
    if (countsPeople(q) || (found.length > 0 && listedAfter(reader, q))) found.push(q);
  }
  return found;
}

/** The token that stands for what is counted, or the number itself. */
export const headOf = (reader: Reader, q: Quantity): number => q.of?.head ?? tokenAt(reader.tokens, q.start);

/** The nearest word up the tree, then in the sentence, then in the one before, that tells what befell those counted. */
export function fateOf(reader: Reader, q: Quantity): Fate | undefined {
  const { syntax, rules, sentences } = reader;
  const fate = (token: number): Fate | undefined => rules.fates.get(lemmaOf(reader, token));
  const head = headOf(reader, q);
  for (let at = head, up = 0; at >= 0 && up < 6; at = syntax.heads[at], up++) {
    for (const token of [at, ...syntax.children[at]]) {
      const told = fate(token);
      if (told && token !== head) return told;
      const lost = syntax.relations[token] === 'obj' ? rules.losses.get(lemmaOf(reader, token)) : undefined;
      if (lost) return lost;
    }
  }
  const own = fate(head);
  if (own) return own;
  const at = sentenceOf(sentences, head);
  for (const sentence of [sentences[at], sentences[at - 1]]) {
    if (!sentence || sentence.block !== sentences[at].block) break;
    for (let t = sentence.first; t < sentence.last; t++) if (fate(t)) return fate(t);
  }
  return undefined;
}

/** How far before a count the word may stand that makes it a part of another. */
const PART_REACH = 3;

/** "61 civilians, including 14 children and nine women": counts that are parts of the one before them. */
export function isPart(reader: Reader, q: Quantity, first: number): boolean {
  const { tokens, rules } = reader;
  for (let t = tokenAt(tokens, q.start) - 1, words = 0; t >= first; t--) {
    if (rules.parts.has(tokens.norms[t])) return true;
    const number = reader.tags.pos[t] === 'NUM';
    words = number || tokens.norms[t] === ',' ? 0 : words + 1;
    if (words > PART_REACH) return false;
  }
  return false;
}
