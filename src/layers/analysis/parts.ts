/** What a word shows by its letters alone: rows of a table of beginnings, endings and runs of letters. */
import { blend } from '../../weights/blend.ts';
import { hashOf } from '../../weights/linear.ts';
import { settingOf, shapeOf } from './letter-case.ts';

/** Numbers are alike but for their length. */
export const plainOf = (norm: string): string => norm.replace(/\d/g, '0');

const LONGEST = 30;

/** The rows of `norm`, of `rows` in all, each once. */
export function partsOf(norm: string, rows: number): Int32Array {
  const plain = plainOf(norm);
  const found = new Set<number>();
  const add = (kind: number, text: string): void => {
    found.add((blend(hashOf(text), kind) >>> 0) % rows);
  };
  for (let n = 1; n <= 4; n++) if (plain.length >= n) add(n, plain.slice(-n));
  for (let n = 1; n <= 3; n++) if (plain.length >= n) add(10 + n, plain.slice(0, n));
  const whole = `<${plain}>`;
  for (let i = 0; i + 3 <= whole.length && i < LONGEST; i++) add(20, whole.slice(i, i + 3));
  const hyphen = plain.lastIndexOf('-');
  if (hyphen > 0 && hyphen < plain.length - 1) add(30, plain.slice(hyphen + 1));
  add(40, plain.replace(/\p{L}+/gu, 'x').replace(/0+/g, '0'));
  return Int32Array.from(found);
}

const lettersIn = (norm: string): number => {
  let n = 0;
  for (let i = 0; i < norm.length; i++) {
    const c = norm.charCodeAt(i);
    if ((c >= 97 && c <= 122) || c >= 0xc0) n++;
  }
  return n;
};

/** Ways in which a word may be printed: its shape, in the setting of its sentence, first or not. */
export const PRINTINGS = 24;

/** How each word of a sentence is printed, from its `forms` and their lower case, from `first` to before `last`. */
export function printingsOf(
  forms: readonly string[],
  norms: readonly string[],
  { first, last } = { first: 0, last: forms.length },
): Uint8Array {
  const shapes = new Uint8Array(last - first);
  const lengths = new Int32Array(last - first);
  for (let i = first; i < last; i++) {
    shapes[i - first] = shapeOf(forms[i]);
    lengths[i - first] = lettersIn(norms[i]);
  }
  const setting = 8 * settingOf(shapes, lengths);
  for (let i = 0; i < shapes.length; i++) shapes[i] += setting;
  if (shapes.length > 0) shapes[0] += 4;
  return shapes;
}
