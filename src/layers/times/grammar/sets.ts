/** Times that come again, and words that only refer: "every Thursday", "daily", "twice a week", "now". */
import { numeralAt } from '../../tokens/numeral.ts';
import { hyphenated, type Line, phraseAt } from '../line.ts';
import type { Match } from '../meaning.ts';
import { lengthValue } from '../values.ts';

/** "every day", "each Thursday", "every two weeks", "every summer". */
function eachAt(line: Line, at: number): Match | null {
  if (!line.words[at]?.each) return null;
  const numeral = numeralAt(line.norms, at + 1, line.language.numbers);
  const spot = numeral?.next ?? at + 1;
  const word = line.words[spot];
  if (!word) return null;
  const found = (value: string): Match => ({ next: spot + 1, meaning: { is: 'set', value }, rule: 'each' });
  if (word.unit && word.ordinal === undefined) return found(lengthValue(numeral?.value ?? 1, word.unit));
  if (word.weekday) return found(`XXXX-WXX-${word.weekday}`);
  if (word.month) return found(`XXXX-${String(word.month).padStart(2, '0')}`);
  if (word.season) return found(`XXXX-${word.season}`);
  return word.dayPart && !word.dayPart.startsWith('T') ? found(`XXXX-XX-XXT${word.dayPart}`) : null;
}

/** "twice a week", "three times a day". */
function timesAt(line: Line, at: number): Match | null {
  const { times, numbers } = line.language;
  const numeral = numeralAt(line.norms, at, numbers);
  const spot = numeral && times.repeats.has(line.norms[numeral.next]) ? numeral.next : at;
  if (
    !times.repeats.has(line.norms[spot]) ||
    !(numbers.articles.has(line.norms[spot + 1]) || line.words[spot + 1]?.each)
  )
    return null;
  const unit = line.words[spot + 2]?.unit;
  return unit ? { next: spot + 3, meaning: { is: 'set', value: lengthValue(1, unit) }, rule: 'times-a' } : null;
}

function frequencyAt(line: Line, at: number): Match | null {
  const frequency = line.words[at]?.frequency;
  return frequency === undefined || hyphenated(line, at)
    ? null
    : { next: at + 1, meaning: { is: 'set', value: frequency }, rule: 'frequency' };
}

export const setAt = (line: Line, at: number): Match | null =>
  eachAt(line, at) ?? timesAt(line, at) ?? frequencyAt(line, at);

/** "now", "the near future". */
export function referenceAt(line: Line, at: number): Match | null {
  const reference = line.words[at]?.references?.find(({ words }) => phraseAt(line, at, words));
  if (!reference) return null;
  const next = at + reference.words.length;
  if (reference.words.length === 1 && line.language.times.afterNoReference.has(line.norms[next])) return null;
  if (line.words[next]?.unit || line.words[next]?.season || line.words[next]?.figures !== undefined) return null;
  return { next, meaning: { is: 'ref', value: reference.value }, rule: 'reference' };
}
