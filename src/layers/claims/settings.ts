/** When, where and how many, as the words of a claim themselves say it. */
import type { PlaceRef } from '../../model/claim.ts';
import type { EventMention } from '../../model/event.ts';
import type { PlaceMention } from '../../model/place.ts';
import { inferred, type Reading, stated } from '../../model/reading.ts';
import { sentenceOf } from '../../model/sentence.ts';
import type { Span } from '../../model/span.ts';
import type { TimexValue } from '../../model/time-expression.ts';
import { tellsHolder } from './kind.ts';
import { nameOf } from './naming.ts';
import type { Proposition } from './propositions.ts';
import { firstFrom, holds, lemmaOf, type Reader } from './reading.ts';
import { subjectOf } from './speakers/subject.ts';
import { BODY, isLocation, isPartOfParty, isParty, isSite, isTarget, senseAt } from './who/things.ts';

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

/** "in front of the ministry" is at the ministry. */
function withoutSide(reader: Reader, head: number): number {
  const { syntax, rules } = reader;
  if (!rules.sides.has(lemmaOf(reader, head))) return head;
  return syntax.children[head].find((c) => syntax.relations[c] === 'nmod') ?? head;
}

/** "the Norland town of Osk" is put where Osk is. */
function placeIn({ places }: Reader, span: Span): PlaceMention | undefined {
  const from = firstFrom(places, span.start);
  let to = from;
  while (to < places.length && places[to].end <= span.end) to++;
  const named = places.slice(from, to);
  return named.find(({ rule }) => rule !== 'places.demonym') ?? named[0];
}

function placeRef(reader: Reader, token: number, rule: string): Reading<PlaceRef> | undefined {
  const named = nameOf(reader, withoutSide(reader, token));
  if (!named) return undefined;
  const [span] = named.spans;
  const place = placeIn(reader, span);
  const at = place?.at;
  return stated(
    { name: named.name, ...(at ? { key: at.key, lat: at.lat, lon: at.lon, kind: place.kind } : {}) },
    rule,
    ...named.spans,
  );
}

/** Can something be in, at or from it? Names by themselves may be places, also where they look like people. */
function canHold(reader: Reader, head: number): boolean {
  const at = withoutSide(reader, head);
  // "in addition to" is nowhere
  if (!isTarget(reader, at) || senseAt(reader, at) === BODY || reader.rules.measuring.has(lemmaOf(reader, at)))
    return false;
  const name = reader.tags.pos[at] === 'PROPN' && reader.entityAt.get(at)?.[0]?.kind === 'person';
  return at !== head || name || isLocation(reader, at) || !isParty(reader, at);
}

/** Where the event is said to happen: its place, else where it leads or comes from, else the site that it strikes. */
function ofEvent(reader: Reader, { arguments: all }: EventMention): Reading<PlaceRef> | undefined {
  for (const role of PLACES) {
    const argument = all.find((a) => a.role === role && canHold(reader, a.head));
    if (argument) return placeRef(reader, argument.head, `claims.where.${role}`);
  }
  const site = all.find((a) => a.role === 'patient' && isSite(reader, a.head));
  return site && placeRef(reader, site.head, 'claims.where.site');
}

/** A site named in the claim's own words that is no part of another name: its subject first, then one with a preposition, then any. */
function namedSite(reader: Reader, { head, tokens }: Proposition): number {
  const { syntax } = reader;
  // "left Osk with medicine for the clinic", "one of the safest prisons": what something is for, or one of, is not where it is
  const meant = (t: number): boolean =>
    reader.tags.pos[syntax.heads[t] ?? -1] === 'NUM' ||
    syntax.children[t].some(
      (c) => syntax.relations[c] === 'case' && reader.rules.purposive.has(reader.tokens.norms[c]),
    );
  const sites = tokens.filter(
    (t) => isSite(reader, t) && !isPartOfParty(reader, t) && syntax.relations[t] !== 'obl:agent' && !meant(t),
  );
  const subject = subjectOf(reader, head);
  if (subject >= 0 && isSite(reader, subject) && !sites.includes(subject)) return subject;
  const placed = sites.find((t) => syntax.children[t].some((c) => syntax.relations[c] === 'case'));
  const located = (t: number): boolean =>
    isLocation(reader, t) &&
    !isPartOfParty(reader, t) &&
    !isMeasure(reader, t) &&
    syntax.children[t].some(
      (c) => syntax.relations[c] === 'case' && reader.rules.locatives.has(reader.tokens.norms[c]),
    );
  return placed ?? sites[0] ?? tokens.find(located) ?? -1;
}

/** "the vicinity of Osk, where a drone struck": the place that stands before "where". */
function relativeSite(reader: Reader, head: number): number {
  const { syntax, tokens, rules, tags } = reader;
  const where = syntax.children[head].find((c) => c < head && rules.whereWords.has(tokens.norms[c])) ?? -1;
  const site = tags.pos[where - 1] === 'PUNCT' ? where - 2 : where - 1;
  return site >= 0 && isLocation(reader, site) && !isPartOfParty(reader, site) ? site : -1;
}

/** "Oster province: nine dead": the place that labels an entry of a list. */
function labelledSite(reader: Reader, { head }: Proposition): number {
  const { sentences, tokens } = reader;
  const at = sentenceOf(sentences, head);
  const label = sentences[at - 1];
  if (!label || label.block !== sentences[at].block || tokens.norms[label.last - 1] !== ':') return -1;
  for (let t = label.first; t < label.last; t++) if (isSite(reader, t) && !isPartOfParty(reader, t)) return t;
  return -1;
}

export function whereOf(
  reader: Reader,
  proposition: Proposition,
  event: EventMention | null,
): Reading<PlaceRef> | undefined {
  const { head } = proposition;
  const held = tellsHolder(reader, head) ? reader.syntax.heads[head] : -1;
  if (held >= 0 && isLocation(reader, held)) return placeRef(reader, held, 'claims.where.held');
  const told = event ? ofEvent(reader, event) : undefined;
  if (told) return told;
  const before = relativeSite(reader, head);
  if (before >= 0) return placeRef(reader, before, 'claims.where.relative');
  const site = namedSite(reader, proposition);
  if (site >= 0) return placeRef(reader, site, 'claims.where.named');
  const label = labelledSite(reader, proposition);
  const place = label < 0 ? undefined : placeRef(reader, label, 'claims.where.label');
  return place && inferred(place.value, place.rule, ...place.spans);
}

/** Is the head of the proposition no more than an expression of time? Then it claims nothing by itself. */
export function isMeasure(reader: Reader, head: number): boolean {
  const { times, tokens } = reader;
  const at = firstFrom(times, tokens.start[head] + 1) - 1;
  return at >= 0 && holds(reader, [times[at]], head);
}
