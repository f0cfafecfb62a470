/** The words that a claim itself is read from, without those it only needs to be understood. */
import type { Claim } from './claim.ts';
import { contains, type Span } from './span.ts';

/** Where a person has given the claim other words, those are its own. */
export function ownSpans({ spans, own }: Pick<Claim, 'spans' | 'own'>): readonly Span[] {
  const holds = (inner: Span): boolean => spans.some((outer) => contains(outer, inner));
  return own?.every(holds) ? own : spans;
}
