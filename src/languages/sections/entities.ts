/** What finding people, actors, organisations, facilities and places must know of a language. */

/** `force`: army or security service of a state. `mission`: international force or body. `monitor`: counts and documents. */
export type ActorSort =
  | 'state'
  | 'force'
  | 'rebel'
  | 'militia'
  | 'police'
  | 'coalition'
  | 'party'
  | 'criminal'
  | 'mission'
  | 'aid'
  | 'monitor'
  | 'media';

/** An actor known by name, with all the names it goes by. */
export interface KnownActor {
  /** `actor:isis`. */
  readonly key: string;
  readonly sort: ActorSort;
  /**
   * The fullest name first. `=IS` counts only as it is printed here, within text that is not all capitals;
   * `sy~National Army` only in a report that names that state or its people.
   */
  readonly names: readonly string[];
  readonly source: string;
}

/** What a common noun that heads a mention makes of it. `body`: an organisation or a state's organ that acts. */
export type NounSort = 'group' | 'person' | 'armed' | 'body' | 'organization' | 'facility' | 'place';

export interface HeadNoun {
  readonly sort: NounSort;
  readonly plural: boolean;
  /** For people: what pronoun they take, where the word says so ("woman": she). */
  readonly gender?: 'he' | 'she';
}

export interface EntityRules {
  readonly actors: readonly KnownActor[];
  /** "syrian" -> "sy", "turks" -> "tr": ISO 3166-1 alpha-2, lower case; `-` for peoples without a state. */
  readonly nationalities: ReadonlyMap<string, string>;
  /** Names of states, words joined by a space, without article: "syria" -> "sy". */
  readonly states: ReadonlyMap<string, string>;
  /** Common nouns that head mentions of people, bodies, facilities and places, singular and plural. */
  readonly heads: ReadonlyMap<string, HeadNoun>;
  /** Words before a person's name: "mr", "colonel", "president", "spokesman". */
  readonly titles: ReadonlySet<string>;
  readonly givenNames: ReadonlySet<string>;
  /** Lower-case words that may stand inside a name: "of", "bin", "de", "al". */
  readonly joiners: ReadonlySet<string>;
  /** Articles and other words that open a noun phrase and are no part of a name: "the", "a", "this", "their". */
  readonly openers: ReadonlySet<string>;
  /** Words that never belong to a mention's modifiers: prepositions, conjunctions, pronouns, common verbs. */
  readonly stops: ReadonlySet<string>;
  /** "so-called", "alleged": stand before a mention and stay outside its name. */
  readonly distancing: ReadonlySet<string>;
  /** Words that open the names of places in the region's languages: "tel", "deir", "san". */
  readonly placeOpeners: ReadonlySet<string>;
  /** Nouns that after a name mean the whole of it: "forces", "movement", "government". */
  readonly wholes: ReadonlySet<string>;
  /** Prepositions that tie a mention to the noun before it: "of", "for". */
  readonly links: ReadonlySet<string>;
  /** Words that blur a number before a group and are no part of it: "at least", "about". */
  readonly blurs: ReadonlySet<string>;
}
