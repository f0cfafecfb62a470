/** What finding and weighing attributions must know of a language: the words by which texts hand on what others say or hold. */
import type { Certainty, Grounds, Stance } from '../../model/claim.ts';

/** What the cue makes of its content. */
export type CueType =
  | 'say'
  | 'write'
  | 'publish'
  | 'announce'
  | 'claim'
  | 'confirm'
  | 'deny'
  | 'admit'
  | 'accuse'
  | 'reveal'
  | 'show'
  | 'infer'
  | 'believe'
  | 'know'
  | 'doubt'
  | 'fear'
  | 'want'
  | 'ask'
  | 'order'
  | 'promise'
  | 'threaten'
  | 'judge'
  | 'support'
  | 'oppose'
  | 'call'
  | 'cite'
  | 'estimate'
  | 'appear'
  | 'responsibility'
  | 'hearsay'
  | 'note';

export const CUE_TYPES: readonly CueType[] = [
  'say',
  'write',
  'publish',
  'announce',
  'claim',
  'confirm',
  'deny',
  'admit',
  'accuse',
  'reveal',
  'show',
  'infer',
  'believe',
  'know',
  'doubt',
  'fear',
  'want',
  'ask',
  'order',
  'promise',
  'threaten',
  'judge',
  'support',
  'oppose',
  'call',
  'cite',
  'estimate',
  'appear',
  'responsibility',
  'hearsay',
  'note',
];

export type CueWordClass = 'verb' | 'noun' | 'adjective' | 'adverb' | 'phrase';

export interface CueEntry {
  /** One lemma, or the lemmas of a phrase in order: "say", "according to", "claim responsibility". Lower case. */
  readonly lemma: string;
  readonly class: CueWordClass;
  readonly type: CueType;
  /** Whether the speaker puts the content as so. `open`: neither (asks, wants, fears, supports). */
  readonly stance: Stance | 'open';
  /** How surely this word puts the content, where it says more than a plain "said" does. */
  readonly certainty?: Certainty;
  /** What this word tells of the grounds ("confession", "footage shows"). */
  readonly grounds?: Grounds;
  /** Uses that the writer makes only who takes the content to be so ("reveal", "know", "admit"). */
  readonly factive: boolean;
  /** Why the word judges while it reports; absent for neutral words. */
  readonly loaded?: string;
  /** A sentence of our own. */
  readonly example: string;
  readonly source: string;
}

export interface CueTable {
  /** The entry for a lemma or phrase; of two with one lemma the verb's, unless a class is asked for. */
  get(lemma: string, wordClass?: CueWordClass): CueEntry | undefined;
  /** Phrases that contain `lemma` as their first word, longest first. */
  phrases(lemma: string): readonly CueEntry[];
  readonly entries: readonly CueEntry[];
}

/** A small number for the kind of meaning a lemma mostly has (communication, cognition, person, group, ...); 0 when it is not known. */
export interface Senses {
  verb(lemma: string): number;
  noun(lemma: string): number;
}

export interface AttributionRules {
  readonly senses: Senses;
  readonly cues: CueTable;
  /** Printed forms of the commonest verbs of saying, for when no weights were learned. */
  readonly saying: ReadonlySet<string>;
  /** Words that tack on what may no longer be said by the speaker: "as well as", "in addition to", "which". Norms. */
  readonly tacking: readonly (readonly string[])[];
  /** Those of them that only add: "in addition to". Norms. */
  readonly adding: readonly (readonly string[])[];
  /** Pronouns by which the author speaks: "we", "I", "us". */
  readonly firstPerson: ReadonlySet<string>;
  /** Words that negate a cue: "not", "n't", "never". */
  readonly negations: ReadonlySet<string>;
  readonly phrases: PhraseRules;
}

/** Words of set phrases that pass words on. Norms or lemmas, lower case. */
export interface PhraseRules {
  /** Conjunctions that open what is said: "that". */
  readonly that: ReadonlySet<string>;
  /** Lemmas of verbs of turning out: "turn", "transpire". */
  readonly turning: ReadonlySet<string>;
  /** Subjects that stand for nobody: "it", "what". */
  readonly dummies: ReadonlySet<string>;
  /** Lemmas of verbs that take (or refuse) a deed upon oneself, with the noun: "claim", "deny". */
  readonly owning: ReadonlySet<string>;
  /** Those nouns: "responsibility". */
  readonly owned: ReadonlySet<string>;
  /** Lemmas of deeds that one adopts as one's own: "operation", "attack". */
  readonly deeds: ReadonlySet<string>;
  /** Lemmas of violence that are also used of words: "attack", "strike". */
  readonly violence: ReadonlySet<string>;
  readonly forWords: ReadonlySet<string>;
  readonly ofWords: ReadonlySet<string>;
  /** What a person who is spoken to stands behind: "to". Norms. */
  readonly toWords: ReadonlySet<string>;
  /** "with reference to", "on the basis of": a noun of saying and its speaker follow. */
  readonly leaning: readonly (readonly string[])[];
  /** Lemmas of what one acts according to, though it says nothing: "custom", "plan", "size". */
  readonly measures: ReadonlySet<string>;
  /** Participles before whoever passes words on: "quoted" by. Norms. */
  readonly citing: ReadonlySet<string>;
}
