/** Which place of the grammar holds which role, for the families of English event words. */
import type { EventRole } from '../../../model/event.ts';
import type { EventFrame } from '../../sections/events.ts';

const frame = (
  roles: Partial<Omit<EventFrame, 'prepositions'>>,
  prepositions: Readonly<Record<string, EventRole>> = {},
): EventFrame => ({
  subject: 'agent',
  object: 'patient',
  of: 'patient',
  possessor: 'agent',
  modifier: 'patient',
  ...roles,
  prepositions: new Map(Object.entries(prepositions)),
});

/** "They attacked the post", "the attack on the post", "their attack". */
export const ATTACK = frame(
  {},
  { on: 'patient', upon: 'patient', at: 'patient', against: 'patient', with: 'instrument', into: 'patient' },
);
/** "They killed him", "the killing of him", "his murder". */
export const HARM = frame({ possessor: 'patient' }, { with: 'instrument' });
/** "He died", "the death of", "his death". */
export const UNDERGO = frame({ subject: 'patient', object: 'cause', possessor: 'patient' }, { of: 'cause' });
/** "They fired rockets at the town", "a bomb exploded": what is moved is the instrument. */
export const LAUNCH = frame(
  { object: 'instrument', of: 'instrument', modifier: 'instrument' },
  { on: 'patient', at: 'patient', against: 'patient', into: 'patient', toward: 'patient', towards: 'patient' },
);
export const EXPLODE = frame(
  { subject: 'instrument', object: 'instrument', of: 'instrument', modifier: 'instrument' },
  { against: 'patient' },
);
/** "The boat sank", "they sank the boat". */
export const SINK = frame({ subject: 'instrument' });
/** "Shells fell on the market". */
export const LAND = frame(
  { subject: 'instrument' },
  { on: 'patient', onto: 'patient', upon: 'patient', at: 'patient' },
);
/** "They clashed with the army", "clashes between", "fighting with". */
export const CLASH = frame(
  { of: 'agent', modifier: 'agent' },
  { with: 'patient', between: 'agent', among: 'agent', against: 'patient' },
);
/** "They fled from the camp to the town", "the escape of". */
export const MOVE = frame(
  { object: 'origin', of: 'agent', modifier: 'agent' },
  { from: 'origin', to: 'destination', toward: 'destination', towards: 'destination', into: 'destination' },
);
/** "They smuggled prisoners from the jail to the coast". */
export const CARRY = frame(
  { possessor: 'patient' },
  { from: 'origin', to: 'destination', toward: 'destination', towards: 'destination', into: 'destination' },
);
/** "She told the court that", "the announcement of the truce", "blamed the group for". */
export const SPEAK = frame(
  { object: 'topic', of: 'topic', modifier: 'topic' },
  { about: 'topic', on: 'topic', for: 'topic', to: 'beneficiary' },
);
export const BLAME = frame({ of: 'topic' }, { for: 'topic', of: 'topic', on: 'patient', to: 'patient' });
/** "They agreed with the council on a truce", "talks between". */
export const DEAL = frame(
  { object: 'topic', of: 'topic', modifier: 'topic' },
  { with: 'patient', between: 'agent', on: 'topic', about: 'topic', over: 'topic', for: 'topic' },
);
/** "They protested against the law", "the march of". */
export const RALLY = frame(
  { object: 'topic', of: 'agent', modifier: 'agent' },
  { against: 'topic', for: 'topic', over: 'topic' },
);
/** "Support of the mercenaries": given by them or to them. */
export const SUPPORT = frame({ of: 'agent', modifier: 'agent' }, { for: 'beneficiary', to: 'beneficiary' });
/** "They defected to the army", "joined the group". */
export const JOIN = frame(
  { object: 'destination', of: 'agent', modifier: 'agent' },
  { from: 'origin', to: 'destination', with: 'destination' },
);
/** "The confession of the driver". */
export const CONFESS = frame({ object: 'topic', of: 'agent', modifier: 'agent' }, { to: 'topic', about: 'topic' });
/** "The group is responsible for the raid": the grammar's subject is the accused. */
export const RESPONSIBLE = frame({ subject: 'patient' }, { for: 'topic' });
/** "The raid was attributed to the rebels". */
export const ATTRIBUTE: EventFrame = { ...BLAME, object: 'topic' };
/** "Claimed responsibility for the raid on its channel". */
export const CLAIM = frame({ object: 'topic', of: 'topic' }, { for: 'topic' });
