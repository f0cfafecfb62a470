/** What gathering incidents must know of a language: words that point back, that accuse, that name people and things. */

export interface IncidentRules {
  /** Before an event noun they point back to an event already told: "the", "this", "these". */
  readonly definite: ReadonlySet<string>;
  /** They open another event of the kind: "another", "second", "other". */
  readonly further: ReadonlySet<string>;
  /** Event nouns of no kind of their own: "incident", "events". */
  readonly bare: ReadonlySet<string>;
  /** Before a doer they say that it is only suspected: "alleged", "presumed". */
  readonly suspicion: ReadonlySet<string>;
  /** Before a doer they say that it is only possible: "possible". */
  readonly possibility: ReadonlySet<string>;
  /** Heads of those who accuse with authority: "police", "minister". */
  readonly authorities: ReadonlySet<string>;
  /** Heads that name an organisation when no entity says so: "army", "group". */
  readonly organizations: ReadonlySet<string>;
  /** Heads that name people. */
  readonly people: ReadonlySet<string>;
  /** Heads that name buildings, vehicles, lines. */
  readonly things: ReadonlySet<string>;
  /** Finer kinds by a word of the trigger. */
  readonly subtypes: ReadonlyMap<string, string>;
}
