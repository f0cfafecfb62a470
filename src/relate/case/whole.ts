/** What only the whole case tells of each frame: who speaks for itself, which sides stand beside each other, and which places are one setting. */
import type { OriginGroup } from '../../model/relation.ts';
import { besideEachOther } from '../compare/breakdowns.ts';
import type { Frame } from '../frame.ts';
import { originsOf } from '../origins/index.ts';
import { fold } from '../text/page.ts';
import type { Settings } from '../what/places.ts';
import type { Actors } from '../who/actors.ts';

const byId = (a: { readonly id: string }, b: { readonly id: string }): number =>
  a.id < b.id ? -1 : a.id > b.id ? 1 : 0;

/** A ministry that others quote speaks for itself in what it publishes; a newspaper does not become a party by being quoted. */
function speakingForThemselves(frames: readonly Frame[], outlets: ReadonlySet<string>): (frame: Frame) => Frame {
  const quoted = new Set<string>();
  const nouns = new Set<string>();
  for (const { root } of frames) {
    if (root.sort !== 'body') continue;
    quoted.add(root.key);
    if (!/\p{Lu}/u.test(root.name)) nouns.add(fold(root.name));
  }
  const paper = (name: string): boolean => name.split(/\s+/).some((word) => outlets.has(fold(word)));
  return (frame) => {
    const { root } = frame;
    const known = quoted.has(root.key) || nouns.has(fold(root.name).split(/\s+/).at(-1) ?? '');
    const itself = root.sort === 'publisher' && known && !paper(root.name);
    return itself ? { ...frame, root: { ...root, sort: 'body' }, sketch: [] } : frame;
  };
}

/** "the army" in a report that names none stands for "the Orvanian Army" of the others, where they name no other army. */
function namedByNoun(frames: readonly Frame[]): (frame: Frame) => Frame {
  const named = new Map<string, Map<string, Frame['root']>>();
  for (const { root } of frames) {
    const noun = fold(root.name).split(/\s+/).at(-1) ?? '';
    if (root.sort !== 'body' || !isName(root.name)) continue;
    named.set(noun, (named.get(noun) ?? new Map()).set(root.key, root));
  }
  return (frame) => {
    const { root } = frame;
    const bodies = root.sort === 'body' && !isName(root.name) ? named.get(fold(root.name)) : undefined;
    const [only] = bodies?.size === 1 ? bodies.values() : [];
    return only ? { ...frame, root: only } : frame;
  };
}

const wordsOf = ({ name }: Frame['root'], { grammar }: Actors): string[] =>
  name
    .split(/\s+/)
    .map(fold)
    .filter((word) => !grammar.dropped.has(word) && !grammar.vague.has(word));

/** "The director" in one report is "the director of the depot" in another, where no other director is told of. */
function namedInFull(frames: readonly Frame[], actors: Actors): (frame: Frame) => Frame {
  const nouns = new Map<string, Frame['root']>();
  for (const { root } of frames)
    if (root.sort === 'body' && root.key.startsWith('~') && !/\p{Lu}/u.test(root.name)) nouns.set(root.key, root);
  const longer = new Map<string, Frame['root']>();
  for (const [key, root] of nouns) {
    const words = wordsOf(root, actors);
    const more = [...nouns.values()].filter((other) => {
      const all = wordsOf(other, actors);
      return all.length > words.length && words.every((word) => all.includes(word));
    });
    if (words.length > 0 && more.length === 1) longer.set(key, more[0]);
  }
  return (frame) => {
    const root = longer.get(frame.root.key);
    return root && frame.root.sort === 'body' ? { ...frame, root } : frame;
  };
}

/** More than one word, the last of them with a capital. */
const isName = (name: string): boolean => /\s\p{Lu}\S*$/u.test(name);

/** One set of settings for each set of places. */
function settled(settings: Settings): (frame: Frame) => Frame {
  const known = new Map<ReadonlySet<string>, ReadonlySet<string>>();
  return (frame) => {
    const set = known.get(frame.settings) ?? settings.of(frame.settings);
    known.set(frame.settings, set);
    return { ...frame, settings: set };
  };
}

interface Speakers {
  readonly actors: Actors;
  readonly outlets: ReadonlySet<string>;
}

/** Puts what each becomes in the place of the frame, so that a large case is not held twice. */
function inPlace(frames: Frame[], change: (frame: Frame) => Frame): void {
  for (let at = 0; at < frames.length; at++) frames[at] = change(frames[at]);
}

export function framedBy(
  frames: Frame[],
  settings: Settings,
  { actors, outlets }: Speakers,
): { frames: readonly Frame[]; origins: readonly OriginGroup[] } {
  frames.sort((a, b) => byId(a.claim, b.claim));
  inPlace(frames, speakingForThemselves(frames, outlets));
  inPlace(frames, namedByNoun(frames));
  inPlace(frames, namedInFull(frames, actors));
  inPlace(frames, besideEachOther(frames));
  inPlace(frames, settled(settings));
  return { frames, origins: originsOf(frames, actors, settings.main).sort(byId) };
}
