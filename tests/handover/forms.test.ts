/** Every form is described where users look for it, has a file name of its own, and says in the manifest what it has no place for. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { handOver } from '../../src/export/handover/hand-over.ts';
import { CASE_FORMS, fileNameOf } from '../../src/handover/index.ts';
import { checkManifest, manifestOf, sha256Of } from '../../src/handover/manifest.ts';
import { SAMPLE_CASE } from '../../src/testing/sample-case.ts';

const DOCS = ['case.md', 'exchange.md']
  .map((name) => readFileSync(resolve(import.meta.dirname, '../../docs/reference', name), 'utf8'))
  .join('\n');

it.each(CASE_FORMS.map(({ name }) => name))('%s is described', (name) => {
  expect(DOCS).toMatch(new RegExp(`^\\|.*\`${name}\`.*\\|`, 'm'));
});

it('no two forms share a file name', () => {
  const names = CASE_FORMS.map(fileNameOf);
  expect(new Set(names).size).toBe(names.length);
});

it('a manifest tells what each form leaves out, and is checked against the bytes', () => {
  const files = CASE_FORMS.map((form) => ({
    name: fileNameOf(form),
    form,
    bytes: form.name.length,
    sha256: sha256Of(new TextEncoder().encode(form.name)),
  }));
  const text = manifestOf(handOver(SAMPLE_CASE), files);
  const listed = (JSON.parse(text) as { files: { leaves_out: string }[] }).files;
  expect(listed.map(({ leaves_out }) => leaves_out)).not.toContain('nothing');
  const there = new Map(files.map(({ name, form }) => [name, new TextEncoder().encode(form.name)]));
  there.delete('stix.json');
  there.set('case.kml', new Uint8Array());
  const wrong = checkManifest(text, (name) => there.get(name) ?? null)?.filter(({ state }) => state !== 'as listed');
  expect(wrong).toEqual([
    { name: 'stix.json', state: 'missing' },
    { name: 'case.kml', state: 'altered' },
  ]);
});
