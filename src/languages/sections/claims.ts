/** What weighing a claim must know of a language: hedges, grounds, motives, loaded words, and marks of translation. */
import type { Certainty, Fate, Grounds } from '../../model/claim.ts';
import type { SpeakerRules } from './speakers.ts';

/** A word or phrase that judges while it names. `words` are norms; the last may be any inflection of its lemma. */
export interface LoadedEntry {
  readonly words: readonly string[];
  /** What it suggests beyond what it names, and a plainer wording where there is one. */
  readonly why: string;
}

/** A word that reads as translated word for word, where what it does in the sentence fits the original better. */
export interface CalqueEntry {
  readonly lemma: string;
  /** Where the doubt arises: the word does (`agent`) or undergoes (`object`) one of `verbs`, or stands with anything. */
  readonly as: 'agent' | 'verb' | 'any';
  readonly verbs: readonly string[];
  readonly note: string;
}

export interface ClaimRules {
  /** Adverbs, auxiliaries and adjectives that lower how surely a clause is put, by norm. */
  readonly hedges: ReadonlyMap<string, Certainty>;
  /** Nouns and names of channels that tell what a claim rests on, by lemma. */
  readonly grounds: ReadonlyMap<string, Grounds>;
  /** Lemmas of people who saw for themselves when they speak: "witness", "survivor". */
  readonly witnesses: ReadonlySet<string>;
  /** Lemmas of offices and of people who speak for them: "spokesman", "ministry". */
  readonly officials: ReadonlySet<string>;
  /** Verbs by which a document says whose it is: "claim", "purport". */
  readonly purporting: ReadonlySet<string>;
  /** Norms of present participles. */
  readonly participle: RegExp;
  /** Norms of past participles, where a tagger may take them for adjectives. */
  readonly past: RegExp;
  /** Lemmas of things that are published and then speak: "document", "letter", "video". */
  readonly documents: ReadonlySet<string>;
  /** Lemmas of information without an owner: "information", "rumour". */
  readonly unowned: ReadonlySet<string>;
  readonly speakers: SpeakerRules;
  /** Nouns that a clause fills with what is told: "report", "allegation"; and conjunctions that open it. */
  readonly tidings: ReadonlySet<string>;
  readonly that: ReadonlySet<string>;
  /** What opens and what goes on in "what appears to have been a rocket". */
  readonly what: ReadonlySet<string>;
  readonly to: ReadonlySet<string>;
  /** Prepositions before whoever such a noun is by. */
  readonly by: ReadonlySet<string>;
  /** "a", "some": determiners that bring in something new. */
  readonly indefinite: ReadonlySet<string>;
  /** First-person words: the author speaks. */
  readonly firstPerson: ReadonlySet<string>;
  /** Verb lemmas by which an author concludes: "infer", "show", "turn". */
  readonly concluding: ReadonlySet<string>;
  /** Adjectives by which something becomes certain to somebody: "clear", "evident". */
  readonly evident: ReadonlySet<string>;
  /** Conjunctions that open what a conclusion leans on: "because", "after". */
  readonly premises: ReadonlySet<string>;
  /** Conjunctions that open what may not be so: "if", "whether". */
  readonly conditions: ReadonlySet<string>;
  /** Conjunctions before what something is compared with: "than". */
  readonly comparing: ReadonlySet<string>;
  /** Words that open a question within a sentence: "who", "why". */
  readonly asking: ReadonlySet<string>;
  /** Words that stand for what is only said later: "it", "what". */
  readonly empty: ReadonlySet<string>;
  /** Adjective lemmas by which an author points at what follows: "noteworthy". */
  readonly pointing: ReadonlySet<string>;
  /** Verb lemmas that put a thing out without saying it: "publish", "post". */
  readonly publishing: ReadonlySet<string>;
  /** Nouns that name an aim: "aim", "purpose". */
  readonly aims: ReadonlySet<string>;
  /** Nouns whose infinitive says what was tried or meant: "attempt", "plan". */
  readonly attempts: ReadonlySet<string>;
  /** Nouns whose infinitive says what can, must or may be done: "ability", "need", "right". */
  readonly enabling: ReadonlySet<string>;
  /** Verbs that an infinitive completes, so that it is no aim: "try", "begin", "force". */
  readonly taking: ReadonlySet<string>;
  /** Words that bound a count before its number: "at least", "up to". */
  readonly bounds: ReadonlySet<string>;
  /** Prepositions of where a movement leads or comes from: "to", "from". */
  readonly directions: ReadonlySet<string>;
  /** Words at the front of a clause that only join it to another: "where", "after", "also". */
  readonly joining: ReadonlySet<string>;
  /** Nouns that only measure out what follows "of": "number", "series". */
  readonly measuring: ReadonlySet<string>;
  /** Adjective and noun lemmas that make a clause an evaluation. */
  readonly evaluative: ReadonlySet<string>;
  /** Verb lemmas that say how something is, not what happens. */
  readonly stative: ReadonlySet<string>;
  /** Verb lemmas that take a deed upon oneself or put it on another. */
  readonly responsibility: ReadonlyMap<string, 'claims' | 'ascribes'>;
  /** Noun and adjective lemmas that name the doer of a deed: "mastermind", "responsible", "culprit". */
  readonly culprits: ReadonlySet<string>;
  /** Verb lemmas that only carry a noun of action: "launch", "conduct". */
  readonly light: ReadonlySet<string>;
  /** Verb lemmas that say of a deed only that it happened, began or ended. */
  readonly occurring: ReadonlySet<string>;
  /** Lemmas that tell what befell people: "kill", "wounded", "fugitive". */
  readonly fates: ReadonlyMap<string, Fate>;
  /** Nouns that with "lose" or "suffer" tell a fate: "life". */
  readonly losses: ReadonlyMap<string, Fate>;
  /** Verb lemmas by which one thing follows from another: "lead", "result". */
  readonly consequences: ReadonlySet<string>;
  /** Lemma of the auxiliary of the passive. */
  readonly passive: string;
  /** Verb lemmas that carry "responsibility": "bear". */
  readonly bearing: ReadonlySet<string>;
  readonly responsibilityNoun: string;
  /** "same", "own": words that add nothing to a name. */
  readonly idle: ReadonlySet<string>;
  /** Words that make a count a part of another: "including", "among". */
  readonly parts: ReadonlySet<string>;
  /** Prepositions of where something is: "in", "near". */
  readonly locatives: ReadonlySet<string>;
  /** Words that open what happened at the place before them: "where". */
  readonly whereWords: ReadonlySet<string>;
  /** Prepositions of what something is for or about. */
  readonly purposive: ReadonlySet<string>;
  /** Nouns for a side of something, which itself is named after "of": "front", "vicinity". */
  readonly sides: ReadonlySet<string>;
  /** Words that negate a clause: "not", "no", "without". */
  readonly negations: ReadonlySet<string>;
  /** What a denial may be of: `parts` had in a deed ("role"), `words` of others ("accusation"), and pronouns that point at either. */
  readonly denied: {
    readonly parts: ReadonlySet<string>;
    readonly words: ReadonlySet<string>;
    readonly pointers: ReadonlySet<string>;
  };
  /** How words that somebody does not give are told of. */
  readonly refusing: {
    /** Verb lemmas that an infinitive of saying completes: "decline". */
    readonly withholding: ReadonlySet<string>;
    /** Verb lemmas of answering, which say nothing where they are negated: "respond", "comment". */
    readonly answering: ReadonlySet<string>;
    /** Verb lemmas of saying, which say nothing with "nothing" as their object. */
    readonly saying: ReadonlySet<string>;
    readonly nothing: ReadonlySet<string>;
    /** Verb and noun lemmas of "made no mention", "gave no answer". */
    readonly giving: ReadonlySet<string>;
    readonly mentions: ReadonlySet<string>;
    /** Verb lemmas of checking what others said: "verify"; words by which nobody did: "unable"; and what is checked: "authenticity". */
    readonly checking: ReadonlySet<string>;
    readonly unable: ReadonlySet<string>;
    readonly checkable: ReadonlySet<string>;
  };
  readonly loaded: readonly LoadedEntry[];
  readonly calques: readonly CalqueEntry[];
}
