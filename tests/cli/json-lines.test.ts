/** `stemma read --jsonl`: a stream that goes on whatever a line holds. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Folder, folderWith } from './run.ts';

let folder: Folder;
beforeAll(() => {
  folder = folderWith({});
});
afterAll(() => folder.remove());

interface Answer {
  readonly id: unknown;
  readonly attributions?: unknown[];
  readonly error?: { readonly code: string; readonly message: string; readonly hint: string };
}
const TEXT = 'The mayor said that the bridge was closed.';
const answers = async (input: string | Buffer | Iterable<Buffer>): Promise<Answer[]> => {
  const { code, out, err } = await folder.run(['read', '--jsonl'], input);
  expect(err).toBe('');
  expect(code).toBe(0);
  return out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Answer);
};

describe('stemma read --jsonl', () => {
  it('answers in order, with an error for each line that cannot be read', async () => {
    const good = (id: unknown, text = TEXT): Buffer => Buffer.from(`${JSON.stringify({ id, text })}\n`);
    const got = await answers(
      Buffer.concat([
        good('first'),
        Buffer.from('\n  \r\n'),
        Buffer.from('{"id": "cut", "text": "The may\n'),
        Buffer.from('[1, 2]\n'),
        Buffer.from('{"id": 7}\n'),
        Buffer.from('{"id": "latin", "text": "caf'),
        Buffer.from([0xe9]),
        Buffer.from('"}\n'),
        good('separator', `${TEXT}\u2028${TEXT}`),
        good('surrogate', `${TEXT} \ud800`),
        Buffer.from(`{"id": {"deep": [1]}, "text": ${JSON.stringify(TEXT)}}`),
      ]),
    );
    expect(got.map(({ id, error }) => [id, error?.code])).toEqual([
      ['first', undefined],
      [null, 'bad-json'],
      [null, 'bad-line'],
      [7, 'no-text'],
      ['latin', 'bad-encoding'],
      ['separator', undefined],
      ['surrogate', undefined],
      [{ deep: [1] }, undefined],
    ]);
    for (const { error } of got) if (error) expect(error.message !== '' && error.hint !== '').toBe(true);
  });

  it('refuses a line of more than 64 MB and reads the next', async () => {
    function* lines(): Generator<Buffer> {
      const megabyte = Buffer.alloc(1024 * 1024, 'x');
      yield Buffer.from('{"id": "long", "text": "');
      for (let i = 0; i < 65; i++) yield megabyte;
      yield Buffer.from(`"}\n{"id": "next", "text": ${JSON.stringify(TEXT)}}\n`);
    }
    const got = await answers(lines());
    expect(got.map(({ id, error }) => [id, error?.code])).toEqual([
      [null, 'line-too-long'],
      ['next', undefined],
    ]);
  });

  it('stops without a complaint when nobody reads on', async () => {
    const { spawnSync } = await import('node:child_process');
    const line = `${JSON.stringify({ id: 1, text: TEXT })}\n`;
    const main = new URL('../../dist/cli/main.js', import.meta.url).pathname;
    const { stdout, stderr } = spawnSync('sh', ['-c', `"${process.execPath}" "${main}" read --jsonl | head -n 1`], {
      input: line.repeat(400),
      encoding: 'utf8',
    });
    expect(stdout.split('\n')).toHaveLength(2);
    expect(stderr).toBe('');
  });
});
