/** Learns rules for dictionary forms and writes them as a table of the language: `npm run train -- lemmas --data DIR`. */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { normalise } from '../../src/layers/tokens/normalise.ts';
import type { TrainingRun } from '../train.ts';
import { readConllu, type Tree } from '../treebank/conllu.ts';
import { readSilver } from '../treebank/silver.ts';

/** Words of open classes have endings; of the others each is a rule of its own. */
const BY_ENDING = new Set(['NNS', 'VBD', 'VBN', 'VBG', 'VBZ', 'JJR', 'JJS', 'RBR', 'RBS']);
const WHOLE = new Set(['VBP', 'MD', 'RB', 'PRP', 'DT', 'POS', 'TO', 'VB']);

type Pairs = Map<string, Map<string, number>>;

/** "3y" for parties -> party. */
function editOf(norm: string, lemma: string): string | null {
  let same = 0;
  while (same < norm.length && same < lemma.length && norm[same] === lemma[same]) same++;
  const cut = norm.length - same;
  return cut > 9 ? null : `${cut}${lemma.slice(same)}`;
}

function collect(into: Map<string, Pairs>, trees: readonly Tree[], weight: number): void {
  for (const tree of trees)
    for (const { form, lemma, xpos, upos } of tree) {
      if (upos === 'PROPN' || upos === 'X' || !(BY_ENDING.has(xpos) || WHOLE.has(xpos))) continue;
      const norm = normalise(form);
      const plain = normalise(lemma);
      if (!/^[a-z'][a-z'-]*$/.test(norm) || !/^[a-z']/.test(plain)) continue;
      let pairs = into.get(xpos);
      if (!pairs) into.set(xpos, (pairs = new Map()));
      let edits = pairs.get(norm);
      if (!edits) pairs.set(norm, (edits = new Map()));
      const edit = editOf(norm, plain);
      if (edit !== null) edits.set(edit, (edits.get(edit) ?? 0) + weight);
    }
}

const top = (edits: ReadonlyMap<string, number>): string =>
  [...edits].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? '0';

/** Rules that give every word its edit, with as few exceptions as majorities of endings allow. */
function rulesOf(words: ReadonlyMap<string, string>): [string, string][] {
  const rules: [string, string][] = [];
  const grow = (ending: string, under: readonly [string, string][], inherited: string): void => {
    const counts = new Map<string, number>();
    for (const [, edit] of under) counts.set(edit, (counts.get(edit) ?? 0) + 1);
    const edit = under.length > 1 || ending === '' ? top(counts) : inherited;
    const fits = ending.length > 0 && (counts.get(edit) ?? 0) > 1 && edit !== inherited;
    if (fits) rules.push([ending, edit]);
    const now = fits ? edit : inherited;
    const wrong = under.filter(([, e]) => e !== now);
    if (wrong.length === 0) return;
    const longer = new Map<string, [string, string][]>();
    for (const pair of under) {
      if (pair[0].length === ending.length || ending.length >= 7) {
        if (pair[1] !== now) rules.push([`^${pair[0]}`, pair[1]]);
        continue;
      }
      const key = pair[0].slice(pair[0].length - ending.length - 1);
      const list = longer.get(key);
      if (list) list.push(pair);
      else longer.set(key, [pair]);
    }
    for (const [key, list] of [...longer].sort((a, b) => (a[0] < b[0] ? -1 : 1))) {
      if (list.every(([, e]) => e === now)) continue;
      if (list.length === 1) rules.push([`^${list[0][0]}`, list[0][1]]);
      else grow(key, list, now);
    }
  };
  grow('', [...words], '0');
  return rules;
}

const line = (tag: string, rules: readonly [string, string][]): string =>
  `  ${/^\w+$/.test(tag) ? tag : `'${tag}'`}: ${JSON.stringify(rules.map(([a, b]) => `${a} ${b}`).join('|'))},`;

export async function train({ data, models }: TrainingRun): Promise<void> {
  const found = new Map<string, Pairs>();
  collect(found, readConllu(join(data, 'ud/en_ewt-ud-train.conllu')), 4);
  const news = join(data, 'silver/news.train.tsv.gz');
  if (existsSync(news))
    collect(
      found,
      readSilver(news).map((tree) => tree.filter(({ xpos }) => BY_ENDING.has(xpos))),
      1,
    );
  const lines = [...found]
    .sort((a, b) => (a[0] < b[0] ? -1 : 1))
    .map(([tag, pairs]) => {
      const words = new Map([...pairs].map(([norm, edits]) => [norm, top(edits)] as const));
      const rules = BY_ENDING.has(tag)
        ? rulesOf(words)
        : [...pairs]
            .filter(([norm, edits]) => words.get(norm) !== '0' && Math.max(...edits.values()) >= 8)
            .map(([norm]) => [`^${norm}`, words.get(norm)!] as [string, string]);
      return line(tag, rules);
    });
  const file = join(models, '../src/languages/en/lemmas.data.ts');
  writeFileSync(
    file,
    `/** Endings and exceptions of English words, by Penn tag. Learned from UD English EWT (CC BY-SA 4.0) by \`npm run train -- lemmas\`. */\n\nexport const LEMMA_RULES: Readonly<Record<string, string>> = {\n${lines.join('\n')}\n};\n`,
  );
  console.log(file);
}
