/** Gathers all a word can mean in an expression of time into one entry, so that each word of a text is looked up once. */
import type { LanguagePack } from '../../languages/language-pack.ts';
import type { RelativeWord, TimeBlur, TimeEdge, TimeUnit } from '../../languages/sections/times.ts';

/** All fields are there from the start, so that all words have one shape and reading a field is fast. */
export class TimeWord {
  month: number | undefined = undefined;
  weekday: number | undefined = undefined;
  unit: TimeUnit | undefined = undefined;
  plural: boolean | undefined = undefined;
  season: string | undefined = undefined;
  dayPart: string | undefined = undefined;
  half: string | undefined = undefined;
  day: { readonly by: number; readonly part?: string } | undefined = undefined;
  relative: RelativeWord | undefined = undefined;
  stretch: number | undefined = undefined;
  vague: boolean | undefined = undefined;
  cardinal: boolean | undefined = undefined;
  ordinal: number | undefined = undefined;
  edge: TimeEdge | undefined = undefined;
  edgeNoun: TimeEdge | undefined = undefined;
  distance: RelativeWord | undefined = undefined;
  frequency: string | undefined = undefined;
  each: boolean | undefined = undefined;
  decade: number | undefined = undefined;
  fiscal: boolean | undefined = undefined;
  /** Figures: the number, and what else they can be. */
  figures: number | undefined = undefined;
  year: number | undefined = undefined;
  clock: string | undefined = undefined;
  range: readonly [number, number] | undefined = undefined;
  /** A date in figures: year, month, day, or three parts that fit two orders. */
  numeric: NumericDate | undefined = undefined;
  /** May an expression begin here? */
  begins: boolean | undefined = undefined;
  /** Only with another word of time right after it: "the", "a", "last", "5". */
  needsNext: boolean | undefined = undefined;
  blurs: { readonly words: readonly string[]; readonly mod: TimeBlur }[] | undefined = undefined;
  references: { readonly words: readonly string[]; readonly value: string }[] | undefined = undefined;
  feasts: number[] | undefined = undefined;
}

export type NumericDate =
  | { readonly year: number; readonly month: number; readonly day?: number }
  | { readonly year: number; readonly first: number; readonly second: number; readonly dotted: boolean };

export type Vocabulary = ReadonlyMap<string, TimeWord>;

const FRACTION_SIGNS = ['½', '¼', '¾'];

const compiled = new WeakMap<LanguagePack, Vocabulary>();

export function vocabularyOf(language: LanguagePack): Vocabulary {
  let vocabulary = compiled.get(language);
  if (!vocabulary) compiled.set(language, (vocabulary = compile(language)));
  return vocabulary;
}

const oneWord = (list: readonly { readonly words: readonly string[] }[]): boolean =>
  list.some(({ words }) => words.length === 1);

/** Can the word be a time by itself, or before a word that is none? */
const standsAlone = (word: TimeWord): boolean =>
  word.month !== undefined ||
  word.weekday !== undefined ||
  word.unit !== undefined ||
  word.season !== undefined ||
  word.dayPart !== undefined ||
  word.day !== undefined ||
  word.frequency !== undefined ||
  word.decade !== undefined ||
  word.edgeNoun !== undefined ||
  word.half !== undefined ||
  word.edge !== undefined ||
  (word.references !== undefined && oneWord(word.references));

function began(): TimeWord {
  const word = new TimeWord();
  word.begins = true;
  return word;
}

function compile({ times, numbers }: LanguagePack): Vocabulary {
  const words = new Map<string, TimeWord>();
  const entry = (norm: string): TimeWord => {
    let word = words.get(norm);
    if (!word) words.set(norm, (word = began()));
    return word;
  };
  const each = <V>(table: ReadonlyMap<string, V>, put: (word: TimeWord, value: V) => void): void => {
    for (const [norm, value] of table) put(entry(norm), value);
  };
  each(times.months, (word, month) => (word.month = month));
  each(times.weekdays, (word, weekday) => (word.weekday = weekday));
  each(times.units, (word, unit) => (word.unit = unit));
  each(times.seasons, (word, season) => (word.season = season));
  each(times.dayParts, (word, part) => (word.dayPart = part));
  each(times.halves, (word, half) => (word.half = half));
  each(times.days, (word, day) => (word.day = day));
  each(times.relative, (word, relative) => (word.relative = relative));
  each(times.stretches, (word, stretch) => (word.stretch = stretch));
  each(times.edges, (word, edge) => (word.edge = edge));
  each(times.edgeNouns, (word, edge) => (word.edgeNoun = edge));
  each(times.distances, (word, distance) => (word.distance = distance));
  each(times.frequencies, (word, frequency) => (word.frequency = frequency));
  each(times.decades, (word, decade) => (word.decade = 190 + decade));
  each(numbers.ordinals, (word, ordinal) => (word.ordinal = ordinal));
  for (const norm of times.plurals) entry(norm).plural = true;
  for (const norm of [...numbers.cardinals.keys(), ...numbers.articles]) entry(norm).cardinal = true;
  for (const norm of times.vague.keys()) entry(norm).vague = true;
  for (const norm of times.each) entry(norm).each = true;
  for (const norm of times.fiscal) entry(norm).fiscal = true;
  for (const blur of times.blurs) (entry(blur.words[0]).blurs ??= []).push(blur);
  for (const reference of times.references) (entry(reference.words[0]).references ??= []).push(reference);
  times.feasts.forEach((feast, index) => {
    (entry(feast.words[0]).feasts ??= []).push(index);
  });
  for (const norm of [times.article, times.between, "'", ...times.repeats]) entry(norm);
  const single = new Set(times.feasts.filter((feast) => feast.words.length === 1).map((feast) => feast.words[0]));
  for (const [norm, word] of words) if (!standsAlone(word) && !single.has(norm)) word.needsNext = true;
  const seconds = [...times.blurs, ...times.references, ...times.feasts].map((phrase) => phrase.words[1] ?? '');
  for (const table of [
    seconds,
    times.fillers,
    FRACTION_SIGNS,
    times.meridiem.keys(),
    times.oclock,
    times.hours,
    times.zones.keys(),
    times.beforePart,
  ]) {
    for (const norm of table) if (norm !== '' && !words.has(norm)) words.set(norm, new TimeWord());
  }
  return words;
}
