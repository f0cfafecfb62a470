/** Every sentence that relating, reading a file and handing over can say has its Arabic: those that stand in the code, and those that a case brings forth. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { failed } from '../../src/adding/read-problem.ts';
import { CASE_FORMS } from '../../src/handover/index.ts';
import { IngestError, PROBLEMS, type ProblemCode } from '../../src/ingest/ingest-error.ts';
import { OUTCOMES, PEOPLE } from '../../src/languages/sections/relations.ts';
import { ar } from '../../web/strings/ar/index.ts';
import { said } from '../../web/strings/ar/sayings/index.ts';
import { en } from '../../web/strings/en/index.ts';
import { openApp } from './open-app.ts';

const RELATE = resolve(import.meta.dirname, '../../src/relate');
const source = (...path: string[]): string => readFileSync(join(RELATE, ...path), 'utf8');

const ARABIC = /\p{Script=Arabic}/u;
const unsaid = (sentences: readonly string[]): string[] =>
  [...new Set(sentences)].filter((sentence) => !ARABIC.test(said(sentence)));

/** What stands for a value in a sentence of the code. */
const AGREEMENTS = ['The same figure for the same people', 'The same day', 'Both say that it happened'];
const HOW = /\$\{how\}/;
function filled(sentence: string): string[] {
  if (HOW.test(sentence)) return AGREEMENTS.map((how) => sentence.replace(HOW, how));
  return [sentence.replace(/\$\{.*?\}(?=[^}]*$|[ ,.])/g, 'killed')];
}

it('words every reason that stands in the code', () => {
  const kinds = readdirSync(join(RELATE, 'kinds')).map((name) => source('kinds', name));
  const code = [...kinds, source('origins', 'index.ts')].join('\n');
  const sentences = [...code.matchAll(/'([A-Z][^'\n]{10,}\.)'|`([^`\n]*[a-z][^`\n]*\.)`/g)].map((m) => m[1] ?? m[2]);
  expect(sentences.length).toBeGreaterThan(25);
  expect(unsaid(sentences.flatMap(filled))).toEqual([]);
  expect(AGREEMENTS.filter((words) => !code.includes(words))).toEqual([]);
});

