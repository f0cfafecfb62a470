/** What the recognition of names looks at: for every word of a report its hashes, shape, lexicon flags and company in the text. */
import type { EntityRules } from '../../languages/sections/entities.ts';
import type { Sentence } from '../../model/sentence.ts';
import type { Tokens } from '../../model/tokens.ts';
import { bloomHas } from '../../weights/bloom.ts';
import { hashOf } from '../../weights/linear.ts';
import type { ActorMatch } from './actors.ts';
import { fold } from './fold.ts';
import { SHAPE, SHOUTING, shapeOf, stylesOf, USUAL } from './style.ts';

/** Sets of place names, folded, as bits: those of large towns and of all. */
export interface PlaceNames {
  readonly large: Uint8Array;
  readonly all: Uint8Array;
}

export interface Sheet {
  readonly tokens: Tokens;
  readonly sentences: readonly Sentence[];
  readonly styles: Uint8Array;
  readonly shapes: Uint8Array;
  /** Index of each token's distinct word. */
  readonly words: Int32Array;
  /** Of each distinct word: hashes of it, of its beginning and its ends, and lexicon flags. */
  readonly hash: Int32Array;
  readonly prefix: Int32Array;
  readonly suffix2: Int32Array;
  readonly suffix3: Int32Array;
  readonly suffix4: Int32Array;
  readonly flags: Int32Array;
  /** Of each distinct word: 1 seen in lower case, 2 seen capitalised within a sentence. */
  readonly seen: Uint8Array;
  /** Of each token: 0 no place name, else where it stands in one and how large: see `markPlaces`. */
  readonly placed: Uint8Array;
  /** Of each token: 0 no known actor, 1 begins one, 2 goes on in one. */
  readonly acting: Uint8Array;
}

export const FLAG = {
  nationality: 1,
  state: 2,
  person: 4,
  armed: 8,
  group: 16,
  body: 32,
  organization: 64,
  facility: 128,
  place: 256,
  title: 512,
  given: 1024,
  joiner: 2048,
  stop: 4096,
  opener: 8192,
} as const;

function flagsOf(norm: string, rules: EntityRules): number {
  const head = rules.heads.get(norm);
  let flags = head ? FLAG[head.sort] : 0;
  if (rules.nationalities.has(norm)) flags |= FLAG.nationality;
  if (rules.states.has(norm)) flags |= FLAG.state;
  if (rules.titles.has(norm)) flags |= FLAG.title;
  if (rules.givenNames.has(norm)) flags |= FLAG.given;
  if (rules.joiners.has(norm)) flags |= FLAG.joiner;
  if (rules.stops.has(norm)) flags |= FLAG.stop;
  if (rules.openers.has(norm)) flags |= FLAG.opener;
  return flags;
}

/** Distinct words with their features. */
class Words {
  readonly index = new Map<string, number>();
  readonly norms: string[] = [];
  of(norm: string): number {
    let at = this.index.get(norm);
    if (at === undefined) {
      at = this.norms.length;
      this.index.set(norm, at);
      this.norms.push(norm);
    }
    return at;
  }
  map(feature: (norm: string) => number): Int32Array {
    return Int32Array.from(this.norms, feature);
  }
}

const MAX_PLACE = 4;

/** 1 + position (0 alone, 1 first, 2 inside or last) + 3 for a large town. The longest name from each word on wins. */
function markPlaces(
  sheet: Pick<Sheet, 'tokens' | 'placed' | 'shapes'>,
  names: PlaceNames,
  open: (i: number) => boolean,
): void {
  const { tokens, placed } = sheet;
  for (let i = 0; i < tokens.count; i++) {
    if (!open(i)) continue;
    let name = '';
    let found = 0;
    let large = false;
    for (let n = 1; n <= MAX_PLACE && i + n <= tokens.count; n++) {
      const next = i + n - 1;
      if (n > 1 && (sheet.shapes[next] === SHAPE.mark || !(open(next) || tokens.norms[next].length <= 3))) break;
      const piece = fold(tokens.norms[next]).replace(/-/g, ' ');
      name = name === '' ? piece : `${name} ${piece}`;
      if (!open(next) || !bloomHas(names.all, name)) continue;
      found = n;
      large = bloomHas(names.large, name);
    }
    for (let k = 0; k < found; k++) placed[i + k] = 1 + (found === 1 ? 0 : k === 0 ? 1 : 2) + (large ? 3 : 0);
    if (found > 1) i += found - 1;
  }
}

function seenOf(sheet: Pick<Sheet, 'sentences' | 'styles' | 'shapes' | 'words'>, count: number): Uint8Array {
  const seen = new Uint8Array(count);
  sheet.sentences.forEach(({ first, last }, s) => {
    if (sheet.styles[s] !== USUAL) return;
    for (let i = first; i < last; i++) {
      const shape = sheet.shapes[i];
      if (shape === SHAPE.lower) seen[sheet.words[i]] |= 1;
      else if (
        i > first &&
        (shape === SHAPE.title || shape === SHAPE.upper || shape === SHAPE.mixed || shape === SHAPE.inner)
      )
        seen[sheet.words[i]] |= 2;
    }
  });
  return seen;
}

export interface SheetInput {
  readonly tokens: Tokens;
  readonly sentences: readonly Sentence[];
  readonly rules: EntityRules;
  readonly places: PlaceNames | null;
}

/** Shapes and styles alone, which the search for known actors needs first. */
export function shapesOf(tokens: Tokens): Uint8Array {
  const shapes = new Uint8Array(tokens.count);
  for (let i = 0; i < tokens.count; i++) shapes[i] = shapeOf(tokens.forms[i]);
  return shapes;
}

export function layOut(input: SheetInput, shapes: Uint8Array, actors: readonly ActorMatch[]): Sheet {
  const { tokens, sentences, rules, places } = input;
  const styles = stylesOf(tokens, sentences, shapes);
  const list = new Words();
  const words = new Int32Array(tokens.count);
  for (let i = 0; i < tokens.count; i++) words[i] = list.of(tokens.norms[i]);
  const acting = new Uint8Array(tokens.count);
  for (const { first, last } of actors) for (let i = first; i < last; i++) acting[i] = i === first ? 1 : 2;
  const flags = list.map((norm) => flagsOf(norm, rules));
  const sheet: Sheet = {
    tokens,
    sentences,
    styles,
    shapes,
    words,
    hash: list.map((norm) => hashOf(norm)),
    prefix: list.map((norm) => hashOf(norm.slice(0, 3))),
    suffix2: list.map((norm) => hashOf(norm.slice(-2))),
    suffix3: list.map((norm) => hashOf(norm.slice(-3))),
    suffix4: list.map((norm) => hashOf(norm.slice(-4))),
    flags,
    seen: seenOf({ sentences, styles, shapes, words }, list.norms.length),
    placed: new Uint8Array(tokens.count),
    acting,
  };
  if (places) {
    const style = new Uint8Array(tokens.count);
    sentences.forEach(({ first, last }, s) => {
      style.fill(styles[s], first, last);
    });
    markPlaces(sheet, places, (i) => {
      const shape = shapes[i];
      if (shape === SHAPE.lower || shape === SHAPE.mark || shape === SHAPE.digit) return false;
      return style[i] !== SHOUTING || (flags[words[i]] & (FLAG.stop | FLAG.opener)) === 0;
    });
  }
  return sheet;
}
