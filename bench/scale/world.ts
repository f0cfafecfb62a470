/** The invented world of the scale corpus: towns, outlets and bodies, made of syllables by a fixed rule. */

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export const pick = <T>(list: readonly T[], random: () => number): T => list[Math.floor(random() * list.length)];

/** Consonants that no transliteration confuses, so that no two towns sound alike. */
const ONSETS = ['B', 'D', 'F', 'L', 'M', 'N', 'R', 'T', 'G', 'S', 'K', 'P'];
const MIDDLES = ['r', 'l', 'n', 'm', 'rd', 'ld', 'nt', 'rm', 'lb', 'rt', 'lf', 'mb'];
const ENDS = ['an', 'el', 'ir', 'om', 'ad', 'ut', 'ef', 'ok', 'ip', 'eb', 'am', 'er'];
const VOWELS = ['a', 'e', 'i', 'o', 'u'];

/** The n-th of 1,728 towns. */
export function town(n: number): string {
  const a = ONSETS[n % 12];
  const b = MIDDLES[Math.floor(n / 12) % 12];
  const c = ENDS[Math.floor(n / 144) % 12];
  return `${a}${VOWELS[n % 5]}${b}${c}`;
}
export const TOWNS = 1728;

export const OUTLETS = [
  'Daily Lamp',
  'Evening Kite',
  'Harbour Courier',
  'River Gazette',
  'Northern Herald',
  'Valley Times',
  'Mill Street Journal',
  'Morning Anchor',
  'Lantern Post',
  'Plain Record',
  'Hill Observer',
  'Bridge Tribune',
  'Orchard Weekly',
  'Quarry Dispatch',
  'Station Echo',
  'Meadow Chronicle',
  'Canal Register',
  'Tower Bulletin',
  'Signal Mail',
  'Ferry Examiner',
];

export const BODIES = [
  'the Upland Relief Office',
  'the Lowland Health Board',
  'the River Guard',
  'the Tillers Union',
  'the Northern Rescue Service',
  'the Committee of Clerks',
  'the Border Watch',
  'the Harbour Council',
  'the Weavers Aid Fund',
  'the Eastern Burial Office',
  'the Miners Hospital Trust',
  'the Southern Civil Guard',
];
