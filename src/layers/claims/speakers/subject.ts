/** The subject and the object of a verb in the tree. */
import type { Reader } from '../reading.ts';

export function objectOf(reader: Reader, verb: number): number {
  const { syntax } = reader;
  return syntax.children[verb].find((c) => ['obj', 'nsubj:pass'].includes(syntax.relations[c])) ?? -1;
}

/** The subject of a verb, its own or the one it shares with the verb it is joined to. */
export function subjectOf(reader: Reader, verb: number): number {
  const { syntax } = reader;
  let at = verb;
  for (let up = 0; up < 4 && at >= 0; up++) {
    const own = syntax.children[at].find((c) => ['nsubj', 'nsubj:pass', 'csubj'].includes(syntax.relations[c]));
    if (own !== undefined) return own;
    if (!['conj', 'xcomp', 'advcl'].includes(syntax.relations[at])) return -1;
    at = syntax.heads[at];
  }
  return -1;
}
