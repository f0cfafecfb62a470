/** Decisions by way of the server: kept beside what was read, once for each key, only over what was seen, and taken back. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { DecidedClaim } from '../../src/model/decided.ts';
import { type OpenApp, openApp } from './open-app.ts';

type Shown = DecidedClaim & { readonly last: string | null };

let app: OpenApp;
beforeEach(async () => {
  app = await openApp();
  return () => app.close();
});

let count = 0;
const key = (): string => `test-key-${++count}`;
const report = async (): Promise<string> => (await app.get('/api/reports')).json.rows[0].id;
const claims = async (): Promise<Shown[]> => (await app.get(`/api/reports/${await report()}`)).json.claims;
const first = async (): Promise<Shown> => (await claims())[0];
const decide = (on: Shown, judgement: object, seen: string | null = on.last) =>
  app.post('/api/judgements', { about: on.claim.id, seen, key: key(), ...judgement });

describe('confirming', () => {
  it('leaves what was read and says what it changed', async () => {
    const before = await first();
    const { status, json } = await decide(before, { verdict: 'confirmed' });
    expect(status).toBe(200);
    expect(json.changed).toEqual([{ id: before.claim.id, field: 'standing', from: 'undecided', to: 'confirmed' }]);
    const after = await first();
    expect(after.claim).toEqual(before.claim);
    expect(after.standing).toBe('confirmed');
    expect(after.decisions).toMatchObject([{ verdict: 'confirmed', by: 'Rana', withdrawn: false }]);
    expect((await app.get('/api/case')).json).toMatchObject({ decided: 1, stale: true });
  });
});

describe('correcting', () => {
  it('lays the new values beside the old ones', async () => {
    const before = await first();
    const correction = { kind: 'state', certainty: 'unverified', toll: { low: 20, high: null, of: 'workers' } };
    const { json } = await decide(before, { verdict: 'corrected', correction, reason: 'the list of the union' });
    expect(json.changed.map(({ field }: { field: string }) => field)).toEqual([
      'standing',
      'kind',
      'certainty',
      'toll',
    ]);
    const { claim, current, standing } = await first();
    expect(standing).toBe('corrected');
    expect(claim).toEqual(before.claim);
    expect(current.kind).toBe('state');
    expect(current.certainty).toEqual({ value: 'unverified', basis: 'stated', spans: [], rule: 'person' });
    expect(current.toll?.value).toEqual({ low: 20, high: null, of: 'workers' });
    expect(current.grounds).toEqual(before.claim.grounds);
    const [row] = (await app.get('/api/claims?search=mill&kind=state')).json.rows;
    expect(row).toMatchObject({ id: claim.id, kind: 'state', toll: { low: 20, high: null } });
  });
  it('changes speakers, roles, time, place and words, and empties what the claim does not say', async () => {
    const before = await first();
    const { start } = before.claim.spans[0];
    const correction = {
      chain: [before.claim.chain[0].name, 'the union'],
      who: [{ role: 'victim', name: 'night workers' }],
      when: '2023-05-07',
      where: { name: 'Orlin' },
      toll: null,
      spans: [{ start, end: start + 6 }],
    };
    await decide(before, { verdict: 'corrected', correction, reason: 'as its letter says' });
    const { current } = await first();
    expect(current.chain.map(({ name }) => name)).toEqual(['Daily Lamp', 'the union']);
    expect(current.chain[0]).toEqual(before.claim.chain[0]);
    expect(current.who.map(({ value }) => value)).toEqual(correction.who);
    expect(current.when?.value).toBe('2023-05-07');
    expect(current.where?.value).toEqual({ name: 'Orlin' });
    expect(current).not.toHaveProperty('toll');
    expect(current.spans).toEqual(correction.spans);
  });
  it.each([
    ['no reason', { verdict: 'corrected', correction: { kind: 'state' }, reason: '  ' }],
    ['nothing corrected', { verdict: 'corrected', correction: {}, reason: 'because' }],
    ['a kind that there is not', { verdict: 'corrected', correction: { kind: 'rumour' }, reason: 'because' }],
    ['a field that there is not', { verdict: 'corrected', correction: { truth: 'yes' }, reason: 'because' }],
    [
      'words beyond the text',
      { verdict: 'corrected', correction: { spans: [{ start: 0, end: 9e6 }] }, reason: 'because' },
    ],
    ['words backwards', { verdict: 'corrected', correction: { spans: [{ start: 9, end: 3 }] }, reason: 'because' }],
    ['no reason to reject', { verdict: 'rejected', reason: '' }],
    ['a split in one part', { verdict: 'split', parts: [{ spans: [{ start: 0, end: 4 }] }] }],
    ['taking back what is not there', { verdict: 'withdrawn', withdraws: 'j-none' }],
  ])('refuses %s and writes nothing', async (_what, judgement) => {
    const { status, json } = await decide(await first(), judgement);
    expect(status).toBe(422);
    expect(json.error.hint).toMatch(/\S/);
    expect(await app.opened.store.judgements()).toEqual([]);
  });
});

describe('rejecting, splitting and adding', () => {
  it('keeps a rejected claim in sight, and out of questions', async () => {
    const before = await first();
    await decide(before, { verdict: 'rejected', reason: 'a drill' });
    expect(await first()).toMatchObject({ standing: 'rejected', claim: before.claim });
    await app.post('/api/case/relate', {});
    const { json } = await app.get('/api/questions?several=no&limit=500');
    for (const { id } of json.rows) {
      const { answers } = (await app.get(`/api/questions/${id}`)).json;
      expect(answers.map(({ id: claim }: { id: string }) => claim)).not.toContain(before.claim.id);
    }
  });
  it('puts the parts of a split claim beside it', async () => {
    const before = await first();
    const { start, end } = before.claim.spans[0];
    const middle = start + Math.floor((end - start) / 2);
    const parts = [{ spans: [{ start, end: middle }] }, { spans: [{ start: middle, end }] }];
    const { json } = await decide(before, { verdict: 'split', parts });
    expect(json.changed.filter(({ field }: { field: string }) => field === 'added')).toHaveLength(2);
    const all = await claims();
    expect(all.find(({ claim }) => claim.id === before.claim.id)?.standing).toBe('split');
    const made = all.filter(({ from }) => from === 'person');
    expect(made.map(({ claim }) => claim.spans)).toEqual(parts.map(({ spans }) => spans));
    expect(made.every(({ claim }) => claim.kind === before.claim.kind)).toBe(true);
  });
  it('adds what the reader missed, and confirms, corrects and takes it back like any other', async () => {
    const claim = { spans: [{ start: 0, end: 4 }], chain: ['Daily Lamp'], kind: 'event', event: 'other' };
    const added = await app.post('/api/claims', { report: await report(), claim, reason: 'overlooked', key: key() });
    expect(added.status).toBe(200);
    const mine = async (): Promise<Shown> => (await claims()).find(({ from }) => from === 'person') as Shown;
    expect((await mine()).claim).toMatchObject({ rule: 'person', kind: 'event', stance: 'asserts' });
    await decide(await mine(), { verdict: 'corrected', correction: { stance: 'denies' }, reason: 'the title denies' });
    expect((await mine()).current.stance).toBe('denies');
    const again = await app.post('/api/claims', { report: await report(), claim, key: key() });
    expect(again.json.error.code).toBe('exists');
    const [adding] = (await mine()).decisions;
    await decide(await mine(), { verdict: 'withdrawn', withdraws: adding.id });
    expect(await mine()).toBeUndefined();
    expect(await app.opened.store.judgements()).toHaveLength(3);
  });
});

describe('taking back', () => {
  it('brings the state before, and keeps both lines', async () => {
    const before = await first();
    await decide(before, { verdict: 'corrected', correction: { kind: 'state' }, reason: 'because' });
    const corrected = await first();
    await decide(corrected, { verdict: 'withdrawn', withdraws: corrected.decisions[0].id });
    const after = await first();
    expect(after).toMatchObject({ standing: 'undecided', current: before.claim });
    expect(after.decisions.map(({ verdict, withdrawn }) => [verdict, withdrawn])).toEqual([
      ['corrected', true],
      ['withdrawn', false],
    ]);
    const twice = await decide(after, { verdict: 'withdrawn', withdraws: corrected.decisions[0].id });
    expect(twice.status).toBe(422);
    expect((await app.get('/api/log/verification')).json.holds).toBe(true);
  });
});

describe('two who decide at once', () => {
  it('the second sees a conflict, and loses nothing', async () => {
    const before = await first();
    await decide(before, { verdict: 'confirmed' });
    const { status, json } = await decide(before, { verdict: 'rejected', reason: 'a drill' });
    expect(status).toBe(409);
    expect(json.error).toMatchObject({ code: 'conflict' });
    expect(json.error.message).toContain('Rana');
    expect((await first()).standing).toBe('confirmed');
  });
  it('of many at the same moment one is written', async () => {
    const before = await first();
    const all = await Promise.all(
      ['1', '2', '3', '4', '5'].map((n) => decide(before, { verdict: 'rejected', reason: n })),
    );
    expect(all.map(({ status }) => status).sort((a, b) => a - b)).toEqual([200, 409, 409, 409, 409]);
    expect(await app.opened.store.judgements()).toHaveLength(1);
  });
  it('the same key twice is one decision, and no other may use it', async () => {
    const before = await first();
    const same = { key: 'one-and-the-same', verdict: 'rejected', reason: 'a drill' };
    const [one, two] = [await decide(before, same), await decide(before, same)];
    expect(two.status).toBe(200);
    expect(two.json.judgement.id).toBe(one.json.judgement.id);
    expect(await app.opened.store.judgements()).toHaveLength(1);
    const other = await decide(before, { ...same, reason: 'something else' });
    expect(other).toMatchObject({ status: 409, json: { error: { code: 'key-reused' } } });
  });
});

describe('sources', () => {
  it('are rated and put on a side with a reason, and joined under their names', async () => {
    const [lamp] = (await app.get('/api/sources?search=lamp')).json.rows;
    const rating = { reliability: 'B', camp: 'valley press', reason: 'checked for years', seen: lamp.last, key: key() };
    const rated = await app.post(`/api/sources/${encodeURIComponent(lamp.id)}/rating`, rating);
    expect(rated.json.row).toMatchObject({
      reliability: { grade: 'B', by: 'Rana', reason: 'checked for years' },
      camp: { name: 'valley press' },
    });
    const late = await app.post(`/api/sources/${encodeURIComponent(lamp.id)}/rating`, { ...rating, key: key() });
    expect(late.status).toBe(409);
    await app.post('/api/aliases', { a: 'Daily Lamp', b: 'Evening Kite', same: true, reason: 'one newsroom' });
    const joined = (await app.get('/api/sources?search=kite')).json.rows;
    expect(joined).toHaveLength(1);
    expect(joined[0].names.map(({ name }: { name: string }) => name).sort()).toEqual(['Daily Lamp', 'Evening Kite']);
  });
});
