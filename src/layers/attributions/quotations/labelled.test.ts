/** Speakers before a colon and behind a dash, in sentences of our own. */
import { describe, expect, it } from 'vitest';
import { reportFromText } from '../../../ingest/from-text.ts';
import { readReport } from '../../../read-report.ts';

const said = (text: string, rule: string): string[] =>
  readReport(reportFromText({ text }))
    .annotations.attributions.filter((a) => a.rule === rule)
    .map(({ source, content }) =>
      [source, content].map((spans) => spans.map((s) => text.slice(s.start, s.end)).join(' … ')).join(': '),
    );

describe('a transcript', () => {
  const lines = ['WEIL: Who cut the road?', 'BAAN: The Brigades cut it in May.', 'WEIL: Was it mined?'];
  it('is said by whoever stands before the colon', () => {
    expect(said(lines.join('\n\n'), 'attributions.transcript')).toEqual(lines);
  });
  it('is none with two labels, with labels that never come again, and all in capitals', () => {
    expect(said(lines.slice(0, 2).join('\n\n'), 'attributions.transcript')).toEqual([]);
    expect(said('SOURCE: It came.\n\nDATE: It went.\n\nPLACE: It stood.', 'attributions.transcript')).toEqual([]);
    expect(said(lines.join('\n\n').toUpperCase(), 'attributions.transcript')).toEqual([]);
  });
});

describe('a signed quotation', () => {
  it('is said by whoever stands behind the dash', () => {
    expect(said('“We ran because the mill was on fire.” ― Ada Lund', 'attributions.signature')).toEqual([
      'Ada Lund: “We ran because the mill was on fire.”',
    ]);
  });
  it('is none where the sentence goes on, or where only a term is quoted', () => {
    expect(said('“We ran because the mill was on fire” – Ada Lund wept.', 'attributions.signature')).toEqual([]);
    expect(said('They called it “the yard” – Ada Lund', 'attributions.signature')).toEqual([]);
  });
});
