/** What the recognition of names looks at: the words of a report with their shapes, and what the tables know of them in place. */
import type { LanguagePack } from '../../languages/language-pack.ts';
import type { Sentence } from '../../model/sentence.ts';
import type { Tokens } from '../../model/tokens.ts';
import { bloomHasHash } from '../../weights/bloom.ts';
import { HASH_SEED, hashEnd, hashOn } from '../../weights/linear.ts';
import { type ActorMatch, findActors } from './actors.ts';
import { fold, isPlain } from './fold.ts';
import { SHAPE, SHOUTING, shapeOf, stylesOf, USUAL } from './style.ts';
import { FLAG, type Words, wordsOf } from './words.ts';

/** Sets of place names, folded, as bits: those of large towns and of all. */
export interface PlaceNames {
  readonly large: Uint8Array;
  readonly all: Uint8Array;
}

export interface Sheet {
  readonly tokens: Tokens;
  readonly sentences: readonly Sentence[];
  /** By sentence. */
  readonly styles: Uint8Array;
  /** By token: 1 where its sentence is all capitals. */
  readonly loud: Uint8Array;
  readonly shapes: Uint8Array;
  readonly words: Words;
  readonly actors: readonly ActorMatch[];
  /** Of each distinct word: 1 seen in lower case, 2 seen capitalised within a sentence. */
  readonly seen: Uint8Array;
  /** Of each token: 0 no place name, else where it stands in one and how large: see `markPlaces`. */
  readonly placed: Uint8Array;
  /** Of each token: 0 no known actor, 1 begins one, 2 goes on in one. */
  readonly acting: Uint8Array;
}

const MAX_PLACE = 4;

type Bare = Omit<Sheet, 'seen' | 'placed' | 'acting'>;

/** May a place name begin or end with this token? */
function mayBePlace({ shapes, loud, words }: Bare, at: number): boolean {
  const shape = shapes[at];
  if (shape === SHAPE.lower || shape === SHAPE.mark || shape === SHAPE.digit) return false;
  return loud[at] === 0 || (words.flags[words.of[at]] & (FLAG.stop | FLAG.opener)) === 0;
}

/** A word as it stands in the sets of place names. */
const pieceOf = (norm: string): string => (isPlain(norm) ? norm : fold(norm).replace(/-/g, ' '));

/** Of each token: 1 + position (0 alone, 1 first, 2 inside or last) + 3 for a large town. The longest name from each word on wins. */
function markPlaces(sheet: Bare, names: PlaceNames): Uint8Array {
  const { tokens, shapes } = sheet;
  const placed = new Uint8Array(tokens.count);
  for (let i = 0; i < tokens.count; i++) {
    if (!mayBePlace(sheet, i)) continue;
    let running = HASH_SEED;
    let found = 0;
    let large = false;
    for (let n = 1; n <= MAX_PLACE && i + n <= tokens.count; n++) {
      const next = i + n - 1;
      const open = mayBePlace(sheet, next);
      if (shapes[next] === SHAPE.mark || !(open || tokens.norms[next].length <= 3)) break;
      running = hashOn(n === 1 ? running : hashOn(running, ' '), pieceOf(tokens.norms[next]));
      if (!open) continue;
      const hash = hashEnd(running);
      if (!bloomHasHash(names.all, hash)) continue;
      found = n;
      large = bloomHasHash(names.large, hash);
    }
    for (let k = 0; k < found; k++) placed[i + k] = 1 + (found === 1 ? 0 : k === 0 ? 1 : 2) + (large ? 3 : 0);
    if (found > 1) i += found - 1;
  }
  return placed;
}

function seenOf({ sentences, styles, shapes, words }: Bare): Uint8Array {
  const seen = new Uint8Array(words.norms.length);
  for (let s = 0; s < sentences.length; s++) {
    if (styles[s] !== USUAL) continue;
    const { first, last } = sentences[s];
    for (let i = first; i < last; i++) {
      const shape = shapes[i];
      if (shape === SHAPE.lower) seen[words.of[i]] |= 1;
      else if (i > first && shape !== SHAPE.mark && shape !== SHAPE.digit) seen[words.of[i]] |= 2;
    }
  }
  return seen;
}

function loudOf(sentences: readonly Sentence[], styles: Uint8Array, count: number): Uint8Array {
  const loud = new Uint8Array(count);
  for (let s = 0; s < sentences.length; s++) {
    if (styles[s] === SHOUTING) loud.fill(1, sentences[s].first, sentences[s].last);
  }
  return loud;
}

/** `places`: null where the language has none. */
export function layOut(
  tokens: Tokens,
  sentences: readonly Sentence[],
  { language, places }: { readonly language: LanguagePack; readonly places: PlaceNames | null },
): Sheet {
  const shapes = new Uint8Array(tokens.count);
  for (let i = 0; i < tokens.count; i++) shapes[i] = shapeOf(tokens.forms[i]);
  const styles = stylesOf(tokens, sentences, shapes);
  const loud = loudOf(sentences, styles, tokens.count);
  const words = wordsOf(tokens, language.entities);
  const actors = findActors(tokens, words, { rules: language.entities, loud });
  const acting = new Uint8Array(tokens.count);
  for (const { first, last } of actors) for (let i = first; i < last; i++) acting[i] = i === first ? 1 : 2;
  const bare = { tokens, sentences, styles, loud, shapes, words, actors };
  const placed = places ? markPlaces(bare, places) : new Uint8Array(tokens.count);
  return { tokens, sentences, styles, loud, shapes, words, actors, acting, placed, seen: seenOf(bare) };
}
