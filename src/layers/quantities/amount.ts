/** Reads a number with the words that bound or blur it: "at least 630", "between 200 and 300", "dozens", "several hundred". */
import type { LanguagePack } from '../../languages/language-pack.ts';
import type { Bound } from '../../languages/sections/quantities.ts';
import type { Count } from '../../model/count.ts';
import { figuresValue, type Numeral, numeralAt } from '../tokens/numeral.ts';
import type { Starts } from './starts.ts';

export interface Amount {
  readonly count: Count;
  /** Index of the first token of the number itself, after its qualifier. */
  readonly core: number;
  readonly next: number;
  /** Last part of the rule id. */
  readonly rule: 'number' | 'range' | 'plural' | 'vague' | 'pair' | 'nobody' | 'no' | 'indefinite';
}

export interface Words {
  readonly norms: readonly string[];
  readonly language: LanguagePack;
  readonly starts: Starts;
}

const phraseAt = (norms: readonly string[], at: number, words: readonly string[]): boolean =>
  words.every((word, n) => norms[at + n] === word);

/** "twenty-one", "200-300", "10-12" in one token. */
function hyphenated({ norms, language }: Words, at: number): { readonly low: number; readonly high: number } | null {
  const norm = norms[at];
  const cut = norm.indexOf('-');
  if (cut < 1 || cut === norm.length - 1) return null;
  const [first, second] = [norm.slice(0, cut), norm.slice(cut + 1)];
  const [low, high] = [figuresValue(first), figuresValue(second)];
  if (low < high) return { low, high };
  const tens = language.numbers.cardinals.get(first) ?? 0;
  const ones = language.numbers.cardinals.get(second) ?? 0;
  if (tens >= 20 && ones > 0 && ones < 10) return { low: tens + ones, high: tens + ones };
  return tens > 0 && ones > tens ? { low: tens, high: ones } : null;
}

/** A plain number at `at`, hyphenated words included: "twenty-one thousand". */
function plainAt(words: Words, at: number): Numeral | null {
  const { norms, language } = words;
  if (at >= norms.length) return null;
  const joined = norms[at].includes('-') ? hyphenated(words, at) : null;
  if (!joined) return numeralAt(norms, at, language.numbers);
  if (joined.low !== joined.high) return null;
  const scale = language.numbers.scales.get(norms[at + 1]);
  return scale === undefined ? { value: joined.low, next: at + 1 } : { value: joined.low * scale, next: at + 2 };
}

type Core = Omit<Amount, 'core'>;

function rangeAt(words: Words, at: number): Core | null {
  const { norms, language } = words;
  const { between, and, rangeWords, currencySigns } = language.quantities;
  const opened = norms[at] === between;
  const signed = opened && currencySigns.has(norms[at + 1]);
  const first = signed ? at + 2 : opened ? at + 1 : at;
  const joined = norms[first]?.includes('-') ? hyphenated(words, first) : null;
  if (joined && joined.low < joined.high && !opened) return { count: joined, next: first + 1, rule: 'range' };
  const low = plainAt(words, first);
  if (!low || !(opened ? norms[low.next] === and : rangeWords.has(norms[low.next]))) return null;
  const second = currencySigns.has(norms[low.next + 1]) ? low.next + 2 : low.next + 1;
  const high = plainAt(words, second);
  if (!high) return null;
  const scale = high.value > 1000 && low.value < 100 ? language.numbers.scales.get(norms[high.next - 1]) : undefined;
  const from =
    scale !== undefined && scale >= 100 && !language.numbers.scales.has(norms[low.next - 1])
      ? low.value * scale
      : low.value;
  return from < high.value ? { count: { low: from, high: high.value }, next: high.next, rule: 'range' } : null;
}

