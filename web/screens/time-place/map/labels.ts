/** Which names are written on the map: those with most claims first, and none over another. */

export interface Label {
  readonly key: string;
  readonly text: string;
  /** Middle of the foot of the words, in pixels. */
  readonly x: number;
  readonly y: number;
}

/** Pixels that a letter takes, and a line. */
const LETTER = 7.6;
const LINE = 16;

/** Keys of the labels that have room, given in order of importance. */
export function labelsWithRoom(labels: readonly Label[]): ReadonlySet<string> {
  const written: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }[] =
    [];
  const keys = new Set<string>();
  for (const { key, text, x, y } of labels) {
    const half = (text.length * LETTER) / 2;
    const box = { left: x - half, right: x + half, top: y - LINE, bottom: y };
    const free = written.every(
      (other) => box.right < other.left || box.left > other.right || box.bottom < other.top || box.top > other.bottom,
    );
    if (!free) continue;
    written.push(box);
    keys.add(key);
  }
  return keys;
}
