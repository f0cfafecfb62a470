/** The texts that speed is measured on: the articles of the attribution corpus, as reports ready to be read. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { reportFromText } from '../../src/ingest/from-text.ts';
import type { Report } from '../../src/model/report.ts';

export interface Article {
  readonly id: string;
  readonly text: string;
  readonly published?: string;
  readonly publisher?: string;
  readonly title?: string;
}

const FILE = 'attribution.train.jsonl';

/** @throws Error saying which option is missing when `--data` was not given. */
export function corpusPath(data: string | undefined): string {
  if (data === undefined) throw new Error('Give the directory of the corpora: --data DIR');
  return join(data, FILE);
}

export const articlesIn = (data: string | undefined, limit = Number.POSITIVE_INFINITY): Article[] =>
  readFileSync(corpusPath(data), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .slice(0, limit)
    .map((line) => JSON.parse(line) as Article);

export const reportOf = ({ text, published, publisher, title }: Article): Report =>
  reportFromText({
    text,
    facts: {
      ...(published ? { published } : {}),
      ...(publisher ? { publisher } : {}),
      ...(title ? { title } : {}),
    },
  });

/** Stretches between white space: what a person would count. */
export function wordsIn(text: string): number {
  let words = 0;
  for (const _ of text.matchAll(/\S+/g)) words++;
  return words;
}

/** Milliseconds of processor time that this process has used so far, all its threads together. */
export function cpuMilliseconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
