/** English attribution cues. The sources are named in each group. */
import type { AttributionRules, CueTable } from '../../sections/attribution.ts';
import { HOLDING } from './holding.ts';
import { NOMINAL_CUES } from './nominal.ts';
import { cueTable } from './rows.ts';
import { SAYING } from './saying.ts';
import { SENSES } from './senses.ts';
import { WEIGHING } from './weighing.ts';

const CUES: CueTable = cueTable([...SAYING, ...WEIGHING, ...HOLDING, ...NOMINAL_CUES]);

const words = (list: string): string[] => list.trim().split(/\s+/);

export const ATTRIBUTION: AttributionRules = {
  cues: CUES,
  senses: SENSES,
  saying: new Set(
    words(`said says say saying told tells added adds stated states announced announces reported reports confirmed confirms
    wrote writes noted notes explained explains claimed claims replied warned denied denies declared argued argues tweeted insisted
    acknowledged admitted stressed revealed alleged concluded asserted testified recalled asked`),
  ),
  tacking: [
    'in addition to',
    'as well as',
    'along with',
    'not to mention',
    'apart from',
    'besides',
    'while',
    'whereas',
    'although',
    'though',
    'where',
    'which',
    'and',
    'but',
    'after',
    'before',
    'following',
  ].map(words),
  adding: ['in addition to', 'as well as', 'along with'].map(words),
  firstPerson: new Set(['i', 'we', 'us', 'me']),
  negations: new Set(['not', "n't", 'never', 'nobody', 'no', 'neither', 'nor']),
  phrases: {
    that: new Set(['that']),
    turning: new Set(['turn', 'transpire', 'emerge']),
    dummies: new Set(['it', 'what']),
    owning: new Set(['claim', 'take', 'accept', 'assume', 'deny', 'disclaim']),
    owned: new Set(['responsibility', 'credit', 'involvement']),
    deeds: new Set(
      words(`operation attack bombing blast explosion assassination killing murder raid shooting ambush strike kidnapping
      abduction assault shelling hit massacre`),
    ),
    violence: new Set(
      words('attack assault strike raid shell bomb bombing shelling shoot shooting ambush fire target offensive clash'),
    ),
    forWords: new Set(['for', 'in']),
    ofWords: new Set(['of', 'by', 'from']),
    toWords: new Set(['to']),
    leaning: ['with reference to', 'on the basis of', 'based on', 'in light of', 'citing', 'in the words of'].map(
      words,
    ),
    citing: new Set(['quoted', 'cited']),
    measures: new Set(
      words(`custom tradition law rule plan schedule need size age rank taste preference ability season weather principle standard
      procedure agreement constitution condition requirement criterion order timetable value merit status`),
    ),
  },
};
