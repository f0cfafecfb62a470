/** Fills UPOS, lemma, head and relation of CoNLL-U from standard input, on the words as given, by the layers' own decoders. */
import { readFileSync } from 'node:fs';
import { openLanguage } from '../../src/languages/index.ts';
import { analysis } from '../../src/layers/analysis/index.ts';
import { syntax } from '../../src/layers/syntax/index.ts';
import { tags } from '../../src/layers/tags/index.ts';
import { normalise } from '../../src/layers/tokens/normalise.ts';
import type { Report } from '../../src/model/report.ts';
import type { Sentence } from '../../src/model/sentence.ts';
import type { Tokens } from '../../src/model/tokens.ts';

const MODELS = new URL('../../models/', import.meta.url);
const { pack: language } = openLanguage('en', (file) => readFileSync(new URL(file, MODELS)));

const blocks = readFileSync(0, 'utf8')
  .trim()
  .split(/\n\s*\n/)
  .map((block) => block.split('\n').filter((line) => /^\d+\t/.test(line)));
const forms = blocks.flat().map((line) => line.split('\t')[1]);
const tokens: Tokens = {
  count: forms.length,
  start: Int32Array.from(forms.keys()),
  end: Int32Array.from(forms.keys(), (i) => i + 1),
  forms,
  norms: forms.map(normalise),
};
const sentences: Sentence[] = [];
for (const { length } of blocks) {
  const first = sentences.at(-1)?.last ?? 0;
  sentences.push({ start: first, end: first + length, first, last: first + length, block: 0 });
}
const report: Report = {
  id: 'r-0',
  text: '',
  language: 'en',
  blocks: [],
  origin: { name: '-', mediaType: 'text/plain', sha256: '', bytes: 0 },
};
const note = (): void => {};
const read = analysis.find({ report, found: { tokens, sentences }, language, note });
const found = { tokens, sentences, analysis: read };
const tagged = tags.find({ report, found, language, note });
const tree = syntax.find({ report, found: { ...found, tags: tagged }, language, note });
const out = sentences.map(({ first, last }) => {
  const lines: string[] = [];
  for (let i = first; i < last; i++) {
    const head = tree.heads[i] < 0 ? 0 : tree.heads[i] - first + 1;
    const { pos, penn, lemmas } = tagged;
    lines.push(
      [i - first + 1, forms[i], lemmas[i], pos[i], penn?.[i] ?? '_', '_', head, tree.relations[i], '_', '_'].join('\t'),
    );
  }
  return `${lines.join('\n')}\n`;
});
process.stdout.write(`${out.join('\n')}\n`);
