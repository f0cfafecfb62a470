import { describe, expect, it } from 'vitest';
import { paragraphs } from '../../ingest/blocks.ts';
import { WORDS } from '../../languages/en/words.ts';
import { cutTokens } from '../tokens/cut.ts';
import { cutSentences } from './cut.ts';

const cut = (text: string): string[] =>
  cutSentences(paragraphs(text), cutTokens(text, WORDS), WORDS).map((s) => text.slice(s.start, s.end));

describe('sentences', () => {
  it.each([
    [['The mill burned.', 'Nobody was hurt.']],
    [['Gen. Harun spoke to the U.S. envoy on Jan. 5 at 4 p.m. in Tarsa.', 'He left.']],
    [['“We saw it.”', 'She pointed at the bridge.']],
    [['“Did you see it?” she asked.', 'Nobody had.']],
    [['They came from the U.S.', 'The road was closed.']],
    [['He waited... and then left.', 'Who knows?']],
    [['It hit No. 5 Dock St. and J. R. Amsel’s shop.', '3 men fled.']],
    [['THE MILL BURNED.', 'NOBODY WAS HURT.']],
  ])('cuts %j', (sentences) => {
    expect(cut(sentences.join(' '))).toEqual(sentences);
  });
  it('ends a sentence with its paragraph, and reads across lines wrapped by hand', () => {
    const line = 'The garrison of the town reported on Sunday that the bridge over the';
    expect(cut(`A headline\n\nA first line.`)).toEqual(['A headline', 'A first line.']);
    expect(cut(`${line}\n${line}\n${line}\n${line}\nriver stood.`)).toHaveLength(1);
  });
  it('cuts what goes on longer than any sentence, at a pause where there is one', () => {
    const pieces = cut(`${'word '.repeat(390)}, ${'word '.repeat(500)}`);
    expect(pieces.length).toBe(3);
    expect(pieces[0].endsWith(',')).toBe(true);
    expect(
      pieces
        .join(' ')
        .split(/\s+/)
        .filter((w) => w === 'word'),
    ).toHaveLength(890);
  });
  it.each([
    [['TARSA, June 3 (Reuters) -', 'The mill burned.']],
    [['PORT ILSE, 16 FEB 90 (AGENCIA TARSA) -- [TEXT]', 'THE MILL BURNED.']],
    [['Tarsa News/ Exclusive –', 'The mill burned.']],
    [['16:42 –', 'The mill has burned down.']],
    [['3/', 'The mill burned.']],
    [['-', 'Oster province:', 'nine guards died.']],
    [['Baan:', 'We lost the road in May.']],
    [['Mayor Reik: “All of them are free.”']],
    [['The Brigades (BD) – once an army – left the town.']],
    [['2 men left.']],
    [['Norland/Kesh talks began.']],
  ])('keeps what stands before a report or an entry to itself: %j', (sentences) => {
    expect(cut(sentences.join(' '))).toEqual(sentences);
  });
});
