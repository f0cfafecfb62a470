/** Things that are said to happen, with who does what to whom, mapped to ACLED and PLOVER. */
import type { EntityId } from './entity.ts';
import type { RuleId } from './reading.ts';
import type { Span } from './span.ts';

/** ACLED sub-event types, shortened, and five kinds of our own at the end (`docs/reference/events.md`). */
export const EVENT_KINDS = [
  'armed-clash',
  'attack',
  'air-drone-strike',
  'shelling',
  'suicide-bomb',
  'remote-explosive',
  'abduction',
  'sexual-violence',
  'looting-destruction',
  'protest',
  'mob-violence',
  'territorial-control',
  'group-activity',
  'disrupted-plot',
  'agreement',
  'other',
  'arrest',
  'escape',
  'displacement',
  'speech-publication',
  'negotiation',
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

/** `agent` does it, `patient` has it done to them; the rest as named. Roles of grammar: claims turn them into roles of people. */
export type EventRole =
  | 'agent'
  | 'patient'
  | 'instrument'
  | 'place'
  | 'origin'
  | 'destination'
  | 'time'
  | 'beneficiary'
  | 'cause'
  | 'result'
  | 'topic';

export interface EventArgument extends Span {
  readonly role: EventRole;
  /** Token that heads the argument. */
  readonly head: number;
  readonly entity?: EntityId;
  /** Set where the syntax allows another reading. */
  readonly doubtful?: boolean;
}

/** `attempted`, `planned`, `threatened` and `possible` did not, or not surely, happen. */
export type Modality = 'actual' | 'attempted' | 'planned' | 'threatened' | 'possible' | 'hypothetical' | 'thwarted';

export interface EventMention {
  readonly id: string;
  /** The words that name the event: "stormed", "the attack". */
  readonly trigger: Span;
  /** Token that heads the trigger. */
  readonly head: number;
  readonly kind: EventKind;
  /** PLOVER event category, such as ASSAULT. */
  readonly plover?: string;
  /** What kind of harm or effect the trigger itself says: "killed", "wounded", "destroyed". */
  readonly effect?: 'death' | 'injury' | 'death-or-injury' | 'destruction' | 'damage' | 'none';
  readonly nominal: boolean;
  readonly negated: boolean;
  readonly modality: Modality;
  readonly arguments: readonly EventArgument[];
  /** For words about who did it ("claimed responsibility for", "blamed"): the event they speak of. */
  readonly about?: string;
  readonly rule: RuleId;
}
