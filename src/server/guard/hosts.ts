/** Keeps other pages out: only requests to the loopback address by name, and only from the page itself, are answered. */
import type { MiddlewareHandler } from 'hono';
import { Problem } from '../problem.ts';

const NAMES = ['127.0.0.1', 'localhost', '[::1]'] as const;

const refused = (message: string): Problem =>
  new Problem(403, 'foreign-request', { message, hint: 'Open the address that stemma serve printed.' });

/** A page elsewhere can make a name of its own lead to this machine, and can send requests here: neither is answered. */
export function onlyFromHere(port: number): MiddlewareHandler {
  const hosts = new Set(NAMES.map((name) => `${name}:${port}`));
  const origins = new Set([...hosts].map((host) => `http://${host}`));
  return async (c, next) => {
    const host = c.req.header('Host') ?? '';
    if (!hosts.has(host)) throw refused('This server answers only to the address of this machine.');
    const origin = c.req.header('Origin');
    if (origin !== undefined && !origins.has(origin)) throw refused('This server answers only its own page.');
    const site = c.req.header('Sec-Fetch-Site');
    const fromElsewhere = site !== undefined && site !== 'same-origin' && site !== 'none';
    // A link elsewhere may lead to the page, which shows nothing without the cookie; it may not do more.
    if (fromElsewhere && (c.req.method !== 'GET' || c.req.header('Sec-Fetch-Mode') !== 'navigate'))
      throw refused('This server answers only its own page.');
    await next();
  };
}
