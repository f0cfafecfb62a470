/** One thing that happened, gathered from all its mentions in a report: who, how sure, to whom, with what, where, when, how many. */
import type { Count } from './count.ts';
import type { EventKind, Modality } from './event.ts';
import type { Reading, RuleId } from './reading.ts';
import type { Span } from './span.ts';
import type { TimexValue } from './time-expression.ts';

/** How the report puts who did it. */
export type Responsibility =
  | 'reported as fact'
  | 'claimed or admitted'
  | 'suspected or accused by authorities'
  | 'suspected or accused'
  | 'possible'
  | 'denied';

export interface Participant {
  /** As printed; the fullest mention. */
  readonly name: string;
  readonly spans: readonly Span[];
  readonly known?: string;
  readonly count?: Count;
}
export interface Perpetrator extends Participant {
  readonly organization: boolean;
  readonly responsibility: Responsibility;
}
export interface Target extends Participant {
  readonly human: boolean;
  /** "mayor of the town" beside a name. */
  readonly description?: string;
  readonly effect?:
    | 'death'
    | 'injury'
    | 'death-or-injury'
    | 'destruction'
    | 'damage'
    | 'none'
    | 'kidnapped'
    | 'escaped';
}

export interface Incident {
  readonly id: string;
  readonly kind: EventKind;
  /** Finer than `kind` where the words are: "arson", "kidnapping", "bombing". */
  readonly subtype?: string;
  readonly modality: Modality;
  /** Ids of the event mentions it gathers. */
  readonly events: readonly string[];
  readonly when?: Reading<TimexValue>;
  /** Smallest place first. */
  readonly where: readonly Reading<string>[];
  readonly instruments: readonly Participant[];
  readonly perpetrators: readonly Perpetrator[];
  readonly targets: readonly Target[];
  readonly rule: RuleId;
}
