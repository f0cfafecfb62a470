/** What holds of every route: nobody is let in from elsewhere or without the token, and every error has one shape. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Asked, type OpenApp, openApp } from './open-app.ts';
import { addressOf, idsIn, type Route, routesOf } from './routes.ts';

let app: OpenApp;
let routes: { readonly method: string; readonly address: string; readonly route: Route | null }[];
beforeAll(async () => {
  app = await openApp();
  const ids = await idsIn(app);
  routes = [
    ...routesOf(app).map((route) => ({ method: route.method.toUpperCase(), address: addressOf(route, ids), route })),
    { method: 'GET', address: '/api/events', route: null },
    { method: 'GET', address: '/api/openapi.json', route: null },
    { method: 'GET', address: `/api/reports/${ids.reports}/original`, route: null },
    { method: 'GET', address: '/api/exports/json', route: null },
    { method: 'GET', address: '/api/no-such-thing', route: null },
    { method: 'DELETE', address: '/api/reports', route: null },
  ];
});
afterAll(() => app.close());

function expectProblem({ status, headers, json }: Asked, expected: number): void {
  expect(status).toBe(expected);
  expect(headers.get('Content-Type')).toContain('application/json');
  expect(Object.keys(json)).toEqual(['error']);
  const { code, message, hint, ...rest } = json.error;
  expect(rest).toEqual({});
  for (const words of [code, message, hint]) expect(words).toMatch(/\S/);
}

describe('every route', () => {
  it('is there to be tested', () => {
    expect(routes.length).toBeGreaterThan(25);
  });
  it('refuses whoever has no token', async () => {
    for (const { method, address } of routes)
      expectProblem(await app.ask(address, { method, without: ['Authorization'] }), 401);
  });
  it('refuses a wrong token and a wrong cookie', async () => {
    for (const { method, address } of routes) {
      expectProblem(await app.ask(address, { method, headers: { Authorization: 'Bearer guess' } }), 401);
      expectProblem(
        await app.ask(address, { method, without: ['Authorization'], headers: { Cookie: 'stemma-4321=guess' } }),
        401,
      );
    }
  });
  it.each([
    ['a name that somebody made lead here', { Host: 'rebound.example:4321' }],
    ['another port', { Host: '127.0.0.1:80' }],
    ['no host', { Host: '' }],
    ['a page elsewhere', { Origin: 'https://elsewhere.example' }],
    ['a sandboxed page', { Origin: 'null' }],
    ['another server on this machine', { Origin: 'http://127.0.0.1:8080' }],
    ['an image on a page elsewhere', { 'Sec-Fetch-Site': 'cross-site', 'Sec-Fetch-Mode': 'no-cors' }],
  ])('refuses %s', async (_what, headers) => {
    for (const { method, address } of routes)
      expectProblem(await app.ask(address, { method, headers: new Headers(headers as Record<string, string>) }), 403);
  });
  it('says in one shape that something is not there or cannot be taken', async () => {
    for (const { method, address, route } of routes) {
      if (!route) continue;
      if (route.path.includes('{id}') && method === 'GET')
        expectProblem(await app.ask(address.replace(/^(\/api\/\w+\/)[^/?]+/, '$1nobody')), 404);
      if (method === 'GET' && /offset|limit/.test(JSON.stringify(route)) === false && route.path === '/api/reports')
        expectProblem(await app.get('/api/reports?limit=-1'), 422);
      if (method === 'POST' && route.path !== '/api/reports' && route.path !== '/api/case/relate') {
        const headers = { 'Content-Type': 'application/json' };
        expectProblem(await app.ask(address, { method, headers, body: '{"nonsense": 1}' }), 422);
        expectProblem(await app.ask(address, { method, headers, body: '{not json' }), 400);
      }
    }
    expectProblem(await app.get('/api/no-such-thing'), 404);
    expectProblem(await app.ask('/api/reports', { method: 'DELETE' }), 404);
    expectProblem(await app.ask('/', { method: 'POST' }), 405);
  });
  it('tells the browser to run nothing else, load nothing else and tell nobody', async () => {
    for (const { method, address } of routes.filter(({ address: at }) => at !== '/api/events')) {
      const { headers } = await app.ask(address, { method, without: ['Authorization'] });
      const policy = headers.get('Content-Security-Policy') ?? '';
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("script-src 'self';");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).not.toContain('unsafe');
      expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
      expect(headers.get('Referrer-Policy')).toBe('no-referrer');
      expect(headers.get('Access-Control-Allow-Origin')).toBeNull();
    }
  });
  it('answers what its schema says', async () => {
    for (const { method, address, route } of routes) {
      if (method !== 'GET' || !route) continue;
      const { status, json } = await app.get(address);
      expect(status, address).toBe(200);
      expect(route.schema.safeParse(json).error?.issues ?? [], address).toEqual([]);
    }
  });
});

describe('the way in', () => {
  it('exchanges the token for a cookie that lets in', async () => {
    const entered = await app.ask(`/?token=${app.token}`, { without: ['Authorization'] });
    expect(entered.status).toBe(303);
    expect(entered.headers.get('Location')).toBe('/');
    const cookie = entered.headers.get('Set-Cookie') ?? '';
    expect(cookie).toContain('HttpOnly');
    expect(cookie).toContain('SameSite=Strict');
    expect(cookie).not.toContain(app.token);
    const inside = await app.ask('/api/case', {
      without: ['Authorization'],
      headers: { Cookie: cookie.split(';')[0] },
    });
    expect(inside.status).toBe(200);
  });
  it('refuses a wrong token', async () => {
    expectProblem(await app.ask('/?token=guess', { without: ['Authorization'] }), 401);
  });
  it('gives nothing but the page, whatever the path', async () => {
    for (const path of ['/../secret.txt', '/%2e%2e/secret.txt', '/assets/..%2fsecret.txt', '/secret.txt'])
      expectProblem(await app.get(path), 404);
  });
});
