/** What is known of two event words of one type when asked whether they speak of one incident. */
import type { EventMention } from '../../../src/model/event.ts';
import type { Features, Reading } from '../reading.ts';

const DAY = /^\d{4}-\d\d-\d\d/;

function placesIn(reading: Reading, sentence: number): Set<string> {
  const { first, last } = reading.doc.annotations.sentences[sentence];
  return new Set(
    reading.places.filter((p) => p.first >= first && p.first < last && !p.country).map((p) => p.place.name),
  );
}
function daysIn(reading: Reading, sentence: number): Set<string> {
  const { start, end } = reading.doc.annotations.sentences[sentence];
  const days = reading.doc.annotations.times.filter((t) => t.start >= start && t.end <= end && DAY.test(t.value.value));
  return new Set(days.map((t) => t.value.value.slice(0, 10)));
}
const compared = (a: ReadonlySet<string>, b: ReadonlySet<string>): string => {
  if (a.size === 0 || b.size === 0) return a.size === b.size ? 'none' : 'one';
  const shared = [...a].filter((x) => b.has(x)).length;
  return shared === 0 ? 'differ' : shared === Math.min(a.size, b.size) ? 'same' : 'overlap';
};
const near = (n: number): string => (n < 5 ? String(n) : n < 9 ? '5-8' : '9+');

export function linkFeatures(reading: Reading, earlier: EventMention, later: EventMention, out: Features): void {
  const { tokens, sentences, syntax } = reading.doc.annotations;
  const [s, t] = [reading.sentenceAt[earlier.head], reading.sentenceAt[later.head]];
  out.reset();
  out.add('bias');
  const places = compared(placesIn(reading, s), placesIn(reading, t));
  const days = compared(daysIn(reading, s), daysIn(reading, t));
  const away = near(t - s);
  out.add(`away ${away}`);
  out.add(`places ${places} ${t === s}`);
  out.add(`days ${days} ${t === s}`);
  out.add(`places ${places} days ${days}`);
  out.add(`places ${places} away ${away}`);
  out.add(`block ${sentences[s].block === sentences[t].block}`);
  out.add(`kinds ${earlier.kind} ${later.kind}`);
  out.add(`effects ${earlier.effect} ${later.effect}`);
  out.add(`words ${tokens.norms[earlier.head]} ${tokens.norms[later.head]}`);
  out.add(`same word ${tokens.norms[earlier.head] === tokens.norms[later.head]}`);
  out.add(`nominal ${earlier.nominal} ${later.nominal}`);
  for (const child of syntax.children[later.head]) out.add(`later child ${tokens.norms[child]}`);
  for (let i = sentences[t].first; i < Math.min(sentences[t].first + 4, sentences[t].last); i++)
    out.add(`opening ${tokens.norms[i]}`);
  for (let i = sentences[t].first; i < sentences[t].last; i++) out.add(`later ${tokens.norms[i]}`);
  out.add(`sentences ${near(sentences.length)}`);
  const heads = new Set(earlier.arguments.map(({ role, head }) => `${role} ${tokens.norms[head]}`));
  out.add(`shared ${later.arguments.some(({ role, head }) => heads.has(`${role} ${tokens.norms[head]}`))}`);
  const words = new Set<string>();
  for (let i = sentences[s].first; i < sentences[s].last; i++)
    if (tokens.norms[i].length > 5) words.add(tokens.norms[i]);
  let shared = 0;
  for (let i = sentences[t].first; i < sentences[t].last; i++) if (words.delete(tokens.norms[i])) shared++;
  out.add(`words shared ${s === t ? 'all' : near(shared)}`);
}
