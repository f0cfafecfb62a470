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
import type { Table } from './tables/table.ts';

export type { CaseView, FlowingHandover, Handover } from './case/view.ts';

export interface CaseExporter {
  readonly name: string;
  readonly mediaType: string;
  readonly extension: string;
  /** What the form has no place for; absent where it holds the whole case. */
  readonly leavesOut?: string;
  readonly write: (handover: Handover) => string;
}

const csv = (name: string, tableOf: (handover: Handover) => Table, leavesOut: string): CaseExporter => ({
  name,
  leavesOut,
  mediaType: 'text/csv',
  extension: 'csv',
  write: (handover) => csvOf(tableOf(handover)),
});

export const CASE_EXPORTERS: readonly CaseExporter[] = [
  {
    name: 'dossier',
    mediaType: 'text/html',
    extension: 'html',
    leavesOut: 'questions with one answer; texts beyond the words that are quoted',
    write: dossierHtml,
  },
  {
    name: 'json',
    mediaType: 'application/json',
    extension: 'json',
    leavesOut: 'the texts of reports',
    write: (view) => `${JSON.stringify(caseObject(view), null, 1)}\n`,
  },
  csv('csv', claimsTable, 'the words of judgements; the texts of reports'),
  {
    name: 'html',
    mediaType: 'text/html',
    extension: 'html',
    leavesOut: 'questions with one answer in the ledger; judgements',
    write: caseHtml,
  },
  csv('events', eventsTable, 'claims that tell of no event; how claims relate'),
  csv('questions', questionsTable, 'questions with one answer'),
  csv('origins', originsTable, 'claims without an origin'),
  {
    name: 'graphml',
    mediaType: 'application/graphml+xml',
    extension: 'graphml',
    leavesOut: 'questions, origins and judgements',
    write: caseGraphml,
  },
  {
    name: 'annotations',
    mediaType: 'application/ld+json',
    extension: 'jsonld',
    leavesOut: 'questions, origins and relations',
    write: caseAnnotations,
  },
  {
    name: 'prov',
    mediaType: 'application/ld+json',
    extension: 'jsonld',
    leavesOut: 'origins of unknown lineage; questions and relations',
    write: caseProv,
  },
  {
    name: 'claimreview',
    mediaType: 'application/ld+json',
    extension: 'jsonld',
    leavesOut: 'what nobody published',
    write: caseReviews,
  },
  {
    name: 'svg',
    mediaType: 'image/svg+xml',
    extension: 'svg',
    leavesOut: 'origins in one report each',
    write: stemmaSvg,
  },
  {
    name: 'stix',
    mediaType: 'application/stix+json',
    extension: 'json',
    leavesOut: 'confidence; questions, origins and relations',
    write: caseStix,
  },
  {
    name: 'geojson',
    mediaType: 'application/geo+json',
    extension: 'geojson',
    leavesOut: 'claims without a place that the gazetteer knows',
    write: caseGeojson,
  },
  {
    name: 'kml',
    mediaType: 'application/vnd.google-earth.kml+xml',
    extension: 'kml',
    leavesOut: 'claims without a place that the gazetteer knows',
    write: caseKml,
  },
  {
    name: 'ics',
    mediaType: 'text/calendar',
    extension: 'ics',
    leavesOut: 'claims that tell of no event or have no date',
    write: caseCalendar,
  },
  {
    name: 'ftm',
    mediaType: 'application/jsonl',
    extension: 'ftm.jsonl',
    leavesOut: 'claims that tell of no event; questions, origins and relations',
    write: caseEntities,
  },
  {
    name: 'argdown',
    mediaType: 'text/plain',
    extension: 'argdown',
    leavesOut: 'relations that are no argument: later counts, other scopes, repetitions',
    write: caseArgdown,
  },
  {
    name: 'aif',
    mediaType: 'application/json',
    extension: 'json',
    leavesOut: 'relations that are no argument: later counts, other scopes, repetitions',
    write: caseAif,
  },
  {
    name: 'timemap',
    mediaType: 'application/json',
    extension: 'json',
    leavesOut: 'claims without a day or a position',
    write: caseTimemap,
  },
];
