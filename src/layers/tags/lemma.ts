/** Finds dictionary forms by the language's rules. */
import type { LanguagePack } from '../../languages/language-pack.ts';
import type { LemmaRules } from '../../languages/sections/lemmas.ts';
import type { Upos } from '../../model/syntax.ts';

export interface LemmaQuestion {
  readonly form: string;
  readonly norm: string;
  readonly pos: Upos;
  readonly penn: string;
}

/** Cuts as many characters as the edit's digit says and adds the rest: "parties" by "3y" is "party". */
const edited = (norm: string, edit: string): string => norm.slice(0, norm.length - Number(edit[0])) + edit.slice(1);

function byEnding(norm: string, rules: ReadonlyMap<string, string>): string {
  const whole = rules.get(`^${norm}`);
  if (whole !== undefined) return edited(norm, whole);
  for (let from = Math.max(0, norm.length - 8); from < norm.length; from++) {
    const edit = rules.get(norm.slice(from));
    if (edit !== undefined) return edited(norm, edit);
  }
  return norm;
}

const LIMIT = 30_000;
const memories = new WeakMap<LemmaRules, Map<string, Map<string, string>>>();

function remembered(norm: string, penn: string, lemmas: LemmaRules): string {
  const rules = lemmas.rulesFor(penn);
  if (!rules) return norm;
  let memory = memories.get(lemmas);
  if (!memory) memories.set(lemmas, (memory = new Map()));
  let known = memory.get(penn);
  if (!known || known.size > LIMIT) memory.set(penn, (known = new Map()));
  let lemma = known.get(norm);
  if (lemma === undefined) known.set(norm, (lemma = byEnding(norm, rules)));
  return lemma;
}

/** Proper nouns keep their printed form. */
export const lemmaOf = ({ form, norm, pos, penn }: LemmaQuestion, { lemmas }: LanguagePack): string =>
  pos === 'PROPN' ? form : remembered(norm, penn, lemmas);
