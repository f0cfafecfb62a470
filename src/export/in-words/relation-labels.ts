/** How one claim stands to another, in words for people. */
import type { RelationKind } from '../../model/relation.ts';

/** Read as "this claim ... that one". */
export const RELATION_LABELS: Readonly<Record<RelationKind, string>> = {
  repeats: 'repeats',
  drifts: 'repeats, but changed on the way,',
  'later-count': 'counts again later than',
  'other-scope': 'counts others than',
  'other-definition': 'goes by another definition than',
  corroborates: 'is in agreement, through another origin, with',
  contradicts: 'contradicts',
  denies: 'denies',
};

/** What the kind means for a reader of both. */
export const RELATION_MEANINGS: Readonly<Record<RelationKind, string>> = {
  repeats: 'Both go back to one origin: the second is no further evidence.',
  drifts: 'Both go back to one origin, and what it said has changed on the way.',
  'later-count': 'One source counted at two times. The figures do not conflict.',
  'other-scope': 'They are about other people, places or times, or one is a part of the other. They do not conflict.',
  'other-definition': 'They go by other labels for one matter. They do not conflict as they stand.',
  corroborates: 'They agree, and nothing shows that one rests on the other.',
  contradicts: 'As they are worded, both cannot hold.',
  denies: 'One says that it did not happen or is not so, the other that it did or is.',
};

const NUMBERS = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** "three origins", "14 origins". */
export const numberInWords = (n: number): string => NUMBERS[n] ?? String(n);
