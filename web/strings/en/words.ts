/** The vocabularies of claims, relations and sources in English. */
import type { Certainty, ClaimKind, Fate, Grounds, RoleName, Stance } from '../../../src/model/claim.ts';
import type { Standing } from '../../../src/model/decided.ts';
import type { EventKind } from '../../../src/model/event.ts';
import type { Verdict } from '../../../src/model/judgement.ts';
import type { Basis } from '../../../src/model/reading.ts';
import type { Asked, RelationKind } from '../../../src/model/relation.ts';
import { counter } from '../plural.ts';

type Labels<K extends string> = Readonly<Record<K, string>>;
const count = counter('en');

const kinds: Labels<ClaimKind> = {
  event: 'event',
  state: 'state of things',
  responsibility: 'responsibility',
  purpose: 'purpose',
  speech: 'act of speaking',
  inference: 'inference',
  evaluation: 'evaluation',
};
const grounds: Labels<Grounds> = {
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
const stances: Labels<Stance> = { asserts: 'asserted', denies: 'denied', doubts: 'doubted' };
const certainties: Labels<Certainty> = {
  certain: 'put as certain',
  probable: 'put as probable',
  possible: 'put as possible',
  unverified: 'unverified',
  inferred: 'concluded',
};
const roles: Labels<RoleName> = {
  perpetrator: 'doer',
  target: 'target',
  victim: 'victim',
  beneficiary: 'beneficiary',
  speaker: 'speaker',
  accused: 'accused',
};
const bases: Labels<Basis> = {
  stated: 'the words say it',
  inferred: 'the words imply it',
  assumed: 'assumed, nothing contradicts it',
};
const events: Labels<EventKind> = {
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
const fates: Labels<Fate> = {
  killed: 'killed',
  injured: 'injured',
  casualties: 'killed or injured',
  missing: 'missing',
  escaped: 'escaped',
  recaptured: 'recaptured',
  arrested: 'arrested',
  surrendered: 'surrendered',
  held: 'held',
  freed: 'freed',
  abducted: 'abducted',
  displaced: 'displaced',
  attacking: 'attacking',
  affected: 'affected',
  'aimed-at': 'aimed at',
};
const standings: Labels<Standing> = {
  undecided: 'not decided',
  confirmed: 'confirmed',
  rejected: 'rejected',
  corrected: 'corrected',
  split: 'split',
};
const verdicts: Labels<Verdict> = {
  confirmed: 'confirmed',
  rejected: 'rejected',
  corrected: 'corrected',
  added: 'added',
  split: 'split',
  withdrawn: 'taken back',
  rated: 'rated',
  licensed: 'licence chosen',
  redacted: 'redacted',
};
const relations: Labels<RelationKind> = {
  repeats: 'repeats',
  drifts: 'drifts',
  'later-count': 'later count',
  'other-scope': 'other scope',
  'other-definition': 'other definition',
  corroborates: 'corroborates',
  contradicts: 'contradicts',
  denies: 'denies',
};
/** The same, said of the claim that is copied, counted before or denied. */
const inverse: Labels<'repeats' | 'drifts' | 'later-count' | 'denies'> = {
  repeats: 'repeated by it',
  drifts: 'altered by it',
  'later-count': 'earlier count',
  denies: 'denied by it',
};
const asked: Labels<Asked> = {
  count: 'how many',
  happened: 'what happened',
  who: 'who',
  when: 'when',
  where: 'where',
  purpose: 'what for',
  state: 'how things stand',
};
/** Fields of a claim. */
const fields = {
  spans: 'words',
  chain: 'who says so',
  kind: 'kind',
  stance: 'stance',
  grounds: 'grounds',
  certainty: 'certainty',
  event: 'what',
  who: 'who',
  toll: 'toll',
  when: 'when',
  where: 'where',
};
const times: Readonly<Record<string, string>> = {
  PRESENT_REF: 'at the time of writing',
  PAST_REF: 'in the past',
  FUTURE_REF: 'in the future',
};
const partsOfDay: Readonly<Record<string, string>> = {
  MO: 'morning',
  MI: 'midday',
  AF: 'afternoon',
  EV: 'evening',
  NI: 'night',
  DT: 'daytime',
};

export const words = {
  kinds,
  grounds,
  stances,
  certainties,
  roles,
  bases,
  events,
  fates,
  standings,
  verdicts,
  relations,
  inverse,
  asked,
  fields,
  times,
  partsOfDay,
  week: (n: string, year: string) => `week ${n} of ${year}`,
  quarter: (n: string, year: string) => `quarter ${n} of ${year}`,
  decade: (year: string) => `the ${year}s`,
  seasons: { SP: 'spring', SU: 'summer', FA: 'autumn', WI: 'winter' } as Readonly<Record<string, string>>,
  season: (season: string, year: string) => `${season} ${year}`,
  comma: ',',
  semicolon: ';',
  colon: ':',
  unknown: 'not known',
  noRelation: 'no relation found',
  reports: count({ one: '# report', other: '# reports' }),
  claims: count({ one: '# claim', other: '# claims' }),
  origins: count({ one: '# origin', other: '# origins' }),
  questions: count({ one: '# question', other: '# questions' }),
  /** A count whose ends may be open. */
  range: (low: string | null, high: string | null) =>
    low === null ? (high === null ? 'some' : `up to ${high}`) : high === null ? `at least ${low}` : `${low} to ${high}`,
};
