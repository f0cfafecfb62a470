/** Counts what each word of the training texts is, and writes it down as a lexicon. */
import type { Lexicon } from '../../src/layers/tags/lexicon.ts';
import { hashOf } from '../../src/weights/linear.ts';

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

/** `groups`: group of a word by its plain form, 0 for none. */
export function makeLexicon(
  counts: ReadonlyMap<string, Map<number, number>>,
  groups: ReadonlyMap<string, number>,
  least: number,
): WrittenLexicon {
  const profiles = new Map<string, number>([['', 0]]);
  const labels = ['0'];
  const entries: { hash: number; profile: number; group: number }[] = [];
  for (const word of [...new Set([...counts.keys(), ...groups.keys()])].sort()) {
    const tags = counts.get(word) ?? new Map<number, number>();
    const total = [...tags.values()].reduce((a, b) => a + b, 0);
    const group = groups.get(word) ?? 0;
    let profile = 0;
    if (total >= least) {
      const classes = kept(tags);
      const name = classes.map(([tag, level]) => `${tag}:${level}`).join(' ');
      if (!profiles.has(name)) {
        profiles.set(name, labels.length);
        labels.push(classes.map(([tag]) => tag).join(' '));
      }
      profile = profiles.get(name) as number;
    }
    if (profile > 0 || group > 0) entries.push({ hash: hashOf(word) || 1, profile, group });
  }
  return { ...table(entries), labels, candidates: labels.map((l) => Uint8Array.from(l.split(' '), Number)) };
}

function table(entries: readonly { hash: number; profile: number; group: number }[]): Omit<Lexicon, 'candidates'> {
  let size = 16;
  while (size < entries.length * 1.5) size *= 2;
  const keys = new Int32Array(size);
  const profiles = new Uint16Array(size);
  const groups = new Uint16Array(size);
  for (const { hash, profile, group } of entries) {
    let at = hash & (size - 1);
    while (keys[at] !== 0 && keys[at] !== hash) at = (at + 1) & (size - 1);
    keys[at] = hash;
    profiles[at] = profile;
    groups[at] = group;
  }
  return { keys, profiles, groups };
}
