/** Learns all models but the judges, and reads reports with what belongs to them. */
import type { Doc } from '../../../src/model/doc.ts';
import { classifierOf, FILL_NAMES, type FillModels, type FillName, MODEL_NAMES, type Saved } from '../models.ts';
import type { Places } from '../places.ts';
import { type Reading, type Resources, readingOf } from '../reading.ts';
import { vocabularyOf } from '../vocabulary.ts';
import { kindsOf, type SavedKinds } from '../word-kinds.ts';
import { type Examples, examplesOf } from './examples.ts';
import type { MucData } from './keys.ts';
import { learnModel } from './learn-model.ts';
import { organizationsOf } from './word-lists.ts';

export type Ids = readonly string[];
export interface Lessons {
  readonly muc: MucData;
  readonly docs: ReadonlyMap<string, Doc>;
  readonly plain: readonly string[];
  readonly places: Places;
  readonly kinds: SavedKinds;
}
export type FillSaved = Pick<Saved['models'], FillName>;

export const opened = (models: FillSaved): FillModels =>
  Object.fromEntries(
    Object.entries(models).map(([name, model]) => [name, classifierOf(model)]),
  ) as unknown as FillModels;

export function resourcesFor(
  { muc, plain, places, kinds }: Lessons,
  ids: Ids,
): Resources & { readonly organizations: readonly string[] } {
  const organizations = organizationsOf(ids.map((id) => muc.keys.get(id) ?? []));
  return { places, kinds: kindsOf(kinds), organizations, vocabulary: vocabularyOf(plain, organizations) };
}
export function readingFor({ muc, docs }: Lessons, id: string, resources: Resources): Reading {
  const title = muc.documents.find((document) => document.id === id)?.title ?? '';
  return readingOf(docs.get(id) as Doc, id, title, resources);
}

/** All models but the judges. */
export function learnFill(lessons: Lessons, ids: Ids, names: readonly FillName[] = FILL_NAMES): FillSaved {
  const { muc } = lessons;
  const resources = resourcesFor(lessons, ids);
  const all = Object.fromEntries(MODEL_NAMES.map((name) => [name, []])) as unknown as Examples;
  for (const id of ids) {
    const found = examplesOf(readingFor(lessons, id, resources), muc.keys.get(id) ?? [], muc.judge);
    for (const name of FILL_NAMES) for (const example of found[name]) all[name].push(example);
  }
  return Object.fromEntries(names.map((name) => [name, learnModel(name, all[name]).model()])) as FillSaved;
}
