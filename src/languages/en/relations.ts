/** English words for comparing counts of people. Source: ACLED codebook (civilians, state forces, rebel groups), IHL terms for persons. */
import type { PeopleClass, RelationRules } from '../sections/relations.ts';

const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));
const each = (value: PeopleClass, list: string): (readonly [string, PeopleClass])[] =>
  [...set(list)].map((word) => [word, value] as const);

export const RELATIONS: RelationRules = {
  people: new Map([
    ...each(
      'people',
      'people persons person individuals dead deaths casualties victims bodies lives fatalities killed injured wounded others human',
    ),
    ...each('civilians', 'civilians civilian residents villagers inhabitants bystanders citizens locals'),
    ...each('children', 'children child minors boys girls boy girl teenagers'),
    ...each('women', 'women woman'),
    ...each('security', 'security forces services personnel servicemen members-of-the-forces defenders'),
    ...each('soldiers', 'soldiers soldier troops troop recruits conscripts officers infantry paratroopers'),
    ...each('guards', 'guards guard wardens warden warders guardsmen'),
    ...each('police', 'police policemen policeman officers-of-police gendarmes'),
    ...each(
      'militants',
      'militants militant fighters fighter gunmen gunman attackers attacker assailants insurgents rebels rebel terrorists terrorist jihadists extremists bombers mercenaries guerrillas',
    ),
    ...each(
      'prisoners',
      'prisoners prisoner inmates inmate detainees detainee captives captive fugitives fugitive escapees escapee convicts',
    ),
    ...each('staff', 'employees employee staff workers worker'),
    ...each('foreigners', 'foreigners foreign'),
    ...each('leaders', 'leaders leader commanders commander'),
    ...each('families', 'families family households household'),
  ]),
  whole: set('all both total combined together altogether overall whole entire'),
  beginning: set('began begin begins started start starts broke erupted first launched outbreak'),
  ending: set('ended end ends over finished concluded finish conclusion brought'),
  stretch: set('up at more over nearly almost about around least most some approximately roughly least'),
  foiled: set(
    'foiled foil thwarted thwart prevented prevent frustrated frustrate repelled repel averted stopped failed failure unsuccessful',
  ),
  empty: set(
    'the a an of in on at to and or by for from with was were is are be been has have had that this it its their his her as who which after when said also',
  ),
};
