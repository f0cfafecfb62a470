/** The list of forms in which a case leaves Stemma as text. `src/handover/index.ts` has those that libraries write besides. */

import { caseHtml } from './case/page.ts';
import type { Handover } from './case/view.ts';
import { caseGraphml } from './case-graphml.ts';
import { caseObject } from './case-json.ts';
import { dossierHtml } from './dossier/page.ts';
import { caseAif, caseArgdown } from './exchange/argument.ts';
import { caseCalendar } from './exchange/calendar.ts';
import { caseReviews } from './exchange/claim-review.ts';
import { caseEntities } from './exchange/followthemoney.ts';
import { caseGeojson, caseKml } from './exchange/geo.ts';
import { caseProv } from './exchange/prov.ts';
import { caseStix } from './exchange/stix.ts';
import { caseTimemap } from './exchange/timemap.ts';
import { caseAnnotations } from './exchange/web-annotation.ts';
import { stemmaSvg } from './stemma/svg.ts';
import { claimsTable } from './tables/claims.ts';
import { csvOf } from './tables/csv-table.ts';
import { eventsTable } from './tables/events.ts';
import { originsTable } from './tables/origins.ts';
import { questionsTable } from './tables/questions.ts';

export type { CaseView, Handover } from './case/view.ts';

export interface CaseExporter {
  readonly name: string;
  readonly mediaType: string;
  readonly extension: string;
  readonly write: (handover: Handover) => string;
}

const csv = (name: string, tableOf: (handover: Handover) => Parameters<typeof csvOf>[0]): CaseExporter => ({
  name,
  mediaType: 'text/csv',
  extension: 'csv',
  write: (handover) => csvOf(tableOf(handover)),
});

export const CASE_EXPORTERS: readonly CaseExporter[] = [
  {
    name: 'json',
    mediaType: 'application/json',
    extension: 'json',
    write: (view) => `${JSON.stringify(caseObject(view), null, 1)}\n`,
  },
  { name: 'dossier', mediaType: 'text/html', extension: 'html', write: dossierHtml },
  csv('csv', claimsTable),
  { name: 'html', mediaType: 'text/html', extension: 'html', write: caseHtml },
  csv('events', eventsTable),
  csv('questions', questionsTable),
  csv('origins', originsTable),
  { name: 'graphml', mediaType: 'application/graphml+xml', extension: 'graphml', write: caseGraphml },
  { name: 'annotations', mediaType: 'application/ld+json', extension: 'jsonld', write: caseAnnotations },
  { name: 'prov', mediaType: 'application/ld+json', extension: 'jsonld', write: caseProv },
  { name: 'claimreview', mediaType: 'application/ld+json', extension: 'jsonld', write: caseReviews },
  { name: 'svg', mediaType: 'image/svg+xml', extension: 'svg', write: stemmaSvg },
  { name: 'stix', mediaType: 'application/stix+json', extension: 'json', write: caseStix },
  { name: 'geojson', mediaType: 'application/geo+json', extension: 'geojson', write: caseGeojson },
  { name: 'kml', mediaType: 'application/vnd.google-earth.kml+xml', extension: 'kml', write: caseKml },
  { name: 'ics', mediaType: 'text/calendar', extension: 'ics', write: caseCalendar },
  { name: 'ftm', mediaType: 'application/jsonl', extension: 'ftm.jsonl', write: caseEntities },
  { name: 'argdown', mediaType: 'text/plain', extension: 'argdown', write: caseArgdown },
  { name: 'aif', mediaType: 'application/json', extension: 'json', write: caseAif },
  { name: 'timemap', mediaType: 'application/json', extension: 'json', write: caseTimemap },
];
