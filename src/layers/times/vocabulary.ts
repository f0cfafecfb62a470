/** Gathers all a word can mean in an expression of time into one entry, so that each word of a text is looked up once. */
import type { LanguagePack } from '../../languages/language-pack.ts';
import type { RelativeWord, TimeBlur, TimeEdge, TimeUnit } from '../../languages/sections/times.ts';

export interface TimeWord {
  month?: number;
  weekday?: number;
  unit?: TimeUnit;
  plural?: boolean;
  season?: string;
  dayPart?: string;
  half?: string;
  day?: { readonly by: number; readonly part?: string };
  relative?: RelativeWord;
  stretch?: number;
  vague?: boolean;
  cardinal?: boolean;
  ordinal?: number;
  edge?: TimeEdge;
  edgeNoun?: TimeEdge;
  distance?: RelativeWord;
  frequency?: string;
  each?: boolean;
  decade?: number;
  fiscal?: boolean;
  /** Figures: the number, and what else they can be. */
  figures?: number;
  year?: number;
  clock?: string;
  range?: readonly [number, number];
  /** A date in figures: year, month, day, or three parts that fit two orders. */
  numeric?: NumericDate;
  /** May an expression begin here? */
  begins?: boolean;
  blurs?: { readonly words: readonly string[]; readonly mod: TimeBlur }[];
  references?: { readonly words: readonly string[]; readonly value: string }[];
  feasts?: number[];
}

export type NumericDate =
  | { readonly year: number; readonly month: number; readonly day?: number }
  | { readonly year: number; readonly first: number; readonly second: number; readonly dotted: boolean };

export type Vocabulary = ReadonlyMap<string, TimeWord>;

const compiled = new WeakMap<LanguagePack, Vocabulary>();

export function vocabularyOf(language: LanguagePack): Vocabulary {
  let vocabulary = compiled.get(language);
  if (!vocabulary) compiled.set(language, (vocabulary = compile(language)));
  return vocabulary;
}

function compile({ times, numbers }: LanguagePack): Vocabulary {
  const words = new Map<string, TimeWord>();
  const entry = (norm: string): TimeWord => {
    let word = words.get(norm);
    if (!word) words.set(norm, (word = { begins: true }));
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
  entry(times.article);
  entry(times.between);
  return words;
}
