/** What finding out who "he", "its" or "the organization" is must know of a language. */

/** What a pronoun or epithet may stand for. */
export interface Agreement {
  readonly plural: boolean;
  /** `he` and `she` are one person, `it` is no person; `they` is people or a body of them. */
  readonly gender: 'he' | 'she' | 'it' | 'they';
}

export interface Pronoun extends Agreement {
  /** `self` points within its own clause; `owner` stands before what is owned. */
  readonly form: 'subject' | 'object' | 'owner' | 'self';
}

/** A common noun that, with a definite article, points back: "the organization". */
export interface Epithet {
  /** Kinds of entity it may stand for, other than mentions headed by the same noun. */
  readonly kinds: readonly string[];
  /** Keys of known things it may stand for begin with this ("state:"), where it is so narrow. */
  readonly known?: string;
}

export interface CoreferenceRules {
  readonly pronouns: ReadonlyMap<string, Pronoun>;
  /** Pronouns of the author: "we", "our". */
  readonly author: ReadonlySet<string>;
  /** Pronouns that open a clause about the noun before: "who", "which", "that". */
  readonly relatives: ReadonlySet<string>;
  /** "the", "this", "these": what makes a noun point back. */
  readonly definite: ReadonlySet<string>;
  readonly epithets: ReadonlyMap<string, Epithet>;
  readonly latter: ReadonlySet<string>;
  readonly former: ReadonlySet<string>;
  /** Words between two names of one thing, joined by spaces: "also known as". */
  readonly alsoCalled: ReadonlySet<string>;
  /** Words that go on with a list: "and", "or". */
  readonly joining: ReadonlySet<string>;
  /** Ending of a verb that describes the noun before it: "the group planning it". */
  readonly participle: string;
  /** Titles and given names that tell the gender. */
  readonly women: ReadonlySet<string>;
  readonly men: ReadonlySet<string>;
  /** After "it is": what makes that "it" stand for nothing: "clear", "reported". */
  readonly empty: ReadonlySet<string>;
  /** After "it" itself: "seems", "turned". */
  readonly emptyVerbs: ReadonlySet<string>;
  /** Verbs whose "it" is what was said or done: "deny", "confirm". */
  readonly sayings: ReadonlySet<string>;
}
