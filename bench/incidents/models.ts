/** The models the template filler scores with, as one list, and how they are kept in a file. */
import { type LinearModel, linearModel, score } from '../../src/weights/linear.ts';
import { type Pack, readPack, writePack } from '../../src/weights/pack.ts';
import type { SavedKinds } from './word-kinds.ts';

/** Chances of the classes for some features. */
export interface Classifier {
  readonly classes: readonly string[];
  chances(features: Int32Array, count: number): Float64Array;
}
export const MODEL_NAMES = [
  'role',
  'anchor',
  'link',
  'when',
  'where',
  'stage',
  'category',
  'confidence',
  'physType',
  'physEffect',
  'humType',
  'humEffect',
  'instrType',
  'doer',
  'template',
] as const;
export type ModelName = (typeof MODEL_NAMES)[number];
export type Models = Readonly<Record<ModelName, Classifier>>;
/** These two judge what the others made of a report; the rest is learned from the reports and their keys alone. */
export type JudgeName = 'doer' | 'template';
export type FillName = Exclude<ModelName, JudgeName>;
export type FillModels = Omit<Models, JudgeName>;
export const FILL_NAMES = MODEL_NAMES.filter((name): name is FillName => name !== 'doer' && name !== 'template');

export function classifierOf(model: LinearModel): Classifier {
  const scores = new Float64Array(model.classes.length);
  return {
    classes: model.classes,
    chances: (features, count) => {
      score(model, features, count, scores);
      let largest = Number.NEGATIVE_INFINITY;
      let sum = 0;
      for (const s of scores) largest = Math.max(largest, s);
      for (let c = 0; c < scores.length; c++) sum += scores[c] = Math.exp((scores[c] - largest) / model.scale);
      for (let c = 0; c < scores.length; c++) scores[c] /= sum;
      return scores;
    },
  };
}

export interface Saved {
  readonly models: Readonly<Record<ModelName, LinearModel>>;
  readonly plain: readonly string[];
  readonly organizations: readonly string[];
  readonly kinds: SavedKinds;
}
export function writeModels({ models, plain, organizations, kinds }: Saved): Uint8Array {
  const labels: Record<string, readonly string[]> = { plain, organizations };
  const arrays: Record<string, Pack['arrays'][string]> = {
    kindKeys: kinds.keys,
    kindNarrow: kinds.narrow,
    kindWide: kinds.wide,
  };
  for (const name of MODEL_NAMES) {
    labels[name] = models[name].classes;
    arrays[name] = models[name].weights;
    arrays[`${name}Scale`] = Float64Array.of(models[name].scale);
  }
  return writePack({ labels, arrays });
}
export function readModels(bytes: Uint8Array): Saved {
  const pack = readPack(bytes);
  const models = Object.fromEntries(
    MODEL_NAMES.map((name) => [
      name,
      linearModel({
        labels: { classes: pack.labels[name] },
        arrays: { weights: pack.arrays[name], scale: pack.arrays[`${name}Scale`] },
      }),
    ]),
  ) as unknown as Saved['models'];
  const kinds = {
    keys: pack.arrays.kindKeys as Int32Array,
    narrow: pack.arrays.kindNarrow as Uint16Array,
    wide: pack.arrays.kindWide as Uint16Array,
  };
  return { models, plain: pack.labels.plain, organizations: pack.labels.organizations, kinds };
}
