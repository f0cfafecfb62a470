/** Who is said to speak, by which cue, in which words. */
import type { RuleId } from './reading.ts';
import type { Span } from './span.ts';

export type AttributionId = string;

export interface Attribution {
  readonly id: AttributionId;
  /** Empty where nobody is named ("it was reported that"). */
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  /** Quotations are interrupted, so there may be several. */
  readonly content: readonly Span[];
  /** The attribution whose content this one stands in. */
  readonly inside?: AttributionId;
  readonly manner: 'direct' | 'indirect' | 'free' | 'mixed';
  /** Lemma of the cue as the language's cue table has it ("say", "according to"), for stance and certainty. */
  readonly cueLemma: string;
  /** The cue itself is negated: "did not say", "never claimed". */
  readonly negated?: boolean;
  /** Token that heads the cue, or -1 for free quotation. */
  readonly cueHead: number;
  /** Token that heads the source, or -1. */
  readonly sourceHead: number;
  /** Set where it is unclear how far the content reaches: the part that may lie outside. */
  readonly doubtful?: readonly Span[];
  readonly rule: RuleId;
}
