/** "the former" and "the latter": the two things last named together. */
import type { Context } from './context.ts';
import type { Mention } from './mention.ts';

/** The last two named mentions of one kind that were joined, or that stand in one sentence, before `token`. */
export function lastPair(
  { syntax }: Context,
  seen: readonly Mention[],
  token: number,
): readonly [Mention, Mention] | undefined {
  const recent = seen.slice(-12).filter(({ last }) => last <= token);
  for (let i = recent.length - 1; i > 0; i--) {
    const second = recent[i];
    if (syntax.relations[second.head] !== 'conj') continue;
    const first = recent.find(({ head }) => head === syntax.heads[second.head]);
    if (first && first.kind === second.kind) return [first, second];
  }
  const named = recent.filter(({ proper }) => proper);
  const [first, second] = named.slice(-2);
  return second &&
    first.kind === second.kind &&
    first.sentence === second.sentence &&
    named.filter((m) => m.sentence === second.sentence).length === 2
    ? [first, second]
    : undefined;
}
