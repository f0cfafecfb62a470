/** The classes that the tagger tells apart: UD's word class with the Penn tag, where the pair is not a rarity. */
import type { Tree, Word } from '../treebank/conllu.ts';

const RARE = 10;

export interface ClassTable {
  readonly names: readonly string[];
  /** Number of the word's class; of a rare pair, the commonest with the same UD class. */
  of(word: Pick<Word, 'upos' | 'xpos'>): number;
}

export function classTable(trees: readonly Tree[], rare = RARE): ClassTable {
  const counts = new Map<string, number>();
  for (const tree of trees)
    for (const { upos, xpos } of tree) counts.set(`${upos}/${xpos}`, (counts.get(`${upos}/${xpos}`) ?? 0) + 1);
  const ranked = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const names = ranked.filter(([, n]) => n >= rare).map(([name]) => name);
  for (const [name] of ranked) {
    const upos = name.split('/')[0];
    if (!names.some((known) => known.startsWith(`${upos}/`))) names.push(name);
  }
  const numbers = new Map(names.map((name, i) => [name, i]));
  const common = new Map<string, number>();
  names.forEach((name, i) => {
    const upos = name.split('/')[0];
    if (!common.has(upos)) common.set(upos, i);
  });
  return { names, of: ({ upos, xpos }) => numbers.get(`${upos}/${xpos}`) ?? common.get(upos) ?? 0 };
}
