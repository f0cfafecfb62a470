/** What people decided: append-only, beside the machine's output, never over it. */
import type { Claim } from './claim.ts';

/**
 * `added` and `split` bring claims of a person's own; `withdrawn` takes an earlier judgement back; `rated` says what a
 * person holds of a source; `licensed` and `redacted` say how the case may leave, and without what. Nothing is ever removed: a judgement that was taken back still stands in the case.
 */
export const VERDICTS = [
  'confirmed',
  'rejected',
  'corrected',
  'added',
  'split',
  'withdrawn',
  'rated',
  'licensed',
  'redacted',
] as const;
export type Verdict = (typeof VERDICTS)[number];

export interface Judgement {
  readonly id: string;
  /** Id of a claim, a relation or a report, `source:` and the name of a source, or `case`. */
  readonly about: string;
  readonly verdict: Verdict;
  /** Field by field what the person puts in its place; not with `confirmed`, `rejected` and what brings claims. */
  readonly correction?: Readonly<Record<string, unknown>>;
  /** With `added` the claim, with `split` the parts. */
  readonly claims?: readonly Claim[];
  /** With `withdrawn`: id of the judgement that is taken back. */
  readonly withdraws?: string;
  /** Where the person published it as an assessment. */
  readonly published?: string;
  /** Required to reject, to correct, to rate and to redact. */
  readonly reason: string;
  /** The sender's own key: the same key a second time is the same judgement, not another. */
  readonly key?: string;
  readonly by: string;
  /** UTC, ISO 8601. */
  readonly at: string;
}

/** Before the name of a camp in a ruling of an older case: "camp: X" and "Y" are the same where body Y has the interest of camp X. */
export const CAMP = 'camp: ';

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
  readonly action: 'create' | 'add' | 'reread' | 'relate' | 'judge' | 'alias' | 'migrate' | 'custody' | 'timestamp';
  readonly subject: string;
  /** SHA-256 of what was written. */
  readonly digest: string;
  readonly hash: string;
}
