/** English attribution cues. The sources are named in each group. */
import type { AttributionRules, CueTable } from '../../sections/attribution.ts';
import { HOLDING } from './holding.ts';
import { NOMINAL_CUES } from './nominal.ts';
import { cueTable } from './rows.ts';
import { SAYING } from './saying.ts';
import { WEIGHING } from './weighing.ts';

const CUES: CueTable = cueTable([...SAYING, ...WEIGHING, ...HOLDING, ...NOMINAL_CUES]);

export const ATTRIBUTION: AttributionRules = {
  cues: CUES,
  firstPerson: new Set(['i', 'we', 'us', 'me']),
  negations: new Set(['not', "n't", 'never', 'nobody', 'no', 'neither', 'nor']),
};
