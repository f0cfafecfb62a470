/** What lists, filters, searches and the graph give over a small case. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OpenApp, openApp } from './open-app.ts';

let app: OpenApp;
beforeAll(async () => {
  app = await openApp();
});
afterAll(() => app.close());

const total = async (path: string): Promise<number> => (await app.get(path)).json.total;
const titles = async (query: string): Promise<string[]> =>
  (await app.get(`/api/reports?${query}`)).json.rows.map(({ title }: { title: string }) => title);

describe('reports', () => {
  it('are found by words, publisher, date and review', async () => {
    expect(await titles('search=prisoners')).toEqual(['Fire at the Orlin mill']);
    expect(await titles('publisher=Evening%20Kite')).toEqual(['Toll of mill fire rises']);
    expect(await titles('from=2023-05-09')).toEqual(['Toll of mill fire rises']);
    expect(await titles('to=2023-05-09')).toEqual(['Fire at the Orlin mill']);
    expect(await titles('reviewed=all')).toEqual([]);
  });
  it('are ordered either way, and given a stretch at a time', async () => {
    expect(await titles('sort=published&order=down')).toEqual(['Toll of mill fire rises', 'Fire at the Orlin mill']);
    expect(await titles('sort=publisher&offset=1&limit=1')).toEqual(['Toll of mill fire rises']);
  });
});

describe('claims', () => {
  it('are found by words, speakers, people and places', async () => {
    expect(await total('/api/claims?search=killed')).toBe(2);
    expect(await total('/api/claims?search=residents%20prisoners')).toBe(1);
    expect(await total('/api/claims?speaker=Evening%20Kite')).toBeGreaterThan(0);
    expect(await total('/api/claims?search=%22killed%20workers%22')).toBe(0);
    expect(await total('/api/claims?search=ORLIN')).toBe(await total('/api/claims?search=orlin'));
  });
  it('say how often each speaker and kind occurs among those found', async () => {
    const { speakers, kinds } = (await app.get('/api/claims/facets?search=killed')).json;
    expect(speakers).toContainEqual({ value: 'Daily Lamp', count: 1 });
    expect(kinds).toEqual([{ value: 'event', count: 2 }]);
  });
  it('say why each field was read so, with the words', async () => {
    const [{ id }] = (await app.get('/api/claims?search=killed')).json.rows;
    const { rule, reasons } = (await app.get(`/api/claims/${id}/why`)).json;
    expect(rule).toMatch(/\w+\.\w/);
    const toll = reasons.find(({ field }: { field: string }) => field === 'toll');
    expect(toll.words.join(' ')).toContain('12');
    expect(toll.basis).toBe('stated');
  });
});

describe('questions and the stemma', () => {
  it('give every answer with its origin, and relations both of whose ends are there', async () => {
    const [row] = (await app.get('/api/questions?search=killed')).json.rows;
    expect(row.claims).toBeGreaterThan(1);
    const { answers } = (await app.get(`/api/questions/${row.id}`)).json;
    const relations = (await app.get(`/api/relations?question=${row.id}`)).json;
    const ids = new Set(answers.map(({ id }: { id: string }) => id));
    expect(answers).toHaveLength(row.claims);
    expect(relations.total).toBeGreaterThan(0);
    for (const { from, to } of relations.rows) expect(ids.has(from) && ids.has(to)).toBe(true);
    const [{ from }] = relations.rows;
    const mine = (await app.get(`/api/relations?question=${row.id}&claim=${from}`)).json;
    expect(mine.rows.every((r: { from: string; to: string }) => r.from === from || r.to === from)).toBe(true);
    expect(answers.find(({ id }: { id: string }) => id === from).bearing).not.toBeNull();
  });
  it('tells how many are contested, and finds those', async () => {
    const { asked, contested } = (await app.get('/api/questions/facets')).json;
    const all = (await app.get('/api/questions?limit=500')).json;
    const found = (await app.get('/api/questions?contested=yes&limit=500')).json;
    expect(found.total).toBe(contested);
    for (const { contradictions, denials } of found.rows) expect(contradictions + denials).toBeGreaterThan(0);
    expect(asked.reduce((sum: number, { count }: { count: number }) => sum + count, 0)).toBe(all.total);
  });
  it('draws a graph without loose ends, the same each time', async () => {
    const [row] = (await app.get('/api/questions?search=killed')).json.rows;
    const [one, two] = [
      await app.get(`/api/stemma?question=${row.id}`),
      await app.get(`/api/stemma?question=${row.id}`),
    ];
    expect(two.json).toEqual(one.json);
    const nodes = new Map(one.json.nodes.map((node: { id: string; rank: number }) => [node.id, node.rank]));
    for (const { from, to } of one.json.edges) expect(nodes.has(from) && nodes.has(to)).toBe(true);
    for (const { id, kind } of one.json.nodes)
      if (kind === 'claim')
        expect(one.json.edges.some((e: { from: string; to: string }) => e.from === id || e.to === id)).toBe(true);
  });
  it('asks for a question or a claim', async () => {
    expect((await app.get('/api/stemma')).status).toBe(422);
    expect((await app.get('/api/stemma?question=q-none')).status).toBe(404);
  });
});

describe('the timeline', () => {
  it('tells of times at their precision, and of dates of publication apart', async () => {
    const { times, published, undated } = (await app.get('/api/timeline')).json;
    expect(published).toEqual([
      { date: '2023-05-08', reports: 1 },
      { date: '2023-05-10', reports: 1 },
    ]);
    const claims = times.reduce((sum: number, { claims: n }: { claims: number }) => sum + n, 0);
    expect(claims + undated).toBe((await app.get('/api/case')).json.claims);
  });
});

describe('what another program writes', () => {
  it('is told to open windows', async () => {
    const heard: string[] = [];
    const stop = app.bench.bus.listen(({ what }) => heard.push(what));
    await app.opened.add({ name: 'late.txt', text: 'The mayor said that the bridge was closed.' });
    await app.bench.catchUp();
    stop();
    expect(heard).toEqual(['reports']);
    expect(await total('/api/reports')).toBe(3);
  });
});
