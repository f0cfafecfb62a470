/** The document of the interface is kept in the repository and is what the server gives. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type OpenApp, openApp } from './open-app.ts';

const FILE = fileURLToPath(new URL('../../docs/reference/openapi.json', import.meta.url));

let app: OpenApp;
beforeAll(async () => {
  app = await openApp([]);
});
afterAll(() => app.close());

it('docs/reference/openapi.json is what /api/openapi.json answers (made anew with STEMMA_WRITE=1)', async () => {
  const text = `${JSON.stringify((await app.get('/api/openapi.json')).json, null, 1)}\n`;
  if (process.env.STEMMA_WRITE === '1') writeFileSync(FILE, text);
  expect(readFileSync(FILE, 'utf8')).toBe(text);
});

it('names every route with an answer and a summary', async () => {
  const { paths } = (await app.get('/api/openapi.json')).json;
  for (const [path, methods] of Object.entries(paths as Record<string, Record<string, { summary?: string }>>))
    for (const [method, { summary }] of Object.entries(methods)) expect(summary, `${method} ${path}`).toMatch(/\S/);
});
