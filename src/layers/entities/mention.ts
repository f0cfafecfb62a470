/** A mention in the making: a range of tokens with its kind, before it becomes an entity with id and name. */
import { contentId } from '../../model/content-id.ts';
import type { Entity, EntityKind } from '../../model/entity.ts';
import type { Report } from '../../model/report.ts';
import { byPosition, inOneLine } from '../../model/span.ts';
import { type Tokens, tokenRange } from '../../model/tokens.ts';

export interface Mention {
  readonly first: number;
  readonly last: number;
  readonly head: number;
  readonly kind: EntityKind;
  readonly known?: string | undefined;
  readonly rule: string;
}

export const within = (inner: Mention, outer: Mention): boolean =>
  outer.first <= inner.first && inner.last <= outer.last;
export const crosses = (a: Mention, b: Mention): boolean =>
  a.first < b.last && b.first < a.last && !within(a, b) && !within(b, a);

/** Entities in order of reading, the outer before the inner. */
export function asEntities(report: Report, tokens: Tokens, mentions: readonly Mention[]): Entity[] {
  return mentions
    .map(({ first, last, head, kind, known, rule }) => {
      const { start, end } = tokenRange(tokens, first, last);
      return {
        id: contentId('n', report.id, start, end, kind),
        kind,
        name: inOneLine(report.text, { start, end }),
        known,
        head,
        first,
        last,
        start,
        end,
        rule,
      };
    })
    .sort(byPosition);
}
