/** Each form of exchange is read back by rules that are not the writer's own. */
import { describe, expect, it } from 'vitest';
import type { Claim } from '../../model/claim.ts';
import { stated } from '../../model/reading.ts';
import type { Report } from '../../model/report.ts';
import type { Handover } from '../case/view.ts';
import { CASE_EXPORTERS } from '../case-exports.ts';

const TEXT = '😀 The mayor of Darma, “=SUM(A1)” & <b>co</b>, said at least 12 people died in March 2021.';
const words = (text: string) => ({ start: TEXT.indexOf(text), end: TEXT.indexOf(text) + text.length });

const report = (id: string, more: Partial<Report>): Report => ({
  id,
  text: TEXT,
  language: 'en',
  blocks: [{ kind: 'paragraph', start: 0, end: TEXT.length }],
  origin: { name: `${id}.txt`, mediaType: 'text/plain', sha256: 'ab'.repeat(32), bytes: 99 },
  ...more,
});

const died = words('at least 12 people died');
const claim = (id: string, in_: string, more: Partial<Claim> = {}): Claim => ({
  id,
  report: in_,
  spans: [words('=SUM(A1)'), died],
  chain: [
    { name: 'Tarsa Post', spans: [], basis: 'assumed' },
    { name: 'mayor, of Darma', spans: [words('The mayor of Darma')], basis: 'stated' },
  ],
  kind: 'event',
  grounds: stated('official-statement', 'test'),
  stance: 'asserts',
  certainty: stated('certain', 'test'),
  event: stated('attack', 'test'),
  who: [stated({ role: 'perpetrator', name: '=gunmen' }, 'test')],
  toll: stated({ low: 12, high: null, of: 'people', fate: 'killed' }, 'test', died),
  when: stated('2021-03', 'test'),
  where: stated({ name: 'Darma', lat: 35.5, lon: 40.25 }, 'test'),
  wording: [],
  notes: [],
  rule: 'test',
  ...more,
});

/** A claim of which nothing is told but who says it. */
function bare(id: string, in_: string): Claim {
  const { when: _when, where: _where, event: _event, toll: _toll, ...rest } = claim(id, in_, { kind: 'speech' });
  return rest;
}

const VIEW: Handover = {
  about: { reader: '0.1.0', licence: 'CC BY 4.0', asOf: '2021-05-03T08:00:00Z', leftOut: ['One thing is left out.'] },
  stale: new Set(),
  reviews: [],
  caseId: 'darma',
  reports: [
    { report: report('r-1', { publisher: 'Tarsa Post', published: '2021-04-02', title: 'A "mill"' }), givenId: 'one' },
    { report: report('r-2', {}) },
  ],
  claims: [
    claim('c-1', 'r-1'),
    claim('c-2', 'r-2', { when: stated('2021-03-05T10:30', 'test'), stance: 'denies' }),
    bare('c-3', 'r-2'),
  ],
  relations: [
    {
      id: 'x-1',
      kind: 'contradicts',
      from: 'c-2',
      to: 'c-1',
      strength: 1,
      because: [{ text: 'One denies it.', spans: [] }],
    },
    { id: 'x-2', kind: 'later-count', from: 'c-2', to: 'c-1', strength: 1, because: [] },
  ],
  origins: [{ id: 'o-1', name: 'the mayor', claims: ['c-1', 'c-2'], because: [], traced: true }],
  questions: [],
  judgements: [
    {
      id: 'j-1',
      about: 'c-1',
      verdict: 'rejected',
      reason: 'no such place',
      by: 'an editor',
      at: '2021-05-01T08:00:00Z',
    },
    { id: 'j-2', about: 'c-2', verdict: 'confirmed', reason: '', by: 'an editor', at: '2021-05-02T08:00:00Z' },
    {
      id: 'j-3',
      about: 'c-2',
      verdict: 'withdrawn',
      withdraws: 'j-2',
      reason: 'x',
      by: 'an editor',
      at: '2021-05-03T08:00:00Z',
    },
  ],
};

const EMPTY: Handover = { ...VIEW, reports: [], claims: [], relations: [], origins: [], judgements: [] };
const write = (name: string, view = VIEW): string => {
  const exporter = CASE_EXPORTERS.find((one) => one.name === name);
  if (!exporter) throw new Error(`No form "${name}"`);
  return exporter.write(view);
};
const read = <T>(name: string): T => JSON.parse(write(name)) as T;

