/** Opens the learned weights of the entities layer, once a language pack. */
import type { LanguagePack } from '../../languages/language-pack.ts';
import type { LinearModel } from '../../weights/linear.ts';
import { type Pack, readPack, writePack } from '../../weights/pack.ts';
import type { PlaceNames } from './sheet.ts';

/** `names`: people, organisations, places and others, as news writes of them. `toponyms`: places alone, with the extents of gazetteers. */
export interface NameModels {
  readonly names: LinearModel;
  readonly toponyms: LinearModel;
  readonly places: PlaceNames;
}

const linear = ({ labels, arrays }: Pack, name: string): LinearModel => {
  const weights = arrays[name] as Int8Array;
  const classes = labels[name];
  return { classes, weights, size: weights.length / classes.length, scale: arrays[`${name}-scale`][0] };
};

export function readNameModels(bytes: Uint8Array): NameModels {
  const pack = readPack(bytes);
  const places = { large: pack.arrays['places-large'] as Uint8Array, all: pack.arrays['places-all'] as Uint8Array };
  return { names: linear(pack, 'names'), toponyms: linear(pack, 'toponyms'), places };
}

export function writeNameModels({ names, toponyms, places }: NameModels): Uint8Array {
  return writePack({
    labels: { names: names.classes, toponyms: toponyms.classes },
    arrays: {
      names: names.weights,
      'names-scale': Float64Array.of(names.scale),
      toponyms: toponyms.weights,
      'toponyms-scale': Float64Array.of(toponyms.scale),
      'places-large': places.large,
      'places-all': places.all,
    },
  });
}

const opened = new WeakMap<LanguagePack, NameModels | null>();

/** Null where the language has no weights: known actors are still found. */
export function nameModels(language: LanguagePack): NameModels | null {
  let models = opened.get(language);
  if (models === undefined) {
    const bytes = language.weights('entities');
    models = bytes === null ? null : readNameModels(bytes);
    opened.set(language, models);
  }
  return models;
}