it('words every question that can be asked', () => {
  const code = source('questions.ts');
  const phrases = [...code.matchAll(/'([A-Z][^'\n]*\?)'/g)].map(([, phrase]) => phrase);
  const block = /const COUNTS[^{]*\{([^}]*)\}/.exec(code)?.[1] ?? '';
  const verbs = new Map([...block.matchAll(/(\w+): '([^']+)'/g)].map(([, matter, verb]) => [matter, verb]));
  verbs.delete('purpose');
  const counted = [...OUTCOMES].flatMap((matter) => {
    const verb = verbs.get(matter) ?? `were ${matter}`;
    const whom = [...PEOPLE, 'SDF fighters', 'Northern Guard members', 'guards and police'];
    return whom.flatMap((people) => [
      `How many ${people} ${verb}?`,
      `How many ${people} ${verb} over the whole month?`,
    ]);
  });
  const asked = [...OUTCOMES].map((matter) => `What is said of those ${matter}?`);
  expect(phrases.length).toBeGreaterThan(10);
  expect(verbs.size).toBeGreaterThan(5);
  expect(unsaid([...phrases, ...counted, ...asked])).toEqual([]);
});

it('keeps the names of sides as they are, and leaves alone what it does not know', () => {
  expect(said('How many SDF members were killed?')).toBe('كم عدد الأعضاء من \u2068SDF\u2069 الذين قُتلوا؟');
  expect(said('How many members of staff were killed?')).toBe('كم عدد العاملين الذين قُتلوا؟');
  expect(said('How many SDF police officers and soldiers were killed?')).toContain(
    'رجال الشرطة والجنود من \u2068SDF\u2069',
  );
  expect(said('How many zeppelins were counted?')).toBe('How many zeppelins were counted?');
});

it('words what a case brings forth', async () => {
  const app = await openApp();
  try {
    const questions = (await app.get('/api/questions?several=no&limit=500')).json.rows as { text: string }[];
    const relations = (await app.get('/api/relations?limit=500')).json.rows as { because: { text: string }[] }[];
    const sentences = [
      ...questions.map(({ text }) => text),
      ...relations.flatMap(({ because }) => because.map(({ text }) => text)),
    ];
    expect(sentences.length).toBeGreaterThan(0);
    expect(unsaid(sentences)).toEqual([]);
  } finally {
    await app.close();
  }
});

it('words every refusal of a file, and what to do then', () => {
  const refusals = Object.keys(PROBLEMS).map(
    (code) => new IngestError(code as ProblemCode, 'a: "b".pdf', '12 MB', 'Body'),
  );
  const ends = (['reader-failed', 'too-slow', 'too-many', 'out-of-memory'] as const).map((code) =>
    failed('a.pdf', code, 7),
  );
  const sentences = [...refusals, ...ends].flatMap(({ message, hint }) => [message, hint]);
  expect(sentences.length).toBeGreaterThan(80);
  // The columns of a table are shown in a form of their own.
  expect(unsaid(sentences.filter((sentence) => sentence !== 'Body'))).toEqual([]);
  expect(said('Cannot read "mill.rtf": it is a Rich Text document, which is not supported.')).toBe(
    'تعذرت قراءة «\u2068mill.rtf\u2069»: هو مستند بصيغة Rich Text، وهذا غير مدعوم.',
  );
});

it('words every part of a file that is no report', () => {
  const folder = resolve(import.meta.dirname, '../../src/ingest');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /(?<!test)\.ts$/.test(name),
  );
  const code = files.map((name) => readFileSync(join(folder, name), 'utf8')).join('\n');
  const named = [...code.matchAll(/const (?:SERVICE|WORDLESS|NO_PAGE|PART|NOT_LISTED|SAME|SYSTEM_FILE) = '([^']+)'/g)];
  const plain = [...code.matchAll(/leftOut: '([^']+)'/g)];
  const ofMail = [.../const LEFT_OUT[^{]*\{([^}]*)\}/.exec(code)![1].matchAll(/: '([^']+)'/g)];
  const sentences = [...named, ...plain, ...ofMail].map(([, words]) => words);
  expect(new Set(sentences).size).toBeGreaterThan(13);
  expect(unsaid(sentences)).toEqual([]);
});

it('words what stays behind in every form, and names every form in both languages', () => {
  expect(unsaid(CASE_FORMS.flatMap(({ leavesOut }) => leavesOut ?? []))).toEqual([]);
  const names = CASE_FORMS.map(({ name }) => name).sort();
  expect(Object.keys(en.handover.formWords).sort()).toEqual(names);
  expect(Object.keys(ar.handover.formWords).sort()).toEqual(names);
});

it('words what people kept from leaving', async () => {
  const app = await openApp();
  try {
    const { last } = (await app.get('/api/handover')).json;
    const report = (await app.get('/api/reports')).json.rows[1].id;
    const first = { kind: 'words', value: 'Orlin', reason: 'The only mill.', seen: last, key: 'first-mark' };
    const marked = await app.post('/api/handover/marks', first);
    const second = { kind: 'report', value: report, reason: 'Given in confidence.', seen: marked.json.last };
    expect((await app.post('/api/handover/marks', { ...second, key: 'second-mark' })).status).toBe(200);
    const [claim] = (await app.get('/api/claims')).json.rows;
    const rejected = { about: claim.id, verdict: 'rejected', reason: 'No.', seen: null, key: 'rejects-it' };
    expect((await app.post('/api/judgements', rejected)).status).toBe(200);
    const { leftOut } = (await app.get('/api/handover/leaving')).json as { leftOut: string[] };
    expect(leftOut.length).toBeGreaterThan(4);
    expect(unsaid(leftOut)).toEqual([]);
  } finally {
    await app.close();
  }
});
