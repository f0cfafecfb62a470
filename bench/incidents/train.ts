/** Learns the template filler: `tsx bench/incidents/train.ts --data DIR` on all of the development set, with `--folds 4` cross-validated. */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { reportFromText } from '../../src/ingest/from-text.ts';
import type { Doc } from '../../src/model/doc.ts';
import { readReport } from '../../src/read-report.ts';
import { incidentsOf, proposalsOf, templateOf } from './fill.ts';
import { loadMuc, type MucData, type MucDocument } from './keys.ts';
import { type Example, type Examples, examplesOf, learnModel } from './learn.ts';
import { classifierOf, type FillModels, MODEL_NAMES, type Models, type Saved, writeModels } from './models.ts';
import { readPlaces } from './places.ts';
import { Features, type Reading, type Resources, readingOf } from './reading.ts';
import { SETTINGS } from './settings.ts';
import { templateFeatures } from './template-features.ts';
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

type Ids = readonly string[];
type Docs = ReadonlyMap<string, Doc>;

const resourcesFor = (muc: MucData, ids: Ids): Resources & { readonly organizations: readonly string[] } => {
  const organizations = organizationsOf(ids.map((id) => muc.keys.get(id) ?? []));
  return { places, organizations, vocabulary: vocabularyOf(plain, organizations) };
};
const readingFor = (muc: MucData, docs: Docs, id: string, resources: Resources): Reading =>
  readingOf(docs.get(id) as Doc, id, titleOf(muc, id), resources);

/** All models but `template`. */
function learnFill(muc: MucData, docs: Docs, ids: Ids): Omit<Saved['models'], 'template'> {
  const resources = resourcesFor(muc, ids);
  const all = Object.fromEntries(MODEL_NAMES.map((name) => [name, []])) as unknown as Examples;
  for (const id of ids) {
    const found = examplesOf(readingFor(muc, docs, id, resources), muc.keys.get(id) ?? [], muc.judge);
    for (const name of MODEL_NAMES) for (const example of found[name]) all[name].push(example);
  }
  console.error(clock(), 'examples', MODEL_NAMES.map((name) => `${name} ${all[name].length}`).join(', '));
  return Object.fromEntries(
    MODEL_NAMES.filter((name) => name !== 'template').map((name) => [name, learnModel(name, all[name]).model()]),
  ) as Omit<Saved['models'], 'template'>;
}

/** Proposals in reports that the models were not learned from, and whether the key has them. */
function templateExamples(muc: MucData, docs: Docs, learnedFrom: Ids, ids: Ids): Example[] {
  const learned = learnFill(muc, docs, learnedFrom);
  const models = Object.fromEntries(
    Object.entries(learned).map(([name, model]) => [name, classifierOf(model)]),
  ) as unknown as FillModels;
  const resources = resourcesFor(muc, learnedFrom);
  const out = new Features();
  const examples: Example[] = [];
  for (const id of ids) {
    const reading = readingFor(muc, docs, id, resources);
    const proposals = proposalsOf(reading, models, SETTINGS);
    if (proposals.length === 0) continue;
    const incidents = proposals.map((proposal) => templateOf(reading, models, proposal, resources));
    const { pairs } = muc.scoreRun(muc.keys.get(id) ?? [], muc.templatesFromJson({ id, incidents }));
    const right = new Set(pairs.filter(({ status }) => status === 'matched').map(({ resp }) => resp));
    for (const [i, proposal] of proposals.entries()) {
      templateFeatures(reading, proposal, proposals, out);
      examples.push({ features: out.taken(), label: right.has(String(i + 1)) ? 'yes' : 'no', weight: 1 });
    }
  }
  return examples;
}

/** Parts of the reports that `template` is learned from in turn, with models learned from the rest. */
const PARTS = 2;

function learn(muc: MucData, docs: Docs, ids: Ids): Saved {
  const examples: Example[] = [];
  for (let part = 0; part < PARTS; part++) {
    const own = (id: string): boolean => ids.indexOf(id) % PARTS === part;
    examples.push(
      ...templateExamples(
        muc,
        docs,
        ids.filter((id) => !own(id)),
        ids.filter(own),
      ),
    );
  }
  console.error(clock(), 'proposals', examples.length, 'right', examples.filter(({ label }) => label === 'yes').length);
  const template = learnModel('template', examples).model();
  const { organizations } = resourcesFor(muc, ids);
  return { models: { ...learnFill(muc, docs, ids), template }, plain, organizations };
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
