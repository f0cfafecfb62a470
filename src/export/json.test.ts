import { describe, expect, it } from 'vitest';
import { SAMPLE_DOC, sampleWith } from '../testing/sample-doc.ts';
import { jsonText } from './json.ts';

interface Written {
  stemma: number;
  report: { text: string };
  annotations: Record<string, unknown> & { tokens: { start: number[] } };
  notes: unknown;
}
const written = JSON.parse(jsonText(SAMPLE_DOC)) as Written;

describe('a document as JSON', () => {
  it('gives back what went in', () => {
    expect(written.report).toEqual(SAMPLE_DOC.report);
    expect(written.annotations.claims).toEqual(SAMPLE_DOC.annotations.claims);
    expect(written.annotations.attributions).toEqual(SAMPLE_DOC.annotations.attributions);
    expect(written.notes).toEqual(SAMPLE_DOC.notes);
  });
  it('writes offsets as plain lists', () => {
    expect(written.annotations.tokens.start).toEqual([...SAMPLE_DOC.annotations.tokens.start]);
  });
  it('keeps the order of the layers', () => {
    expect(Object.keys(written)).toEqual(['stemma', 'report', 'annotations', 'notes']);
    expect(Object.keys(written.annotations)).toEqual(Object.keys(SAMPLE_DOC.annotations));
  });
  it('gives each claim a line of its own', () => {
    const lines = jsonText(SAMPLE_DOC).split('\n');
    expect(lines.filter((line) => line.startsWith('{"id":"c-'))).toHaveLength(15);
  });
  it('writes no claims as an empty list', () => {
    expect((JSON.parse(jsonText(sampleWith([]))) as Written).annotations.claims).toEqual([]);
  });
});
