/** Pairs of frames that could be about one thing: others are never compared, so that work grows with the case and not with its square. */
import { familyOf } from '../compare/index.ts';
import type { Frame } from '../frame.ts';

/** In a block larger than this a frame meets only so many that come after it by date: a busy question of a large case. */
const WINDOW = 200;

/** What is compared together. A new report changes only the blocks that its frames are in. */
export interface Block {
  readonly id: string;
  /** Every frame of its pairs, in order; true for those that meet all others. */
  members(): Generator<readonly [Frame, boolean]>;
  pairs(): Generator<readonly [Frame, Frame]>;
}

const byDate = (a: Frame, b: Frame): number => {
  const [x, y] = [a.asOf ?? '~', b.asOf ?? '~'];
  if (x !== y) return x < y ? -1 : 1;
  return a.claim.id < b.claim.id ? -1 : a.claim.id > b.claim.id ? 1 : 0;
};

/** A frame that names no place may belong to any, so it is compared with all of its month. */
const homeless = (frame: Frame): string => `${familyOf(frame.matter)} | ${frame.asOf?.slice(0, 7) ?? ''}`;
const homeAt = (frame: Frame, setting: string): string => `${familyOf(frame.matter)} ${setting}`;

/** The blocks in which two frames meet, the first of them first. Empty where they are never compared. */
export function meetingPlaces(a: Frame, b: Frame): string[] {
  if (a.matter === 'other' || familyOf(a.matter) !== familyOf(b.matter)) return [];
  if (a.settings.size === 0) return [homeless(a)];
  if (b.settings.size === 0) return [homeless(b)];
  return [...a.settings]
    .filter((setting) => b.settings.has(setting))
    .map((setting) => homeAt(a, setting))
    .sort();
}

function* forward(block: readonly Frame[]): Generator<readonly [Frame, Frame]> {
  for (let i = 0; i < block.length; i++)
    for (let j = i + 1; j < Math.min(block.length, i + 1 + WINDOW); j++) yield [block[i], block[j]];
}

/** Frames without a place, at these positions of their family, with all that stand near them by date. */
function* around(family: readonly Frame[], positions: readonly number[]): Generator<readonly [Frame, Frame]> {
  for (const i of positions) {
    for (let j = Math.max(0, i - WINDOW); j < i; j++) if (family[j].settings.size > 0) yield [family[j], family[i]];
    for (let j = i + 1; j < Math.min(family.length, i + 1 + WINDOW); j++) yield [family[i], family[j]];
  }
}

function* each(block: readonly Frame[]): Generator<readonly [Frame, boolean]> {
  for (const frame of block) yield [frame, true];
}

/** The frames at these positions, which rise, with all that stand near them, each once. */
function* near(family: readonly Frame[], positions: readonly number[]): Generator<readonly [Frame, boolean]> {
  const own = new Set(positions);
  let from = 0;
  for (const position of positions) {
    for (from = Math.max(from, position - WINDOW); from < Math.min(family.length, position + 1 + WINDOW); from++)
      yield [family[from], own.has(from)];
  }
}

function grouped<K, T>(items: Iterable<T>, keysOf: (item: T) => readonly K[]): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    for (const key of keysOf(item)) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  }
  return groups;
}

/** In the order of their ids. The order of the frames does not matter. */
export function blocksOf(frames: readonly Frame[]): Block[] {
  const blocks: Block[] = [];
  const families = grouped(
    frames.filter(({ matter }) => matter !== 'other'),
    ({ matter }) => [familyOf(matter)],
  );
  for (const family of families.values()) {
    family.sort(byDate);
    const settled = grouped(family, (frame) => [...frame.settings].map((setting) => homeAt(frame, setting)));
    for (const [id, members] of settled)
      blocks.push({ id, members: () => each(members), pairs: () => forward(members) });
    const unsettled = grouped(family.keys(), (at) => (family[at].settings.size === 0 ? [homeless(family[at])] : []));
    for (const [id, positions] of unsettled)
      blocks.push({ id, members: () => near(family, positions), pairs: () => around(family, positions) });
  }
  return blocks.sort((a, b) => (a.id < b.id ? -1 : 1));
}
