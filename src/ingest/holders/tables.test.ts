import { describe, expect, it } from 'vitest';
import { type Ingested, ingestAll } from '../index.ts';
import { makeCsv, makeXlsx } from '../samples/make-table.ts';
import { type Columns, columnsLine, columnsOf } from './columns.ts';

async function all(bytes: Uint8Array, name: string, columns?: Columns): Promise<Ingested[]> {
  const found: Ingested[] = [];
  for await (const one of ingestAll(bytes, name, columns ? { columns } : {})) found.push(one);
  return found;
}
const reports = (found: readonly Ingested[]) => found.flatMap((one) => ('report' in one ? [one.report] : []));
const errors = (found: readonly Ingested[]) =>
  found.flatMap((one) => ('error' in one ? [one.error as Error & { code: string; hint: string }] : []));
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

const ROWS = [
  ['Nr', 'Headline', 'Body', 'Date', 'Source'],
  ['7', 'The mill', 'The mill, "old" as it was,\nburned.', '25/11/2031', 'Tarsa Courier'],
  ['8', '', 'Five people fled.', '03/12/2031', 'Marun Post'],
];
const COLUMNS = columnsOf('text=Body,title=Headline,published=Date,publisher=Source,id=Nr');

describe('a table', () => {
  it('is not read before its columns are confirmed: it shows a proposal and its first rows', async () => {
    const [error, ...others] = errors(await all(makeCsv(ROWS), 'a.csv'));
    expect(others).toEqual([]);
    expect(error.code).toBe('columns');
    expect(error.hint).toContain('  Date: "25/11/2031" | "03/12/2031"');
    expect(error.hint).toContain("--columns 'text=Body,title=Headline,publisher=Source,published=Date'");
  });
  it.each([
    ['a.csv', makeCsv(ROWS)],
    ['a.csv', makeCsv(ROWS, ';')],
    ['a.tsv', makeCsv(ROWS, '\t')],
    ['a.csv', Buffer.concat([Buffer.from('\ufeff'), makeCsv(ROWS)])],
  ])('with confirmed columns gives a report a row (%s)', async (name, bytes) => {
    const found = await all(bytes, name, COLUMNS);
    const [one, two] = reports(found);
    expect(one.text).toBe('The mill\n\nThe mill, "old" as it was,\n\nburned.');
    expect(one).toMatchObject({
      title: 'The mill',
      publisher: 'Tarsa Courier',
      published: '2031-11-25',
      basis: { publisher: { basis: 'stated', by: 'the column "Source"' } },
      origin: { within: [{ member: 'row 2' }] },
    });
    // The day of the other row tells that days come first.
    expect(two).toMatchObject({ published: '2031-12-03', basis: { published: { basis: 'inferred' } } });
    expect(found.map((each) => 'report' in each && each.givenId)).toEqual(['7', '8']);
  });
  it('leaves a date open that nothing decides, and says between which days', async () => {
    const [report] = reports(await all(makeCsv([ROWS[0], ROWS[2]]), 'a.csv', COLUMNS));
    expect(report.published).toBe('2031');
    expect(report.notes?.[0]).toMatchObject({
      rule: 'ingest.ambiguous-date',
      text: expect.stringContaining('can be 2031-12-03 or 2031-03-12') as string,
    });
  });
  it('reads a workbook, whose dates have no doubt', async () => {
    const bytes = makeXlsx([
      ['Body', 'Date'],
      ['The mill burned.', 48_276],
    ]);
    const found = await all(bytes, 'a.xlsx', columnsOf('text=Body,published=Date'));
    expect(reports(found)).toMatchObject([
      { text: 'The mill burned.', published: '2032-03-03', origin: { within: [{ member: 'Reports row 2' }] } },
    ]);
    expect(errors(await all(bytes, 'a.xlsx'))[0].code).toBe('columns');
  });
  it('tells of broken rows and of rows without text in their place', async () => {
    const rows = [...ROWS, ['9', '', '', '', ''], ['10', 'a', 'b', 'c', 'd', 'too many'], ['11', '', 'Last.', '', '']];
    const found = await all(makeCsv(rows), 'a.csv', COLUMNS);
    expect(found.slice(2)).toMatchObject([
      { leftOut: 'a row without text' },
      { error: { code: 'bad-row' } },
      { report: { text: 'Last.' } },
    ]);
    const open = await all(utf8('Body\n"never closed\nThe mill'), 'a.csv', columnsOf('text=Body'));
    expect(errors(open)[0].message).toContain('Quote Not Closed');
  });
  it('names a column that is not there', async () => {
    const [error] = errors(await all(makeCsv(ROWS), 'a.csv', columnsOf('text=Words')));
    expect(error.message).toContain('no column "Words"');
    expect(error.hint).toContain('"Body"');
  });
  it('of the same words on another day is another report', async () => {
    const rows = [ROWS[0], ROWS[2], ['8', '', 'Five people fled.', '25/12/2031', 'Marun Post']];
    expect(new Set(reports(await all(makeCsv(rows), 'a.csv', COLUMNS)).map(({ id }) => id)).size).toBe(2);
  });
});

