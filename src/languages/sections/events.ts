/** What finding events must know of a language: the words that name them, and the small words that turn them. */
import type { EventKind, EventMention, EventRole, Modality } from '../../model/event.ts';

/** Which role of the event each place of the grammar holds. */
export interface EventFrame {
  readonly subject: EventRole;
  readonly object: EventRole;
  /** "the killing OF hostages" is a patient, "the escape OF prisoners" an agent. */
  readonly of: EventRole;
  /** "the general's murder" is a patient, "the group's attack" an agent. */
  readonly possessor: EventRole;
  /** Before the noun: "prison attack", "rebel attack". Always doubtful. */
  readonly modifier: EventRole;
  /** Prepositions that differ from the general ones. */
  readonly prepositions: ReadonlyMap<string, EventRole>;
}

export type TriggerForm = 'base' | 'present' | 'ing' | 'past' | 'singular' | 'plural';

/** One word that names an event. */
export interface EventTrigger {
  readonly lemma: string;
  readonly pos: 'verb' | 'noun' | 'adjective';
  readonly kind: EventKind;
  readonly plover: string;
  readonly effect?: EventMention['effect'];
  readonly frame: EventFrame;
  /** Norms of which one must stand as particle, object or preposition beside the word: "blow UP", "take HOSTAGE". */
  readonly beside?: ReadonlySet<string>;
  /** Norms of which none may stand there: "release a STATEMENT" frees nobody. */
  readonly unless?: ReadonlySet<string>;
  /** Set for words about who did it ("claim responsibility", "blame"), which are not the doing. */
  readonly responsibility?: 'claimed' | 'blamed' | 'denied';
}

/** A group of triggers as the pack writes it down. */
export interface TriggerRow {
  readonly lemmas: readonly string[];
  readonly pos: EventTrigger['pos'];
  readonly kind: EventKind;
  readonly plover: string;
  readonly effect: EventMention['effect'];
  readonly frame: EventFrame;
  readonly beside: string | undefined;
  readonly unless: string | undefined;
  readonly responsibility: EventTrigger['responsibility'];
  readonly example: string;
}

/** Turns one kind into a finer one when a word of `words` stands in one of the places. */
export interface KindRefinement {
  readonly from: ReadonlySet<EventKind>;
  readonly to: EventKind;
  /** Where the word must stand: heads of arguments in these roles, or modifiers of the trigger. */
  readonly roles: readonly (EventRole | 'modifier')[];
  readonly words: ReadonlySet<string>;
  /** Only these triggers; all when absent. */
  readonly lemmas?: ReadonlySet<string>;
  readonly rule: string;
}

export interface EventRules {
  /** Inflected form, lower case -> what it may be. */
  readonly forms: ReadonlyMap<string, readonly { readonly trigger: EventTrigger; readonly form: TriggerForm }[]>;
  readonly prepositions: ReadonlyMap<string, EventRole>;
  /** Verbs that only carry an event noun: "carry out an attack", "the attack took place". */
  readonly carriers: ReadonlyMap<string, 'does' | 'suffers' | 'happens'>;
  /** Nouns that only carry an event word before them: "the storming process". */
  readonly carrierNouns: ReadonlySet<string>;
  /** Words that take the event out of the actual when they govern it: "attempt", "foil", "plan". */
  readonly governors: ReadonlyMap<string, Modality>;
  /** Auxiliaries and small words of the clause that do so: "would", "if". */
  readonly auxiliaries: ReadonlyMap<string, Modality>;
  readonly negators: ReadonlySet<string>;
  /** Verbs whose object does what the infinitive says: "force them to flee". */
  readonly objectControl: ReadonlySet<string>;
  /** Verbs whose object is said to have done what a participle after "of" or "for" tells: "accused the guard of shelling"; forms, not lemmas. */
  readonly accusing: ReadonlySet<string>;
  readonly accusingMarks: ReadonlySet<string>;
  /** Lemmas of verbs whose object has something done to it: "has 31 wounded". */
  readonly having: ReadonlySet<string>;
  readonly relatives: ReadonlySet<string>;
  /** Nouns that only count what follows "of": "a number of members". */
  readonly counters: ReadonlySet<string>;
  readonly refinements: readonly KindRefinement[];
}
