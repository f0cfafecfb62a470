/** The workbench offers every form that the command line writes, also those that are no text, and what it sends passes the same gate. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { CASE_FORMS, fileNameOf } from '../../src/handover/index.ts';
import { type OpenApp, openApp, PORT } from './open-app.ts';

let open: OpenApp;
beforeAll(async () => {
  open = await openApp();
}, 60_000);
afterAll(() => open.close());

const sent = async (name: string): Promise<Response> =>
  open.app.request(`/api/exports/${name}`, {
    headers: { Host: `127.0.0.1:${PORT}`, Authorization: `Bearer ${open.token}` },
  });

it('lists all forms', async () => {
  const { json } = await open.get('/api/handover');
  expect(json.forms).toEqual(
    CASE_FORMS.map((form) => ({
      name: form.name,
      mediaType: form.mediaType,
      file: fileNameOf(form),
      leavesOut: form.leavesOut ?? null,
    })),
  );
});

it.each(CASE_FORMS.map((form) => [form.name, form] as const))(
  'sends %s as a file of its kind',
  async (name, form) => {
    const { status, headers } = await sent(name);
    expect(status).toBe(200);
    expect(headers.get('content-type')).toContain(form.mediaType);
    expect(headers.get('content-disposition')).toBe(`attachment; filename="${fileNameOf(form)}"`);
  },
  30_000,
);

it('asks for no relating anew when somebody only chooses how the case leaves', async () => {
  await open.opened.relate();
  const { last } = (await open.get('/api/handover')).json;
  const mark = { kind: 'words', value: 'Tarsa', reason: 'The only mayor.', seen: last, key: 'marks-tarsa' };
  const { status, json } = await open.post('/api/handover/marks', mark);
  expect(status).toBe(200);
  expect((await open.get('/api/case')).json.stale).toBe(false);
  const back = { about: 'case', verdict: 'withdrawn', reason: 'It may stay.', seen: json.last, key: 'unmarks-tarsa' };
  const [{ id: withdraws }] = json.marks;
  expect((await open.post('/api/judgements', { ...back, withdraws })).status).toBe(200);
  expect((await open.get('/api/case')).json.stale).toBe(false);
});

it('does not send what was redacted', async () => {
  const before = await sent('html');
  expect(await before.text()).toContain('Orlin');
  await open.opened.store.judge({
    about: 'case',
    verdict: 'redacted',
    correction: { kind: 'words', value: 'Orlin', aliases: [] },
    reason: 'The only mill.',
    by: 'Rana',
    at: '2023-06-01T08:00:00Z',
  });
  const after = await sent('html');
  expect(await after.text()).not.toContain('Orlin');
});
