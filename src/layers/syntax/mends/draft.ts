/** The tree of one sentence while its slips of parsing are mended. */
import type { Upos } from '../../../model/syntax.ts';

/** One sentence, by places in the report. */
export interface Draft {
  readonly first: number;
  readonly last: number;
  readonly norms: readonly string[];
  readonly pos: readonly Upos[];
  readonly penn?: readonly string[] | undefined;
  readonly lemmas: readonly string[];
  readonly heads: Int32Array;
  readonly relations: string[];
}

export const childOf = ({ heads, relations, first, last }: Draft, head: number, relation: string): boolean => {
  for (let i = first; i < last; i++) if (heads[i] === head && relations[i] === relation) return true;
  return false;
};
