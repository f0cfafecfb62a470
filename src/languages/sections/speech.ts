/** What telling who speaks must know of a language: small words of names, verbs of saying, nouns that point to somebody named elsewhere. */

export interface SpeechRules {
  /** Verbs of saying in the forms that have a subject. */
  readonly saying: ReadonlySet<string>;
  /** Verbs that give an account only beside a noun for one: "released figures", "raised its toll". */
  readonly giving: ReadonlySet<string>;
  /** Nouns for a body's account: "toll", "figures", "statement". */
  readonly accounts: ReadonlySet<string>;
  /** "according to", "citing": the speaker follows. */
  readonly accordingTo: readonly string[];
  readonly pronouns: ReadonlySet<string>;
  /** "its", "their": whoever spoke before owns the noun that follows. */
  readonly possessives: ReadonlySet<string>;
  /** Words that open a noun phrase. */
  readonly articles: ReadonlySet<string>;
  /** Articles and the like that say that no one in particular was named before: "a", "an", "some". */
  readonly indefinite: ReadonlySet<string>;
  /** Lower-case words inside a name: "of", "for", "and", "the". */
  readonly linking: ReadonlySet<string>;
  /** Words that may stand between subject and verb: "also", "has", "later", "on". */
  readonly between: ReadonlySet<string>;
  /** Sources without a name: "sources", "activists", "media". */
  readonly unnamed: ReadonlySet<string>;
  readonly documents: ReadonlySet<string>;
  /** Words that point back to whoever spoke before: "the same officials". */
  readonly back: ReadonlySet<string>;
  /** Nouns by which, after "the", a body named before is called again: "the group", "the agency". */
  readonly again: ReadonlySet<string>;
  /** Nouns by which, after "a", a body is described that is named after: "a war monitor". */
  readonly ahead: ReadonlySet<string>;
  /** Nouns by which a text speaks of its own writer: "the author". */
  readonly writers: ReadonlySet<string>;
  /** Words that stand where a speaker could and are none: "nobody". */
  readonly nobody: ReadonlySet<string>;
  /** Posts of people who speak for a body: "spokesman", "head". */
  readonly posts: ReadonlySet<string>;
  /** Verbs that make the subject speak for a body: "who heads the". */
  readonly heading: ReadonlySet<string>;
  /** Words beside an agency's name where a report says where it has its text from: "with", "source", "by". */
  readonly credits: ReadonlySet<string>;
  /** Phrases of the small print that publishers put under every report. */
  readonly smallPrint: readonly string[];
}
