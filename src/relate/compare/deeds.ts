/** Deeds of war by several names: whoever denies "an attack on the clinic" denies the air strike on it. */
import type { Matter } from '../../languages/sections/relations.ts';
import type { Frame } from '../frame.ts';
import { meets } from './people.ts';

/** The first stands for any of them. */
export const DEEDS: readonly Matter[] = ['attack', 'air-strike', 'shelling', 'drone-strike', 'vehicle-bomb'];

export const isDeed = (matter: Matter): boolean => DEEDS.includes(matter);

/** One matter, or one thing struck where one of them says no more than that it was attacked. */
export const sameDeed = (a: Frame, b: Frame): boolean =>
  a.matter === b.matter
    ? a.matter !== 'attack' || meets(a.targets, b.targets)
    : isDeed(a.matter) &&
      isDeed(b.matter) &&
      [a, b].some(({ matter }) => matter === 'attack') &&
      meets(a.targets, b.targets);
