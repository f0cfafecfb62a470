/** What a case keeps, whichever database keeps it. */
import type { Claim } from '../model/claim.ts';
import type { AliasRuling, Judgement, LogLine } from '../model/judgement.ts';
import type { OriginGroup, Question, Relation } from '../model/relation.ts';
import type { Report } from '../model/report.ts';

/** Who does something and when; the time comes from the edge of the program. */
export interface Hand {
  readonly by: string;
  /** UTC, ISO 8601. */
  readonly at: string;
}

export interface NewReport {
  readonly bytes: Uint8Array;
  readonly report: Report;
  /** The caller's own id, where the report came with one. */
  readonly givenId?: string;
  readonly claims: readonly Claim[];
  /** Version of the reader that found the claims. */
  readonly reader: string;
}

export interface KeptReport {
  readonly report: Report;
  readonly givenId?: string;
  readonly reader: string;
  readonly position: number;
}

/** The machine's picture of the whole case; replaces the one before. */
export interface Picture {
  readonly questions: readonly Question[];
  readonly relations: readonly Relation[];
  readonly origins: readonly OriginGroup[];
}

/** What `verify` found. `broken` is the first line that does not hold. */
export interface Verification {
  readonly lines: number;
  readonly broken: { readonly line: LogLine; readonly why: string } | null;
}

export interface Store {
  readonly location: string;
  readonly caseId: string;
  /** One transaction. False when the same text is there already: then nothing changes. */
  add(entry: NewReport, hand: Hand): Promise<boolean>;
  /** Puts a newer reading in place of an older one; ids that stay keep their judgements. */
  reread(reportId: string, claims: readonly Claim[], reader: string, hand: Hand): Promise<void>;
  has(reportId: string): Promise<boolean>;
  reports(): Promise<KeptReport[]>;
  report(id: string): Promise<KeptReport | null>;
  original(sha256: string): Promise<Uint8Array | null>;
  /** In the order of reports, then of text. */
  claims(reportId?: string): Promise<Claim[]>;
  claim(id: string): Promise<Claim | null>;
  setPicture(picture: Picture, hand: Hand): Promise<void>;
  questions(): Promise<Question[]>;
  relations(about?: { claim?: string; question?: string }): Promise<Relation[]>;
  origins(): Promise<OriginGroup[]>;
  /**
   * `last` is the id of the newest judgement on the same thing that the person saw, null when there was none: with another
   * one there by now, nothing is written. @throws StoreError
   */
  judge(judgement: Omit<Judgement, 'id'>, seen?: { readonly last: string | null }): Promise<Judgement>;
  judgements(about?: string): Promise<Judgement[]>;
  /** All but the first `count`. */
  judgementsAfter(count: number): Promise<Judgement[]>;
  rule(ruling: AliasRuling): Promise<void>;
  aliases(): Promise<AliasRuling[]>;
  /** Lines after `seq`, all by default. */
  log(after?: number): Promise<LogLine[]>;
  verify(): Promise<Verification>;
  close(): Promise<void>;
}
