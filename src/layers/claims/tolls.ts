/** How many people a claim counts, and what befell them. */
import type { ClaimKind, Fate, Toll } from '../../model/claim.ts';
import type { Quantity } from '../../model/quantity.ts';
import { type Reading, stated } from '../../model/reading.ts';
import { type Sentence, sentenceOf } from '../../model/sentence.ts';
import type { Span } from '../../model/span.ts';
import { tokenAt } from '../../model/tokens.ts';
import type { Proposition } from './propositions.ts';
import { firstFrom, lemmaOf, type Reader, spansOf } from './reading.ts';

const within = (spans: readonly Span[], inner: Span): boolean =>
  spans.some((s) => s.start <= inner.start && inner.end <= s.end);

const BREAKS = new Set([',', ';', ':', '(', '–', '—', '-']);

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
    if (countsPeople(q) || (found.length > 0 && listedAfter(reader, q))) found.push(q);
  }
  return found;
}

/** The token that stands for what is counted, or the number itself. */
const headOf = (reader: Reader, q: Quantity): number => q.of?.head ?? tokenAt(reader.tokens, q.start);

/** The nearest word up the tree, then in the sentence, then in the one before, that tells what befell those counted. */
export function fateOf(reader: Reader, q: Quantity): Fate | undefined {
  const { syntax, rules, sentences } = reader;
  const fate = (token: number): Fate | undefined => rules.fates.get(lemmaOf(reader, token));
  const head = headOf(reader, q);
  for (let at = head, up = 0; at >= 0 && up < 6; at = syntax.heads[at], up++) {
    for (const token of [at, ...syntax.children[at]]) {
      const told = fate(token);
      if (told && token !== head) return told;
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

function tollOfQuantity(reader: Reader, q: Quantity, aimed: boolean): Reading<Toll> {
  const of = q.of ? reader.report.text.slice(q.of.span.start, q.of.span.end) : '';
  const fate = aimed ? 'aimed-at' : fateOf(reader, q);
  return stated(
    { ...q.count, of, ...(fate ? { fate } : {}) },
    q.rule,
    { start: q.start, end: q.end },
    ...(q.of ? [q.of.span] : []),
  );
}

/**
 * The count of people in the claim's own words; a number that stands just before them belongs to what it counts.
 * A clause with several counts has none: each of them has a claim of its own.
 */
export function tollOf(
  reader: Reader,
  { tokens, form, head }: Proposition,
  kind: ClaimKind,
): Reading<Toll> | undefined {
  const spans = spansOf(reader, tokens);
  const start = spans[0].start;
  const end = spans[spans.length - 1].end;
  const from = reader.sentences[sentenceOf(reader.sentences, head)]?.start ?? start;
  const counts = peopleIn(reader, { start: from, end }).filter(
    (q) => within(spans, q) || (q.of !== undefined && q.start < start && within(spans, q.of.span)),
  );
  const quantity = (form === 'count' && counts.find((q) => headOf(reader, q) === head)) || counts[0];
  if (form === 'clause' && counts.filter((q) => fateOf(reader, q) !== undefined).length > 1) return undefined;
  return quantity && tollOfQuantity(reader, quantity, kind === 'purpose');
}

/** A count's own words run no further than this. */
const LONGEST = 24;

/** From the count to the next one, or back to the last break where the number stands at the end: "the number of dead rose to 89". */
function wordsOfCount(reader: Reader, sentence: Sentence, q: Quantity, next: Quantity | undefined): number[] {
  const { tokens, tags } = reader;
  const number = tokenAt(tokens, q.start);
  let last = next ? tokenAt(tokens, next.start) : sentence.last;
  last = Math.min(last, number + LONGEST);
  while (last - 1 > number && JOINS.has(tags.pos[last - 1])) last--;
  let first = number;
  const bare = q.of === undefined && last - tokenAt(tokens, q.end - 1) <= 1;
  while (bare && first > sentence.first && number - first < LONGEST && !BREAKS.has(tokens.norms[first - 1])) first--;
  return Array.from({ length: last - first }, (_, at) => first + at);
}
const JOINS = new Set(['PUNCT', 'CCONJ', 'SCONJ']);

/** Does one proposition say all that the count's words say? */
const holdsAll = (found: readonly Proposition[], words: readonly number[]): boolean =>
  found.some(({ tokens }) => 2 * words.filter((t) => tokens.includes(t)).length > 1.4 * words.length);

/** "56 fighters, five civilians and 28 guards": each count that no clause has to itself is a claim of its own. */
export function countPropositions(reader: Reader, sentence: Sentence, found: readonly Proposition[]): Proposition[] {
  const counts = peopleIn(reader, sentence);
  const told = new Set<Quantity>();
  for (const { tokens } of found) {
    const spans = spansOf(reader, tokens);
    const held = counts.filter((q) => within(spans, q));
    if (held.length === 1) told.add(held[0]);
  }
  return counts.flatMap((q, at) => {
    if (fateOf(reader, q) === undefined) return [];
    const tokens = wordsOfCount(reader, sentence, q, counts[at + 1]);
    if (told.has(q) && (q.of !== undefined || holdsAll(found, tokens))) return [];
    return tokens.length > 1 ? [{ head: headOf(reader, q), form: 'count' as const, tokens }] : [];
  });
}
