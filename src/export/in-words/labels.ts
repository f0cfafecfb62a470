/** The vocabularies in words for people: how terminal and page name kinds, grounds, certainties, roles and events. */
import type { Certainty, ClaimKind, Grounds, RoleName, Stance } from '../../model/claim.ts';
import type { EventKind } from '../../model/event.ts';
import type { Basis } from '../../model/reading.ts';

export const KIND_LABELS: Readonly<Record<ClaimKind, string>> = {
  event: 'event',
  state: 'state of things',
  responsibility: 'responsibility',
  purpose: 'purpose',
  speech: 'act of speaking',
  inference: 'inference',
  evaluation: 'evaluation',
};

export const GROUNDS_LABELS: Readonly<Record<Grounds, string>> = {
  witnessed: 'witnessed',
  confession: 'confession',
  'official-statement': 'official statement',
  document: 'document',
  'social-media': 'social media',
  'media-report': 'media report',
  'unnamed-information': 'unnamed information',
  inference: 'author’s inference',
  none: 'no grounds given',
};

export const STANCE_LABELS: Readonly<Record<Stance, string>> = {
  asserts: 'asserted',
  denies: 'denied',
  doubts: 'doubted',
};

export const CERTAINTY_LABELS: Readonly<Record<Certainty, string>> = {
  certain: 'put as certain',
  probable: 'put as probable',
  possible: 'put as possible',
  unverified: 'unverified',
  inferred: 'concluded',
};

/** `doer` because the act may be lawful. */
export const ROLE_LABELS: Readonly<Record<RoleName, string>> = {
  perpetrator: 'doer',
  target: 'target',
  victim: 'victim',
  beneficiary: 'beneficiary',
  speaker: 'speaker',
  accused: 'accused',
};

export const BASIS_LABELS: Readonly<Record<Basis, string>> = {
  stated: 'the words say it',
  inferred: 'the words imply it',
  assumed: 'assumed, nothing contradicts it',
};

export const EVENT_LABELS: Readonly<Record<EventKind, string>> = {
  'armed-clash': 'armed clash',
  attack: 'attack',
  'air-drone-strike': 'air or drone strike',
  shelling: 'shelling',
  'suicide-bomb': 'suicide bomb',
  'remote-explosive': 'remote explosive',
  abduction: 'abduction',
  'sexual-violence': 'sexual violence',
  'looting-destruction': 'looting or destruction',
  protest: 'protest',
  'mob-violence': 'mob violence',
  'territorial-control': 'territorial control',
  'group-activity': 'activity of a group',
  'disrupted-plot': 'disrupted plot',
  agreement: 'agreement',
  other: 'other event',
  arrest: 'arrest',
  escape: 'escape',
  displacement: 'displacement',
  'speech-publication': 'speech or publication',
  negotiation: 'negotiation',
};
