/** English verbs that take "of", verbs of catching and killing people (Levin 1993, classes 10.5, 13.5 and 42), and verbs that look like adjectives; "that" after a comma (no relative: Huddleston and Pullum 2002, 12.4). Source: Levin 1993, classes 10 (removing, clearing, cheating) and 37 (communication), with "think", "consist" and their like. */
import type { TreeRules } from '../sections/trees.ts';

export const TREES: TreeRules = {
  linking: new Set(['of']),
  complementizers: new Set(['that']),
  possessive: new Set(["'s", "'", '’s', '’']),
  between: new Set(['between']),
  undergone: new Set('die drown perish suffocate starve collapse flee disappear vanish escape survive'.split(' ')),
  caught: new Set(
    'arrest detain capture catch apprehend intercept kill shoot execute ambush kidnap abduct free release rescue find see film spot'.split(
      ' ',
    ),
  ),
  means: new Set(
    'use employ wield wound injure maim hurt destroy damage leave cause force bring take raise include follow cite accord fire hit strike stab'.split(
      ' ',
    ),
  ),
  verbsLikeAdjectives: new Set(
    'free secure open clear empty complete correct direct lower slow calm narrow blind separate subject better clean close arm equal prompt'.split(
      ' ',
    ),
  ),
  taking: new Set(
    `accuse rob deprive remind inform convince warn notify assure suspect convict relieve rid strip clear cure think hear speak talk know
     dream beware complain die consist dispose approve smell boast tell ask make expect demand require learn tire acquit cheat drain empty
     purge cleanse divest disarm advise apprise persuade`.split(/\s+/),
  ),
};
