/** When, where and how many, as the words of a claim themselves say it. */
import type { PlaceRef, Toll } from '../../model/claim.ts';
import type { EventMention } from '../../model/event.ts';
import { type Reading, stated } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';
import type { TimexValue } from '../../model/time-expression.ts';
import { nameOf } from './naming.ts';
import type { Proposition } from './propositions.ts';
import { holds, type Reader, spansOf } from './reading.ts';

const within = (spans: readonly Span[], inner: Span): boolean =>
  spans.some((s) => s.start <= inner.start && inner.end <= s.end);

/** The first point in time named in the claim's own words; durations and repetitions are none. */
export function whenOf(reader: Reader, spans: readonly Span[]): Reading<TimexValue> | undefined {
  const time = reader.times.find(
    (t) => (t.type === 'DATE' || t.type === 'TIME') && within(spans, t) && !t.value.value.endsWith('_REF'),
  );
  return time?.value;
}

const PLACES = ['place', 'destination', 'origin'] as const;
const SITES = new Set(['facility', 'place']);

function placeRef(reader: Reader, head: number, rule: string): Reading<PlaceRef> | undefined {
  const named = nameOf(reader, head);
  if (!named) return undefined;
  const [span] = named.spans;
  const place = reader.places.find((p) => span.start <= p.start && p.end <= span.end);
  const at = place?.at;
  return stated({ name: named.name, ...(at ? { key: at.key, lat: at.lat, lon: at.lon } : {}) }, rule, ...named.spans);
}

/** Where the event is said to happen: its place, else where it leads or comes from, else the site that it strikes. */
export function whereOf(
  reader: Reader,
  { tokens }: Proposition,
  event: EventMention | null,
): Reading<PlaceRef> | undefined {
  if (event) {
    for (const role of PLACES) {
      const argument = event.arguments.find((a) => a.role === role);
      if (argument) return placeRef(reader, argument.head, `claims.where.${role}`);
    }
    const site = event.arguments.find(
      (a) => a.role === 'patient' && SITES.has(reader.entityAt.get(a.head)?.[0]?.kind ?? ''),
    );
    if (site) return placeRef(reader, site.head, 'claims.where.site');
  }
  const own = tokens.find((t) => SITES.has(reader.entityAt.get(t)?.[0]?.kind ?? ''));
  return own === undefined ? undefined : placeRef(reader, own, 'claims.where.named');
}

/** The count of people in the claim's own words. */
export function tollOf(reader: Reader, proposition: Proposition): Reading<Toll> | undefined {
  const spans = spansOf(reader, proposition.tokens);
  const quantity = reader.quantities.find(
    (q) =>
      q.unit === 'people' &&
      within(spans, q) &&
      (q.count.low !== null || q.count.high !== null) &&
      !q.rule.endsWith('.indefinite'),
  );
  if (!quantity) return undefined;
  const { text } = reader.report;
  const of = quantity.of ? text.slice(quantity.of.span.start, quantity.of.span.end) : '';
  return stated(
    { ...quantity.count, of },
    quantity.rule,
    { start: quantity.start, end: quantity.end },
    ...(quantity.of ? [quantity.of.span] : []),
  );
}

/** Is the head of the proposition within a quantity or time only? Then it claims nothing by itself. */
export const isMeasure = (reader: Reader, head: number): boolean => reader.times.some((t) => holds(reader, [t], head));
