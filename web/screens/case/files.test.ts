/** Files and lines as they are sent. */
import { describe, expect, it } from 'vitest';
import { piecesOf } from './files.ts';

const file = (name: string, text: string): File => new File([text], name);

describe('piecesOf', () => {
  it('sends a file as it is, with what a person says of it', async () => {
    const one = file('lamp.txt', 'The mill burned.');
    expect(await piecesOf(one, { publisher: 'Daily Lamp' })).toEqual([
      { name: 'lamp.txt', body: one, facts: { publisher: 'Daily Lamp' } },
    ]);
  });
  it('sends a line each, with what the line says before what the person says', async () => {
    const lines = [
      '{"id": 7, "text": "The mill burned.", "publisher": "Kite", "published": "2023-05"}',
      '',
      '{"id": "kept elsewhere"}',
      '{"text": "The bridge fell."}',
      '{"text": "cut off',
    ].join('\n');
    const pieces = await piecesOf(file('some.jsonl', lines), { publisher: 'Lamp' });
    expect(pieces.map(({ name, facts }) => [name, facts])).toEqual([
      ['some.jsonl#1.txt', { publisher: 'Kite', published: '2023-05', givenId: '7' }],
      ['some.jsonl#4.txt', { publisher: 'Lamp' }],
      ['some.jsonl#5.txt', {}],
    ]);
    expect(await pieces[0].body.text()).toBe('The mill burned.');
    expect(pieces[2].body.size).toBe(0);
  });
});
