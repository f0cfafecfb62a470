/** Forms of exchange read by processors that others wrote, and held against the standards' own rules. */
import { getIssues } from '@placemarkio/check-geojson';
import { kml } from '@tmcw/togeojson';
import { DOMParser } from '@xmldom/xmldom';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { DirectedGraph } from 'graphology';
import { parse as parseGraphml } from 'graphology-graphml';
import ical from 'ical.js';
import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import type { CaseView } from '../../src/export/case-exports.ts';
import { handOver } from '../../src/export/handover/hand-over.ts';
import { formNamed } from '../../src/handover/index.ts';
import { SAMPLE_CASE } from '../../src/testing/sample-case.ts';
import { documentLoader } from './contexts.ts';
import { BUNDLE } from './stix-schema.ts';

const EMPTY: CaseView = {
  ...SAMPLE_CASE,
  reports: [],
  claims: [],
  relations: [],
  origins: [],
  questions: [],
  judgements: [],
};
const write = async (name: string, view = SAMPLE_CASE): Promise<string> => {
  const bytes = await formNamed(name)?.write(handOver(view, { licence: 'CC BY 4.0', asOf: '2023-06-02T08:00:00Z' }));
  return Buffer.from(bytes ?? '').toString();
};
const read = async <T>(name: string, view = SAMPLE_CASE): Promise<T> => JSON.parse(await write(name, view)) as T;

function xmlOf(text: string): ReturnType<DOMParser['parseFromString']> {
  const problems: string[] = [];
  const keep = (problem: unknown): void => void problems.push(String(problem));
  const parser = new DOMParser({ errorHandler: { warning: keep, error: keep, fatalError: keep } });
  const document = parser.parseFromString(text, 'text/xml');
  expect(problems).toEqual([]);
  return document;
}

describe('JSON-LD', () => {
  const options = { documentLoader, safe: true } as const;
  it.each(['annotations', 'prov', 'claimreview'])(
    '%s loses nothing in a processor, also of an empty case',
    async (name) => {
      const rdf = await jsonld.toRDF(await read<object>(name), { ...options, format: 'application/n-quads' });
      expect(rdf.split('\n').length).toBeGreaterThan(8);
      expect(rdf).toContain('CC BY 4.0');
      expect(await jsonld.expand(await read<object>(name, EMPTY), options)).not.toEqual([]);
    },
  );
  it('gives every annotation a target with both selectors', async () => {
    const rdf = await jsonld.toRDF(await read<object>('annotations'), { ...options, format: 'application/n-quads' });
    const times = (term: string): number => rdf.split(`<http://www.w3.org/ns/oa#${term}>`).length - 1;
    expect([times('hasTarget'), times('exact'), times('start'), times('Annotation')]).toEqual([5, 5, 5, 5]);
  });
  it('reviews only what a person published, with what the person said and no scale', async () => {
    const { '@graph': graph } = await read<{ '@graph': Record<string, unknown>[] }>('claimreview');
    expect(graph.filter((node) => node['@type'] === 'ClaimReview')).toMatchObject([
      {
        url: 'https://rana.example/checks/mill',
        datePublished: '2023-06-01',
        claimReviewed: '15 workers were killed in the fire at the Orlin mill',
        reviewRating: { alternateName: 'confirmed' },
      },
    ]);
    expect(JSON.stringify(graph)).not.toMatch(/ratingValue|bestRating/);
  });
  it('reviews also what was rejected, which is not among the claims', async () => {
    const [first, ...rest] = SAMPLE_CASE.judgements;
    const view: CaseView = { ...SAMPLE_CASE, judgements: [{ ...first, verdict: 'rejected' }, ...rest] };
    expect(await write('claimreview', view)).toContain('"alternateName": "rejected"');
    expect(await write('annotations', view)).not.toContain('15 workers were killed in the fire');
  });
});

/** The letters of a text from one to another, read by iterating over code points: not as the writer counts. */
function lettersBetween(text: string, start: number, end: number): string {
  let [at, found] = [0, ''];
  for (const letter of text) {
    if (at >= start && at < end) found += letter;
    at++;
  }
  return found;
}

it('annotations stand where they say, counted in code points', async () => {
  interface Item {
    readonly target: readonly {
      source: string;
      selector: readonly [{ exact: string }, { start: number; end: number }];
    }[];
  }
  const { first } = await read<{ first: { items: readonly Item[] } }>('annotations');
  const texts = new Map(
    SAMPLE_CASE.reports.map(({ report, givenId }) => [`urn:stemma:report:${givenId ?? report.id}`, report.text]),
  );
  const targets = first.items.flatMap(({ target }) => target);
  expect(targets.length).toBe(5);
  for (const { source, selector } of targets)
    expect(lettersBetween(texts.get(source) ?? '', selector[1].start, selector[1].end)).toBe(selector[0].exact);
});

