/** What a case keeps, whichever database keeps it. */
import type { Claim } from '../model/claim.ts';
import type { Collection, CustodyStep, EvidenceCopy, KeptTimestamp } from '../model/custody.ts';
import type { AliasRuling, Judgement, LogLine } from '../model/judgement.ts';
import type { OriginGroup, Question, Relation, RelationBlock } from '../model/relation.ts';
import type { Report } from '../model/report.ts';

/** Who does something and when; the time comes from the edge of the program. */
export interface Hand {
  readonly by: string;
  /** UTC, ISO 8601. */
  readonly at: string;
  /** How the files that are taken in were had, where whoever takes them in says so. */
  readonly collected?: Collection;
}

/** A file as it came. */
export interface Original {
  readonly bytes: Uint8Array;
  readonly sha256: string;
  readonly mediaType: string;
  readonly name: string;
}

export interface NewReport {
  readonly bytes: Uint8Array;
  readonly report: Report;
  /** The caller's own id, where the report came with one. */
  readonly givenId?: string;
  readonly claims: readonly Claim[];
  /** Version of the reader that found the claims. */
  readonly reader: string;
  /** Its place in the order of the case; without one, after all others. */
  readonly position?: number;
}

export interface KeptReport {
  readonly report: Report;
  readonly givenId?: string;
  readonly reader: string;
  readonly position: number;
}

export interface Entry {
  readonly kept: KeptReport;
  readonly claims: readonly Claim[];
}

/** The machine's picture of the whole case; replaces the one before, of which what stays the same is left as it is. */
export interface Picture {
  readonly questions: readonly Question[];
  readonly origins: readonly OriginGroup[];
  blocks(): Iterable<RelationBlock>;
}
/** What was kept of a report at one stage of relating. */
export interface Sketch {
  readonly report: string;
  readonly sketch: string;
}

/** A case while it is related: nobody else writes to it meanwhile. */
export interface Desk {
  /** Reports of which something is kept, but whose claims read otherwise since: by a newer reader, or as people decided. */
  readonly changed: ReadonlySet<string>;
  kept(stage: string): AsyncGenerator<Sketch>;
  drop(stage: string, reports: readonly string[]): Promise<void>;
  /** The reports of which nothing is kept at a stage. */
  unkept(stage: string, options: { readonly claims: boolean }): AsyncGenerator<Entry>;
  keep(stage: string, sketches: readonly Sketch[]): Promise<void>;
}

export interface Relating {
  /** Rules and words by which it is related: what others kept does not count. */
  readonly maker: string;
  readonly hand: Hand;
  readonly work: (desk: Desk) => Promise<Picture>;
}

export interface PictureSize {
  readonly questions: number;
  readonly relations: number;
  readonly origins: number;
}

/** An origin without its claims. */
export interface OriginHead {
  readonly id: string;
  readonly name: string;
  readonly traced: boolean;
  readonly camp: string | null;
}

/** One question with all that its answers rest on. */
export interface Answers {
  readonly question: Question;
  readonly claims: readonly Claim[];
  readonly reports: readonly KeptReport[];
  /** Those between two of the claims. */
  readonly relations: readonly Relation[];
  /** The origin of each claim. */
  readonly origins: ReadonlyMap<string, OriginHead>;
}

/** Some origins with all that their stemma is made from. */
export interface Lineages {
  readonly origins: readonly OriginGroup[];
  /** Those that go back to the origins, and those that their copies were changed from. */
  readonly claims: readonly Claim[];
  readonly reports: readonly KeptReport[];
  /** How their copies drift. */
  readonly relations: readonly Relation[];
}

/** A claim with its report, and the questions, relations and origins that it is in. */
export interface AboutClaim {
  readonly claim: Claim;
  readonly report: KeptReport;
  readonly questions: readonly Question[];
  readonly relations: readonly Relation[];
  readonly origins: readonly OriginGroup[];
}

