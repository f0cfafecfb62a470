/** How far a head stands from its word, in steps that grow. */

const LIMITS = [1, 2, 3, 4, 6, 9, 14, 24];
export const DISTANCES = 2 * (LIMITS.length + 1);

/** By `head - word`: what `distanceOf` says, up to where every way is far. */
const FAR = LIMITS[LIMITS.length - 1] + 1;
const TABLE = Uint8Array.from({ length: 2 * FAR + 1 }, (_, i) => distanceOf(FAR, i));

export const distanceBy = (way: number): number => TABLE[way < -FAR ? 0 : way > FAR ? 2 * FAR : way + FAR];

/** A number under `DISTANCES` for the way from `word` to `head`, which are not the same. */
export function distanceOf(word: number, head: number): number {
  const far = Math.abs(head - word);
  let step = 0;
  while (step < LIMITS.length && far > LIMITS[step]) step++;
  return head < word ? step : step + LIMITS.length + 1;
}
