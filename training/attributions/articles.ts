/** Reads marked articles and runs the earlier layers over them, with the network that the one of the package learned from. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { reportFromText } from '../../src/ingest/from-text.ts';
import { openLanguage } from '../../src/languages/index.ts';
import type { LanguagePack } from '../../src/languages/language-pack.ts';
import { annotate } from '../../src/layers/annotate.ts';
import { wordsOf } from '../../src/layers/attributions/words.ts';
import { LAYERS } from '../../src/layers/index.ts';
import { teacherBytes } from '../analysis/teacher.ts';
import { type GoldArticle, layOver, type MarkedArticle } from './gold.ts';

/** What stands above this layer and is read by it. */
const EARLIER = LAYERS.filter(({ name }) => ['tokens', 'sentences', 'analysis', 'tags', 'syntax'].includes(name));
export function readArticles(data: string, split: 'train' | 'dev'): MarkedArticle[] {
  const lines = readFileSync(join(data, `attribution.${split}.jsonl`), 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as MarkedArticle);
}

/** The article in capitals, where that keeps every offset. */
export function shouted(article: MarkedArticle): MarkedArticle {
  const text = article.text.toUpperCase();
  return text.length === article.text.length ? { ...article, id: `${article.id} in capitals`, text } : article;
}

/** What was learned from the trees of the larger network reads those of the smaller one better than what was learned from its own. */
export function goldReader(data: string): (article: MarkedArticle) => GoldArticle {
  const teacher = teacherBytes(data);
  const { pack }: { pack: LanguagePack } = openLanguage('en', (file) => (file === 'en-analysis.bin' ? teacher : null));
  return (article) => {
    const { annotations } = annotate(reportFromText({ text: article.text }), EARLIER, pack);
    return layOver(wordsOf({ rules: pack.attribution, ...annotations }), article);
  };
}