/** What `verify` found. `broken` is the first line that does not hold. */
export interface Verification {
  readonly lines: number;
  readonly broken: { readonly line: LogLine; readonly why: string } | null;
}

/** What can be read of a case. */
export interface Reading {
  readonly caseId: string;
  has(reportId: string): Promise<boolean>;
  /** Was a report read from bytes of this SHA-256? */
  hasBytes(sha256: string): Promise<boolean>;
  /** The place in the order that comes after all others. */
  nextPosition(): Promise<number>;
  reports(): Promise<KeptReport[]>;
  report(id: string): Promise<KeptReport | null>;
  /** All reports in order, a few at a time; with their claims, or without. */
  entries(options: { readonly claims: boolean }): AsyncGenerator<Entry>;
  original(sha256: string): Promise<Uint8Array | null>;
  /** What is kept beside the bytes of each original, in the order in which they were taken in. */
  copies(): Promise<EvidenceCopy[]>;
  /** In order; of one original, or of all. */
  custodySteps(sha256?: string): Promise<CustodyStep[]>;
  timestamps(): Promise<KeptTimestamp[]>;
  /** In the order of reports, then of text. */
  claims(reportId?: string): Promise<Claim[]>;
  claim(id: string): Promise<Claim | null>;
  questions(): Promise<Question[]>;
  answers(questionId: string): Promise<Answers | null>;
  relations(about?: { id?: string; claim?: string; question?: string }): Promise<Relation[]>;
  origins(): Promise<OriginGroup[]>;
  /** The same as `questions`, `relations` and `origins`, a few at a time: of a large case they are more than memory holds. */
  eachQuestion(): AsyncGenerator<Question>;
  eachRelation(): AsyncGenerator<Relation>;
  eachOrigin(): AsyncGenerator<OriginGroup>;
  /** Origins in order, a few at a time, with what carries them. */
  lineages(): AsyncGenerator<Lineages>;
  /** What is known of one claim. */
  about(claimId: string): Promise<AboutClaim | null>;
  judgements(about?: string): Promise<Judgement[]>;
  /** All but the first `count`. */
  judgementsAfter(count: number): Promise<Judgement[]>;
  aliases(): Promise<AliasRuling[]>;
  /** Lines after `seq`, all by default. */
  log(after?: number): Promise<LogLine[]>;
}

export interface Store extends Reading {
  readonly location: string;
  /** Reads what the case holds at one moment, however long that takes and whoever writes meanwhile. */
  snapshot<T>(work: (reading: Reading) => Promise<T>): Promise<T>;
  /** One transaction. False when the same text is there already: then nothing changes. */
  add(entry: NewReport, hand: Hand): Promise<boolean>;
  /** Several reports in one transaction, each whole or not at all: what `add` returns or throws for each. */
  addAll(entries: readonly NewReport[], hand: Hand): Promise<(boolean | Error)[]>;
  /** Puts a newer reading in place of an older one; ids that stay keep their judgements. */
  reread(reportId: string, claims: readonly Claim[], reader: string, hand: Hand): Promise<void>;
  custody(step: CustodyStep): Promise<void>;
  timestamp(kept: KeptTimestamp): Promise<void>;
  /** Keeps a file that held reports as it came; one that is there already is left as it is. */
  keepOriginal(original: Original, hand: Hand): Promise<void>;
  /** One transaction: all of the new picture, or that before. */
  relate(relating: Relating): Promise<PictureSize>;
  /**
   * `last` is the id of the newest judgement on the same thing that the person saw, null when there was none: with another
   * one there by now, nothing is written. @throws StoreError
   */
  judge(judgement: Omit<Judgement, 'id'>, seen?: { readonly last: string | null }): Promise<Judgement>;
  rule(ruling: AliasRuling): Promise<void>;
  verify(): Promise<Verification>;
  close(): Promise<void>;
}
