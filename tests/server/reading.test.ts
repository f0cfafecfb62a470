/** Files that come in by way of the server: read apart, within limits, and kept only when they were read. */
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LIMITS } from '../../src/server/workbench.ts';
import { type OpenApp, openApp } from './open-app.ts';

let app: OpenApp;
beforeAll(async () => {
  app = await openApp();
});
afterAll(() => app.close());

const send = (to: OpenApp, name: string, body: string, query = '') =>
  to.ask(`/api/reports?name=${encodeURIComponent(name)}${query}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/octet-stream' },
    body,
  });

describe('a file', () => {
  it('is added once, with what is known of it', async () => {
    const text = 'The mayor of Tarsa said that 8 people were arrested at the harbour.';
    const one = await send(app, 'harbour.txt', text, '&publisher=Quay%20Post&published=2023-06');
    expect(one).toMatchObject({ status: 200, json: { reports: [{ added: true, title: 'harbour.txt' }], failed: [] } });
    const [{ report, claims }] = one.json.reports;
    expect(claims).toBeGreaterThan(0);
    expect((await app.get(`/api/reports/${report}`)).json.row).toMatchObject({
      publisher: 'Quay Post',
      published: '2023-06',
    });
    expect((await send(app, 'harbour.txt', text)).json.reports).toMatchObject([{ added: false, report }]);
    expect((await app.get('/api/case')).json.stale).toBe(true);
  });
  it('gives back its bytes as they came, never to be shown in place', async () => {
    const page =
      '<html><body><script>alert(1)</script><p>The mayor said that the bridge was closed on Monday.</p></body></html>';
    const { json } = await send(app, 'bridge.html', page);
    const { headers } = await app.get(`/api/reports/${json.reports[0].report}/original`);
    expect(headers.get('Content-Type')).toBe('application/octet-stream');
    expect(headers.get('Content-Disposition')).toContain('attachment');
  });
  it.each([
    ['nothing in it', 'empty.txt', ''],
    ['no report in it', 'noise.pdf', '%PDF-1.4 and then nothing of the kind'],
  ])('with %s is refused with the next step', async (_what, name, body) => {
    const before = (await app.get('/api/case')).json.reports;
    const { status, json } = await send(app, name, body);
    expect(status).toBe(422);
    expect(json.error.hint).toMatch(/\S/);
    expect((await app.get('/api/case')).json.reports).toBe(before);
  });
  it('that holds many gives them all, and tells of what is wrong with one', async () => {
    const zip = zipSync({
      'one.txt': strToU8('The mayor of Tarsa said that 3 boats burned at the quay.'),
      'two.txt': strToU8('The mayor of Tarsa said that 4 boats burned at the quay.'),
      'empty.txt': strToU8(''),
    });
    const headers = { 'Content-Type': 'application/octet-stream' };
    const { status, json } = await app.ask('/api/reports?name=boats.zip', {
      method: 'POST',
      headers,
      body: new Uint8Array(zip),
    });
    expect(status).toBe(200);
    expect(json.reports.map(({ added }: { added: boolean }) => added)).toEqual([true, true]);
    for (const { report } of json.reports)
      expect((await app.get(`/api/reports/${report}`)).json.claims.length).toBeGreaterThan(0);
    expect(json.failed).toMatchObject([{ code: 'empty', hint: expect.stringMatching(/\w/) }]);
  });
  it('that is a table is read when its columns are confirmed, and each report says where it was found', async () => {
    const table = 'Nr,Body,Date\n1,The mayor of Tarsa said that 3 boats burned at the quay on Sunday.,13/06/2023\n';
    const refused = await send(app, 'boats.csv', table);
    expect(refused).toMatchObject({ status: 200, json: { reports: [], failed: [{ code: 'columns' }] } });
    expect(refused.json.failed[0].hint).toContain("--columns 'text=Body,published=Date'");
    const read = await send(app, 'boats.csv', table, `&columns=${encodeURIComponent('text=Body,published=Date')}`);
    const [{ report }] = read.json.reports;
    expect((await app.get(`/api/reports/${report}`)).json).toMatchObject({
      row: { published: '2023-06-13' },
      basis: { published: { basis: 'stated', by: 'the column "Date"' } },
      origin: { within: [{ name: 'boats.csv', member: 'row 2' }] },
    });
    expect((await send(app, 'boats.csv', table, '&columns=Body')).status).toBe(422);
  });
  it('with a date that is none is refused', async () => {
    expect((await send(app, 'a.txt', 'The mayor spoke.', '&published=2023-02-30')).status).toBe(422);
  });
});

describe('limits', () => {
  it('refuse a file that is too large, whatever its length is said to be', async () => {
    const small = await openApp([], { ...LIMITS, upload: 1000 });
    try {
      expect((await send(small, 'long.txt', 'x'.repeat(1001))).status).toBe(413);
      const headers = { 'Content-Type': 'application/octet-stream', 'Content-Length': '5' };
      const told = await small.ask('/api/reports?name=a.txt', { method: 'POST', headers, body: 'x'.repeat(5000) });
      expect(told).toMatchObject({ status: 413, json: { error: { code: 'too-large' } } });
    } finally {
      await small.close();
    }
  });
  it('end the reading that takes too long, and go on with the next', async () => {
    const hasty = await openApp([], { ...LIMITS, reading: { ...LIMITS.reading, seconds: 0.005 } });
    try {
      const long = 'The mayor of Tarsa said that 12 workers were killed in the fire. '.repeat(3000);
      expect(await send(hasty, 'long.txt', long)).toMatchObject({ status: 422, json: { error: { code: 'too-slow' } } });
      expect((await hasty.get('/api/reports')).json.total).toBe(0);
      expect((await hasty.get('/api/log/verification')).json.holds).toBe(true);
    } finally {
      await hasty.close();
    }
  });
  it('let only so many wait', async () => {
    const narrow = await openApp([], { ...LIMITS, reading: { ...LIMITS.reading, waiting: 2 } });
    try {
      const all = await Promise.all(
        [1, 2, 3, 4].map((n) => send(narrow, `${n}.txt`, `The mayor said that ${n} people fled.`)),
      );
      expect(all.map(({ status }) => status).sort((a, b) => a - b)).toEqual([200, 200, 429, 429]);
    } finally {
      await narrow.close();
    }
  });
});
