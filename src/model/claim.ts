/** One assertion as one report words it. */
import type { Count } from './count.ts';
import type { EventKind } from './event.ts';
import type { Note } from './note.ts';
import type { PlaceKind } from './place.ts';
import type { Reading, RuleId } from './reading.ts';
import type { ReportId } from './report.ts';
import type { Span } from './span.ts';
import type { TimexValue } from './time-expression.ts';

export type ClaimId = string;

export const CLAIM_KINDS = [
  'event',
  'state',
  'responsibility',
  'purpose',
  'speech',
  'inference',
  'evaluation',
] as const;
export type ClaimKind = (typeof CLAIM_KINDS)[number];

/** What the claim is said to rest on. */
export const GROUNDS = [
  'witnessed',
  'confession',
  'official-statement',
  'document',
  'social-media',
  'media-report',
  'unnamed-information',
  'inference',
  'none',
] as const;
export type Grounds = (typeof GROUNDS)[number];

export const STANCES = ['asserts', 'denies', 'doubts'] as const;
export type Stance = (typeof STANCES)[number];

/** How surely the innermost wording puts it. `inferred`: the author's own conclusion. */
export const CERTAINTIES = ['certain', 'probable', 'possible', 'unverified', 'inferred'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/** `perpetrator` is the doer even of a lawful act; `accused` where the claim only ascribes the deed. */
export const ROLES = ['perpetrator', 'target', 'victim', 'beneficiary', 'speaker', 'accused'] as const;
export type RoleName = (typeof ROLES)[number];

export interface Role {
  readonly role: RoleName;
  /** As printed, or the name a pronoun or epithet stands for. */
  readonly name: string;
  readonly known?: string | undefined;
}

/** One link of the chain from the reader's side inward: publisher, agency, official, resident. */
export interface Speaker {
  readonly name: string;
  readonly spans: readonly Span[];
  readonly known?: string | undefined;
  readonly basis: 'stated' | 'inferred' | 'assumed';
}

/** A word that judges while it names: "regime", "so-called", "mercenaries". */
export interface LoadedTerm extends Span {
  readonly text: string;
  /** What a neutral wording would say, or why the word is loaded. */
  readonly why: string;
  readonly rule: RuleId;
}

/** What befell, or is to befall, the people that a number counts. */
export const FATES = [
  'killed',
  'injured',
  'casualties',
  'missing',
  'escaped',
  'recaptured',
  'arrested',
  'surrendered',
  'held',
  'freed',
  'abducted',
  'displaced',
  'attacking',
  'affected',
  'aimed-at',
] as const;
export type Fate = (typeof FATES)[number];

export interface Toll extends Count {
  /** Absent where the words do not tell. `aimed-at` where the number is only aimed at: "to free 300 prisoners". */
  readonly fate?: Fate;
  /** Whom or what the number counts, as printed. */
  readonly of: string;
}
export interface PlaceRef {
  readonly name: string;
  /** Key in the gazetteer, where the place was found there. */
  readonly key?: string;
  readonly lat?: number;
  readonly lon?: number;
  /** What the gazetteer says it is: how far a point may be from what is meant. */
  readonly kind?: PlaceKind;
}

export interface Claim {
  readonly id: ClaimId;
  readonly report: ReportId;
  /** All that a reader needs to see what is said of whom: in order, without overlaps, with gaps. */
  readonly spans: readonly Span[];
  /** Where `spans` hold words of other clauses too ("the men" before "who fled"): those that the claim is read from. */
  readonly own?: readonly Span[];
  /** Never empty: the first is whoever answers for the report. */
  readonly chain: readonly Speaker[];
  readonly kind: ClaimKind;
  readonly grounds: Reading<Grounds>;
  readonly stance: Stance;
  readonly certainty: Reading<Certainty>;
  readonly event?: Reading<EventKind>;
  readonly who: readonly Reading<Role>[];
  readonly toll?: Reading<Toll>;
  readonly when?: Reading<TimexValue>;
  readonly where?: Reading<PlaceRef>;
  readonly wording: readonly LoadedTerm[];
  readonly notes: readonly Note[];
  readonly rule: RuleId;
}
