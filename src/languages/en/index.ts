/** English. */
import type { LanguagePack, WeightsSource } from '../language-pack.ts';
import { WORDS } from './words.ts';

export const english = (weights: WeightsSource): LanguagePack => ({
  code: 'en',
  name: 'English',
  words: WORDS,
  weights: (name) => weights(`en-${name}.bin`),
});
