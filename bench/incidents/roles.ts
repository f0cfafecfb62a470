/** The slots that phrases fill, the types of incident, and which event words may name one. */
import type { EventMention } from '../../src/model/event.ts';

export const ROLES = ['none', 'perpInd', 'perpOrg', 'phys', 'humName', 'humDesc', 'instr'] as const;
export type Role = (typeof ROLES)[number];
export const SLOT_OF: Readonly<Record<Exclude<Role, 'none'>, string>> = {
  perpInd: 'perp-ind-id',
  perpOrg: 'perp-org-id',
  phys: 'phys-tgt-id',
  humName: 'hum-tgt-name',
  humDesc: 'hum-tgt-desc',
  instr: 'inc-instr-id',
};
export const TYPES = [
  'none',
  'ATTACK',
  'BOMBING',
  'KIDNAPPING',
  'ARSON',
  'ROBBERY',
  'HIJACKING',
  'FORCED WORK STOPPAGE',
] as const;
export type IncidentType = (typeof TYPES)[number];

export const isAnchor = (event: EventMention): boolean =>
  event.kind !== 'speech-publication' &&
  event.kind !== 'negotiation' &&
  event.kind !== 'agreement' &&
  event.kind !== 'group-activity';
