/** Walks over the sentences and gathers their quantities; dates, ages, labels and names with figures are left aside. */
import type { LanguagePack } from '../../languages/language-pack.ts';
import type { Quantity } from '../../model/quantity.ts';
import type { Sentence } from '../../model/sentence.ts';
import type { Tags } from '../../model/syntax.ts';
import type { TimeExpression } from '../../model/time-expression.ts';
import { type Tokens, tokenRange, tokensIn } from '../../model/tokens.ts';
import { type Amount, amountAt } from './amount.ts';
import { type Counted, countedBy, type Scene } from './counted.ts';
import { startsOf } from './starts.ts';

export interface QuantitiesInput {
  readonly tokens: Tokens;
  readonly sentences: readonly Sentence[];
  readonly tags: Tags;
  readonly times: readonly TimeExpression[];
  readonly language: LanguagePack;
}

const isDigit = (c: number): boolean => c >= 48 && c <= 57;

/** Tokens that belong to a date or a clock time are no numbers of anything. */
function dated(tokens: Tokens, times: readonly TimeExpression[]): Uint8Array {
  const taken = new Uint8Array(tokens.count);
  for (const time of times) {
    if (time.type === 'DURATION') continue;
    const { first, last } = tokensIn(tokens, time);
    taken.fill(1, first, last);
  }
  return taken;
}

/** A figure in a row of figures that a plus sign opens: "+963 11 2223". */
function dialled(norms: readonly string[], core: number): boolean {
  let at = core - 1;
  while (at > 0 && isDigit(norms[at].charCodeAt(0))) at--;
  return norms[at] === '+';
}

/** Numbers that count nothing: "Resolution 2254", "aged 30", "25 years old", "1." at the head of a list, telephone numbers. */
function isLabel({ norms, language, forms, from, to }: Scene, amount: Amount, at: number): boolean {
  const { labels, aged, old } = language.quantities;
  const { core, next, rule } = amount;
  if (rule !== 'number' && rule !== 'range') return false;
  const before = core > from ? norms[core - 1] : '';
  if (aged.has(before) || norms[next + 1] === old || norms[next] === '-') return true;
  if (dialled(norms, core) || before === '#' || before === '/' || forms[core].replace(/\D/g, '').length > 9)
    return true;
  if (
    core === from &&
    isDigit(norms[core].charCodeAt(0)) &&
    (next === to || norms[next] === ')' || (norms[next] === '.' && next + 1 < to))
  )
    return true;
  return (
    core === at &&
    labels.has(before) &&
    (before.endsWith('.') || forms[core - 1] !== norms[core - 1]) &&
    isDigit(norms[core].charCodeAt(0))
  );
}

/** "one" is a number before a noun or "of", and a pronoun elsewhere. */
const isPronoun = ({ norms, language }: Scene, amount: Amount, counted: Counted): boolean =>
  amount.rule === 'number' &&
  norms[amount.core] === language.quantities.one &&
  amount.next === amount.core + 1 &&
  counted.head < 0 &&
  counted.unit === 'unknown';

/** "one of the most able judges" counts nobody. */
function isSuperlative({ norms, language, penn }: Scene, { core, next }: Amount): boolean {
  const { one, of, superlatives } = language.quantities;
  if (norms[core] !== one || norms[next] !== of) return false;
  return superlatives.has(norms[next + 2]) || penn?.[next + 2] === 'JJS';
}

/** "Kurdistan 24", "Channel 4": figures after a name, with nothing counted, belong to the name. */
const isNamed = ({ norms, pos, from }: Scene, { core, rule }: Amount, { unit, head }: Counted): boolean =>
  rule === 'number' &&
  unit === 'unknown' &&
  head < 0 &&
  core > from &&
  pos[core - 1] === 'PROPN' &&
  isDigit(norms[core].charCodeAt(0));

/** May this amount stand, given what it counts? Vague words count only people and things that are named. */
function holds(scene: Scene, amount: Amount, counted: Counted): boolean {
  if (isPronoun(scene, amount, counted) || isSuperlative(scene, amount)) return false;
  if (isNamed(scene, amount, counted)) return false;
  if (amount.rule === 'vague') return counted.unit === 'people' && counted.head >= 0;
  if (counted.unit === 'time' && amount.rule === 'pair') return true;
  return true;
}

