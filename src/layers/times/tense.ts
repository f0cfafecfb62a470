/** Whether the sentence around an expression of time speaks of the past or of what is to come. */
import type { Line } from './line.ts';

const REACH = 9;

/** Looks outward from the expression for the nearest word that tells, before it first. */
export function directionAt(line: Line, first: number, next: number): -1 | 0 | 1 {
  const { future, past } = line.language.times;
  const tells = (at: number): -1 | 0 | 1 => {
    const norm = line.norms[at];
    if (future.has(norm)) return 1;
    return past.has(norm) || (norm.length > 4 && norm.endsWith('ed')) ? -1 : 0;
  };
  for (let at = first - 1; at >= 0 && at > first - REACH && line.norms[at] !== ''; at--) {
    const told = tells(at);
    if (told !== 0) return told;
  }
  for (let at = next; at < line.norms.length && at < next + REACH && line.norms[at] !== ''; at++) {
    const told = tells(at);
    if (told !== 0) return told;
  }
  return 0;
}
