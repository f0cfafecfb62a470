/** What people decided: append-only, beside the machine's output, never over it. */

export interface Judgement {
  readonly id: string;
  /** Id of a claim, a relation or a report. */
  readonly about: string;
  readonly verdict: 'confirmed' | 'rejected' | 'corrected';
  /** Field by field what the person puts in its place; only with `corrected`. */
  readonly correction?: Readonly<Record<string, unknown>>;
  /** Required to reject and to correct. */
  readonly reason: string;
  readonly by: string;
  /** UTC, ISO 8601. */
  readonly at: string;
}

/** "These two names are the same" or "are not", with who said so and why. */
export interface AliasRuling {
  readonly a: string;
  readonly b: string;
  readonly same: boolean;
  readonly reason: string;
  readonly by: string;
  readonly at: string;
}

/** One line of a case's log. `hash` covers the line and the hash before it. */
export interface LogLine {
  readonly seq: number;
  readonly at: string;
  readonly by: string;
  readonly action: 'create' | 'add' | 'reread' | 'relate' | 'judge' | 'alias' | 'migrate';
  readonly subject: string;
  /** SHA-256 of what was written. */
  readonly digest: string;
  readonly hash: string;
}
