/** Parses a sentence: first who depends on whom, then in which relation. */
import { addCells, type Cells, cellsOf } from '../../weights/cells.ts';
import { readPack } from '../../weights/pack.ts';
import { scoreTriples, type Triples, triplesOf } from '../../weights/triples.ts';
import { arcFeatures, MOST } from './arc-features.ts';
import { Beam } from './beam.ts';
import { Chart } from './chart.ts';
import { labelFeatures, MOST_OF_LABEL } from './label-features.ts';
import type { Groups, Sketch } from './sketch.ts';
import { fromTheRoot, type Tree, treeOf } from './tree.ts';

/** Relations seen between a head and a dependent, by their classes. */
export interface Choices {
  /** Classes of words, counting the root's and nobody's. */
  readonly width: number;
  /** Index `head * width + dependent`. */
  readonly seen: readonly (Uint8Array | undefined)[];
  readonly every: Uint8Array;
}

export interface Parser {
  readonly arcs: Triples;
  readonly labels: Cells;
  readonly choices: Choices;
  readonly beam: Beam;
  readonly groups: Groups;
}

/** The list has, for each pair of classes: the pair, how many relations, and the relations, commonest first. */
export function choicesOf(list: Uint16Array, width: number, relations: number): Choices {
  const seen = new Array<Uint8Array | undefined>(width * width);
  for (let i = 0; i < list.length; i += 2 + list[i + 1])
    seen[list[i]] = Uint8Array.from(list.subarray(i + 2, i + 2 + list[i + 1]));
  return { width, seen, every: Uint8Array.from({ length: relations }, (_, i) => i) };
}

export function openParser(bytes: Uint8Array): Parser {
  const pack = readPack(bytes);
  const labels = cellsOf(pack);
  const { choices, settings, groupKeys, groupValues } = pack.arrays;
  return {
    arcs: triplesOf(pack),
    labels,
    choices: choicesOf(choices as Uint16Array, settings[0], labels.classes.length),
    beam: new Beam(settings[1]),
    groups: { keys: groupKeys as Int32Array, values: groupValues as Uint16Array },
  };
}

const HASHES = new Int32Array(Math.max(MOST, MOST_OF_LABEL));
const SCORES = new Int32Array(256);
const THREE = new Int32Array(3);
const NOTHING = new Int32Array(4);
const CHART = new Chart({ length: 0, words: NOTHING, tags: NOTHING, groups: NOTHING, coarse: NOTHING });

/** Heads of the words, by place. */
export function attach({ arcs, beam }: Parser, sketch: Sketch): Int32Array {
  const end = beam.run(CHART, sketch, (state) => {
    scoreTriples(arcs, HASHES, arcFeatures(CHART, state, HASHES), THREE);
    return THREE;
  });
  return CHART.heads(end);
}

export const choicesFor = (
  { seen, width, every }: Choices,
  { tags }: Sketch,
  head: number,
  dependent: number,
): Uint8Array => seen[tags[head] * width + tags[dependent]] ?? every;

/** Relations of the words, by place: their numbers plus 1. */
export function label({ labels: cells, choices }: Parser, sketch: Sketch, tree: Tree): Int32Array {
  const labels = new Int32Array(sketch.length + 2);
  const labelling = { sketch, tree, labels };
  for (const d of fromTheRoot(tree)) {
    const candidates = choicesFor(choices, sketch, tree.heads[d], d);
    let at = 0;
    if (candidates.length > 1) {
      const count = labelFeatures(labelling, d, HASHES);
      SCORES.fill(0, 0, candidates.length);
      addCells(cells, { hashes: HASHES, count }, candidates, SCORES);
      for (let c = 1; c < candidates.length; c++) if (SCORES[c] > SCORES[at]) at = c;
    }
    labels[d] = candidates[at] + 1;
  }
  return labels;
}

export function parse(parser: Parser, sketch: Sketch): { heads: Int32Array; labels: Int32Array } {
  const heads = attach(parser, sketch);
  return { heads, labels: label(parser, sketch, treeOf(heads, sketch.length, sketch.coarse)) };
}
