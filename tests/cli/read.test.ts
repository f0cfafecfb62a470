/** `stemma read FILE`: what it prints and writes, and how it refuses. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Folder, folderWith } from './run.ts';

const REPORT =
  'A resident of Dar Selim said on Monday that gunmen had attacked the grain depot and killed at least 14 guards.\n';

let folder: Folder;
beforeAll(() => {
  folder = folderWith({
    'depot.txt': REPORT,
    'north/report.txt': REPORT,
    'south/report.txt': `${REPORT}\nThe governor denied it.\n`,
  });
});
afterAll(() => folder.remove());
const names = (path = ''): string[] => readdirSync(join(folder.path, path)).sort();

describe('stemma read', () => {
  it('prints the claims of a report, without colour in a pipe', async () => {
    const { code, out, err } = await folder.run(['read', 'depot.txt', '--publisher', 'Valley Weekly']);
    expect(err).toBe('');
    expect(code).toBe(0);
    expect(out).toContain('publisher: Valley Weekly (given) · author: not given · published: not given');
    expect(out).toContain('Valley Weekly › ');
    expect(out).not.toContain('\u001b[');
    expect(out.split('\n').filter((line) => line.length > 80)).toEqual([]);
  });

  it('reads standard input', async () => {
    const { code, out } = await folder.run(['read', '-', '--format', 'jsonl'], REPORT);
    expect(code).toBe(0);
    expect((JSON.parse(out) as { attributions: unknown[] }).attributions.length).toBeGreaterThan(0);
  });

  it('goes on after a file that cannot be read, and says so in one line', async () => {
    const { code, out, err } = await folder.run(['read', 'gone.txt', 'depot.txt']);
    expect(code).toBe(1);
    expect(err).toMatch(/^stemma: Cannot read "gone\.txt": there is no such file\. .+\n$/);
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(out).toContain('gunmen');
  });

  it('writes a file a report, and leaves nothing else behind', async () => {
    const { code, err } = await folder.run([
      'read',
      'north/report.txt',
      'south/report.txt',
      '--format',
      'json',
      '-o',
      'out/',
    ]);
    expect(code).toBe(0);
    expect(err).toBe('Wrote out/report.claims.json\nWrote out/report.claims-2.json\n');
    expect(names('out')).toEqual(['report.claims-2.json', 'report.claims.json']);
    const second = JSON.parse(readFileSync(join(folder.path, 'out/report.claims-2.json'), 'utf8')) as {
      report: { text: string };
    };
    expect(second.report.text).toContain('The governor denied it.');
  });

  it('writes the page beside, and the same bytes each time', async () => {
    const page = (): string => readFileSync(join(folder.path, 'depot.claims.html'), 'utf8');
    expect((await folder.run(['read', 'depot.txt', '--format', 'html'])).code).toBe(0);
    const first = page();
    await folder.run(['read', 'depot.txt', '--format', 'html']);
    expect(first).toBe(page());
    expect(first).toMatch(/^<!doctype html>/);
  });

  it('says what to do when it cannot write, and leaves nothing half-written', async () => {
    const before = names();
    const { code, err } = await folder.run(['read', 'depot.txt', '-o', 'nowhere/x.txt']);
    expect(code).toBe(1);
    expect(err).toBe('stemma: Cannot write "nowhere/x.txt": its folder does not exist. Create the folder first.\n');
    expect(names()).toEqual(before);
  });
});

describe('called wrongly, stemma read', () => {
  it.each([
    [['read'], 'stemma: No file was given. Name a report: stemma read FILE\n'],
    [
      ['read', 'depot.txt', '-o', './depot.txt'],
      'stemma: "./depot.txt" is one of the reports. Choose another name with --output.\n',
    ],
    [
      ['read', 'depot.txt', 'north/report.txt', '-f', 'json', '-o', '-'],
      'stemma: 2 reports do not fit into one json file. Name a folder: --output folder/\n',
    ],
    [
      ['read', 'depot.txt', '--published', 'yesterday'],
      'stemma: "yesterday" is not a date. Write 2022, 2022-03 or 2022-03-05.\n',
    ],
    [['read', '--widht', '80', 'depot.txt'], "stemma: Unknown option '--widht' (Did you mean --width?)\n"],
    [['raed'], "stemma: Unknown command 'raed' (Did you mean read?)\n"],
  ])('%j is refused', async (args, line) => {
    const { code, out, err } = await folder.run(args);
    expect(err).toBe(line);
    expect(out).toBe('');
    expect(code).toBe(2);
  });
});

describe('stemma explain', () => {
  it('shows one layer', async () => {
    const { code, out } = await folder.run(['explain', 'depot.txt', '--layer', 'sentences']);
    expect(code).toBe(0);
    expect(out).toMatch(/^sentences\n {2}1 {2}“A resident of Dar Selim .+” {2}@0-\d+\n$/);
  });
  it('shows every layer, each by its name', async () => {
    const { out } = await folder.run(['explain', 'depot.txt']);
    for (const layer of ['tokens', 'syntax', 'entities', 'attributions', 'events', 'claims', 'notes']) {
      expect(out).toMatch(new RegExp(`^${layer}$`, 'm'));
    }
  });
});
