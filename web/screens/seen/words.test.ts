/** Which words of a page belong to which claim, and on which page a claim begins. */
import { describe, expect, it } from 'vitest';
import type { ReportWhole, SeenPage } from '../../api.ts';
import { claimsOnPage, pageOf } from './words.ts';

const text = 'Twelve people died at the mill. Nobody came.';
const word = (start: number, end: number, confidence: number) => ({ start, end, confidence, box: [0, 0, 1, 1] });
const claim = (id: string, ...spans: { start: number; end: number }[]) => ({ claim: { id }, current: { spans } });
const report = {
  text,
  claims: [claim('a', { start: 0, end: 18 }), claim('b', { start: 32, end: 43 })],
} as unknown as ReportWhole;
const page = { words: [word(0, 6, 90), word(7, 13, 60), word(22, 25, 10)], sure: 75 } as unknown as SeenPage;

describe('claims on a page', () => {
  it('have the words that lie in theirs, the doubtful ones told apart, and know what is missing', () => {
    const [first, ...others] = claimsOnPage(report, page);
    expect(others).toEqual([]);
    expect(first).toMatchObject({ number: 1, elsewhere: 1 });
    expect(first.words.map(({ start }) => start)).toEqual([0, 7]);
    expect(first.doubtful.map(({ start }) => start)).toEqual([7]);
  });
});

describe('the page of a claim', () => {
  const pages = [
    { page: 2, start: 0, end: 30 },
    { page: 3, start: 32, end: 43 },
  ];
  it('is the one on which its words begin', () => {
    expect(pageOf(report, pages, 'b')).toBe(3);
  });
  it('is not known of a claim that is not there', () => {
    expect(pageOf(report, pages, 'c')).toBeUndefined();
  });
});
