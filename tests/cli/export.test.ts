/** Handing a case over from the command line: files, their manifest, the licence, and the check of what arrived. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { CASE_FORMS, fileNameOf } from '../../src/handover/index.ts';
import { type Folder, folderWith } from './run.ts';

interface Manifest {
  readonly case: string;
  readonly reader: string;
  readonly licence: string | null;
  readonly left_out: readonly string[];
  readonly files: readonly { readonly name: string; readonly sha256: string }[];
}

const TEXT =
  'Fire at the Orlin mill\n\nThe mayor of Tarsa said on Sunday that 12 workers were killed in the fire at the Orlin mill.';
let folder: Folder;
const run = async (...args: string[]) => {
  const outcome = await folder.run(args);
  expect(outcome.code, outcome.err).toBe(0);
  return outcome;
};
const read = (name: string): string => readFileSync(join(folder.path, name), 'utf8');
const manifestIn = (name: string): Manifest => JSON.parse(read(name)) as Manifest;

beforeAll(async () => {
  folder = folderWith({
    'lamp.jsonl': JSON.stringify({ id: 'lamp', text: TEXT, publisher: 'Daily Lamp', published: '2023-05-08' }),
  });
  await run('new', 'mill');
  await run('add', 'mill', 'lamp.jsonl');
  await run('relate', 'mill');
}, 60_000);
afterAll(() => folder.remove());

it('writes every form twice with the same bytes, and a manifest that holds', async () => {
  await run('export', 'mill', '--format', 'all', '-o', 'first/');
  await run('export', 'mill', '--format', 'all', '-o', 'second/');
  expect(read('first/manifest.json')).toBe(read('second/manifest.json'));
  const { files } = manifestIn('first/manifest.json');
  expect(files.map(({ name }) => name)).toEqual(CASE_FORMS.map(fileNameOf));
  expect(new Set(files.map(({ name }) => name)).size).toBe(files.length);
  const { out } = await run('export', '--check', 'first/manifest.json');
  expect(out.trim().split('\n')).toHaveLength(files.length);
}, 60_000);

it('finds what was altered and what is missing', async () => {
  await run('export', 'mill', '-o', 'mill.json');
  writeFileSync(join(folder.path, 'mill.json'), `${read('mill.json')} `);
  const altered = await folder.run(['export', '--check', 'mill.json.manifest.json']);
  expect([altered.code, altered.out]).toEqual([1, 'altered    mill.json\n']);
  await run('export', 'mill', '-o', 'moved.json');
  writeFileSync(
    join(folder.path, 'other.manifest.json'),
    read('moved.json.manifest.json').replace('moved.json', 'gone.json'),
  );
  const missing = await folder.run(['export', '--check', 'other.manifest.json']);
  expect([missing.code, missing.out]).toEqual([1, 'missing    gone.json\n']);
}, 60_000);

it('refuses what is no manifest, or one that points elsewhere', async () => {
  for (const text of ['{}', 'no', '{"manifest":1,"files":[{"name":"../mill.stemma","sha256":""}]}']) {
    writeFileSync(join(folder.path, 'bad.json'), text);
    const { code, err } = await folder.run(['export', '--check', 'bad.json']);
    expect(code).toBe(2);
    expect(err).toContain('no manifest');
  }
  expect((await folder.run(['export', '--check', 'nowhere.json'])).code).toBe(2);
  expect((await folder.run(['export'])).code).toBe(2);
  expect((await folder.run(['export', 'mill', '-f', 'json', 'html'])).code).toBe(2);
}, 60_000);

it('carries the licence that was chosen, or the one that is given', async () => {
  expect((await run('licence', 'mill')).err).toContain('No licence is chosen');
  await run('licence', 'mill', 'For the court alone');
  expect((await run('licence', 'mill')).out).toBe('For the court alone\n');
  await run('export', 'mill', '-o', 'kept.json');
  expect(manifestIn('kept.json.manifest.json').licence).toBe('For the court alone');
  expect(JSON.parse(read('kept.json'))).toMatchObject({ licence: 'For the court alone' });
  await run('export', 'mill', '-o', 'given.json', '--licence', 'CC BY 4.0');
  expect(manifestIn('given.json.manifest.json').licence).toBe('CC BY 4.0');
}, 60_000);

it('leaves out what people rejected, and says so', async () => {
  const { claims } = JSON.parse((await run('export', 'mill')).out) as { claims: { id: string }[] };
  await run('judge', 'mill', claims[0].id, '--verdict', 'rejected', '--reason', 'a sample');
  const { out, err } = await run('export', 'mill');
  expect((JSON.parse(out) as { claims: unknown[] }).claims).toHaveLength(claims.length - 1);
  expect(err).toContain('One claim is left out');
}, 60_000);

it('redacts what is marked, lists it, and gives it back when it is revoked', async () => {
  expect((await folder.run(['redact', 'mill', '--name', 'mayor of Tarsa'])).code).toBe(2);
  expect((await folder.run(['redact', 'mill', '--words', '...', '--reason', 'x'])).err).toContain(
    'no letters or figures',
  );
  expect((await folder.run(['redact', 'mill', '--report', 'gone', '--reason', 'x'])).code).toBe(2);
  const { out } = await run('redact', 'mill', '--words', 'Tarsa', 'nowhere', '--reason', 'The town is small.');
  expect(out).toMatch(/^j-\w+ {2}words {3}Tarsa {3}once {3}The town is small\. \(\S+\)\n/);
  expect(out).toContain('stands in no report');
  const hidden = await run('export', 'mill', '-f', 'html');
  expect(hidden.out).not.toMatch(/Tarsa/i);
  expect(hidden.err).toContain('The town is small.');
  for (const id of out.match(/j-\w+/g) ?? []) await run('redact', 'mill', '--revoke', id, '--reason', 'x');
  expect((await run('redact', 'mill')).err).toContain('Nothing is marked.');
  expect((await run('export', 'mill', '-f', 'html')).out).toContain('Tarsa');
}, 60_000);