describe('JSON', () => {
  it('lines of Stemma need no confirmation', async () => {
    const lines = '{"id":1,"text":"The mill burned.","published":"2031-03-05"}\n\n{"id":2}\n{"id":3,"text":\n';
    const found = await all(utf8(lines), 'a.jsonl');
    expect(found).toMatchObject([
      { report: { text: 'The mill burned.', published: '2031-03-05' }, givenId: '1' },
      { leftOut: 'a row without text' },
      { error: { code: 'bad-row' } },
    ]);
  });
  it('lists name deeper fields by their way', async () => {
    const bytes = utf8(
      JSON.stringify({ count: 1, items: [{ body: 'The mill burned.', from: { name: 'Tarsa Courier' } }] }),
    );
    const found = await all(bytes, 'a.json', columnsOf('text=body,publisher=from.name'));
    expect(reports(found)).toMatchObject([{ publisher: 'Tarsa Courier' }]);
  });
  it.each(['{"a":1}', '[1,2]', '{', '[[[[', `${'['.repeat(50_000)}`])(
    'that is no list of reports says so (%.9s)',
    async (text) => {
      expect(errors(await all(utf8(text), 'a.json')).map(({ code }) => code)).toEqual(['not-records']);
    },
  );
});

describe('exports of other programs', () => {
  it('Bayanat: bulletins as CSV and as JSON', async () => {
    const bulletin = {
      id: 41,
      title: 'The mill',
      sjac_title: '',
      sjac_title_ar: '',
      source_link: 'https://courier.example/mill',
      description: '<p>The mill <b>burned</b>.</p>',
      publish_date: '2031-03-05T00:00',
    };
    const csv = makeCsv([
      ['', ...Object.keys(bulletin)],
      ['0', ...Object.values(bulletin).map(String)],
    ]);
    const want = {
      text: 'The mill\n\nThe mill burned.',
      url: 'https://courier.example/mill',
      published: '2031-03-05',
    };
    expect(reports(await all(csv, 'bulletins.csv'))).toMatchObject([want]);
    const json = { bulletins: [{ ...bulletin, sources: [{ id: 3, title: 'Tarsa Courier' }] }] };
    expect(reports(await all(utf8(JSON.stringify(json)), 'b.json'))).toMatchObject([
      { ...want, publisher: 'Tarsa Courier' },
    ]);
  });
  it('auto-archiver: its sheet, by the names of its columns', async () => {
    const rows = [
      ['Link', 'Archive status', 'Archive location', 'Upload timestamp', 'Upload title', 'Text content'],
      ['https://post.example/1', 'ok', 's3://x', '2031-03-05T10:00:00+00:00', '', 'The mill burned.'],
      ['https://post.example/2', 'nothing archived', '', '', '', ''],
    ];
    expect(await all(makeCsv(rows), 'sheet.csv')).toMatchObject([
      { report: { text: 'The mill burned.', published: '2031-03-05', url: 'https://post.example/1' } },
      { leftOut: 'a row without text' },
    ]);
  });
  it('Uwazi: neither its day of typing in nor its state is proposed as a date', async () => {
    const rows = [
      ['Title', 'Date added', 'Template', 'Description', 'Geolocation', 'Documents', 'Attachments', 'Published'],
      ['The mill', '2032-01-01', 'Event', 'The mill burned.', '', '', '', 'Published'],
    ];
    const [error] = errors(await all(makeCsv(rows), 'entities.csv'));
    expect(error.message).toContain('export of Uwazi');
    expect(error.hint).toContain("--columns 'text=Description,title=Title'");
  });
  it('Datashare: a list of results has no words, a document has', async () => {
    const list = makeCsv([
      ['query', 'documentUrl', 'documentId', 'rootId', 'contentType', 'documentPath'],
      ['mill', 'http://x', 'abc', 'abc', 'text/plain', '/a.txt'],
    ]);
    expect(errors(await all(list, 'results.csv')).map(({ code }) => code)).toEqual(['no-text-column']);
    const document = {
      id: 'abc',
      type: 'Document',
      content: 'The mill burned.',
      contentType: 'text/plain',
      extractionLevel: 0,
    };
    expect(reports(await all(utf8(JSON.stringify(document)), 'abc.json'))).toMatchObject([
      { text: 'The mill burned.' },
    ]);
  });
});

describe('the line that confirms columns', () => {
  it('is read as it is written, also with signs in names', () => {
    const columns = { text: ['Title', 'a+b,c=d'], published: ['Date'] };
    expect(columnsOf(columnsLine(columns))).toEqual(columns);
  });
  it.each(['', 'Body', 'words=Body', 'published=Date'])('refuses %j', (line) => {
    expect(() => columnsOf(line)).toThrow(RangeError);
  });
});
