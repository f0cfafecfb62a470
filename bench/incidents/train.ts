/** Learns the template filler: `tsx bench/incidents/train.ts --data DIR` on all of the development set, with `--folds 4` cross-validated (`--keep FILE`: the answers). */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { reportFromText } from '../../src/ingest/from-text.ts';
import type { Doc } from '../../src/model/doc.ts';
import { readReport } from '../../src/read-report.ts';
import { incidentsOf } from './fill.ts';
import { type Ids, type Lessons, learnFill, readingFor, resourcesFor } from './learning/fill-models.ts';
import { gatherKinds } from './learning/gather-kinds.ts';
import { heldOut, learnJudges } from './learning/judges.ts';
import { loadMuc, type MucDocument } from './learning/keys.ts';
import { plainWords } from './learning/word-lists.ts';
import { classifierOf, MODEL_NAMES, type Models, type Saved, writeModels } from './models.ts';
import { readPlaces } from './places.ts';
import { SETTINGS } from './settings.ts';

const { values } = parseArgs({
  options: { data: { type: 'string' }, folds: { type: 'string' }, keep: { type: 'string' } },
});
const data = values.data ?? '../shared/bench/data';
const clock = (): number => Math.round(process.uptime() * 10) / 10;

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

function learn(lessons: Lessons, ids: Ids): Saved {
  const judges = learnJudges(lessons, heldOut(lessons, ids, learnFill));
  console.error(clock(), 'judges learned');
  const { organizations } = resourcesFor(lessons, ids);
  const { plain, kinds } = lessons;
  return { models: { ...learnFill(lessons, ids), ...judges }, plain, organizations, kinds };
}

/** Answers for reports with models learned from `learnedFrom`. */
function answers(lessons: Lessons, ids: Ids, learnedFrom: Ids): object[] {
  const learned = learn(lessons, learnedFrom);
  const models = Object.fromEntries(MODEL_NAMES.map((name) => [name, classifierOf(learned.models[name])])) as Models;
  const resources = resourcesFor(lessons, learnedFrom);
  return ids.map((id) => ({
    id,
    incidents: incidentsOf(readingFor(lessons, id, resources), models, resources, SETTINGS),
  }));
}

function report({ muc }: Lessons, ids: Ids, given: readonly object[]): void {
  const keys = ids.flatMap((id) => muc.keys.get(id) ?? []);
  const scored = muc.scoreRun(
    keys,
    given.flatMap((line) => muc.templatesFromJson(line)),
  );
  const row = (name: string, m: Readonly<Record<string, number>>): string =>
    `${name.padEnd(22)} pos ${m.pos} act ${m.act} cor ${m.cor} par ${m.par} inc ${m.inc} spu ${m.spu} mis ${m.mis} R ${m.rec?.toFixed(1)} P ${m.pre?.toFixed(1)}`;
  for (const [name, m] of Object.entries({ ...scored.slots, ...scored.totals })) console.log(row(name, m));
  console.log('F', scored.f.exact['P&R'].toFixed(2));
}

const muc = await loadMuc(data, 'dev');
const docs = read(muc.documents);
console.error(clock(), 'read', docs.size);
const kinds = gatherKinds(readFileSync(new URL('../../models/en-analysis.bin', import.meta.url)));
console.error(clock(), 'kinds of words', kinds.keys.length);
const lessons: Lessons = { muc, docs, plain: plainWords(data), places: readPlaces(), kinds };
const ids = muc.documents.map(({ id }) => id);
if (values.folds) {
  const folds = Number(values.folds);
  const all: object[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const held = (id: string): boolean => (muc.fold.get(id) ?? 0) % folds === fold;
    all.push(
      ...answers(
        lessons,
        ids.filter(held),
        ids.filter((id) => !held(id)),
      ),
    );
    console.error(clock(), 'fold', fold);
  }
  report(lessons, ids, all);
  if (values.keep) writeFileSync(values.keep, JSON.stringify(all));
} else writeFileSync(new URL('models.bin', import.meta.url), writeModels(learn(lessons, ids)));
