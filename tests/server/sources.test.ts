/** What people hold of sources by way of the server: rated with a reason, taken back, ruled one with another, told in the log. */
import { beforeEach, describe, expect, it } from 'vitest';
import { type OpenApp, openApp } from './open-app.ts';

let app: OpenApp;
beforeEach(async () => {
  app = await openApp();
  return () => app.close();
});

let count = 0;
const key = (): string => `source-key-${++count}`;
const at = (id: string): string => `/api/sources/${encodeURIComponent(id)}`;
const sources = async (search: string) => (await app.get(`/api/sources?search=${search}`)).json.rows;
const rate = async (id: string, rating: object) => {
  const { last } = (await app.get(at(id))).json.row;
  return app.post(`${at(id)}/rating`, { reason: 'on the spot', seen: last, key: key(), ...rating });
};

describe('a rating', () => {
  it('stands beside earlier ones, and is counted', async () => {
    const [{ id }] = await sources('mayor');
    await rate(id, { reliability: 'C' });
    await rate(id, { reliability: 'F', reason: 'nothing to go by' });
    await rate(id, { camp: 'the town' });
    const { row, decisions } = (await app.get(at(id))).json;
    expect(row.reliability).toMatchObject({ grade: 'F', reason: 'nothing to go by', by: 'Rana' });
    expect(row.camp).toMatchObject({ name: 'the town' });
    expect(decisions.map(({ correction }: { correction: object }) => correction)).toEqual([
      { reliability: 'C' },
      { reliability: 'F' },
      { camp: 'the town' },
    ]);
    const { camps, grades } = (await app.get('/api/sources/facets')).json;
    expect(camps).toEqual([{ value: 'the town', count: 1 }]);
    expect(grades).toContainEqual({ value: 'F', count: 1 });
  });
  it('is taken back, and the one before it holds again', async () => {
    const [{ id }] = await sources('mayor');
    await rate(id, { reliability: 'C' });
    const { row } = (await rate(id, { reliability: 'E' })).json;
    const withdrawal = { about: id, verdict: 'withdrawn', withdraws: row.last, seen: row.last, key: key() };
    expect((await app.post('/api/judgements', withdrawal)).status).toBe(200);
    expect((await app.get(at(id))).json.row.reliability.grade).toBe('C');
  });
  it('is the only thing that can be decided about a source', async () => {
    const [{ id }] = await sources('mayor');
    const { row } = (await rate(id, { reliability: 'C' })).json;
    const confirmed = await app.post('/api/judgements', {
      about: id,
      verdict: 'confirmed',
      seen: row.last,
      key: key(),
    });
    expect(confirmed.status).toBe(404);
  });
});

describe('two names ruled the same', () => {
  it('are one source under either address, with what was held of both', async () => {
    const [mayor] = await sources('mayor');
    const [hospital] = await sources('harbour');
    await rate(mayor.id, { reliability: 'B' });
    await rate(hospital.id, { camp: 'the town' });
    await app.post('/api/aliases', { a: mayor.name, b: hospital.name, same: true, reason: 'invented for a test' });
    const [one, other] = [(await app.get(at(mayor.id))).json, (await app.get(at(hospital.id))).json];
    expect(one.row).toEqual(other.row);
    expect(one.row).toMatchObject({ reliability: { grade: 'B' }, camp: { name: 'the town' } });
    expect(one.claims.total).toBe(mayor.claims + hospital.claims);
    expect(one.decisions).toHaveLength(2);
    expect((await rate(mayor.id, { reliability: 'D' })).json.row.reliability.grade).toBe('D');
    await app.post('/api/aliases', { a: mayor.name, b: hospital.name, same: false, reason: 'taken back' });
    expect((await app.get(at(mayor.id))).json.row.id).toBe(mayor.id);
  });
});

describe('the log', () => {
  it('says what was decided about, and who and what there is to choose from', async () => {
    const [{ id, name }] = await sources('mayor');
    await rate(id, { reliability: 'C' });
    const [claim] = (await app.get('/api/claims?search=killed')).json.rows;
    await app.post('/api/judgements', { about: claim.id, verdict: 'confirmed', seen: null, key: key() });
    const { rows, people, actions } = (await app.get('/api/log?action=judge')).json;
    expect(rows.map(({ about }: { about: object }) => about)).toEqual([
      { claim: claim.id, report: claim.report, words: claim.words },
      { claim: null, report: null, words: name },
    ]);
    expect(people).toEqual([{ value: 'Rana', count: 6 }]);
    expect(actions).toContainEqual({ value: 'judge', count: 2 });
  });
});

describe('times and places', () => {
  it('are given as the claims word them, each with a filter that finds just those claims', async () => {
    const text =
      'A resident said that two people were killed in Paris in March 2021. The depot was shelled on 5 March 2021.';
    await app.opened.add({ name: 'paris.txt', text });
    await app.bench.catchUp();
    const all = (await app.get('/api/timeline')).json.times;
    const month = all.find(({ when }: { when: string }) => when === '2021-03');
    expect(month).toMatchObject({ from: '2021-03-01', to: '2021-03-31' });
    expect((await app.get('/api/claims?when=2021-03')).json.total).toBe(month.claims);
    const { places } = (await app.get('/api/places?when=2021-03')).json;
    expect(places).toEqual([expect.objectContaining({ name: 'Paris', kind: 'city' })]);
  });
});