/** "dozens", "tens of thousands", "several hundred", "a few dozen": two of the unit or more. */
function pluralAt({ norms, language }: Words, at: number): Core | null {
  const { plurals, pluralsBeforeOf, vague, of } = language.quantities;
  const unit = plurals.get(norms[at]);
  if (unit !== undefined) {
    if (pluralsBeforeOf.has(norms[at]) && norms[at + 1] !== of) return null;
    const larger = norms[at + 1] === of ? plurals.get(norms[at + 2]) : undefined;
    const low = 2 * unit * (larger ?? 1);
    return {
      count: { low, high: null, qualifier: norms.slice(at, larger === undefined ? at + 1 : at + 3).join(' ') },
      next: larger === undefined ? at + 1 : at + 3,
      rule: 'plural',
    };
  }
  const spot = vague.has(norms[at])
    ? at + 1
    : language.quantities.indefinite.has(norms[at]) && vague.has(norms[at + 1])
      ? at + 2
      : -1;
  const scale = spot < 0 ? undefined : language.numbers.scales.get(norms[spot]);
  if (scale === undefined) return null;
  const second = language.numbers.scales.get(norms[spot + 1]) ?? 1;
  return {
    count: { low: 2 * scale * second, high: null, qualifier: norms.slice(at, spot).join(' ') },
    next: second > 1 ? spot + 2 : spot + 1,
    rule: 'plural',
  };
}

function wordsAt(words: Words, at: number): Core | null {
  const { norms, language, starts } = words;
  const start = starts.get(norms[at]);
  const found = (phrase: readonly string[], count: Count, rule: Amount['rule']): Core => ({
    count,
    next: at + phrase.length,
    rule,
  });
  const pair = start?.pairs?.find((p) => phraseAt(norms, at, p.words));
  if (pair) return found(pair.words, { low: pair.value, high: pair.value, qualifier: pair.words.join(' ') }, 'pair');
  const nobody = start?.nobody?.find((p) => phraseAt(norms, at, p));
  if (nobody) return found(nobody, { low: 0, high: 0 }, 'nobody');
  const vague =
    start?.vaguePhrases?.find((p) => phraseAt(norms, at, p)) ??
    (language.quantities.vague.has(norms[at]) ? [norms[at]] : undefined);
  return vague ? found(vague, { low: null, high: null, qualifier: vague.join(' ') }, 'vague') : null;
}

function coreAt(words: Words, at: number): Core | null {
  if (at >= words.norms.length) return null;
  const range = rangeAt(words, at);
  if (range) return range;
  const plural = pluralAt(words, at);
  if (plural) return plural;
  const plain = plainAt(words, at);
  if (plain) return { count: { low: plain.value, high: plain.value }, next: plain.next, rule: 'number' };
  return wordsAt(words, at);
}

/** The bound put on a count. A floor keeps the lower end, a ceiling the upper, in the words of the text. */
function bounded(count: Count, bound: Bound, qualifier: string): Count {
  const said = count.qualifier === undefined ? qualifier : `${qualifier} ${count.qualifier}`;
  if (bound === 'floor') return { low: count.low, high: null, qualifier: said };
  if (bound === 'ceiling') return { low: null, high: count.high, qualifier: said };
  return { ...count, qualifier: said };
}

function withTail({ norms, language }: Words, amount: Amount): Amount {
  const tail = language.quantities.tails.find((t) => phraseAt(norms, amount.next, t.words));
  return tail
    ? {
        ...amount,
        next: amount.next + tail.words.length,
        count: bounded(amount.count, tail.bound, tail.words.join(' ')),
      }
    : amount;
}

/** The amount that begins at `at`, with its qualifiers, or null. Two may stand together: "at least some 40". */
export function amountAt(words: Words, at: number): Amount | null {
  const { norms, starts } = words;
  const qualifier = starts.get(norms[at])?.qualifiers?.find((q) => phraseAt(norms, at, q.words));
  if (qualifier) {
    const inner = amountAt(words, at + qualifier.words.length);
    const reached = qualifier.bound === 'ceiling' && words.language.quantities.rising.has(norms[at - 1]);
    if (inner && reached) return inner;
    if (inner && inner.rule !== 'vague' && inner.rule !== 'nobody') {
      return { ...inner, count: bounded(inner.count, qualifier.bound, qualifier.words.join(' ')) };
    }
  }
  const core = coreAt(words, at);
  return core && withTail(words, { ...core, core: at });
}
