/** New ids for everything in a redacted case: the old ones are made from its words, and would let guesses at them be tested. */
import type { CaseView } from '../../case/view.ts';

export interface NewIds {
  /** The new id; of what is unknown, one that says so. */
  readonly of: (id: string) => string;
}

export function newIds({ reports, claims, relations, origins, questions, judgements }: CaseView): NewIds {
  const ids = new Map<string, string>();
  const number = (prefix: string, list: readonly { readonly id: string }[]): void =>
    list.forEach(({ id }, i) => void ids.set(id, `${prefix}-${i + 1}`));
  number(
    'r',
    reports.map(({ report }) => report),
  );
  number('c', claims);
  number('x', relations);
  number('o', origins);
  number('q', questions);
  number('j', judgements);
  return { of: (id) => ids.get(id) ?? 'unknown' };
}
