/** Reads news with automatically found names and lays their labels over our own tokens. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Span } from '../../src/model/span.ts';

export interface NamedSpan extends Span {
  readonly sort: string;
}
export interface NamedText {
  readonly id: string;
  readonly text: string;
  readonly names: readonly NamedSpan[];
}

const SORTS: Readonly<Record<string, string>> = {
  PERSON: 'person',
  ORGANIZATION: 'organization',
  LOCATION: 'place',
  MISC: 'other',
};
const ARTICLES = new Set(['the', 'a', 'an']);
const EDGES = new Set([...ARTICLES, "'s", '’s', "'", ',', '.', "''", '``', '"']);

interface Row extends Span {
  readonly form: string;
  readonly sort: string | undefined;
}

/** A run of rows of one sort, without article and clitic at its edges; null when nothing in it is capitalised. */
function nameOf(run: readonly Row[], text: string): NamedSpan | null {
  let rows = run;
  while (rows.length > 0 && EDGES.has(rows[0].form.toLowerCase())) rows = rows.slice(1);
  while (rows.length > 0 && EDGES.has((rows.at(-1) as Row).form.toLowerCase())) rows = rows.slice(0, -1);
  if (rows.length === 0) return null;
  const { start } = rows[0];
  const { end } = rows.at(-1) as Row;
  const printed = text.slice(start, end);
  return printed === printed.toLowerCase() ? null : { start, end, sort: rows[0].sort as string };
}

function namesOf(lines: readonly string[], text: string): NamedSpan[] {
  const names: NamedSpan[] = [];
  let run: Row[] = [];
  const close = (): void => {
    const name = run.length > 0 ? nameOf(run, text) : null;
    if (name) names.push(name);
    run = [];
  };
  for (const line of lines) {
    const [, form, , start, end, , entity] = line.split('\t');
    const sort = form === undefined ? undefined : SORTS[entity];
    if (run.length > 0 && run[0].sort !== sort) close();
    if (sort) run.push({ form, start: Number(start), end: Number(end), sort });
  }
  close();
  return names;
}

/** `split`: train or dev. */
export function readSilver(data: string, split: string): NamedText[] {
  const texts = new Map(
    readFileSync(join(data, `attribution.${split}.jsonl`), 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => JSON.parse(line) as { id: string; text: string })
      .map(({ id, text }) => [id, text]),
  );
  const table = gunzipSync(readFileSync(join(data, 'silver', `news.${split}.tsv.gz`))).toString('utf8');
  return table
    .split('# doc = ')
    .slice(1)
    .flatMap((part) => {
      const [id, ...lines] = part.split('\n');
      const text = texts.get(id);
      return text === undefined ? [] : [{ id, text, names: namesOf(lines, text) }];
    });
}

/** News with toponyms marked by hand. */
export function readToponyms(data: string): NamedText[] {
  return readFileSync(join(data, 'places.dev.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as { id: string; text: string; places: Span[] })
    .map(({ id, text, places }) => ({
      id,
      text,
      names: places.filter(({ start, end }) => end > start).map(({ start, end }) => ({ start, end, sort: 'place' })),
    }));
}

/** The same text in capitals, to the same offsets. */
export const shout = (named: NamedText): NamedText => ({
  ...named,
  text: Array.from({ length: named.text.length }, (_, i) => {
    const upper = named.text[i].toUpperCase();
    return upper.length === 1 ? upper : named.text[i];
  }).join(''),
});
