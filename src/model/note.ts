/** A doubt or an oddity pinned to the words that gave rise to it: the reader notes, it does not throw. */
import type { RuleId } from './reading.ts';
import type { Span } from './span.ts';

export interface Note {
  readonly spans: readonly Span[];
  /** One or two sentences for a person. */
  readonly text: string;
  readonly rule: RuleId;
}
