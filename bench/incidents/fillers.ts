/** Phrases that fill the slots of each group of event words: one filler a thing, however often it is named. */
import { doerFeatures } from './features/doer-features.ts';
import { attributeFeatures, phraseFeatures } from './features/phrase-features.ts';
import type { Group } from './groups.ts';
import type { Classifier, FillModels } from './models.ts';
import { type Phrase, textOf } from './phrases.ts';
import { Features, type Reading } from './reading.ts';
import { ROLES, type Role } from './roles.ts';
import type { Settings } from './settings.ts';

export interface Filler {
  readonly role: Exclude<Role, 'none'>;
  text: string;
  /** The mention that was surest. */
  phrase: Phrase;
  chance: number;
  readonly mentions: { readonly phrase: Phrase; readonly chance: number; readonly features: Int32Array }[];
}

/** The group whose event word stands nearest: in the sentence, else in the two before, else the next. */
function groupFor(phrase: Phrase, groups: readonly Group[]): Group | null {
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
  return best;
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

/** Candidates for the slots of each group: phrases that may fill one, however unlikely. */
export function candidatesOf(
  reading: Reading,
  models: FillModels,
  groups: readonly Group[],
  settings: Settings,
): Map<Group, Filler[]> {
  const found = new Map<Group, Filler[]>(groups.map((group) => [group, []]));
  const out = new Features();
  for (const phrase of reading.phrases) {
    const group = groupFor(phrase, groups);
    if (!group) continue;
    phraseFeatures(reading, phrase, out);
    const chances = models.role.chances(out.list, out.count);
    let best = 1;
    for (let c = 2; c < ROLES.length; c++) if (chances[c] > chances[best]) best = c;
    const role = ROLES[best] as Filler['role'];
    const chance = chances[best];
    if (chance < settings.candidate) continue;
    attributeFeatures(reading, phrase, out);
    merge(found.get(group) as Filler[], {
      role,
      text: textOf(reading.doc, phrase.first, phrase.end),
      phrase,
      chance,
      mentions: [{ phrase, chance, features: out.taken() }],
    });
  }
  return found;
}

/** The candidates that alone are likely enough. */
export function likely(fillers: readonly Filler[], settings: Settings): Filler[] {
  const kept = fillers.filter(({ role, chance }) => chance >= settings.role[role]);
  dropOverlaps(kept);
  return kept;
}

/** The same, but organisations only if all that is known makes them doers; their chance is then that of being one. */
export function judged(
  reading: Reading,
  judge: Classifier,
  drafts: ReadonlyMap<Group, readonly Filler[]>,
  settings: Settings,
): Map<Group, Filler[]> {
  const out = new Features();
  const yes = judge.classes.indexOf('yes');
  const groups = [...drafts.keys()];
  const found = new Map<Group, Filler[]>();
  for (const [group, fillers] of drafts) {
    const kept = fillers.flatMap((filler) => {
      if (filler.role !== 'perpOrg') return filler.chance >= settings.role[filler.role] ? [filler] : [];
      doerFeatures(reading, { filler, group, fillers, groups }, out);
      const chance = judge.chances(out.list, out.count)[yes];
      return chance >= settings.doer ? [{ ...filler, chance }] : [];
    });
    dropOverlaps(kept);
    found.set(group, kept);
  }
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
