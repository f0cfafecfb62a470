/** How two claims stand to each other, the questions they answer, and the origins they go back to. */
import type { ClaimId } from './claim.ts';
import type { Count } from './count.ts';
import type { ReportId } from './report.ts';
import type { Span } from './span.ts';

export const RELATION_KINDS = [
  'repeats',
  'drifts',
  'later-count',
  'other-scope',
  'other-definition',
  'corroborates',
  'contradicts',
  'denies',
] as const;
export type RelationKind = (typeof RELATION_KINDS)[number];

/** One reason, as a sentence, with the words it points at. */
export interface Reason {
  readonly text: string;
  readonly spans: readonly { readonly report: ReportId; readonly span: Span }[];
}

/** Proposed by a rule, never a merge. For `repeats` and `drifts`, `from` is the copy; for `later-count`, the later; for `denies`, who denies. */
export interface Relation {
  readonly id: string;
  readonly kind: RelationKind;
  readonly from: ClaimId;
  readonly to: ClaimId;
  /** 0 to 1: how far the reasons carry. An order among proposals, not a probability. */
  readonly strength: number;
  readonly because: readonly Reason[];
}

/** Relations that are worked out together: a new report changes only the blocks that it touches. */
export interface RelationBlock {
  readonly id: string;
  /** All that its relations follow from: with the same text again, they are the same. */
  readonly basis: () => Iterable<string>;
  readonly relations: () => readonly Relation[];
}

/** What a question asks for. */
export type Asked = 'count' | 'happened' | 'who' | 'when' | 'where' | 'purpose' | 'state';

/** "How many ISIS members were killed?": claims about the same thing, with what is counted and where. */
export interface Question {
  readonly id: string;
  readonly asked: Asked;
  /** For a person. */
  readonly text: string;
  /** What exactly is counted or asked about, normalised: actor, victims' class, event kind. */
  readonly about: Readonly<Record<string, string>>;
  readonly claims: readonly ClaimId[];
  /** The widest range that the claims leave open, where it is a count. */
  readonly range?: Count;
  /** The day each claim stands for, where its words or its report tell one. */
  readonly asOf?: Readonly<Record<ClaimId, string>>;
  /** Totals among its claims, with the parts their source names. */
  readonly sums?: readonly SumCheck[];
}

/** A source's total beside the parts it names. */
export interface SumCheck {
  readonly total: ClaimId;
  readonly parts: readonly ClaimId[];
  /** The total first, then the parts. */
  readonly values: readonly number[];
  /** Do the parts add up to the total? */
  readonly holds: boolean;
}

/** One utterance, tally, document or wire story that claims go back to. */
export interface OriginGroup {
  readonly id: string;
  /** Who is at its root, as named. */
  readonly name: string;
  readonly claims: readonly ClaimId[];
  readonly because: readonly Reason[];
  /** Bodies of one interest to which a person said its speaker belongs: their agreement is no corroboration. */
  readonly camp?: string;
  /** False where nothing tells the lineage: it then counts as unknown, not as independent. */
  readonly traced: boolean;
}
