/** One table for all words that can begin a quantity, so that each word of a text is looked up once. */
import type { LanguagePack } from '../../languages/language-pack.ts';
import type { Bound } from '../../languages/sections/quantities.ts';

export interface StartWord {
  qualifiers?: { readonly words: readonly string[]; readonly bound: Bound }[];
  vaguePhrases?: (readonly string[])[];
  pairs?: { readonly words: readonly string[]; readonly value: number }[];
  nobody?: (readonly string[])[];
}

export type Starts = ReadonlyMap<string, StartWord>;

const compiled = new WeakMap<LanguagePack, Starts>();

export function startsOf(language: LanguagePack): Starts {
  let starts = compiled.get(language);
  if (!starts) compiled.set(language, (starts = compile(language)));
  return starts;
}

function compile({ numbers, quantities }: LanguagePack): Starts {
  const starts = new Map<string, StartWord>();
  const entry = (norm: string): StartWord => {
    let word = starts.get(norm);
    if (!word) starts.set(norm, (word = {}));
    return word;
  };
  const { qualifiers, vaguePhrases, pairs, nobody } = quantities;
  for (const qualifier of qualifiers) (entry(qualifier.words[0]).qualifiers ??= []).push(qualifier);
  for (const words of vaguePhrases) (entry(words[0]).vaguePhrases ??= []).push(words);
  for (const pair of pairs) (entry(pair.words[0]).pairs ??= []).push(pair);
  for (const words of nobody) (entry(words[0]).nobody ??= []).push(words);
  const more = [numbers.cardinals, numbers.scales, quantities.plurals].flatMap((table) => [...table.keys()]);
  for (const norm of [...more, ...quantities.vague, ...quantities.indefinite, quantities.no, quantities.between])
    entry(norm);
  return starts;
}
