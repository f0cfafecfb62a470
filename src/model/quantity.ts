/** A number in the text and what it counts. */
import type { Count } from './count.ts';
import type { RuleId } from './reading.ts';
import type { Span } from './span.ts';

export interface Quantity extends Span {
  readonly count: Count;
  /** What is counted, as printed: "ISIS fighters", "metres". Absent when the text leaves it open. */
  readonly of?: { readonly span: Span; readonly head: number };
  readonly unit: 'people' | 'things' | 'money' | 'percent' | 'measure' | 'time' | 'ordinal' | 'unknown';
  readonly rule: RuleId;
}
