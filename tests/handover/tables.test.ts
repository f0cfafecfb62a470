/** Tables read back by programs that did not write them: a cell is what it was, and none starts a formula. */
import { parse } from 'csv-parse/sync';
import { unzipSync } from 'fflate';
import readExcelFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { handOver } from '../../src/export/handover/hand-over.ts';
import { formNamed } from '../../src/handover/index.ts';
import { SAMPLE_CASE } from '../../src/testing/sample-case.ts';

const HANDOVER = handOver(SAMPLE_CASE, { licence: 'CC BY 4.0', asOf: '2023-06-02T08:00:00Z' });
const write = async (name: string): Promise<Buffer> => Buffer.from((await formNamed(name)?.write(HANDOVER)) ?? '');
const FORMULA = /^\s*[=+\-@\t\r]/;

const TABLES = [
  ['questions', 'questions'],
  ['claims', 'csv'],
  ['events', 'events'],
  ['origins', 'origins'],
] as const;

describe.each(TABLES)('%s', (sheet, csv) => {
  it('are the same in the workbook as in CSV', async () => {
    const [head, ...rows] = parse(await write(csv)) as string[][];
    const sheets = await readExcelFile(await write('xlsx'));
    const [names, ...cells] = sheets.find((one) => one.sheet === sheet)?.data ?? [];
    expect(names).toEqual(head);
    expect(cells.map((row) => row.map((cell) => (cell === null ? '' : String(cell))))).toEqual(rows);
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(row.slice(-3)).toEqual([SAMPLE_CASE.caseId, '0.1.0', 'CC BY 4.0']);
    for (const cell of rows.flat()) expect(Number.isNaN(Number(cell)) && FORMULA.test(cell), cell).toBe(false);
  });
});

describe('the workbook', () => {
  it('holds no formula, says what it is, and is the same twice', async () => {
    const bytes = await write('xlsx');
    for (const [name, part] of Object.entries(unzipSync(bytes)))
      if (name.endsWith('.xml')) expect(Buffer.from(part).toString(), name).not.toMatch(/<f[ >]/);
    const about = (await readExcelFile(bytes))
      .find((one) => one.sheet === 'about')
      ?.data.flat()
      .join(' ');
    expect(about).toContain('Licence: CC BY 4.0.');
    expect(bytes.equals(await write('xlsx'))).toBe(true);
  });
  it('keeps Arabic, and what looks like a formula as text', async () => {
    const sheets = await readExcelFile(await write('xlsx'));
    const cells = sheets.flatMap(({ data }) => data.flat());
    expect(cells).toContain('١٥ عاملاً قُتلوا في حريق مطحنة أورلين');
    expect(cells.some((cell) => typeof cell === 'string' && cell.includes('speaker: =Haddadin'))).toBe(true);
  });
});

describe('events', () => {
  it('have ACLED’s columns, the low bound in fatalities, and the range in the notes', async () => {
    const rows = parse(await write('events'), { columns: true }) as Record<string, string>[];
    expect(rows[0]).toMatchObject({
      event_date: '2023-05-07',
      time_precision: '1',
      geo_precision: '1',
      latitude: '35.5',
      fatalities: '12',
    });
    expect(rows[0].notes).toContain('12 to no upper bound workers');
  });
});
