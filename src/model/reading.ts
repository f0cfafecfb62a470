/** A value read from the text together with the reason to believe that the text says so. */
import type { Span } from './span.ts';

/** Dotted path of the rule that found something: layer, language where it matters, rule. Example: `times.en.month-year`. */
export type RuleId = string;

/** `stated`: the words say it. `inferred`: the words imply it. `assumed`: a default that nothing in the words contradicts. */
export type Basis = 'stated' | 'inferred' | 'assumed';

export interface Reading<T> {
  readonly value: T;
  readonly basis: Basis;
  readonly spans: readonly Span[];
  readonly rule: RuleId;
}

export const stated = <T>(value: T, rule: RuleId, ...spans: readonly Span[]): Reading<T> => ({
  value,
  basis: 'stated',
  spans,
  rule,
});
export const inferred = <T>(value: T, rule: RuleId, ...spans: readonly Span[]): Reading<T> => ({
  value,
  basis: 'inferred',
  spans,
  rule,
});
export const assumed = <T>(value: T, rule: RuleId, ...spans: readonly Span[]): Reading<T> => ({
  value,
  basis: 'assumed',
  spans,
  rule,
});
