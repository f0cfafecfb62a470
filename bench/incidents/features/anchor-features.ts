/** What is known of a word that names an event when asked whether it is an incident the task wants, and of which type. */
import type { EventMention } from '../../../src/model/event.ts';
import { COUNTRIES_OF_INTEREST, NATIONALITIES } from '../places.ts';
import type { Features, Reading } from '../reading.ts';

const bucket = (n: number): string => (n < 4 ? String(n) : n < 8 ? '4-7' : '8+');

function own({ doc, narrow, wide }: Reading, event: EventMention, out: Features): void {
  const { tokens, syntax, tags } = doc.annotations;
  const norms = tokens.norms;
  const word = norms[event.head];
  out.add(`word ${word}`);
  out.add(`kind ${event.kind} ${event.effect ?? ''}`);
  out.add(`word kind ${narrow[event.head]}`);
  out.add(`nominal ${event.nominal} ${event.kind}`);
  out.add(`modality ${event.modality} ${event.negated}`);
  out.add(`modality ${event.modality} ${event.kind}`);
  for (const child of syntax.children[event.head]) {
    out.add(`child ${syntax.relations[child]} ${norms[child]}`);
    if (syntax.relations[child] === 'det' || syntax.relations[child].startsWith('aux'))
      out.add(`word+ ${word} ${norms[child]}`);
  }
  const up = syntax.heads[event.head];
  out.add(`up ${syntax.relations[event.head]} ${up < 0 ? '-' : norms[up]}`);
  out.add(`tag ${tags.pos[event.head]} ${event.nominal}`);
  for (let d = -2; d <= 2; d++) if (d !== 0) out.add(`at${d} ${norms[event.head + d] ?? '-'}`);
  out.add(`pair ${norms[event.head - 1] ?? '-'} ${word}`);
  out.add(`pair ${word} ${norms[event.head + 1] ?? '-'}`);
  for (const { role, head } of event.arguments) {
    out.add(`arg ${role}`);
    out.add(`arg ${role} ${norms[head]}`);
    out.add(`arg ${role} ${norms[head]} ${event.kind}`);
    out.add(`arg kind ${role} ${narrow[head]}`);
    out.add(`arg wide ${role} ${wide[head]} ${event.kind}`);
    for (const child of syntax.children[head]) out.add(`arg+ ${role} ${norms[child]}`);
  }
}

function around({ doc, sentenceAt, places, events, bag, narrow }: Reading, event: EventMention, out: Features): void {
  const { tokens, sentences, times } = doc.annotations;
  const s = sentenceAt[event.head];
  const { first, last, start, end } = sentences[s];
  for (let i = first; i < last; i++) if (/^[a-z0-9]/.test(tokens.norms[i])) out.add(`s ${tokens.norms[i]}`);
  for (let i = first; i < last; i++) if (narrow[i] > 0) out.add(`s kind ${narrow[i]}`);
  for (let i = first; i + 1 < last; i++) out.add(`s2 ${tokens.norms[i]} ${tokens.norms[i + 1]}`);
  if (s > 0) for (let i = sentences[s - 1].first; i < sentences[s - 1].last; i++) out.add(`p ${tokens.norms[i]}`);
  out.add(`position ${bucket(s)}`);
  for (const other of events[s]) if (other !== event) out.add(`with ${other.kind} ${other.effect ?? ''}`);
  out.add(`events ${bucket(events[s].length)}`);
  for (const place of places) {
    if (place.first >= first && place.first < last)
      out.add(
        `place ${place.place.countries.some((c) => COUNTRIES_OF_INTEREST.has(c)) ? 'ours' : 'other'} ${place.country}`,
      );
  }
  for (let i = first; i < last; i++) {
    const nation = NATIONALITIES.get(tokens.norms[i]);
    if (nation) out.add(`nation ${COUNTRIES_OF_INTEREST.has(nation)}`);
  }
  for (const time of times) {
    if (time.start < start || time.end > end) continue;
    out.add(`time ${time.type} ${age(time.value.value, doc.report.published)}`);
  }
  for (let i = 0; i < bag.length; i++) out.push(bag[i]);
}

/** How long before the report: a season old is not news. */
function age(value: string, published: string | undefined): string {
  if (!published || !/^\d{4}/.test(value)) return value.slice(0, 4);
  const days =
    (Number(published.slice(0, 4)) - Number(value.slice(0, 4))) * 365 +
    (value.length >= 7 ? (Number(published.slice(5, 7)) - Number(value.slice(5, 7))) * 30 : 0);
  return days < 0 ? 'later' : days <= 31 ? 'fresh' : days <= 62 ? 'month' : days < 365 ? 'season' : 'year';
}

export function anchorFeatures(reading: Reading, event: EventMention, out: Features): void {
  out.reset();
  out.add('bias');
  own(reading, event, out);
  around(reading, event, out);
}
