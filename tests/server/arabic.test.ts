/** Every sentence that relating can say has its Arabic: those that stand in the code, and those that a case brings forth. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { OUTCOMES, PEOPLE } from '../../src/languages/sections/relations.ts';
import { said } from '../../web/strings/ar/sayings/index.ts';
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
