/** Parses a sentence: first who depends on whom, then in which relation. */
import { addCells, type Cells, cellsOf } from '../../weights/cells.ts';
import { readPack } from '../../weights/pack.ts';
import { scoreTriples, type Triples, triplesOf } from '../../weights/triples.ts';
import { arcFeatures, MOST } from './arc-features.ts';
import { labelFeatures, MOST_OF_LABEL, type Siblings, siblingsOf } from './label-features.ts';
import { LEFT, RIGHT, SHIFT, type Sketch, State } from './state.ts';

export interface Parser {
  readonly arcs: Triples;
  readonly labels: Cells;
  /** Names of the word classes it was taught with ("NOUN/NNS"); words are numbered by them, from 1. */
  readonly tagNames: readonly string[];
  /** Relations seen between a head and a dependent of these classes: index `head * (tags + 2) + dependent`. */
  readonly choices: readonly (Uint8Array | undefined)[];
  readonly every: Uint8Array;
}

export function openParser(bytes: Uint8Array): Parser {
  const pack = readPack(bytes);
  const labels = cellsOf(pack);
  const tagNames = pack.labels.tags;
  const choices = new Array<Uint8Array | undefined>((tagNames.length + 2) ** 2);
  const listed = pack.arrays.choices as Uint16Array;
  for (let i = 0; i < listed.length; ) {
    const [pair, count] = [listed[i], listed[i + 1]];
    choices[pair] = Uint8Array.from(listed.subarray(i + 2, i + 2 + count));
    i += 2 + count;
  }
  return { arcs: triplesOf(pack), labels, tagNames, choices, every: Uint8Array.from(labels.classes.keys()) };
}

/** The highest of the three scores among actions that are possible. */
export function bestAction(state: State, scores: Int32Array | Float64Array): number {
  let at = -1;
  for (let action = SHIFT; action <= RIGHT; action++)
    if (state.may(action) && (at < 0 || scores[action] > scores[at])) at = action;
  return at;
}

/** Where only one action is possible there is nothing to decide. */
export function onlyAction(state: State): number {
  if (state.size === 0) return SHIFT;
  if (state.next < state.sketch.length) return -1;
  return state.size === 1 ? LEFT : RIGHT;
}

const HASHES = new Int32Array(Math.max(MOST, MOST_OF_LABEL));
const THREE = new Int32Array(3);
const SCORES = new Int32Array(256);

export function attach(parser: Parser, sketch: Sketch): State {
  const state = new State(sketch);
  while (!state.done) {
    let action = onlyAction(state);
    if (action < 0) {
      scoreTriples(parser.arcs, HASHES, arcFeatures(state, HASHES), THREE);
      action = bestAction(state, THREE);
    }
    state.take(action);
  }
  return state;
}

/** Words from the root down, siblings from left to right. */
export function fromTheRoot(siblings: Siblings, length: number): Int32Array {
  const order = new Int32Array(length);
  let filled = 0;
  for (let i = siblings.first[length]; i >= 0; i = siblings.following[i]) order[filled++] = i;
  for (let at = 0; at < filled; at++)
    for (let i = siblings.first[order[at]]; i >= 0; i = siblings.following[i]) order[filled++] = i;
  return order;
}

export const choicesFor = (
  parser: Pick<Parser, 'choices' | 'tagNames' | 'every'>,
  sketch: Sketch,
  head: number,
  dependent: number,
): Uint8Array =>
  parser.choices[sketch.tags[head] * (parser.tagNames.length + 2) + sketch.tags[dependent]] ?? parser.every;

/** Numbers of the relations, parallel to the words. */
export function label(parser: Parser, state: State): Int32Array {
  const { length } = state.sketch;
  const siblings = siblingsOf(state.heads, length);
  const labels = new Int32Array(length).fill(-1);
  for (const d of fromTheRoot(siblings, length)) {
    const candidates = choicesFor(parser, state.sketch, state.heads[d], d);
    let at = 0;
    if (candidates.length > 1) {
      const count = labelFeatures({ state, siblings, labels }, d, HASHES);
      SCORES.fill(0, 0, candidates.length);
      addCells(parser.labels, { hashes: HASHES, count }, candidates, SCORES);
      for (let c = 1; c < candidates.length; c++) if (SCORES[c] > SCORES[at]) at = c;
    }
    labels[d] = candidates[at];
  }
  return labels;
}
