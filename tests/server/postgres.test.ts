/** The workbench of a case at a PostgreSQL server does what that of a file does: every answer, decisions, files, the picture, the log. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type OpenApp, openApp } from './open-app.ts';
import { dropCase, POSTGRES } from './postgres-case.ts';
import { addressOf, idsIn, routesOf } from './routes.ts';

let app: OpenApp;
beforeAll(async () => {
  app = await openApp(undefined, undefined, POSTGRES);
});
afterAll(async () => {
  await app.close();
  await dropCase(app.place.name);
});

it('answers every address as its schema says', async () => {
  const ids = await idsIn(app);
  const asked = routesOf(app).filter(({ method }) => method === 'get');
  for (const route of asked) {
    const { status, json } = await app.get(addressOf(route, ids));
    expect(status, route.path).toBe(200);
    expect(route.schema.safeParse(json).error, route.path).toBeUndefined();
  }
  expect(asked.length).toBeGreaterThan(15);
});

it('takes a decision once, over what was seen, and takes it back', async () => {
  const { id } = (await app.get('/api/claims')).json.rows[0];
  const decision = { about: id, verdict: 'rejected', reason: 'a drill', seen: null, key: 'one-decision' };
  const first = await app.post('/api/judgements', decision);
  expect(first).toMatchObject({ status: 200, json: { claim: { standing: 'rejected' } } });
  expect((await app.post('/api/judgements', decision)).json.judgement.id).toBe(first.json.judgement.id);
  expect((await app.post('/api/judgements', { ...decision, key: 'another-decision' })).status).toBe(409);
  const back = { about: id, verdict: 'withdrawn', reason: '', withdraws: first.json.judgement.id };
  const undone = await app.post('/api/judgements', { ...back, seen: first.json.judgement.id, key: 'taken-back' });
  expect(undone.json.claim.standing).toBe('undecided');
});

it('takes a file, works out the picture anew in a connection of its own, and verifies', async () => {
  const body = 'The mayor of Tarsa said that 18 workers were killed in the fire at the Orlin mill.';
  const headers = { 'Content-Type': 'application/octet-stream' };
  const { json } = await app.ask('/api/reports?name=later.txt', { method: 'POST', headers, body });
  expect(json.reports).toMatchObject([{ added: true }]);
  const original = await app.get(`/api/reports/${json.reports[0].report}/original`);
  expect(original.status).toBe(200);
  const before = (await app.get('/api/case')).json;
  expect(before.stale).toBe(true);
  expect((await app.post('/api/case/relate', {})).status).toBe(200);
  const after = (await app.get('/api/case')).json;
  expect(after.stale).toBe(false);
  expect(after.relations).toBeGreaterThan(before.relations);
  expect((await app.get('/api/log/verification')).json).toMatchObject({ holds: true, broken: null });
});
