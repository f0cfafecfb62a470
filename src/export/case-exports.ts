/** The list of forms in which a case leaves Stemma. */

import { caseHtml } from './case/page.ts';
import type { CaseView } from './case/view.ts';
import { caseCsv } from './case-csv.ts';
import { caseGraphml } from './case-graphml.ts';
import { caseObject } from './case-json.ts';
import { caseEvents } from './exchange/acled-events.ts';
import { caseAif, caseArgdown } from './exchange/argument.ts';
import { caseCalendar } from './exchange/calendar.ts';
import { caseEntities } from './exchange/followthemoney.ts';
import { caseGeojson, caseKml } from './exchange/geo.ts';
import { caseProv } from './exchange/prov.ts';
import { caseStix } from './exchange/stix.ts';
import { caseTimemap } from './exchange/timemap.ts';
import { caseAnnotations } from './exchange/web-annotation.ts';

export type { CaseView } from './case/view.ts';

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
  { name: 'html', mediaType: 'text/html', extension: 'html', write: caseHtml },
  { name: 'events', mediaType: 'text/csv', extension: 'csv', write: caseEvents },
  { name: 'graphml', mediaType: 'application/graphml+xml', extension: 'graphml', write: caseGraphml },
  { name: 'annotations', mediaType: 'application/ld+json', extension: 'jsonld', write: caseAnnotations },
  { name: 'prov', mediaType: 'application/ld+json', extension: 'jsonld', write: caseProv },
  { name: 'stix', mediaType: 'application/stix+json', extension: 'json', write: caseStix },
  { name: 'geojson', mediaType: 'application/geo+json', extension: 'geojson', write: caseGeojson },
  { name: 'kml', mediaType: 'application/vnd.google-earth.kml+xml', extension: 'kml', write: caseKml },
  { name: 'ics', mediaType: 'text/calendar', extension: 'ics', write: caseCalendar },
  { name: 'ftm', mediaType: 'application/jsonl', extension: 'ftm.jsonl', write: caseEntities },
  { name: 'argdown', mediaType: 'text/plain', extension: 'argdown', write: caseArgdown },
  { name: 'aif', mediaType: 'application/json', extension: 'json', write: caseAif },
  { name: 'timemap', mediaType: 'application/json', extension: 'json', write: caseTimemap },
];