/** "no casualties": zero of a noun for people. */
function noneAt(scene: Scene, at: number): { amount: Amount; counted: Counted } | null {
  if (scene.norms[at] !== scene.language.quantities.no) return null;
  const amount: Amount = { count: { low: 0, high: 0 }, core: at, next: at + 1, rule: 'no' };
  const counted = countedBy(scene, amount, at);
  return counted.unit === 'people' && counted.head >= 0 && counted.head <= at + 3 ? { amount, counted } : null;
}

const HARM_REACH = 9;

/** "a soldier was killed": one person, where something befalls somebody nearby. */
function oneAt(scene: Scene, at: number): { amount: Amount; counted: Counted } | null {
  const { norms, language, from, to } = scene;
  const { indefinite, person, harm, fates } = language.quantities;
  if (!indefinite.has(norms[at])) return null;
  const amount: Amount = {
    count: { low: 1, high: 1, qualifier: norms[at] },
    core: at,
    next: at + 1,
    rule: 'indefinite',
  };
  const counted = countedBy(scene, amount, at);
  if (counted.head < 0 || counted.head > at + 4 || !person.has(norms[counted.head])) return null;
  for (let i = Math.max(from, at - HARM_REACH); i < to && i < counted.head + HARM_REACH; i++) {
    if ((harm.has(norms[i]) || fates.has(norms[i])) && i !== counted.head) return { amount, counted };
  }
  return null;
}

/** "a 12-member team", "a five-man crew". */
function strengthAt({ norms, language }: Scene, at: number): { amount: Amount; counted: Counted } | null {
  const cut = norms[at].indexOf('-');
  if (cut < 1 || !language.quantities.strong.has(norms[at].slice(cut + 1))) return null;
  const figures = norms[at].slice(0, cut);
  const value = isDigit(figures.charCodeAt(0))
    ? Number(figures.replaceAll(',', ''))
    : language.numbers.cardinals.get(figures);
  if (value === undefined || Number.isNaN(value)) return null;
  const amount: Amount = { count: { low: value, high: value }, core: at, next: at + 1, rule: 'number' };
  return { amount, counted: { first: 0, last: 0, head: -1, unit: 'people' } };
}

function quantityAt(scene: Scene, at: number): { amount: Amount; counted: Counted } | null {
  const amount = amountAt(scene, at);
  if (amount && amount.next <= scene.to) {
    if (isLabel(scene, amount, at)) return null;
    const counted = countedBy(scene, amount, at);
    if (holds(scene, amount, counted)) return { amount, counted };
  }
  return noneAt(scene, at) ?? oneAt(scene, at);
}

export function findQuantities({ tokens, sentences, tags, times, language }: QuantitiesInput): Quantity[] {
  const starts = startsOf(language);
  const taken = dated(tokens, times);
  const { norms, forms } = tokens;
  const found: Quantity[] = [];
  for (const { first: from, last: to } of sentences) {
    const scene: Scene = { norms, language, starts, pos: tags.pos, penn: tags.penn, forms, from, to };
    for (let at = from; at < to; at++) {
      const norm = norms[at];
      if (taken[at] || !(starts.has(norm) || isDigit(norm.charCodeAt(0)) || norm.includes('-'))) continue;
      const hit =
        norm.length > 4 && norm.includes('-')
          ? (strengthAt(scene, at) ?? quantityAt(scene, at))
          : quantityAt(scene, at);
      if (!hit || taken[hit.amount.core]) continue;
      found.push(quantityOf(tokens, at, hit, language.code));
      at = hit.amount.next - 1;
    }
  }
  return found;
}

function quantityOf(
  tokens: Tokens,
  at: number,
  { amount, counted }: { amount: Amount; counted: Counted },
  code: string,
): Quantity {
  return {
    ...tokenRange(tokens, at, amount.next),
    count: amount.count,
    ...(counted.head < 0 ? {} : { of: { span: tokenRange(tokens, counted.first, counted.last), head: counted.head } }),
    unit: counted.unit,
    rule: `quantities.${code}.${amount.rule}`,
  };
}
