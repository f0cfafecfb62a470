/** Names found in a report, with the places of the gazetteer that bear them and what stands beside them. */
import type { PlaceWord } from '../../languages/sections/places.ts';
import { FEATURES } from './gazetteer.ts';
import type { PlaceKnowledge } from './knowledge.ts';
import { hashKey, nameKey, soundKey, withoutArticle } from './name-key.ts';
import type { NameSpan } from './name-spans.ts';
import type { PlaceText } from './place-text.ts';

/** How the name led to its candidates. */
export type Lookup = 'name' | 'article' | 'sound' | 'bare' | 'demonym' | 'short' | 'none';

export interface Mention {
  readonly span: NameSpan;
  readonly sentence: number;
  /** Mentions of one name share it. */
  readonly hash: number;
  readonly lookup: Lookup;
  /** Entries of the gazetteer, best first. */
  readonly entries: readonly number[];
  /** Codes of the countries ("SY.") and regions ("SY.01") that the words beside it put it in. */
  readonly inside: readonly string[];
  /** What the word after it or before it says it is. */
  readonly says: PlaceWord | undefined;
}

const MAX_CANDIDATES = 24;

function entriesUnder({ gazetteer }: PlaceKnowledge, hash: number): number[] {
  const entries: number[] = [];
  let at = gazetteer.first(hash);
  while (at >= 0 && entries.length < MAX_CANDIDATES && gazetteer.holds(at, hash)) entries.push(at++);
  return entries;
}

/** Words that narrow a name down without belonging to it. */
const DIRECTION =
  /^(?:north|south|east|west|northern|southern|eastern|western|central|upper|lower|greater|downtown|old|new) (?=...)/;

/** Ever looser forms of the name, with how each was made. */
function forms(name: string): [string, Lookup][] {
  const key = nameKey(name);
  const bare = key.replace(/ [a-z]+$/, '');
  const found: [string, Lookup][] = [
    [withoutArticle(key), 'article'],
    [soundKey(key), 'sound'],
    [bare === key ? '' : withoutArticle(bare), 'bare'],
    [key.replace(DIRECTION, ''), 'bare'],
  ];
  return found.filter(([form]) => form.length > 2 && form !== key);
}

function lookUp(
  text: PlaceText,
  span: NameSpan,
  knowledge: PlaceKnowledge,
): { hash: number; lookup: Lookup; entries: number[] } {
  const { tokens, words } = text;
  const short = span.last - span.first === 1 ? knowledge.rules.regionShorts.get(words[span.first].key) : undefined;
  const comma = span.first > 0 && tokens.norms[span.first - 1] === ',';
  if (short !== undefined && (comma || tokens.norms[span.first].endsWith('.'))) {
    const entries = regionEntries(knowledge, short);
    if (entries.length > 0) return { hash: span.hash, lookup: 'short', entries };
  }
  if (span.entry >= 0 && span.demonym === 0)
    return { hash: span.hash, lookup: 'name', entries: entriesUnder(knowledge, span.hash) };
  if (span.demonym !== 0)
    return { hash: span.demonym, lookup: 'demonym', entries: entriesUnder(knowledge, span.demonym).slice(0, 1) };
  return loosely(span, tokens.forms.slice(span.first, span.last).join(' '), knowledge);
}

function loosely(
  span: NameSpan,
  name: string,
  knowledge: PlaceKnowledge,
): { hash: number; lookup: Lookup; entries: number[] } {
  const last = name.slice(name.lastIndexOf(' ') + 1).toLowerCase();
  for (const [form, lookup] of forms(name)) {
    if (lookup === 'bare' && knowledge.rules.kindWords.get(last) === 'street') continue;
    const hash = hashKey(form);
    const entries = entriesUnder(knowledge, hash);
    if (entries.length > 0) return { hash, lookup, entries };
  }
  return { hash: span.hash, lookup: 'none', entries: [] };
}

/** The region's own entry, found by its code among those of its name. */
function regionEntries(knowledge: PlaceKnowledge, code: string): number[] {
  const entry = knowledge.regionEntry.get(code);
  return entry === undefined ? [] : [entry];
}

/** Codes of what an entry contains: a country, a region, or the region of a county. */
function coverOf({ gazetteer }: PlaceKnowledge, entry: number): string | null {
  const record = gazetteer.record(entry);
  const code = gazetteer.regions[gazetteer.region[record]];
  const kind = FEATURES[gazetteer.feature[record]];
  if (kind === 'country' || kind === 'wide') return `${code.slice(0, 3)}`;
  return kind === 'region' || kind === 'county' || kind === 'capital' || kind === 'city' ? code : null;
}

const NEAR_ENTRIES = 4;
const codesOf = (knowledge: PlaceKnowledge, entries: readonly number[]): string[] => [
  ...new Set(entries.slice(0, NEAR_ENTRIES).flatMap((entry) => coverOf(knowledge, entry) ?? [])),
];

interface Found extends Omit<Mention, 'inside'> {
  inside: string[];
}

/** "Tell Tamer, Hasakah", "Alexandria, La.", "Kobani in Aleppo province", "Syria's Hasakah". */
function tie(text: PlaceText, found: readonly Found[], knowledge: PlaceKnowledge): void {
  const { norms } = text.tokens;
  for (const [i, mention] of found.entries()) {
    const { last } = mention.span;
    if (norms[last] === ',' || norms[last] === '(') {
      const beyond = text.words[last + 1];
      const short = beyond?.short ? knowledge.rules.regionShorts.get(beyond.key) : undefined;
      if (short !== undefined) mention.inside.push(short, short.slice(0, 3));
    }
    const next = found[i + 1];
    if (!next || next.sentence !== mention.sentence) continue;
    const between = norms.slice(last, next.span.first).join(' ');
    if (between === ',' || between === '(' || between === 'in' || between === ', in' || between === 'in the') {
      mention.inside.push(...codesOf(knowledge, next.entries));
    } else if (between === "'s") next.inside.push(...codesOf(knowledge, mention.entries));
  }
}

/** What "province" after a name or "the city of" before it says. */
function said({ tokens }: PlaceText, { first, last }: NameSpan, { rules }: PlaceKnowledge): PlaceWord | undefined {
  const { norms } = tokens;
  const own = last - first > 1 ? rules.kindWords.get(norms[last - 1]) : undefined;
  if (own !== undefined) return own;
  const before = norms[first - 1] === 'of' ? norms[first - 2] : norms[first - 1];
  return rules.kindWords.get(norms[last] ?? '') ?? rules.kindWords.get(before ?? '');
}

export function mentionsOf(
  text: PlaceText,
  names: readonly { span: NameSpan; sentence: number }[],
  knowledge: PlaceKnowledge,
): Mention[] {
  const found = names.map(({ span, sentence }): Found => {
    const says = said(text, span, knowledge);
    const { hash, lookup, entries } = lookUp(text, span, knowledge);
    return { span, sentence, hash, lookup, entries, inside: [], says };
  });
  tie(text, found, knowledge);
  return found;
}
