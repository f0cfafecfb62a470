/** The list of forms in which a case leaves Stemma. */
import { caseCsv } from './case-csv.ts';
import { caseGraphml } from './case-graphml.ts';
import { type CaseView, caseObject } from './case-json.ts';

export type { CaseView } from './case-json.ts';

export interface CaseExporter {
  readonly name: string;
  readonly mediaType: string;
  readonly extension: string;
  readonly write: (view: CaseView) => string;
}

export const CASE_EXPORTERS: readonly CaseExporter[] = [
  {
    name: 'json',
    mediaType: 'application/json',
    extension: 'json',
    write: (view) => `${JSON.stringify(caseObject(view), null, 1)}\n`,
  },
  { name: 'csv', mediaType: 'text/csv', extension: 'csv', write: caseCsv },
  { name: 'graphml', mediaType: 'application/graphml+xml', extension: 'graphml', write: caseGraphml },
];
