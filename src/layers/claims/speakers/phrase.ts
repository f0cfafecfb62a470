/** Names whoever a stretch of words stands for: the person or body in it, without titles, clauses and whereabouts. */
import type { Span } from '../../../model/span.ts';
import { tokensIn } from '../../../model/tokens.ts';
import { type Named, nameOf } from '../naming.ts';
import type { Reader } from '../reading.ts';

const PERSON_REACH = 16;
const NOUNS = new Set<string>(['NOUN', 'PROPN']);

/** "In view of this, the council", "at the field hospital a nurse": a circumstance that a preposition opens ends at a comma, or where an article opens the next noun. */
function opening({ tags, tokens, rules }: Reader, first: number, last: number): number {
  let from = first;
  const begins = (i: number): boolean =>
    tags.pos[i] === 'DET' && rules.indefinite.has(tokens.norms[i]) && NOUNS.has(tags.pos[i - 1]);
  if (tags.pos[from] === 'ADP' || tags.pos[from] === 'SCONJ')
    for (let i = first + 1; i < last - 1; i++)
      if (tokens.norms[i] === ',' || begins(i)) {
        from = tokens.norms[i] === ',' ? i + 1 : i;
        break;
      }
  while (from < last - 1 && ['PUNCT', 'ADP', 'DET', 'CCONJ'].includes(tags.pos[from])) from++;
  return from;
}

/** Where the noun phrase that opens at `from` ends: before a clause, a bracket, a comma, or a preposition; "of" and "close to" go on. */
function closing({ tags, tokens, rules, report, syntax }: Reader, from: number, last: number): number {
  const quotes = (at: number): boolean => rules.speakers.quotes.has(tokens.forms[at]);
  let open = false;
  for (let i = from; i < last; i++) {
    if (quotes(i)) open = !open;
    if (open || quotes(i) || i === from) continue;
    const pos = tags.pos[i];
    if (pos === 'PUNCT' && tokens.norms[i] !== '-' && tokens.norms[i] !== '.') return i;
    if (pos === 'PRON' && !syntax.relations[i].startsWith('nmod')) return i;
    if (pos === 'VERB' || pos === 'AUX' || pos === 'SCONJ' || rules.speakers.relatives.has(tokens.norms[i])) return i;
    if (pos !== 'ADP' || tokens.norms[i] === 'of' || tags.pos[i - 1] === 'ADJ') continue;
    const next = i + 1 < last ? i + 1 + (tags.pos[i + 1] === 'DET' ? 1 : 0) : -1;
    const named = next > 0 && next < last && /^\p{Lu}/u.test(report.text[tokens.start[next]]);
    if (!rules.speakers.linking.has(tokens.norms[i]) || !named || !/^\p{Lu}/u.test(report.text[tokens.start[i - 1]]))
      return i;
  }
  return last;
}

/** The person named in the phrase or in apposition to it, whom the words before do not make somebody else's: "its director, Ada Lund". */
function personIn({ entityAt, tags, tokens, rules, titles }: Reader, from: number, last: number): number {
  for (let i = from; i < Math.min(last, from + PERSON_REACH); i++) {
    if (i > from && (rules.speakers.relatives.has(tokens.norms[i]) || tags.pos[i] === 'VERB')) break;
    const person = entityAt.get(i)?.find((e) => e.kind === 'person' && tags.pos[e.head] === 'PROPN');
    if (!person || person.last > last) continue;
    const whole = person.first > from && tags.pos[person.first - 1] === 'PROPN';
    if (whole && !titles.has(tokens.norms[person.first - 1].replace('.', ''))) continue;
    const before = person.first - (tags.pos[person.first - 1] === 'DET' ? 2 : 1);
    if (before >= from && tags.pos[before] === 'ADP') continue;
    if (tokens.norms[person.last] === "'s" || tokens.norms[person.last] === '’s') continue;
    return i;
  }
  return -1;
}

/** Null where the words hold nothing that could speak. */
export function phraseNamed(reader: Reader, span: Span): Named | null {
  const { tokens, report, entityAt } = reader;
  const { first, last } = tokensIn(tokens, span);
  if (first >= last) return null;
  const from = opening(reader, first, last);
  const person = personIn(reader, from, last);
  if (person >= 0) return nameOf(reader, person);
  let end = closing(reader, from, last);
  // a quotation mark left open within the phrase closes just behind it: the "Sons of the Plain"
  for (let i = end; i < end + 6 && i < tokens.count && openQuote(reader, from, end); i++)
    if (reader.rules.speakers.quotes.has(tokens.forms[i])) end = i + 1;
  for (let i = from; i < end; i++) {
    const whole = entityAt.get(i)?.find((e) => e.last >= end && e.last <= last && describes(reader, from, e.first));
    if (whole) return nameOf(reader, i);
  }
  const words = { start: tokens.start[from], end: tokens.end[end - 1] };
  return { name: report.text.slice(words.start, words.end).replace(/\s+/g, ' '), spans: [words], basis: 'stated' };
}

function openQuote({ tokens, rules }: Reader, from: number, end: number): boolean {
  let marks = 0;
  for (let i = from; i < end; i++) if (rules.speakers.quotes.has(tokens.forms[i])) marks++;
  return marks % 2 === 1;
}

/** Do the words before a name only describe it: "Kurdish-led"? */
function describes({ tags, tokens }: Reader, from: number, first: number): boolean {
  for (let i = from; i < first; i++) if (tags.pos[i] !== 'ADJ' && !/-\p{Ll}/u.test(tokens.forms[i])) return false;
  return true;
}
