/** How far a head stands from its word, in steps that grow. */

const LIMITS = [1, 2, 3, 4, 6, 9, 14, 24];
export const DISTANCES = 2 * (LIMITS.length + 1);

/** A number under `DISTANCES` for the way from `word` to `head`, which are not the same. */
export function distanceOf(word: number, head: number): number {
  const far = Math.abs(head - word);
  let step = 0;
  while (step < LIMITS.length && far > LIMITS[step]) step++;
  return head < word ? step : step + LIMITS.length + 1;
}
