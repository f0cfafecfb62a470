/** Custody by way of the server: what it tells of a file, the steps that people set down, and the file itself, refused once it was altered. */
import { readFileSync } from 'node:fs';
import Database from 'libsql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OpenApp, openApp, PORT, REPORTS } from './open-app.ts';

let app: OpenApp;
let report: string;
beforeAll(async () => {
  const scan = readFileSync(new URL('../../src/ingest/samples/scan.png', import.meta.url));
  app = await openApp([...REPORTS, { name: 'scan.png', bytes: new Uint8Array(scan) }]);
  report = (await app.get('/api/reports')).json.rows[0].id;
}, 120_000);
afterAll(() => app.close());

const file = (path: string): Promise<Response> =>
  Promise.resolve(
    app.app.request(path, { headers: { Host: `127.0.0.1:${PORT}`, Authorization: `Bearer ${app.token}` } }),
  );

describe('the custody of a report', () => {
  it('names its file, hashed again, and the lines of the log on it', async () => {
    const { json } = await app.get(`/api/reports/${report}/custody`);
    expect(json.copies).toMatchObject([{ name: 'lamp.txt', holds: true, takenBy: 'Rana', steps: [] }]);
    expect(json.copies[0].sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(json.copies[0].lines).toMatchObject([{ action: 'add', by: 'Rana' }]);
    expect(json.timestamps).toEqual([]);
  });
  it('takes a step with its moment in UTC, and a note by itself', async () => {
    const step = { collector: 'Ada Venn', collectedAt: '2031-03-05T14:00+02:00' };
    expect((await app.post(`/api/reports/${report}/custody`, step)).status).toBe(200);
    const { json } = await app.post(`/api/reports/${report}/custody`, { note: 'Came in a sealed envelope.' });
    expect(json.copies[0].steps).toMatchObject([
      { step: 'collected', collector: 'Ada Venn', collectedAt: '2031-03-05T12:00:00.000Z', by: 'Rana' },
      { step: 'noted', note: 'Came in a sealed envelope.' },
    ]);
    expect((await app.get('/api/log')).json.rows[0]).toMatchObject({ action: 'custody', by: 'Rana' });
  });
  it.each([
    ['nothing', {}],
    ['a moment without a time zone', { collectedAt: '2031-03-05T14:00' }],
  ])('refuses %s', async (_what, step) => {
    expect((await app.post(`/api/reports/${report}/custody`, step)).status).toBe(422);
  });
});

describe('the original', () => {
  it('is handed out as it came, which becomes a step', async () => {
    const sent = await file(`/api/reports/${report}/original`);
    expect(await sent.text()).toBe('text' in REPORTS[0] ? REPORTS[0].text : '');
    const { json } = await app.get(`/api/reports/${report}/custody`);
    expect(json.copies[0].steps.at(-1)).toMatchObject({ step: 'handed-out', by: 'Rana' });
  });
  it('is only that of a file behind the report', async () => {
    expect((await file(`/api/reports/${report}/original?sha256=${'0'.repeat(64)}`)).status).toBe(404);
  });
});

describe('the words on a page', () => {
  const scanned = async (): Promise<string> => (await app.get('/api/reports')).json.rows[2].id;
  it('come with their boxes, and with the picture as it came', async () => {
    const id = await scanned();
    const { json } = await app.get(`/api/reports/${id}/seen`);
    expect(json).toMatchObject({ page: 1, picture: true, pages: [{ page: 1 }] });
    expect(json.words.length).toBeGreaterThan(10);
    const picture = await file(`/api/reports/${id}/pages/1/picture`);
    expect(picture.headers.get('Content-Type')).toBe('image/png');
    expect(picture.headers.get('Content-Disposition')).toBe('attachment');
    expect((await file(`/api/reports/${id}/pages/2/picture`)).status).toBe(404);
  });
  it('are none of a text', async () => {
    expect((await app.get(`/api/reports/${report}/seen`)).json).toMatchObject({
      page: null,
      words: [],
      picture: false,
    });
    expect((await file(`/api/reports/${report}/pages/1/picture`)).status).toBe(404);
  });
});

describe('a file that was altered', () => {
  it('is told of, and neither handed out nor shown', async () => {
    const { id, sha256 } = await app.get(`/api/reports/${report}/custody`).then(({ json }) => ({
      id: json.report,
      sha256: json.copies[0].sha256,
    }));
    const direct = new Database(app.place.name);
    direct.prepare('UPDATE originals SET bytes = ? WHERE sha256 = ?').run(Buffer.from('other'), sha256);
    direct.close();
    expect((await app.get(`/api/reports/${id}/custody`)).json.copies[0].holds).toBe(false);
    const { status, json } = await app.get(`/api/reports/${id}/original`);
    expect([status, json.error.code]).toEqual([422, 'altered']);
  });
});
