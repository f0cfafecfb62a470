/** What a number counts: the noun phrase after it, and of which kind it is. */
import type { Quantity } from '../../model/quantity.ts';
import type { Upos } from '../../model/syntax.ts';
import type { Amount, Words } from './amount.ts';

export type Unit = Quantity['unit'];

export interface Counted {
  /** Token range [first, last) of what is counted; empty where the words leave it open. */
  readonly first: number;
  readonly last: number;
  readonly head: number;
  readonly unit: Unit;
}

export interface Scene extends Words {
  readonly pos: readonly Upos[];
  readonly penn: readonly string[] | undefined;
  readonly forms: readonly string[];
  /** Tokens in the sentence around: [from, to). */
  readonly from: number;
  readonly to: number;
}

const REACH = 7;
const isWord = (norm: string): boolean => /^[\p{L}]/u.test(norm);
const QUOTES = new Set(['"', '``', "''"]);

/** Verbs that a number's noun phrase does not reach over. */
const FINITE = new Set(['VBD', 'VBZ', 'VBP', 'MD']);

const NOUNS: ReadonlySet<Upos> = new Set(['NOUN', 'PROPN']);

const isUpper = (form: string | undefined): boolean =>
  form !== undefined && form.length > 1 && form === form.toUpperCase();

/** "IS fighters", "US troops": capitals amid small letters are a name, whatever small word they spell. */
const isAcronym = ({ forms }: Scene, at: number): boolean => isUpper(forms[at]) && !isUpper(forms[at + 1]);

/** Tokens of a noun phrase from `at`: words that are no stop words, quotation marks around them, possessives within. */
function phraseEnd(scene: Scene, at: number): number {
  const { norms, language, penn, to } = scene;
  const { stops, possessive } = language.quantities;
  let end = at;
  while (end < to && end < at + REACH) {
    const norm = norms[end];
    if (norm === possessive && end > at) end++;
    else if (QUOTES.has(norm) && end + 1 < to) end++;
    else if (penn !== undefined && end > at && FINITE.has(penn[end])) break;
    else if (isWord(norm) && (!stops.has(norm) || isAcronym(scene, end))) end++;
    else break;
  }
  while (end > at && (QUOTES.has(norms[end - 1]) || norms[end - 1] === possessive)) end--;
  return end;
}

/** The last word of the phrase that the language knows as counted, or else the noun that ends it. */
function headOf(scene: Scene, first: number, last: number): number {
  const { norms, language, pos } = scene;
  const { people, units, others } = language.quantities;
  for (let i = last - 1; i >= first; i--) {
    if (people.has(norms[i]) || units.has(norms[i])) return nounsAfter(scene, i, last);
  }
  for (let i = first; i < last; i++) if (others.has(norms[i]) && i === last - 1) return i;
  let head = -1;
  for (let i = first; i < last; i++) {
    if (NOUNS.has(pos[i])) head = i;
    else if (head >= 0) break;
  }
  if (head >= 0 || pos[first] !== 'X') return head;
  for (let i = last - 1; i >= first; i--) if (norms[i].length > 3 && norms[i].endsWith('s')) return i;
  return -1;
}

/** "police stations", "child soldiers' homes": a noun for people before another noun is no head. */
function nounsAfter({ pos }: Scene, head: number, last: number): number {
  let end = head;
  while (end + 1 < last && pos[end + 1] === 'NOUN') end++;
  return end;
}

const NONE = { first: 0, last: 0, head: -1 } as const;

function unitOf({ norms, language }: Scene, head: number): Unit {
  const { people, units, others } = language.quantities;
  const norm = norms[head];
  const known = units.get(norm);
  if (known !== undefined) return known;
  return people.has(norm) || others.has(norm) ? 'people' : 'things';
}

/** "12 dead", "30 wounded": what befell them stands for the people. */
function fateAfter({ norms, language }: Scene, at: number): Counted | null {
  const { fates } = language.quantities;
  return fates.has(norms[at]) ? { first: at, last: at + 1, head: at, unit: 'people' } : null;
}

/** A bare number whose verb tells that it counts people: "killed 12", "seven were hurt", "a death toll of 374". */
function byVerb({ norms, language, from, to }: Scene, { core, next }: Amount, at: number): Unit {
  const { harm, auxiliaries, tolls, amounting } = language.quantities;
  for (let i = at - 1, seen = 0; i >= from && seen < 2; i--, seen++) if (harm.has(norms[i])) return 'people';
  let after = next;
  while (after < to && auxiliaries.has(norms[after])) after++;
  if (harm.has(norms[after])) return 'people';
  if (!amounting.has(norms[at - 1])) return 'unknown';
  for (let i = core - 1; i >= from && i > core - 12; i--) if (tolls.has(norms[i])) return 'people';
  return 'unknown';
}

/** "of them", "of the guards", "of ISIS members"; `at` is the word after "of". */
function afterOf(scene: Scene, at: number): Counted | null {
  const { norms, language, to } = scene;
  const { determiners, them } = language.quantities;
  if (them.has(norms[at]) && at < to) return { first: at, last: at + 1, head: at, unit: 'people' };
  let first = at;
  while (first < to && determiners.has(norms[first])) first++;
  const end = phraseEnd(scene, first);
  const head = headOf(scene, first, end);
  return head < 0 ? null : { first, last: head + 1, head, unit: unitOf(scene, head) };
}

/** What the amount counts. `at` is where the amount begins, its qualifier included. */
export function countedBy(scene: Scene, amount: Amount, at: number): Counted {
  const { norms, language, to } = scene;
  const { of, determiners, currencySigns, percentSigns, others } = language.quantities;
  const { core, next } = amount;
  if (currencySigns.has(norms[core - 1]) || currencySigns.has(norms[core + 1]) || currencySigns.has(norms[next]))
    return { ...NONE, unit: 'money' };
  if (percentSigns.has(norms[next])) return { ...NONE, unit: 'percent' };
  const partitive = norms[next - 1] === of ? next : norms[next] === of ? next + 1 : -1;
  if (partitive > 0) {
    const part = afterOf(scene, partitive);
    if (part) return part;
  }
  if (amount.rule === 'nobody') return { ...NONE, unit: 'people' };
  let first = next;
  while (first < to && determiners.has(norms[first]) && !(others.has(norms[first]) && !isNounAhead(scene, first + 1)))
    first++;
  const end = phraseEnd(scene, first);
  const head = headOf(scene, first, end);
  if (QUOTES.has(norms[first]) && head >= 0 && !QUOTES.has(norms[head + 1])) first++;
  const fate = fateAfter(scene, first);
  if (fate && (head < 0 || head === first)) return fate;
  if (head >= 0)
    return { first, last: QUOTES.has(norms[first]) ? head + 2 : head + 1, head, unit: unitOf(scene, head) };
  return { ...NONE, unit: byVerb(scene, amount, at) };
}

function isNounAhead(scene: Scene, at: number): boolean {
  const end = phraseEnd(scene, at);
  return end > at && headOf(scene, at, end) >= 0;
}
