/** Lets in whoever has the token of the opening address, and keeps them in by a cookie that no script and no other site can use. */
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Context, MiddlewareHandler } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { Problem } from '../problem.ts';

export interface Session {
  readonly token: string;
  /** Takes the token out of the opening address and gives the cookie for it. Null when there is no token to take. */
  readonly enter: (c: Context) => Response | null;
  readonly required: MiddlewareHandler;
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
const same = (a: string, b: string): boolean => timingSafeEqual(digest(a), digest(b));

const locked = (): Problem =>
  new Problem(401, 'locked', {
    message: 'This window has not been let in.',
    hint: 'Open the address that stemma serve printed, with its token.',
  });

export function makeSession(port: number, token = randomBytes(32).toString('base64url')): Session {
  const secret = randomBytes(32).toString('base64url');
  /** Cookies do not know ports: two servers on one machine must not take each other's. */
  const name = `stemma-${port}`;
  return {
    token,
    enter: (c) => {
      const given = c.req.query('token');
      if (given === undefined) return null;
      if (!same(given, token)) throw locked();
      setCookie(c, name, secret, { httpOnly: true, sameSite: 'Strict', path: '/' });
      return c.redirect('/', 303);
    },
    required: async (c, next) => {
      const bearer = /^Bearer (\S+)$/.exec(c.req.header('Authorization') ?? '')?.[1];
      if (bearer !== undefined ? !same(bearer, token) : !same(getCookie(c, name) ?? '', secret)) throw locked();
      await next();
    },
  };
}
