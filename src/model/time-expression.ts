/** Expressions of time with their values in TIMEX3 (TimeML 1.2.1, timeml.org). */
import type { Reading } from './reading.ts';
import type { Span } from './span.ts';

export type TimexType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

/** A TIMEX3 value: `2021-12`, `2022-01-20TNI`, `P2D`, `XXXX-WXX-5`, `PRESENT_REF`. */
export type TimexValue = string;

export interface TimeExpression extends Span {
  readonly type: TimexType;
  /** `stated` when the words fix it, `inferred` when it leans on the publication date or on another expression. */
  readonly value: Reading<TimexValue>;
  /** How an edge is left open: "before March", "since 2019", "about noon". */
  readonly mod?:
    | 'BEFORE'
    | 'AFTER'
    | 'ON_OR_BEFORE'
    | 'ON_OR_AFTER'
    | 'START'
    | 'MID'
    | 'END'
    | 'APPROX'
    | 'LESS_THAN'
    | 'MORE_THAN'
    | 'EQUAL_OR_LESS'
    | 'EQUAL_OR_MORE';
}
