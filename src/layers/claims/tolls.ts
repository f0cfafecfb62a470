/** How many people a claim counts, and what befell them. */
import type { ClaimKind, Toll } from '../../model/claim.ts';
import type { Quantity } from '../../model/quantity.ts';
import { type Reading, stated } from '../../model/reading.ts';
import { type Sentence, sentenceOf } from '../../model/sentence.ts';
import type { Span } from '../../model/span.ts';
import { tokenAt } from '../../model/tokens.ts';
import { BREAKS, fateOf, headOf, isPart, peopleIn } from './counts.ts';
import type { Proposition } from './propositions.ts';
import { lemmaOf, type Reader, spansOf } from './reading.ts';

const within = (spans: readonly Span[], inner: Span): boolean =>
  spans.some((s) => s.start <= inner.start && inner.end <= s.end);

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
 * A clause with several counts has none, unless they are parts of one: each of them has a claim of its own.
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
  if (!quantity || (form !== 'count' && wholesIn(reader, counts, tokens[0]).length > 1)) return undefined;
  const told = tollOfQuantity(reader, quantity, kind === 'purpose');
  // "none of the victims was armed" counts nobody; "no deaths" does
  return quantity.count.high === 0 && !['killed', 'injured', 'missing'].includes(told.value.fate ?? '')
    ? undefined
    : told;
}

/** Counts with a fate that are no parts of another. */
const wholesIn = (reader: Reader, counts: readonly Quantity[], first: number): Quantity[] =>
  counts.filter((q) => fateOf(reader, q) !== undefined && !isPart(reader, q, first));

/** A count's own words run no further than this. */
const LONGEST = 24;

/** From the count to the break before the next one, or back to the last break where the number stands at the end: "the number of dead rose to 89". */
function wordsOfCount(reader: Reader, sentence: Sentence, q: Quantity, next: Quantity | undefined): number[] {
  const { tokens, tags } = reader;
  const number = tokenAt(tokens, q.start);
  let last = next ? tokenAt(tokens, next.start) : sentence.last;
  last = Math.min(last, number + LONGEST);
  const after = Math.max(number, q.of?.head ?? tokenAt(tokens, q.end - 1)) + 1;
  for (let at = last - 1; next && at >= after; at--)
    if (BREAKS.has(tokens.norms[at]) || tags.pos[at] === 'CCONJ') {
      last = at;
      break;
    }
  while (last - 1 > number && JOINS.has(tags.pos[last - 1])) last--;
  let first = number;
  const bare = q.of === undefined && last - tokenAt(tokens, q.end - 1) <= 1;
  while (bare && first > sentence.first && number - first < LONGEST && !BREAKS.has(tokens.norms[first - 1])) first--;
  return Array.from({ length: last - first }, (_, at) => first + at);
}
const JOINS = new Set(['PUNCT', 'CCONJ', 'SCONJ', 'ADP']);

/** Does one proposition say all that the count's words say? */
const holdsAll = (found: readonly Proposition[], words: readonly number[]): boolean =>
  found.some(({ tokens }) => 2 * words.filter((t) => tokens.includes(t)).length > 1.4 * words.length);

/** "19 were killed and 63 wounded on Thursday", and nobody is said to have done it: nothing that its counts do not say one by one. */
export function onlyCounts(reader: Reader, { head, form, tokens }: Proposition): boolean {
  const { rules, syntax } = reader;
  if (form !== 'clause' || !rules.fates.has(lemmaOf(reader, head))) return false;
  if (syntax.children[head].some((c) => DOERS.has(syntax.relations[c]))) return false;
  const spans = spansOf(reader, tokens);
  const held = peopleIn(reader, reader.sentences[sentenceOf(reader.sentences, head)]).filter((q) => within(spans, q));
  return wholesIn(reader, held, tokens[0]).length > 1;
}
const DOERS = new Set(['obl:agent', 'obj']);

/** "56 fighters, five civilians and 28 guards": each count that no clause has to itself is a claim of its own. */
export function countPropositions(reader: Reader, sentence: Sentence, found: readonly Proposition[]): Proposition[] {
  const counts = peopleIn(reader, sentence);
  const told = new Set<Quantity>();
  for (const { tokens } of found) {
    const spans = spansOf(reader, tokens);
    const held = counts.filter((q) => within(spans, q));
    const [whole, ...others] = held.length > 1 ? wholesIn(reader, held, tokens[0]) : held;
    if (whole && others.length === 0) told.add(whole);
  }
  return counts.flatMap((q, at) => {
    if (fateOf(reader, q) === undefined) return [];
    const tokens = wordsOfCount(reader, sentence, q, counts[at + 1]);
    if (told.has(q) && (q.of !== undefined || holdsAll(found, tokens))) return [];
    return tokens.length > 1 ? [{ head: headOf(reader, q), form: 'count' as const, tokens }] : [];
  });
}
