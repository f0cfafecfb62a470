/** Counts what each word of the training texts is, and writes it down as a lexicon. */
import type { Lexicon } from '../../src/layers/tags/lexicon.ts';
import { hashOf } from '../../src/weights/linear.ts';
import { hashTable } from '../learn/hash-table.ts';

export interface Counted {
  /** Word in lower case with its digits made 0. */
  readonly word: string;
  readonly tag: number;
}

const levelOf = (share: number): number =>
  share >= 0.9 ? 4 : share >= 0.6 ? 3 : share >= 0.25 ? 2 : share >= 0.05 ? 1 : 0;

/** Classes of a word, commonest first, without those so rare beside the others that they are likely mistakes. */
function kept(tags: Map<number, number>): [number, number][] {
  const total = [...tags.values()].reduce((a, b) => a + b, 0);
  return [...tags]
    .filter(([, n]) => n / total >= 0.003 && (n > 1 || total < 30))
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .map(([tag, n]) => [tag, levelOf(n / total)]);
}

export function countWords(words: Iterable<Counted>): Map<string, Map<number, number>> {
  const counts = new Map<string, Map<number, number>>();
  for (const { word, tag } of words) {
    let tags = counts.get(word);
    if (!tags) counts.set(word, (tags = new Map()));
    tags.set(tag, (tags.get(tag) ?? 0) + 1);
  }
  return counts;
}

export interface WrittenLexicon extends Lexicon {
  /** Parallel to `candidates`, as the weights file has them. */
  readonly labels: readonly string[];
}

export interface LexiconLimits {
  /** Words seen less often are left out. */
  readonly least: number;
  /** Words seen less often may also be of any open class, if they are of one. */
  readonly sure: number;
  readonly open: Uint8Array;
}

/** What a word may be besides what it was seen as. */
function besides(classes: readonly number[], total: number, { sure, open }: LexiconLimits): number[] {
  if (total >= sure || !classes.some((c) => open.includes(c))) return [];
  return [...open].filter((c) => !classes.includes(c));
}

export function makeLexicon(counts: ReadonlyMap<string, Map<number, number>>, limits: LexiconLimits): WrittenLexicon {
  const profiles = new Map<string, number>([['', 0]]);
  const labels = ['0'];
  const entries: [number, number][] = [];
  for (const [word, tags] of [...counts].sort((a, b) => (a[0] < b[0] ? -1 : 1))) {
    const total = [...tags.values()].reduce((a, b) => a + b, 0);
    if (total < limits.least) continue;
    const classes = kept(tags);
    const seen = classes.map(([tag]) => tag);
    const all = [...seen, ...besides(seen, total, limits)];
    const name = `${classes.map(([tag, level]) => `${tag}:${level}`).join(' ')} of ${all.length}`;
    if (!profiles.has(name)) {
      profiles.set(name, labels.length);
      labels.push(all.join(' '));
    }
    entries.push([hashOf(word), profiles.get(name) as number]);
  }
  const { keys, values } = hashTable(entries);
  return { keys, profiles: values, labels, candidates: labels.map((l) => Uint8Array.from(l.split(' '), Number)) };
}
