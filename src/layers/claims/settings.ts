/** When, where and how many, as the words of a claim themselves say it. */
import type { PlaceRef } from '../../model/claim.ts';
import type { EventMention } from '../../model/event.ts';
import { type Reading, stated } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';
import type { TimexValue } from '../../model/time-expression.ts';
import { nameOf } from './naming.ts';
import type { Proposition } from './propositions.ts';
import { firstFrom, holds, type Reader } from './reading.ts';

const within = (spans: readonly Span[], inner: Span): boolean =>
  spans.some((s) => s.start <= inner.start && inner.end <= s.end);

/** The first point in time named in the claim's own words; durations and repetitions are none. */
export function whenOf(reader: Reader, spans: readonly Span[]): Reading<TimexValue> | undefined {
  const { times } = reader;
  const last = spans[spans.length - 1].end;
  for (let i = firstFrom(times, spans[0].start); i < times.length && times[i].start < last; i++) {
    const { type, value } = times[i];
    const point = (type === 'DATE' || type === 'TIME') && !value.value.endsWith('_REF');
    if (point && within(spans, times[i])) return value;
  }
  return undefined;
}

const PLACES = ['place', 'destination', 'origin'] as const;
const SITES = new Set(['facility', 'place']);

function placeRef(reader: Reader, head: number, rule: string): Reading<PlaceRef> | undefined {
  const named = nameOf(reader, head);
  if (!named) return undefined;
  const [span] = named.spans;
  const place = reader.places[firstFrom(reader.places, span.start)];
  const at = place && place.end <= span.end ? place.at : undefined;
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
  const own = tokens.find((t) => {
    const entity = reader.entityAt.get(t)?.[0];
    return entity !== undefined && SITES.has(entity.kind);
  });
  return own === undefined ? undefined : placeRef(reader, own, 'claims.where.named');
}

/** Is the head of the proposition no more than an expression of time? Then it claims nothing by itself. */
export function isMeasure(reader: Reader, head: number): boolean {
  const { times, tokens } = reader;
  const at = firstFrom(times, tokens.start[head] + 1) - 1;
  return at >= 0 && holds(reader, [times[at]], head);
}
