/** Answers JSON lines as `stemma read --jsonl` does, with incidents as templates of the task: `npm run --silent bench:incidents`. */
import { existsSync, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { answerOf } from '../../src/export/json-lines.ts';
import { reportFromText } from '../../src/ingest/from-text.ts';
import { readReport } from '../../src/read-report.ts';
import { incidentsOf } from './fill.ts';
import type { MucDocument } from './learning/keys.ts';
import { classifierOf, MODEL_NAMES, type Models, readModels } from './models.ts';
import { readPlaces } from './places.ts';
import { type Resources, readingOf } from './reading.ts';
import { SETTINGS } from './settings.ts';
import { vocabularyOf } from './vocabulary.ts';
import { kindsOf } from './word-kinds.ts';

const FILE = new URL('models.bin', import.meta.url);

function open(): { models: Models; resources: Resources } {
  if (!existsSync(FILE))
    throw new Error('There is no bench/incidents/models.bin. Make it with `tsx bench/incidents/train.ts --data DIR`.');
  const { models, plain, organizations, kinds } = readModels(readFileSync(FILE));
  return {
    models: Object.fromEntries(MODEL_NAMES.map((name) => [name, classifierOf(models[name])])) as Models,
    resources: { places: readPlaces(), vocabulary: vocabularyOf(plain, organizations), kinds: kindsOf(kinds) },
  };
}

const { models, resources } = open();

function answer(line: string): string {
  const { id, text, published, title, publisher } = JSON.parse(line) as MucDocument;
  const facts = {
    ...(published ? { published } : {}),
    ...(title ? { title } : {}),
    ...(publisher ? { publisher } : {}),
  };
  const doc = readReport(reportFromText({ text, facts }));
  const reading = readingOf(doc, id, title ?? '', resources);
  return JSON.stringify({ ...answerOf(id, doc), incidents: incidentsOf(reading, models, resources, SETTINGS) });
}

for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  if (line.trim() !== '') process.stdout.write(`${answer(line)}\n`);
}
