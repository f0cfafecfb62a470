/** Deeds of war by several names. */
import type { Matter } from '../../languages/sections/relations.ts';

/** The first stands for any of them. */
export const DEEDS: readonly Matter[] = ['attack', 'air-strike', 'shelling', 'drone-strike', 'vehicle-bomb'];

export const isDeed = (matter: Matter): boolean => DEEDS.includes(matter);
