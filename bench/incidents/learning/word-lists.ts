/** Learns the two word lists: plain English from the news that comes tagged, organisations from the keys. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { KeyTemplate } from './keys.ts';

const LEAST = 2;

/** Words that news writes small more often than not. */
export function plainWords(data: string): string[] {
  const small = new Map<string, number>();
  const large = new Map<string, number>();
  for (const line of gunzipSync(readFileSync(join(data, 'silver/news.train.tsv.gz')))
    .toString('utf8')
    .split('\n')) {
    const form = line.split('\t')[1];
    if (!form || !/^[A-Za-z][a-z'-]*$/.test(form)) continue;
    const counts = /^[A-Z]/.test(form) ? large : small;
    const norm = form.toLowerCase();
    counts.set(norm, (counts.get(norm) ?? 0) + 1);
  }
  const plain = [...small].filter(([norm, n]) => n >= LEAST && n >= (large.get(norm) ?? 0) / 3).map(([norm]) => norm);
  return plain.sort();
}

/** Names of organisations that the keys give as perpetrators, as the tokens would read. */
export function organizationsOf(keys: Iterable<readonly KeyTemplate[]>): string[] {
  const names = new Set<string>();
  for (const templates of keys) {
    for (const template of templates) {
      for (const { alts } of template.slots['perp-org-id']) {
        for (const { text } of alts) {
          const name = (text ?? '').toLowerCase().replace(/\s+/g, ' ').replace(/^the /, '');
          if (/^[a-z0-9' .-]+$/.test(name) && name.length > 2) names.add(name);
        }
      }
    }
  }
  return [...names].sort();
}
