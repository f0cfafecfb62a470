/** What a word shows by itself, whatever stands around it: found once for each form and remembered. */
import { blend } from '../../weights/blend.ts';
import { hashOf } from '../../weights/linear.ts';
import { CAPITALISED, LOWER, MIXED, SETTINGS, shapeOf } from './letter-case.ts';
import { type Lexicon, lookUp } from './lexicon.ts';

export interface WordType {
  /** Hash of the word in lower case, its digits all made 0. */
  readonly word: number;
  /** Hash of its last three characters. */
  readonly ending: number;
  readonly profile: number;
  readonly shape: number;
  /** Letters in it; 0 for marks and numbers. */
  readonly letters: number;
  /** Most frequent first. */
  readonly candidates: Uint8Array;
  /** Features by how the sentence is printed and whether the word begins it. Filled when first asked for. */
  readonly features: (Int32Array | undefined)[];
  /** Parallel to `features`: the scores of the candidates under the model in use. */
  readonly scores: (Int32Array | undefined)[];
}

/** Classes to consider for words whose profile does not settle the matter. */
export interface OpenClasses {
  readonly any: Uint8Array;
  /** For words in -ing, -ed and -s, whose classes alternate by rule. */
  readonly byEnding: ReadonlyMap<string, readonly number[]>;
  readonly name: number;
  readonly nouns: readonly number[];
}

const plainDigits = (norm: string): string => norm.replace(/\d/g, '0');
const lettersIn = (norm: string): number => {
  let n = 0;
  for (let i = 0; i < norm.length; i++) {
    const c = norm.charCodeAt(i);
    if ((c >= 97 && c <= 122) || c >= 0xc0) n++;
  }
  return n;
};

/** The classes the word's own ending or capital adds to those it was seen in. */
function widened(seen: Uint8Array, norm: string, shape: number, open: OpenClasses): Uint8Array {
  const found = new Set<number>(seen);
  for (const [ending, classes] of open.byEnding)
    if (norm.endsWith(ending) && classes.some((c) => found.has(c))) for (const c of classes) found.add(c);
  if (shape !== LOWER && open.nouns.some((c) => found.has(c))) found.add(open.name);
  return found.size === seen.length ? seen : Uint8Array.from(found);
}

/** Limit of what is remembered, so that memory does not grow with the number of texts read. */
const LIMIT = 60_000;

export class WordTypes {
  private readonly seen = new Map<string, WordType>();
  private readonly lexicon: Lexicon;
  private readonly open: OpenClasses;

  constructor(lexicon: Lexicon, open: OpenClasses) {
    this.lexicon = lexicon;
    this.open = open;
  }

  get(form: string, norm: string): WordType {
    const known = this.seen.get(form);
    if (known) return known;
    if (this.seen.size >= LIMIT) this.seen.clear();
    const type = this.make(form, norm);
    this.seen.set(form, type);
    return type;
  }

  private make(form: string, norm: string): WordType {
    const plain = plainDigits(norm);
    const word = hashOf(plain);
    const slot = lookUp(this.lexicon.keys, word);
    const shape = shapeOf(form);
    const profile = slot < 0 ? 0 : this.lexicon.profiles[slot];
    return {
      word,
      ending: hashOf(plain.slice(-3), 3),
      profile,
      shape,
      letters: lettersIn(norm),
      candidates: profile === 0 ? this.open.any : widened(this.lexicon.candidates[profile], norm, shape, this.open),
      features: new Array<Int32Array | undefined>(SETTINGS * 2),
      scores: new Array<Int32Array | undefined>(SETTINGS * 2),
    };
  }
}

/** Capitals as (how printed, in what setting, first or not): one number. */
export const caseOf = ({ shape }: WordType, setting: number, first: boolean): number =>
  shape + 4 * (setting * 2 + (first ? 1 : 0));

function pattern(form: string): number {
  let h = 0x51ed;
  let last = -1;
  for (let i = 0; i < form.length; i++) {
    const c = form.charCodeAt(i);
    const kind = c >= 48 && c <= 57 ? 0 : (c >= 97 && c <= 122) || c >= 0xc0 ? 1 : c >= 65 && c <= 90 ? 1 : c;
    if (kind !== last) h = blend(h, kind + 7);
    last = kind;
  }
  return h;
}

/** Hashes of all that the form itself shows. */
export function ownFeatures(type: WordType, norm: string, setting: number, first: boolean): Int32Array {
  const plain = plainDigits(norm);
  const printed = caseOf(type, setting, first);
  const found: number[] = [blend(1, 0), blend(type.word, 2), blend(blend(3, type.profile), 3)];
  const add = (template: number, a: number, b = 0): void => {
    found.push(blend(blend(a, b), template * 0x9e37));
  };
  for (let n = 1; n <= 5; n++) if (plain.length > n) add(4 + n, hashOf(plain.slice(-n)));
  for (let n = 1; n <= 4; n++) if (plain.length > n) add(10 + n, hashOf(plain.slice(0, n)));
  const hyphen = plain.lastIndexOf('-');
  if (hyphen > 0 && hyphen < plain.length - 1) {
    add(20, hashOf(plain.slice(hyphen + 1)));
    add(21, hashOf(plain.slice(-3)));
    add(22, hashOf(plain.slice(0, plain.indexOf('-'))));
  }
  add(23, pattern(norm));
  add(30, type.candidates[0]);
  add(24, printed);
  add(25, printed, hashOf(plain.slice(-2)));
  add(26, printed, type.profile);
  add(27, printed, type.word);
  if (type.shape === MIXED || type.shape === CAPITALISED) add(29, hashOf(plain.slice(0, 3)), setting);
  return Int32Array.from(found);
}
