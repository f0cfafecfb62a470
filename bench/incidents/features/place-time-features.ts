/** What is known of a date or a place name near an event word when asked whether it is the incident's. */
import type { EventMention } from '../../../src/model/event.ts';
import type { TimeExpression } from '../../../src/model/time-expression.ts';
import { tokensIn } from '../../../src/model/tokens.ts';
import type { PlaceName } from '../places.ts';
import type { Features, Reading } from '../reading.ts';

const DAY_MS = 86_400_000;
const spread = (n: number): string => (n < 4 ? String(n) : n < 8 ? '4-7' : n < 15 ? '8-14' : '15+');

function around({ doc }: Reading, first: number, last: number, out: Features): void {
  const { norms } = doc.annotations.tokens;
  const { syntax } = doc.annotations;
  for (let d = 1; d <= 3; d++) {
    out.add(`-${d} ${norms[first - d] ?? '-'}`);
    out.add(`+${d} ${norms[last + d - 1] ?? '-'}`);
  }
  out.add(`-2-1 ${norms[first - 2] ?? '-'} ${norms[first - 1] ?? '-'}`);
  const up = syntax.heads[last - 1];
  out.add(`up ${syntax.relations[last - 1]} ${up < 0 ? '-' : norms[up]}`);
}

function between(reading: Reading, event: EventMention, first: number, out: Features): void {
  const { norms } = reading.doc.annotations.tokens;
  const away = reading.sentenceAt[first] - reading.sentenceAt[event.head];
  out.add(`away ${away}`);
  out.add(`side ${first < event.head} ${spread(Math.abs(first - event.head))}`);
  out.add(`word ${norms[event.head]}`);
  out.add(`argument ${event.arguments.find(({ head }) => Math.abs(head - first) < 3)?.role ?? '-'}`);
  const others = reading.events[reading.sentenceAt[first]] ?? [];
  out.add(`nearest ${!others.some((other) => Math.abs(other.head - first) < Math.abs(event.head - first))} ${away}`);
  const [from, to] = first < event.head ? [first, event.head] : [event.head, first];
  if (away === 0) for (let i = from + 1; i < to && i < from + 10; i++) out.add(`between ${norms[i]}`);
}

/** Days from the date to the report, as a word. */
export function ageOf(value: string, published: string | undefined): string {
  if (!published || value.length < 10 || published.length < 10) return 'unknown';
  const days = Math.round((Date.parse(published.slice(0, 10)) - Date.parse(value.slice(0, 10))) / DAY_MS);
  return days < 0 ? 'later' : days < 8 ? String(days) : days < 32 ? 'month' : days < 100 ? 'season' : 'old';
}

export function whenFeatures(reading: Reading, event: EventMention, time: TimeExpression, out: Features): void {
  const { tokens } = reading.doc.annotations;
  const { first, last } = tokensIn(tokens, time);
  out.reset();
  out.add('bias');
  for (let i = first; i < last; i++) out.add(`in ${/^\d+$/.test(tokens.norms[i]) ? '#' : tokens.norms[i]}`);
  const age = ageOf(time.value.value, reading.doc.report.published);
  out.add(`age ${age}`);
  out.add(`age ${age} ${tokens.norms[first - 1] ?? '-'}`);
  around(reading, first, Math.max(first + 1, last), out);
  between(reading, event, first, out);
}

export function whereFeatures(reading: Reading, event: EventMention, name: PlaceName, out: Features): void {
  const { tokens } = reading.doc.annotations;
  out.reset();
  out.add('bias');
  out.add(`name ${name.place.name}`);
  out.add(`country ${name.country} kind ${name.kind}`);
  for (const kind of name.place.kinds) out.add(`kind ${kind}`);
  out.add(`times named ${spread(reading.places.filter(({ place }) => place === name.place).length)}`);
  const before = tokens.norms[name.first - 1] ?? '-';
  out.add(`before ${before} ${name.kind}`);
  out.add(`dateline ${reading.title.startsWith(name.place.name)}`);
  around(reading, name.first, name.last, out);
  between(reading, event, name.first, out);
}
