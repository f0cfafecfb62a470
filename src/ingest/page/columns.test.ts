import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ingestBytes } from '../index.ts';
import { column, makePdf, type Placed } from '../samples/make-pdf.ts';

const text = async (page: readonly Placed[]): Promise<string> =>
  (await ingestBytes(makePdf([page]), 'x.pdf', { language: 'en' })).text;

/** Line for line across the page, as some programs store columns. */
const byRows = (...columns: readonly (readonly Placed[])[]): Placed[] =>
  Array.from({ length: Math.max(...columns.map(({ length }) => length)) }, (_, n) =>
    columns.flatMap((lines) => lines.slice(n, n + 1)),
  ).flat();

const LEFT = [
  'The mayor of Tarsa said on Sunday',
  'that four workers were killed when',
  'the mill burned, and that the fire',
  'had been laid by men from the north',
  'who came over the river at night.',
];
const RIGHT = [
  'A resident of Vellora told us that',
  'the garrison had left the bridge a',
  'day before, and that nobody stopped',
  'the cars on their way to the mill or',
  'back from there to the ferry.',
];
const THIRD = [
  'The governor denied that the men',
  'were his, and said that an inquiry',
  'would be opened when the roads are',
  'safe again for the judges and the',
  'police of the province.',
];
const at = (lines: readonly string[], x: number, top = 700): Placed[] => column(lines, { x, top, size: 10, gap: 12 });
const flow = (lines: readonly string[]): string => lines.join(' ');

describe('columns that were stored row by row', () => {
  it('are read one after the other', async () => {
    expect(await text(byRows(at(LEFT, 60), at(RIGHT, 250)))).toBe(`${flow(LEFT)}\n\n${flow(RIGHT)}`);
  });

  it('are parted at a narrow gutter too', async () => {
    const justified = LEFT.map((line, i) => ({ x: 60, y: 700 - 12 * i, text: line, size: 10 }));
    expect(await text(byRows(justified, at(RIGHT, 238)))).toBe(`${flow(LEFT)}\n\n${flow(RIGHT)}`);
  });

  it('may be three, of different lengths', async () => {
    const page = byRows(at(LEFT, 40), at(RIGHT.slice(0, 4), 225), at(THIRD, 410));
    expect(await text(page)).toBe(
      `${flow(LEFT)}\n\n${flow(RIGHT.slice(0, 4))} ${flow(THIRD)}`.replace(' The gov', '\n\nThe gov'),
    );
  });

  it('end at a heading across, and begin again under it', async () => {
    const across = (line: string, y: number): Placed => ({ x: 120, y, text: line, size: 18 });
    const page = [
      across('The fire at the mill of Tarsa', 740),
      ...byRows(at(LEFT, 60), at(RIGHT, 250)),
      across('What the governor of Tarsa said', 610),
      ...byRows(at(THIRD, 60, 580), at(RIGHT, 250, 580)),
    ];
    expect((await text(page)).split('\n\n')).toEqual([
      'The fire at the mill of Tarsa',
      flow(LEFT),
      flow(RIGHT),
      'What the governor of Tarsa said',
      flow(THIRD),
      flow(RIGHT),
    ]);
  });

  it('in Arabic are read from the right', async () => {
    const sample = readFileSync(new URL('../samples/columns-arabic.pdf', import.meta.url));
    const { text } = await ingestBytes(sample, 'columns-arabic.pdf');
    const [first, second] = [text.indexOf('العمود الأول'), text.indexOf('العمود الثاني')];
    expect(first).toBeGreaterThanOrEqual(0);
    expect(second).toBeGreaterThan(first);
    expect(text.replace(/\s+/g, ' ')).toContain('إن الحامية قصفت السوق الشمالي صباح يوم الأحد');
  });
});

describe('what stays as it was stored', () => {
  it('columns that were stored one after the other', async () => {
    expect(await text([...at(LEFT, 60), ...at(RIGHT, 250)])).toBe(`${flow(LEFT)}\n\n${flow(RIGHT)}`);
  });

  it('a table of short cells', async () => {
    const cells = [
      ['Place', 'Day', 'Killed'],
      ['Tarsa', '3 May', '4'],
      ['Vellora', '4 May', '12'],
      ['Orlin', '4 May', '1'],
      ['Marun', '9 May', '7'],
      ['Dar Selim', '11 May', '2'],
    ];
    const page = cells.flatMap((row, r) => row.map((cell, c) => ({ x: 60 + 160 * c, y: 700 - 14 * r, text: cell })));
    const words = (await text(page)).split(/\s+/).join(' ');
    expect(words).toContain('Tarsa 3 May 4 Vellora 4 May 12 Orlin 4 May 1 Marun 9 May 7 Dar Selim 11 May 2');
  });

  it('a table whose cells are sentences', async () => {
    const row = (n: number, left: readonly string[], right: readonly string[]): Placed[] =>
      byRows(at(left, 60, 700 - 34 * n), at(right, 260, 700 - 34 * n));
    const page = [
      ...row(
        0,
        ['The army says that it shelled no', 'houses in the town of Tarsa.'],
        ['Residents counted forty shells', 'between noon and the evening.'],
      ),
      ...row(
        1,
        ['The army says that the mill was', 'used as a store of weapons.'],
        ['Two workers say that there was', 'only flour and some tools.'],
      ),
      ...row(
        2,
        ['The army says that it warned the', 'people of the town in time.'],
        ['Nobody we spoke to had got any', 'warning on paper or by phone.'],
      ),
    ];
    const found = await text(page);
    expect(found.indexOf('Residents counted')).toBeLessThan(found.indexOf('used as a store'));
    expect(found.indexOf('Two workers')).toBeLessThan(found.indexOf('it warned'));
  });

  it('one column with ragged lines and wide spaces', async () => {
    const ragged = [
      'The mill burned   on Sunday and nobody',
      'came to help   the men inside, who had',
      'to wait for   the rain, as the governor',
      'told us in   a letter from the capital',
      'which we got   a week after the fire.',
    ];
    expect(await text(at(ragged, 60))).toBe(ragged.map((line) => line.replace(/ +/g, ' ')).join(' '));
  });

  it('a list with labels before it', async () => {
    const labels = ['Place:', 'Day:', 'Killed:', 'Source:', 'Seen by:'];
    const page = byRows(at(labels, 60), at(RIGHT, 160));
    expect((await text(page)).replace(/\s+/g, ' ')).toContain(`Place: ${RIGHT[0]} Day: ${RIGHT[1]}`);
  });
});
