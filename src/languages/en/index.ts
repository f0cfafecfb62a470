/** English. */
import type { LanguagePack, WeightsSource } from '../language-pack.ts';
import { CLAIMS } from './claims/index.ts';
import { WORDS } from './words.ts';

export const english = (weights: WeightsSource): LanguagePack => ({
  code: 'en',
  name: 'English',
  words: WORDS,
  claims: CLAIMS,
  weights: (name) => weights(`en-${name}.bin`),
});
