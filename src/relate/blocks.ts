/** Pairs of frames that could be about one thing: others are never compared, so that work grows with the case and not with its square. */
import { familyOf } from './compare.ts';
import type { Frame } from './frame.ts';

/** In a block larger than this a frame meets only so many that come after it by date: a busy question of a large case. */
const WINDOW = 200;

const order = (a: Frame, b: Frame): number => {
  const [x, y] = [a.asOf ?? '~', b.asOf ?? '~'];
  if (x !== y) return x < y ? -1 : 1;
  return a.claim.id < b.claim.id ? -1 : a.claim.id > b.claim.id ? 1 : 0;
};

export function* blocksOf(frames: readonly Frame[]): Generator<readonly [Frame, Frame]> {
  const blocks = new Map<string, Frame[]>();
  for (const frame of frames) {
    if (frame.matter === 'other') continue;
    const key = familyOf(frame.matter);
    const block = blocks.get(key);
    if (block) block.push(frame);
    else blocks.set(key, [frame]);
  }
  for (const block of blocks.values()) {
    block.sort(order);
    for (let i = 0; i < block.length; i++)
      for (let j = i + 1; j < Math.min(block.length, i + 1 + WINDOW); j++) yield [block[i], block[j]];
  }
}
