/** Do two frames speak of one deed? Whoever denies "an attack on the clinic" denies the air strike on it. */
import type { Frame } from '../frame.ts';
import { isDeed } from '../what/deeds.ts';
import { meets } from './people.ts';

/** One matter, or one thing struck where one of them says no more than that it was attacked. */
export const sameDeed = (a: Frame, b: Frame): boolean =>
  a.matter === b.matter
    ? a.matter !== 'attack' || meets(a.targets, b.targets)
    : isDeed(a.matter) &&
      isDeed(b.matter) &&
      [a, b].some(({ matter }) => matter === 'attack') &&
      meets(a.targets, b.targets);
