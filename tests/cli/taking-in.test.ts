/** Folders, and files that hold many: each report is told of, what is wrong with one costs that one, and a second run adds nothing. */
import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { storedZip } from '../../src/ingest/archive/zip.ts';
import { makeMail, makeMailbox } from '../../src/ingest/samples/make-mail.ts';
import type { Report } from '../../src/model/report.ts';
import { type Folder, folderWith } from './run.ts';

const report = (town: string): string => `The mayor said that 40 civilians were killed in ${town}.`;

let folder: Folder;
beforeAll(() => {
  folder = folderWith({
    'inbox/a.txt': report('Tarsa'),
    'inbox/deep/b.txt': report('Marun'),
    'inbox/.DS_Store': 'x',
    'table.csv': `Nr,Body,Date\n1,${report('Orlin')},25/12/2031\n2,,\n`,
  });
  const inbox = join(folder.path, 'inbox');
  symlinkSync('/etc/hostname', join(inbox, 'link.txt'));
  const mails = ['Vellora', 'Sarun'].map((town) => makeMail({ text: report(town), id: `${town}@x` }));
  writeFileSync(join(inbox, 'box.mbox'), makeMailbox(mails));
  const inner = new Map([
    ['c.txt', Buffer.from(report('Dar Selim'))],
    ['empty.txt', Buffer.alloc(0)],
  ]);
  writeFileSync(join(inbox, 'pile.zip'), storedZip(inner));
});
afterAll(() => folder.remove());

describe('a folder', () => {
  it('is taken in with all that it holds, once', async () => {
    await folder.run(['new', 'pile']);
    const first = await folder.run(['add', 'pile', 'inbox']);
    expect(first.code).toBe(1);
    expect(first.err.trim().split('\n')).toEqual([
      'stemma: Cannot read "inbox/link.txt": it is a link to another file. Add the file that it points to.',
      'stemma: Cannot read "inbox/pile.zip > empty.txt": it is empty. Check that it was downloaded or copied whole.',
      expect.stringMatching(
        /^Added 5, had 0 already, could not read 2; \d+ claims found\. Left out: 1 \(a file that the system keeps for itself\)\./,
      ),
    ]);
    const again = await folder.run(['add', 'pile', 'inbox']);
    expect(again.err).toContain('Added 0, had 5 already, could not read 2');
    expect((await folder.run(['verify', 'pile'])).code).toBe(0);
  }, 60_000);
});

describe('a table', () => {
  it('is shown with a proposal, and read when its columns are confirmed', async () => {
    await folder.run(['new', 'table']);
    const shown = await folder.run(['add', 'table', 'table.csv']);
    expect(shown.err).toContain("--columns 'text=Body,published=Date'");
    expect(shown.err).toContain('Added 0,');
    writeFileSync(join(folder.path, 'columns.json'), '{"text":["Body"],"published":"Date"}');
    const read = await folder.run(['add', 'table', 'table.csv', '--columns', 'columns.json']);
    expect(read.code).toBe(0);
    expect(read.err).toContain('Left out: 1 (a row without text)');
    expect((await folder.run(['add', 'table', 'table.csv', '--columns', 'Body'])).code).toBe(2);
  }, 60_000);
});

describe('stemma read', () => {
  it('shows every report of a file, with the way to it', async () => {
    const { out, code } = await folder.run(['read', 'inbox/box.mbox']);
    expect(code).toBe(0);
    expect(out).toContain('found in: box.mbox > message 2 > text');
    expect(out).toContain("publisher: Tarsa Courier (stated by the mail's From line)");
  }, 60_000);
  it('writes a file a report, and does not squeeze several pages into one', async () => {
    const pages = await folder.run(['read', 'inbox/box.mbox', '--format', 'html', '--output', 'pages/']);
    expect(pages.err).toContain('Wrote pages/box.mbox - message 1 - text.claims.html');
    const one = await folder.run(['read', 'inbox/box.mbox', '--format', 'html', '--output', 'one.html']);
    expect(one.code).toBe(2);
    expect(one.err).toContain('--output folder/');
  }, 60_000);
});

describe('what the command says of the reports', () => {
  const facts = ['--publisher', 'Tarsa News', '--published', '2022-01-20', '--title', 'The mill', '--language', 'en'];

  type Exported = Pick<Report, 'title' | 'publisher' | 'published' | 'basis'>;

  async function reportsOf(name: string): Promise<Exported[]> {
    const { out } = await folder.run(['export', name]);
    return (JSON.parse(out) as { reports: Exported[] }).reports;
  }

  it('is given for each of several files, over what a file says itself, and dates "yesterday"', async () => {
    writeFileSync(join(folder.path, 'note.txt'), 'The mayor said that four people were killed in Tarsa yesterday.');
    writeFileSync(join(folder.path, 'own.md'), `---\ntitle: Its own\ndate: 2019-05-05\n---\n\n${report('Marun')}\n`);
    const line = { id: '7', text: report('Orlin'), published: '2018-02-02' };
    writeFileSync(join(folder.path, 'lines.jsonl'), `${JSON.stringify(line)}\n`);
    await folder.run(['new', 'facts']);
    const { code } = await folder.run(['add', 'facts', 'note.txt', 'own.md', 'lines.jsonl', ...facts]);
    expect(code).toBe(0);
    const reports = await reportsOf('facts');
    expect(reports).toHaveLength(3);
    for (const { published, publisher, title, basis } of reports) {
      expect({ published, publisher, title }).toEqual({
        published: '2022-01-20',
        publisher: 'Tarsa News',
        title: 'The mill',
      });
      expect(basis?.published).toEqual({ basis: 'given', by: 'whoever took it in' });
    }
    const claims = await folder.run(['claims', 'facts', '--json']);
    expect(claims.out).toContain('2022-01-19');
  }, 60_000);

  it('is said to be left out of what the case has already', async () => {
    await folder.run(['new', 'kept']);
    const first = await folder.run(['add', 'kept', 'inbox/a.txt']);
    expect(first.err).not.toContain('stay as they are');
    const again = await folder.run(['add', 'kept', 'inbox/a.txt', ...facts]);
    expect(again.err).toContain('had 1 already');
    expect(again.err).toContain('stay as they are');
  }, 60_000);

  it.each([
    ['--published', '20/01/2022', 'is not a date. Write 2022, 2022-03 or 2022-03-05.'],
    ['--published', '2022-02-30', 'is not a date.'],
    ['--language', 'English', 'is not the code of a language. Write two or three small letters: en, ar.'],
  ])('is refused where it is none: %s %s', async (option, value, said) => {
    const { code, err } = await folder.run(['add', 'nowhere', 'inbox/a.txt', option, value]);
    expect(code).toBe(2);
    expect(err).toContain(`"${value}" ${said}`);
  });
});
