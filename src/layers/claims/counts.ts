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

/** "Two lost their legs. One died": a number that does or undergoes what people do, or "spoke of nine" after a count of people. */
function goesOn({ syntax, tags, tokens, rules, lower }: Reader, q: Quantity): boolean {
  if (q.unit !== 'unknown' || q.of !== undefined || q.count.low === null) return false;
  const number = tokenAt(tokens, q.end - 1);
  const verb = syntax.heads[number];
  if (verb < 0 || tags.pos[verb] !== 'VERB') return false;
  if (syntax.relations[number].startsWith('nsubj'))
    return (
      rules.fates.has(lower[verb]) ||
      syntax.children[verb].some((c) => syntax.relations[c] === 'obj' && rules.losses.has(lower[c]))
    );
  return syntax.relations[number].startsWith('obl') && rules.speakers.counting.has(lower[verb]);
}

/** Is there a count of people in the sentence before, in the same paragraph, or earlier in its own? */
function afterPeople({ quantities, sentences, tokens }: Reader, q: Quantity): boolean {
  const at = sentenceOf(sentences, tokenAt(tokens, q.start));
  const before = sentences[at - 1];
  const from = before?.block === sentences[at].block ? before.start : sentences[at].start;
  for (let i = firstFrom(quantities, from); i < quantities.length && quantities[i].start < q.start; i++)
    if (countsPeople(quantities[i])) return true;
  return false;
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
    if (
      countsPeople(q) ||
      (found.length > 0 && listedAfter(reader, q)) ||
      (goesOn(reader, q) && afterPeople(reader, q))
    )
      found.push(q);
  }
  return found;
}

/** The token that stands for what is counted, or the number itself. */
export const headOf = (reader: Reader, q: Quantity): number => q.of?.head ?? tokenAt(reader.tokens, q.start);

/** "the number of missing": where a word stands that tagging takes for a verb's. */
const NAMING = new Set(['nmod', 'obl', 'obj', 'compound']);

/** The nearest word up the tree, then in the sentence, then in the one before, that tells what befell those counted. */
export function fateOf(reader: Reader, q: Quantity): Fate | undefined {
  const { syntax, rules, sentences } = reader;
  const fate = (token: number): Fate | undefined =>
    rules.fates.get(lemmaOf(reader, token)) ??
    (NAMING.has(syntax.relations[token]) ? rules.fates.get(reader.tokens.norms[token]) : undefined);
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
