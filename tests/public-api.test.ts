/** The names that the package offers: a new one is added here on purpose, an old one is not lost by accident. */
import { describe, expect, it } from 'vitest';
import * as stemma from '../src/index.ts';

describe('the public names', () => {
  it('are these', () => {
    expect(Object.keys(stemma).sort()).toEqual([
      'CERTAINTIES',
      'CLAIM_KINDS',
      'EVENT_KINDS',
      'EXPORTERS',
      'GROUNDS',
      'IngestError',
      'LANGUAGE_CODES',
      'LAYERS',
      'ROLES',
      'STANCES',
      'defineLayer',
      'exporterNamed',
      'ingestAll',
      'ingestBytes',
      'ingestFile',
      'readReport',
      'reportFromText',
    ]);
  });

  it('read a text in three lines', () => {
    const report = stemma.reportFromText({
      text: 'A resident of Dar Selim said that gunmen attacked the depot.',
      facts: { publisher: 'Valley Weekly' },
    });
    const doc = stemma.readReport(report);
    expect(stemma.exporterNamed('text')?.write(doc)).toContain('publisher: Valley Weekly');
  });

  it('offer exporters with names, media types and extensions of their own', () => {
    expect(stemma.EXPORTERS.map(({ name, mediaType, extension }) => [name, mediaType, extension])).toEqual([
      ['text', 'text/plain', 'txt'],
      ['json', 'application/json', 'json'],
      ['html', 'text/html', 'html'],
      ['jsonl', 'application/jsonl', 'jsonl'],
    ]);
  });
});
