/** Counts classes of error of classes, heads and relations on a treebank: `npx tsx bench/syntax/errors.ts --data DIR`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { byReader } from '../../training/analysis/score.ts';
import { readConllu } from '../../training/treebank/conllu.ts';

const { values } = parseArgs({ options: { data: { type: 'string' } } });
if (!values.data) throw new Error('Say where the data are: --data DIR');
const trees = readConllu(join(values.data, 'data/ud/en_ewt-ud-dev.conllu'));
const read = byReader(readFileSync(new URL('../../models/en-analysis.bin', import.meta.url)));

const counts = {
  tags: new Map<string, number>(),
  heads: new Map<string, number>(),
  relations: new Map<string, number>(),
};
const add = (of: Map<string, number>, key: string): void => void of.set(key, (of.get(key) ?? 0) + 1);
const plain = (relation: string): string => relation.split(':')[0];
let wrongTag = 0;
let crossing = 0;
for (const tree of trees) {
  const { classes, heads, relations } = read(tree);
  tree.forEach((word, i) => {
    const upos = classes[i].split('/')[0];
    if (upos !== word.upos) add(counts.tags, `${word.upos} -> ${upos}`);
    if (heads[i] !== word.head + 1) {
      add(counts.heads, plain(word.relation));
      if (upos !== word.upos) wrongTag++;
    } else if (plain(relations[i]) !== plain(word.relation) && heads[i] > 0)
      add(counts.relations, `${plain(word.relation)} -> ${plain(relations[i])}`);
    const [from, to] = [Math.min(heads[i], i + 1), Math.max(heads[i], i + 1)];
    const crossed = tree.some(
      (_, j) => j + 1 > from && j + 1 < to && heads[i] > 0 && (heads[j] < from || heads[j] > to),
    );
    if (crossed) crossing++;
  });
}
for (const [name, of] of Object.entries(counts)) {
  const all = [...of].sort((a, b) => b[1] - a[1]);
  console.log(`${name}: ${all.reduce((sum, [, n]) => sum + n, 0)}`);
  for (const [key, n] of all.slice(0, 14)) console.log(`  ${n}  ${key}`);
}
console.log(`wrong heads with a wrong class: ${wrongTag}; arcs that cross another: ${crossing}`);
