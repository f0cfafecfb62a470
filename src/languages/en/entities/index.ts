/** English words for the entities layer, gathered from their tables. */
import type { EntityRules } from '../../sections/entities.ts';
import { ACTORS } from './actors/index.ts';
import { HEADS } from './heads.ts';
import {
  BLURS,
  DISTANCING,
  GIVEN_NAMES,
  JOINERS,
  LINKS,
  OPENERS,
  PLACE_OPENERS,
  STOPS,
  TITLES,
  WHOLES,
} from './names.ts';
import { NATIONS } from './nations.ts';

export const ENTITIES: EntityRules = {
  actors: ACTORS,
  nationalities: NATIONS.nationalities,
  states: NATIONS.states,
  heads: HEADS,
  titles: TITLES,
  givenNames: GIVEN_NAMES,
  joiners: JOINERS,
  openers: OPENERS,
  stops: STOPS,
  distancing: DISTANCING,
  placeOpeners: PLACE_OPENERS,
  wholes: WHOLES,
  links: LINKS,
  blurs: BLURS,
};