interface Annotation {
  readonly body: readonly { purpose: string; value: string }[];
  readonly target: readonly {
    selector: readonly [{ exact: string; prefix: string; suffix: string }, { start: number; end: number }];
  }[];
}
interface Annotations {
  readonly total: number;
  readonly first: { readonly items: readonly Annotation[] };
}
interface StixObject {
  readonly id: string;
  readonly type: string;
  readonly spec_version: string;
  readonly created: string;
  readonly modified?: string;
  readonly created_by_ref?: string;
  readonly object_refs?: readonly string[];
  readonly opinion?: string;
}
interface Bundle {
  readonly type: string;
  readonly id: string;
  readonly objects: readonly StixObject[];
}
interface Features {
  readonly without_place: number;
  readonly features: readonly { geometry: object }[];
}
interface Arguments {
  readonly nodes: readonly { nodeID: string; type: string }[];
  readonly edges: readonly { fromID: string; toID: string }[];
}
interface Timemap {
  readonly without_day_or_place: number;
  readonly events: readonly { date: string; time: string; sources: readonly string[] }[];
  readonly sources: readonly { id: string }[];
}

describe('every form', () => {
  it.each(CASE_EXPORTERS.map(({ name }) => name))('%s is the same twice, and made of an empty case too', (name) => {
    expect(write(name)).toBe(write(name));
    expect(write(name)).not.toMatch(/undefined|\[object|NaN/);
    expect(write(name, EMPTY)).not.toMatch(/undefined|\[object|NaN/);
  });
});

describe('annotations', () => {
  it('point at the words in code points, with what stands around', () => {
    const { total, first } = read<Annotations>('annotations');
    expect(total).toBe(3);
    const letters = Array.from(TEXT);
    for (const { target } of first.items)
      for (const { selector } of target) {
        const [quote, position] = selector;
        expect(letters.slice(position.start, position.end).join('')).toBe(quote.exact);
        expect(TEXT).toContain(quote.prefix + quote.exact + quote.suffix);
      }
  });
  it('give what people decided, as far as it was not taken back', () => {
    const assessed = read<Annotations>('annotations').first.items.map(({ body }) =>
      body.filter(({ purpose }) => purpose === 'assessing').map(({ value }) => value),
    );
    expect(assessed).toEqual([['rejected: no such place'], [], []]);
  });
});

describe('STIX', () => {
  it('keeps to the rules of the bundle', () => {
    const { type, id, objects } = read<Bundle>('stix');
    expect(type).toBe('bundle');
    const shape = /^[a-z-]+--[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
    expect(id).toMatch(shape);
    const ids = new Set(objects.map((object) => object.id));
    expect(ids.size).toBe(objects.length);
    for (const object of objects) {
      expect(object.id).toMatch(shape);
      expect(object.id.startsWith(`${object.type}--`)).toBe(true);
      expect(object.spec_version).toBe('2.1');
      for (const at of [object.created, object.modified ?? object.created])
        expect(at).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
      for (const ref of [...(object.object_refs ?? []), ...(object.created_by_ref ? [object.created_by_ref] : [])])
        expect(ids).toContain(ref);
      expect(object).not.toHaveProperty('confidence');
    }
    const sorts = objects.map((object) => object.type).sort();
    expect(sorts.join(' ')).toBe(
      'identity identity identity marking-definition note note note note opinion report report',
    );
    expect(objects.find((object) => object.type === 'opinion')?.opinion).toBe('disagree');
  });
});

/** What stands within each element of the name. */
const elements = (xml: string, name: string): string[] =>
  Array.from(xml.matchAll(new RegExp(`<${name}[^>]*>([^]*?)</${name}>`, 'g')), ([, inside]) => inside);

describe('places', () => {
  it('stand as longitude and latitude, and what has none is counted', () => {
    const { features, without_place } = read<Features>('geojson');
    expect(features.map((feature) => feature.geometry)).toEqual([
      { type: 'Point', coordinates: [40.25, 35.5] },
      { type: 'Point', coordinates: [40.25, 35.5] },
    ]);
    expect(without_place).toBe(1);
    const marks = elements(write('kml'), 'Placemark');
    expect(marks.flatMap((mark) => elements(mark, 'coordinates'))).toEqual(['40.25,35.5', '40.25,35.5']);
    expect(elements(marks[0], 'when')).toEqual(['2021-03']);
    expect(elements(marks[0], 'description')[0]).toContain('=SUM(A1) … at least 12');
    expect(write('kml').replace(/&(amp|lt|gt|quot);/g, '')).not.toContain('&');
  });
});

describe('the calendar', () => {
  it('has whole months for months, in short lines', () => {
    const text = write('ics');
    const lines = text.split('\r\n');
    expect(lines.at(-1)).toBe('');
    for (const line of lines) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    const whole = text.replace(/\r\n /g, '').split('\r\n');
    expect(whole.filter((line) => line.startsWith('DT') && line.includes('VALUE'))).toEqual([
      'DTSTART;VALUE=DATE:20210301',
      'DTEND;VALUE=DATE:20210401',
      'DTSTART;VALUE=DATE:20210305',
      'DTEND;VALUE=DATE:20210306',
    ]);
    expect(whole.find((line) => line.startsWith('DESCRIPTION'))).toBe(
      'DESCRIPTION:Tarsa Post > mayor\\, of Darma (one)',
    );
  });
});

/** RFC 4180, read character by character. */
function cells(text: string): string[][] {
  const rows: string[][] = [[]];
  let now = '';
  let inside = false;
  for (let i = 0; i < text.length; i++) {
    const c = text[i];
    if (inside) {
      if (c === '"' && text[i + 1] === '"') now += text[i++];
      else if (c === '"') inside = false;
      else now += c;
    } else if (c === '"') inside = true;
    else if (c === ',' || c === '\n') {
      rows[rows.length - 1].push(now);
      now = '';
      if (c === '\n') rows.push([]);
    } else if (c !== '\r') now += c;
  }
  return rows.slice(0, -1);
}

describe('tables', () => {
  it('of events have ACLED’s columns, the low bound as fatalities, and no formula', () => {
    const [head, first, second, ...rest] = cells(write('events'));
    expect(rest).toEqual([]);
    const row = Object.fromEntries(head.map((name, i) => [name, first[i]]));
    expect(row).toMatchObject({
      event_date: '2021-03',
      time_precision: '3',
      sub_event_type: 'Attack',
      actor1: "'=gunmen",
      latitude: '35.5',
      fatalities: '12',
    });
    expect(row.notes).toContain('12 to no upper bound people');
    expect(second[head.indexOf('fatalities')]).toBe('');
    for (const cell of [...cells(write('events')), ...cells(write('csv'))].flat())
      expect(cell).not.toMatch(/^\s*[=+@]/);
  });
});

describe('entities and arguments', () => {
  it('have lists of texts for every property', () => {
    const lines = write('ftm')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { schema: string; properties: object });
    expect(lines.map(({ schema }) => schema)).toEqual(['Note', 'Article', 'Article', 'Event', 'Event']);
    for (const { properties } of lines)
      for (const values of Object.values(properties) as unknown[][]) {
        expect(values.length).toBeGreaterThan(0);
        for (const value of values) expect(typeof value).toBe('string');
      }
  });
  it('say what speaks against what, and nothing of later counts', () => {
    expect(write('argdown').match(/^ {2}[+-] .*$/gm)).toEqual(['  - [c-2]']);
    const { nodes, edges } = read<Arguments>('aif');
    const known = new Map(nodes.map((node) => [node.nodeID, node.type]));
    expect([...known]).toEqual([
      ['c-1', 'I'],
      ['c-2', 'I'],
      ['c-3', 'I'],
      ['x-1', 'CA'],
    ]);
    for (const { fromID, toID } of edges) for (const end of [fromID, toID]) expect(known.has(end)).toBe(true);
  });
  it('are drawn in TimeMap where they have a day and a place', () => {
    const { events, sources, without_day_or_place } = read<Timemap>('timemap');
    expect(events.map(({ date, time, sources: of }) => [date, time, of])).toEqual([['2021-03-05', '10:30', ['r-2']]]);
    expect(sources.map(({ id }) => id)).toEqual(['one', 'r-2']);
    expect(without_day_or_place).toBe(2);
  });
});

describe('provenance', () => {
  it('refers to nothing that it does not hold', () => {
    const graph = read<{ '@graph': Record<string, unknown>[] }>('prov')['@graph'];
    const ids = new Set(graph.map((node) => node['@id']));
    const refs: string[] = [];
    const walk = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      const keys = Object.keys(value);
      if (keys.length === 1 && keys[0] === '@id') refs.push((value as { '@id': string })['@id']);
      for (const inner of Object.values(value)) walk(inner);
    };
    for (const node of graph) walk(node);
    expect(refs.length).toBeGreaterThan(8);
    for (const ref of refs) expect(ids).toContain(ref);
  });
});
