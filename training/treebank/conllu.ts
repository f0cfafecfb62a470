/** Reads treebanks in CoNLL-U, words only: ranges ("3-4") and empty nodes ("5.1") are passed over. */
import { readFileSync } from 'node:fs';

/** One word of a tree. `head` counts from 0 within the sentence; -1 for the root. */
export interface Word {
  readonly form: string;
  readonly lemma: string;
  readonly upos: string;
  readonly xpos: string;
  readonly head: number;
  readonly relation: string;
  /** Is it printed without a space before the next word? */
  readonly glued: boolean;
}
export type Tree = readonly Word[];

function word(line: string): Word {
  const [, form, lemma, upos, xpos, , head, relation, , misc = ''] = line.split('\t');
  return { form, lemma, upos, xpos, head: Number(head) - 1, relation, glued: misc.includes('SpaceAfter=No') };
}

export function parseConllu(text: string): Tree[] {
  return text
    .trim()
    .split(/\n\s*\n/)
    .map((block) =>
      block
        .split('\n')
        .filter((line) => /^\d+\t/.test(line))
        .map(word),
    )
    .filter((tree) => tree.length > 0);
}

export const readConllu = (file: string): Tree[] => parseConllu(readFileSync(file, 'utf8'));
