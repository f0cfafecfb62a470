/** All that the forms of a case are written from. */
import type { Claim, ClaimId } from '../../model/claim.ts';
import type { CustodyStep } from '../../model/custody.ts';
import type { Judgement } from '../../model/judgement.ts';
import type { OriginGroup, Question, Relation } from '../../model/relation.ts';
import type { Report } from '../../model/report.ts';
import type { Carrier } from './carrier.ts';

export interface CaseView {
  readonly caseId: string;
  readonly reports: readonly KeptView[];
  readonly claims: readonly Claim[];
  readonly relations: readonly Relation[];
  readonly origins: readonly OriginGroup[];
  readonly questions: readonly Question[];
  readonly judgements: readonly Judgement[];
}

export interface KeptView {
  readonly report: Report;
  readonly givenId?: string;
  /** Version of the reader that found its claims. */
  readonly reader?: string;
  /** When and by whom it was taken into the case. */
  readonly taken?: { readonly at: string; readonly by: string };
  /** What was done with its original, and with the files that held it. */
  readonly custody?: readonly CustodyStep[];
}

/** What every form says of itself. */
export interface About {
  /** Versions of the reader that found the claims. */
  readonly reader: string;
  /** In the user's words; null where none was chosen. */
  readonly licence: string | null;
  /** When the case last changed; null where that is not known. Takes the place of a clock. */
  readonly asOf: string | null;
  /** In sentences, each with a full stop. */
  readonly leftOut: readonly string[];
}

/** What a person published about a claim, which may be one that was rejected and is not in the case as it leaves. */
export interface Review {
  readonly claim: Claim;
  readonly judgement: Judgement;
}

/** A case as it leaves: as people left it, redacted, with what it says of itself. */
export interface Handover extends CaseView {
  readonly about: About;
  /** Judgements on what a newer reading no longer has. */
  readonly stale: ReadonlySet<string>;
  readonly reviews: readonly Review[];
}

/** A case as it leaves, a few of each at a time: for forms that can be written so, and cases that are larger than memory. */
export interface FlowingHandover extends Pick<Handover, 'caseId' | 'about' | 'judgements' | 'stale'> {
  /** Of every claim. */
  readonly carriers: ReadonlyMap<ClaimId, Carrier>;
  readonly reports: () => AsyncIterable<KeptView>;
  readonly claims: () => AsyncIterable<Claim>;
  readonly questions: () => AsyncIterable<Question>;
  readonly relations: () => AsyncIterable<Relation>;
  readonly origins: () => AsyncIterable<OriginGroup>;
}
