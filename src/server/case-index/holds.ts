/** Does a relation hold, as far as people have decided on it? What one rejected is still shown, but nothing is built on it. */
import type { CaseIndex } from './case-index.ts';

export const holds = (index: Pick<CaseIndex, 'decisions'>, relation: string): boolean =>
  index
    .decisions()
    .get(relation)
    ?.findLast(({ withdrawn, verdict }) => !withdrawn && verdict !== 'withdrawn')?.verdict !== 'rejected';
