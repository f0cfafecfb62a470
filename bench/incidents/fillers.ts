/** Phrases that fill the slots of each group of event words: one filler a thing, however often it is named. */
import type { Group } from './groups.ts';
import { ROLES, type Role } from './labels.ts';
import type { FillModels } from './models.ts';
import { attributeFeatures, phraseFeatures } from './phrase-features.ts';
import { type Phrase, textOf } from './phrases.ts';
import { Features, type Reading } from './reading.ts';
import type { Settings } from './settings.ts';

export interface Filler {
  readonly role: Exclude<Role, 'none'>;
  text: string;
  /** The mention that was surest. */
  phrase: Phrase;
  chance: number;
  readonly mentions: { readonly phrase: Phrase; readonly features: Int32Array }[];
}

/** The group whose event word stands nearest: in the sentence, else in the two before, else the next. */
function groupFor(reading: Reading, phrase: Phrase, groups: readonly Group[]): Group | null {
  let best: Group | null = null;
  let nearest = Number.POSITIVE_INFINITY;
  for (const group of groups) {
    for (const { event, sentence } of group.anchors) {
      const away = phrase.sentence - sentence;
      if (away > 2 || away < -1) continue;
      const distance =
        Math.abs(event.head - phrase.head) + (away === 0 ? 0 : 200 * Math.abs(away)) + (away < 0 ? 100 : 0);
      if (distance < nearest) {
        nearest = distance;
        best = group;
      }
    }
  }
  return best ?? (groups.length === 1 && reading.events.length > 0 ? null : null);
}

const wordsOf = (text: string): string[] => text.toUpperCase().match(/[A-Z0-9]+/g) ?? [];
const LOOSE = new Set('THE A AN OF IN AND HIS HER THEIR ITS'.split(' '));
const contentOf = (text: string): string[] =>
  wordsOf(text)
    .filter((word) => !LOOSE.has(word))
    .map((word) => word.replace(/(?<=..)S$/, ''));

/** One thing under two wordings: the words of one are among the other's, and they end alike. */
function sameThing(a: string, b: string, role: Role): boolean {
  const [x, y] = [contentOf(a), contentOf(b)];
  if (x.length === 0 || y.length === 0) return false;
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
  if (!short.every((word) => long.includes(word))) return false;
  return (
    role === 'humName' || role === 'perpOrg' || short.at(-1) === long.at(-1) || long.includes(short.at(-1) as string)
  );
}

function merge(fillers: Filler[], filler: Filler): void {
  const known = fillers.find((other) => other.role === filler.role && sameThing(other.text, filler.text, filler.role));
  if (!known) {
    fillers.push(filler);
    return;
  }
  known.mentions.push(...filler.mentions);
  const fuller = filler.role === 'humName' && contentOf(filler.text).length > contentOf(known.text).length;
  if (fuller || (filler.role !== 'humName' && filler.chance > known.chance)) {
    known.text = filler.text;
    known.phrase = filler.phrase;
  }
  known.chance = Math.max(known.chance, filler.chance);
}

export function fillersOf(
  reading: Reading,
  models: FillModels,
  groups: readonly Group[],
  settings: Settings,
): Map<Group, Filler[]> {
  const found = new Map<Group, Filler[]>(groups.map((group) => [group, []]));
  const out = new Features();
  for (const phrase of reading.phrases) {
    const group = groupFor(reading, phrase, groups);
    if (!group) continue;
    phraseFeatures(reading, phrase, out);
    const chances = models.role.chances(out.list, out.count);
    let best = 1;
    for (let c = 2; c < ROLES.length; c++) if (chances[c] > chances[best]) best = c;
    const role = ROLES[best] as Filler['role'];
    const chance = chances[best];
    if (chance < settings.role[role]) continue;
    attributeFeatures(reading, phrase, out);
    merge(found.get(group) as Filler[], {
      role,
      text: textOf(reading.doc, phrase.first, phrase.end),
      phrase,
      chance,
      mentions: [{ phrase, features: out.taken() }],
    });
  }
  for (const list of found.values()) dropOverlaps(list);
  return found;
}

/** Of phrases that share words in the text the surer one stays; a name inside a description may. */
function dropOverlaps(fillers: Filler[]): void {
  fillers.sort((a, b) => b.chance - a.chance);
  for (let i = fillers.length - 1; i > 0; i--) {
    const { phrase } = fillers[i];
    const covered = fillers
      .slice(0, i)
      .some(({ phrase: other }) => other.first < phrase.end && phrase.first < other.end);
    if (covered) fillers.splice(i, 1);
  }
}
