/** Kinds of claims that are drawn alike: what happens, what is laid at someone's door or said, what the author judges. */
import type { ClaimKind } from '../../src/model/claim.ts';

export type Family = 'happening' | 'ascribed' | 'judged';

export const FAMILIES: Readonly<Record<ClaimKind, Family>> = {
  event: 'happening',
  state: 'happening',
  responsibility: 'ascribed',
  purpose: 'ascribed',
  speech: 'ascribed',
  inference: 'judged',
  evaluation: 'judged',
};
