/** What following who speaks through whom must know of a language. Norms or lemmas, lower case. */

export interface SpeakerRules {
  readonly articles: ReadonlySet<string>;
  /** Words that make a noun point back at one of its kind: "same", "those". */
  readonly backward: ReadonlySet<string>;
  readonly definite: ReadonlySet<string>;
  /** "monthly", "present": modifiers of a publisher's own report. */
  readonly periodic: ReadonlySet<string>;
  /** Short words inside names that carry none of their meaning: "of", "the", "for". */
  readonly linking: ReadonlySet<string>;
  /** Adjectives that tie somebody to another: "close" to, "linked" to. */
  readonly tied: ReadonlySet<string>;
  /** Marks that open or close a quotation. */
  readonly quotes: ReadonlySet<string>;
  /** "who", "which": what follows tells of the speaker and is not part of the name. */
  readonly relatives: ReadonlySet<string>;
  /** Those of them that stand for things. */
  readonly thingRelatives: ReadonlySet<string>;
  /** News agencies whose copy others print. */
  readonly wires: ReadonlySet<string>;
  /** Words by which an outlet says whom it carries: "via", "republishing". */
  readonly carrying: ReadonlySet<string>;
  /** Words for a copy that somebody else puts up, and what names who does: "repost on". */
  readonly reposting: ReadonlySet<string>;
  readonly hosting: ReadonlySet<string>;
  /** Nouns of what speaks for a body under the body's name: "press", "office". */
  readonly mouthpieces: ReadonlySet<string>;
  /** Verb lemmas by which one speaker brings in another: "cite", "quote". */
  readonly citing: ReadonlySet<string>;
  /** Verb lemmas that do so with a preposition, and which: "rely" on, "refer" to. */
  readonly leaningOn: ReadonlyMap<string, ReadonlySet<string>>;
  /** Nouns that head what one person tells: "testimony"; prepositions before whose it is; and words that say who took it down. Lower case. */
  readonly testimonies: ReadonlySet<string>;
  readonly by: ReadonlySet<string>;
  readonly recording: ReadonlySet<string>;
  /** Words that open a remark by somebody else: "note". */
  readonly asides: ReadonlySet<string>;
  /** Words that end the name of whoever is cited: "quoted him as saying". */
  readonly citedUntil: ReadonlySet<string>;
  /** Verb lemmas that name whom they are said to: "tell". */
  readonly telling: ReadonlySet<string>;
  /** Lemmas that name an outlet: "agency", "radio". */
  readonly outlets: ReadonlySet<string>;
  /** Nouns that may be a page on social media and much else: "account", "channel". */
  readonly channels: ReadonlySet<string>;
  /** Verb lemmas by which a body puts a count out: "list", "document". */
  readonly counting: ReadonlySet<string>;
  /** Verb lemmas that do so with one of `figures` as their object: "raise" the toll, "set" the number. */
  readonly tallying: ReadonlySet<string>;
  readonly figures: ReadonlySet<string>;
  /** Verb lemmas by which people hand a document on: "send", "share". */
  readonly passing: ReadonlySet<string>;
  /** First-person words that can be the subject. */
  readonly authors: ReadonlySet<string>;
  /** Past forms of verbs of the senses: "saw", "heard". */
  readonly perceived: ReadonlySet<string>;
  /** Nouns that make what follows somebody's own judgement, with a possessive: "assessment", "guess". */
  readonly judgements: ReadonlySet<string>;
}
