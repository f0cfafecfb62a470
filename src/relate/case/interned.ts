/** One copy of each small set and word: the frames of a large case would otherwise hold the same few millions of times. */
import type { Frame } from '../frame.ts';

export type Interning = (frame: Frame) => Frame;

export function interning(): Interning {
  const sets = new Map<string, ReadonlySet<string>>();
  const words = new Map<string, string>();
  const one = (word: string): string => {
    const known = words.get(word);
    if (known === undefined) words.set(word, word);
    return known ?? word;
  };
  const set = <T extends string>(found: ReadonlySet<T>): ReadonlySet<T> => {
    const key = [...found].join('\n');
    const known = sets.get(key) ?? found;
    sets.set(key, known);
    return known as ReadonlySet<T>;
  };
  return (frame) => ({
    ...frame,
    settings: set(frame.settings),
    blamed: set(frame.blamed),
    spots: set(frame.spots),
    // What tells nothing is never compared by its words.
    words: frame.matter === 'other' ? set(new Set()) : new Set([...frame.words].map(one)),
    counted: frame.counted && {
      ...frame.counted,
      people: set(frame.counted.people),
      sides: set(frame.counted.sides),
    },
  });
}
