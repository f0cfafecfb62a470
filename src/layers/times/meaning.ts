/** What an expression of time says by its words alone, before a publication date gives it a value. */
import type { FeastDay, TimeBlur, TimeEdge, TimeOrigin, TimeUnit } from '../../languages/sections/times.ts';

export type Meaning =
  /** A date as far as it is spelled out: "3 March", "March 2021", "1998", "Friday, Oct. 23". */
  | {
      readonly is: 'date';
      readonly year?: number;
      readonly month?: number;
      readonly day?: number;
      readonly weekday?: number;
      readonly by?: number;
      readonly of?: Meaning;
    }
  /** A date of figures that fit two orders: 03/12/2021. */
  | {
      readonly is: 'either';
      readonly year: number;
      readonly first: number;
      readonly second: number;
      readonly dotted: boolean;
    }
  /** "Friday", "last Friday", "Tuesday of next week". */
  | { readonly is: 'weekday'; readonly weekday: number; readonly by?: number; readonly within?: Meaning }
  /** "last week", "today", "the following year". */
  | {
      readonly is: 'step';
      readonly unit: TimeUnit;
      readonly by: number;
      readonly from: TimeOrigin;
      readonly article?: boolean;
    }
  /** A named part of a year: Q3, H1, SU. `by`: of this year, last year. */
  | { readonly is: 'named'; readonly name: string; readonly of?: Meaning; readonly by?: number }
  | { readonly is: 'feast'; readonly feast: FeastDay; readonly of?: Meaning; readonly by?: number }
  /** "the 1990s", "the 20th century". */
  | { readonly is: 'era'; readonly value: string }
  | { readonly is: 'ref'; readonly value: string }
  | { readonly is: 'length'; readonly amount: number | null; readonly unit: TimeUnit; readonly plusHalf?: boolean }
  /** "two years ago", "a day earlier". `count`: said with a number, and not "the day before". */
  | {
      readonly is: 'distance';
      readonly amount: number | null;
      readonly unit: TimeUnit;
      readonly by: number;
      readonly from: TimeOrigin;
    }
  | { readonly is: 'set'; readonly value: string }
  /** A part of a day or a clock time: "Friday night", "10 p.m. Wednesday", "noon". */
  | { readonly is: 'part'; readonly part: string; readonly of?: Meaning }
  /** "the first week of March", "the last day of 2021". */
  | { readonly is: 'nth'; readonly n: number; readonly unit: TimeUnit; readonly of: Meaning }
  /** "the day before yesterday". */
  | { readonly is: 'beside'; readonly by: number; readonly of: Meaning }
  /** "the week of March 6". */
  | { readonly is: 'week-of'; readonly of: Meaning };

export interface Match {
  /** Index after its last piece. */
  readonly next: number;
  readonly meaning: Meaning;
  /** Last part of the rule id. */
  readonly rule: string;
  readonly edge?: TimeEdge;
  readonly blur?: TimeBlur;
  /** Does an article right before it belong to it? "the weekend", but the | March 3 | meeting. */
  readonly article?: boolean;
  /** Further times in the same words: the second end of "January 20-30". */
  readonly also?: Meaning;
}
