/** What the server knows of a case in memory. */
import type { DecidedClaim, Decision } from '../../model/decided.ts';
import type { AliasRuling, Judgement, LogLine } from '../../model/judgement.ts';
import type { OriginGroup, Question, Relation } from '../../model/relation.ts';
import type { SourceRow } from '../schemas/source.ts';
import type { ClaimEntry, ReportEntry } from './entry.ts';
import type { Lookup } from './lookup.ts';

export interface Picture {
  readonly questions: readonly Question[];
  readonly relations: readonly Relation[];
  readonly origins: readonly OriginGroup[];
}

/** What an answer rests on: it is worked out anew only when this has changed. */
export type Part = 'claims' | 'judgements' | 'aliases' | 'picture';

export interface CaseIndex {
  /** Number of the last line of the log that this knows. */
  readonly revision: () => number;
  /** In the order of adding. */
  readonly reports: () => readonly ReportEntry[];
  readonly report: (id: string) => ReportEntry | undefined;
  readonly claims: () => readonly ClaimEntry[];
  readonly claim: (id: string) => ClaimEntry | undefined;
  readonly picture: () => Picture;
  readonly lookup: () => Lookup;
  /** Speakers and publishers, those with most claims first. */
  readonly sources: () => readonly SourceRow[];
  /** The side that a person put the source of this name on. */
  readonly campOf: (name: string) => string | null;
  readonly aliases: () => readonly AliasRuling[];
  readonly judgements: () => readonly Judgement[];
  readonly decisions: () => ReadonlyMap<string, readonly Decision[]>;
  /** Reports or decisions that came after the picture was worked out. */
  readonly stale: () => boolean;
  /** What `make` gives, worked out again only after a change of what it rests on; without parts, of anything. */
  readonly once: <T>(name: string, make: () => T, on?: readonly Part[]) => T;
  /** The claims of a report as they stand, whole. */
  readonly decidedIn: (report: string) => Promise<DecidedClaim[]>;
  /** Takes in what was written since, by whomever. Returns the new lines of the log. */
  readonly catchUp: () => Promise<LogLine[]>;
}
