/** People, armed and political actors, organisations, facilities and places as the report mentions them. */
import type { RuleId } from './reading.ts';
import type { Span } from './span.ts';

/** `group`: people by role or number ("residents", "three gunmen"). `nationality`: "Turkish", "Iraqi". */
export type EntityKind = 'person' | 'actor' | 'organization' | 'facility' | 'place' | 'nationality' | 'group' | 'other';

export type EntityId = string;

/** One mention. Mentions of one thing share `refersTo`. */
export interface Entity extends Span {
  readonly id: EntityId;
  readonly kind: EntityKind;
  /** The words of the mention without article, as printed. */
  readonly name: string;
  /** Key of a known actor or facility in the language's tables (`actor:isis`), when the words are one of its names. */
  readonly known?: string | undefined;
  /** Index of the token that heads the mention. */
  readonly head: number;
  /** Token range [first, last). */
  readonly first: number;
  readonly last: number;
  readonly rule: RuleId;
}

/** Mentions, pronouns and epithets that are one thing: "ISIS", "the organization", "its". */
export interface CorefChain {
  readonly id: string;
  readonly kind: EntityKind;
  /** The most telling name among the mentions, as printed. */
  readonly name: string;
  readonly known?: string | undefined;
  readonly mentions: readonly Span[];
  readonly rule: RuleId;
}
