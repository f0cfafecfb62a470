/** What may corefer: names and noun phrases from the entities, and pronouns, in order of reading. */
import type { Agreement } from '../../languages/sections/coreference.ts';
import type { EntityKind } from '../../model/entity.ts';

/** Part a mention plays in its clause. */
export type Role = 'subject' | 'object' | 'owner' | 'other';

export interface Mention {
  readonly first: number;
  readonly last: number;
  readonly head: number;
  readonly sentence: number;
  readonly role: Role;
  readonly kind: EntityKind;
  /** As printed, without article. */
  readonly name: string;
  /** Words of the name, folded. */
  readonly words: readonly string[];
  readonly known: string | undefined;
  /** A name, rather than a noun with its modifiers. */
  readonly proper: boolean;
  /** "the", "this" or the like stands before it. */
  readonly definite: boolean;
  /** The head noun, lower case, singular where it is listed so. */
  readonly noun: string;
  /** Nothing but the head noun. */
  readonly bare: boolean;
  readonly gender: 'he' | 'she' | 'it' | 'person';
  readonly plural: boolean;
}

/** People who act as one, and bodies: "they" and "it" both fit. */
const BODIES: ReadonlySet<EntityKind> = new Set(['actor', 'organization']);

/** May a pronoun of this sort stand for the mention? `known`: the gender that other mentions of the same thing tell. */
export function agrees({ gender, plural }: Agreement, mention: Mention, known: Mention['gender']): boolean {
  if (plural) return mention.plural || BODIES.has(mention.kind);
  if (mention.plural && !BODIES.has(mention.kind)) return false;
  if (gender === 'it') return known === 'it';
  return known === 'person' || known === gender;
}
