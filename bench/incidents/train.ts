/** Learns the template filler: `tsx bench/incidents/train.ts --data DIR` on all of the development set, with `--folds 4` cross-validated. */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { reportFromText } from '../../src/ingest/from-text.ts';
import type { Doc } from '../../src/model/doc.ts';
import { readReport } from '../../src/read-report.ts';
import { incidentsOf } from './fill.ts';
import { type KeyTemplate, loadMuc, type MucData, type MucDocument } from './keys.ts';
import { type Examples, examplesOf, learnModel } from './learn.ts';
import { classifierOf, MODEL_NAMES, type Models, type Saved, writeModels } from './models.ts';
import { readPlaces } from './places.ts';
import { type Reading, type Resources, readingOf } from './reading.ts';
import { SETTINGS } from './settings.ts';
import { vocabularyOf } from './vocabulary.ts';
import { organizationsOf, plainWords } from './word-lists.ts';

const { values } = parseArgs({
  options: { data: { type: 'string' }, folds: { type: 'string' } },
});
const data = values.data ?? '../shared/bench/data';

function read(documents: readonly MucDocument[]): Map<string, Doc> {
  const docs = new Map<string, Doc>();
  for (const { id, text, published, title, publisher } of documents) {
    const facts = {
      ...(published ? { published } : {}),
      ...(title ? { title } : {}),
      ...(publisher ? { publisher } : {}),
    };
    docs.set(id, readReport(reportFromText({ text, facts })));
  }
  return docs;
}

const plain = plainWords(data);
const places = readPlaces();
const clock = (): number => Math.round(process.uptime() * 10) / 10;

function learn(muc: MucData, docs: ReadonlyMap<string, Doc>, ids: readonly string[]): Saved {
  const keysOf = (id: string): readonly KeyTemplate[] => muc.keys.get(id) ?? [];
  const organizations = organizationsOf(ids.map(keysOf));
  const resources: Resources = { places, vocabulary: vocabularyOf(plain, organizations) };
  const all = Object.fromEntries(MODEL_NAMES.map((name) => [name, []])) as unknown as Examples;
  for (const id of ids) {
    const reading = readingOf(docs.get(id) as Doc, id, titleOf(muc, id), resources);
    const found = examplesOf(reading, keysOf(id), muc.judge);
    for (const name of MODEL_NAMES) for (const example of found[name]) all[name].push(example);
  }
  console.error(clock(), 'examples', MODEL_NAMES.map((name) => `${name} ${all[name].length}`).join(', '));
  const models = Object.fromEntries(
    MODEL_NAMES.map((name) => [name, learnModel(name, all[name]).model()]),
  ) as Saved['models'];
  console.error(clock(), 'learned');
  return { models, plain, organizations };
}

const titleOf = (muc: MucData, id: string): string => muc.documents.find((document) => document.id === id)?.title ?? '';

function answer(muc: MucData, docs: ReadonlyMap<string, Doc>, ids: readonly string[], learned: Saved): object[] {
  const models = Object.fromEntries(MODEL_NAMES.map((name) => [name, classifierOf(learned.models[name])])) as Models;
  const resources: Resources = { places, vocabulary: vocabularyOf(learned.plain, learned.organizations) };
  return ids.map((id) => {
    const reading: Reading = readingOf(docs.get(id) as Doc, id, titleOf(muc, id), resources);
    return { id, incidents: incidentsOf(reading, models, resources, SETTINGS) };
  });
}

function report(muc: MucData, ids: readonly string[], answers: readonly object[]): void {
  const keys = ids.flatMap((id) => muc.keys.get(id) ?? []);
  const scored = muc.scoreRun(
    keys,
    answers.flatMap((line) => muc.templatesFromJson(line)),
  );
  const row = (name: string, m: Readonly<Record<string, number>>): string =>
    `${name.padEnd(22)} pos ${m.pos} act ${m.act} cor ${m.cor} par ${m.par} inc ${m.inc} spu ${m.spu} mis ${m.mis} R ${m.rec?.toFixed(1)} P ${m.pre?.toFixed(1)}`;
  for (const [name, m] of Object.entries(scored.slots)) console.log(row(name, m));
  for (const [name, m] of Object.entries(scored.totals)) console.log(row(name, m));
  console.log('F', scored.f.exact['P&R'].toFixed(2));
}

const muc = await loadMuc(data, 'dev');
const docs = read(muc.documents);
console.error(clock(), 'read', docs.size);
const ids = muc.documents.map(({ id }) => id);
if (values.folds) {
  const folds = Number(values.folds);
  const answers: object[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const held = (id: string): boolean => (muc.fold.get(id) ?? 0) % folds === fold;
    const learned = learn(
      muc,
      docs,
      ids.filter((id) => !held(id)),
    );
    answers.push(...answer(muc, docs, ids.filter(held), learned));
  }
  report(muc, ids, answers);
} else writeFileSync(new URL('models.bin', import.meta.url), writeModels(learn(muc, docs, ids)));
