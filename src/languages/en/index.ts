/** English. */
import type { LanguagePack, WeightsSource } from '../language-pack.ts';
import { ATTRIBUTION } from './attribution-cues/index.ts';

import { CLAIMS } from './claims/index.ts';
import { COREFERENCE } from './coreference.ts';
import { ENTITIES } from './entities/index.ts';
import { EVENTS } from './events/index.ts';
import { INCIDENTS } from './incidents.ts';
import { LEMMAS } from './lemmas.ts';
import { NUMBERS } from './numbers.ts';
import { PLACES } from './places.ts';
import { QUANTITIES } from './quantities/index.ts';
import { RELATIONS } from './relations.ts';
import { TIMES } from './times/index.ts';

import { TREES } from './trees.ts';
import { WORDS } from './words.ts';

export const english = (weights: WeightsSource): LanguagePack => ({
  code: 'en',
  name: 'English',
  words: WORDS,
  attribution: ATTRIBUTION,
  claims: CLAIMS,
  relations: RELATIONS,
  events: EVENTS,
  incidents: INCIDENTS,
  numbers: NUMBERS,
  quantities: QUANTITIES,
  times: TIMES,
  entities: ENTITIES,
  coreference: COREFERENCE,
  lemmas: LEMMAS,
  trees: TREES,
  places: PLACES,
  weights: (name) => weights(`en-${name}.bin`),
  shared: (name) => weights(`${name}.bin`),
});
