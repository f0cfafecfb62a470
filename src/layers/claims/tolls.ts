/** How many people a claim counts, and what befell them. */
import type { ClaimKind, Fate, Toll } from '../../model/claim.ts';
import type { Quantity } from '../../model/quantity.ts';
import { type Reading, stated } from '../../model/reading.ts';
import { type Sentence, sentenceOf } from '../../model/sentence.ts';
import type { Span } from '../../model/span.ts';
import { subtree } from '../../model/syntax.ts';
import { tokenAt } from '../../model/tokens.ts';
import type { Proposition } from './propositions.ts';
import { firstFrom, lemmaOf, type Reader, spansOf } from './reading.ts';

const within = (spans: readonly Span[], inner: Span): boolean =>
  spans.some((s) => s.start <= inner.start && inner.end <= s.end);

/** Counts of people that say something: a bound at least, and more than "a soldier". */
const countsPeople = (q: Quantity): boolean =>
  q.unit === 'people' && (q.count.low !== null || q.count.high !== null) && !q.rule.endsWith('.indefinite');

export function peopleIn(reader: Reader, { start, end }: Span): Quantity[] {
  const found: Quantity[] = [];
  for (
    let i = firstFrom(reader.quantities, start);
    i < reader.quantities.length && reader.quantities[i].start < end;
    i++
  ) {
    if (countsPeople(reader.quantities[i])) found.push(reader.quantities[i]);
  }
  return found;
}

/** The token that stands for what is counted, or the number itself. */
const headOf = (reader: Reader, q: Quantity): number => q.of?.head ?? tokenAt(reader.tokens, q.start);

/** The nearest word up the tree, then in the sentence, then in the one before, that tells what befell those counted. */
function fateOf(reader: Reader, q: Quantity): Fate | undefined {
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

/** The first count of people in the claim's own words. */
export function tollOf(reader: Reader, { tokens }: Proposition, kind: ClaimKind): Reading<Toll> | undefined {
  const spans = spansOf(reader, tokens);
  const hull = { start: spans[0].start, end: spans[spans.length - 1].end };
  const quantity = peopleIn(reader, hull).find((q) => within(spans, q));
  return quantity && tollOfQuantity(reader, quantity, kind === 'purpose');
}

/** "56 fighters, five civilians and 28 guards": each count after the first of a clause is a claim of its own. */
export function countPropositions(reader: Reader, sentence: Sentence, found: readonly Proposition[]): Proposition[] {
  const counts = peopleIn(reader, sentence);
  if (counts.length === 0) return [];
  const taken = new Set<Quantity>();
  for (const { tokens } of found) {
    const spans = spansOf(reader, tokens);
    const first = counts.find((q) => within(spans, q));
    if (first) taken.add(first);
  }
  return counts
    .filter((q) => !taken.has(q) && q.of !== undefined && fateOf(reader, q) !== undefined)
    .map((q) => {
      const head = headOf(reader, q);
      const whole = subtree(reader.syntax, head);
      const others = counts.filter((o) => o !== q).map((o) => headOf(reader, o));
      const cut = new Set(
        others.filter((o) => o !== head && whole.includes(o)).flatMap((o) => subtree(reader.syntax, o)),
      );
      const own = whole.filter((t) => !cut.has(t));
      return { head, form: 'count' as const, tokens: own };
    });
}
