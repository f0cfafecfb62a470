/** The one shape in which the server says that something went wrong: what, in words, and what to do next. */
import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { IngestError } from '../ingest/index.ts';
import { StoreError, type StoreErrorCode } from '../store/index.ts';

export class Problem extends Error {
  readonly status: ContentfulStatusCode;
  readonly code: string;
  readonly hint: string;

  constructor(status: ContentfulStatusCode, code: string, words: { readonly message: string; readonly hint: string }) {
    super(words.message);
    this.status = status;
    this.code = code;
    this.hint = words.hint;
  }
}

export const notFound = (what: string, id: string): Problem =>
  new Problem(404, 'not-found', {
    message: `The case has no ${what} "${id.slice(0, 80)}".`,
    hint: 'It may have gone with a newer reading. Go back to the list.',
  });

const STORE_STATUS: Readonly<Partial<Record<StoreErrorCode, ContentfulStatusCode>>> = {
  conflict: 409,
  'key-reused': 409,
  'bad-judgement': 422,
  locked: 503,
  'disk-full': 507,
};

function problemOf(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof StoreError) return new Problem(STORE_STATUS[error.code] ?? 500, error.code, error);
  if (error instanceof IngestError) return new Problem(422, error.code, error);
  if (error instanceof HTTPException)
    return new Problem(error.status, 'bad-request', {
      message: `Cannot take this: ${error.message}`,
      hint: 'See /api/openapi.json for what this address takes.',
    });
  return new Problem(500, 'internal', {
    message: 'The server failed at this. The case is as it was.',
    hint: 'Try again; if it stays, report it with what the terminal printed.',
  });
}

export function sayProblem(error: unknown, c: Context): Response {
  const { status, code, message, hint } = problemOf(error);
  if (code === 'internal') console.error(error);
  return c.json({ error: { code, message, hint } }, status);
}