describe('STIX', () => {
  const ajv = new Ajv({ discriminator: true, allErrors: true, strictTypes: false });
  addFormats.default(ajv);
  const holds = ajv.compile(BUNDLE);
  interface Bundle {
    readonly objects: readonly {
      id: string;
      type: string;
      content?: string;
      object_refs?: string[];
      created_by_ref?: string;
    }[];
  }
  it('keeps to the rules of the standard, and refers only to what it holds', async () => {
    const bundle = await read<Bundle>('stix');
    expect(holds(bundle), ajv.errorsText(holds.errors)).toBe(true);
    const ids = new Set(bundle.objects.map(({ id }) => id));
    for (const { object_refs = [], created_by_ref } of bundle.objects)
      for (const ref of [...object_refs, ...(created_by_ref ? [created_by_ref] : [])]) expect(ids).toContain(ref);
  });
  it('is held to rules that refuse what breaks them', async () => {
    const bundle = await read<{ objects: Record<string, unknown>[] }>('stix');
    for (const broken of [{ x_stemma: 1 }, { confidence: 101 }, { object_refs: [] }, { created: 'yesterday' }]) {
      const objects = bundle.objects.map((object) => (object.type === 'note' ? { ...object, ...broken } : object));
      expect(holds({ ...bundle, objects }), JSON.stringify(broken)).toBe(false);
    }
  });
  it('writes that a source cannot be judged in words, and gives no confidence for it or for anything', async () => {
    const { objects } = await read<Bundle>('stix');
    expect(objects.map(({ content }) => content).join('\n')).toContain('F, reliability cannot be judged. New to us.');
    expect(objects.filter((object) => 'confidence' in object)).toEqual([]);
  });
});

describe('places', () => {
  it('are GeoJSON without a complaint', async () => {
    for (const view of [SAMPLE_CASE, EMPTY]) expect(getIssues(await write('geojson', view))).toEqual([]);
  });
  it('are KML in which another program finds the same points', async () => {
    const { features } = kml(xmlOf(await write('kml')));
    expect(features.map(({ geometry }) => geometry)).toEqual([{ type: 'Point', coordinates: [40.25, 35.5] }]);
    expect(features[0].properties).toMatchObject({ name: 'other: Orlin mill' });
  });
});

it('GraphML is a graph to another program, with every claim and relation', async () => {
  const graph = parseGraphml(DirectedGraph, await write('graphml'), { addMissingNodes: false });
  expect(graph.nodes().sort()).toEqual(SAMPLE_CASE.claims.map(({ id }) => id).sort());
  expect(graph.mapEdges((_, { relation }, from, to) => `${from} ${String(relation)} ${to}`).sort()).toEqual([
    'c-3 later-count c-1',
    'c-4 denies c-3',
    'c-5 repeats c-3',
  ]);
  expect(graph.getNodeAttribute('c-2', 'words')).toBe('“=SUM(A1)” & <b>co</b>');
});

it('the calendar is one to another program, with whole days and months', async () => {
  const events = new ical.Component(ical.parse(await write('ics')) as unknown[]).getAllSubcomponents('vevent');
  const found = events.map((event) => {
    const { startDate, endDate, summary, uid } = new ical.Event(event);
    return [uid, startDate.toString(), endDate.toString(), summary.includes('workers')];
  });
  expect(found).toEqual([
    ['c-1@stemma', '2023-05-07', '2023-05-08', true],
    ['c-3@stemma', '2023-05-01', '2023-06-01', true],
  ]);
});

describe('the stemma as SVG', () => {
  it('is well-formed, holds each claim of an origin that several reports carry, and loads nothing', async () => {
    const text = await write('svg');
    const document = xmlOf(text);
    const titles = Array.from(document.getElementsByTagName('title'), ({ textContent }) => textContent ?? '');
    expect(titles).toHaveLength(4);
    expect(titles.join('\n')).toContain('١٥ عاملاً قُتلوا في حريق مطحنة أورلين');
    expect(text).not.toMatch(/href|<script|<image|url\(|@import/);
  });
  it('draws an empty case too', async () => {
    xmlOf(await write('svg', EMPTY));
  });
});
