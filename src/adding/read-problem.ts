/** Why a source could not be read, told so that it can pass between threads. */
import { shownName } from '../ingest/ingest-error.ts';

export interface Problem {
  readonly code: string;
  readonly message: string;
  readonly hint: string;
}

export class ReadProblem extends Error {
  readonly code: string;
  readonly hint: string;
  constructor({ code, message, hint }: Problem) {
    super(message);
    this.name = 'ReadProblem';
    this.code = code;
    this.hint = hint;
  }
}

/** Every error of ours says what to do next; any other is a fault of the reader. */
export function problemOf(error: unknown, name: string): Problem {
  const { code, message, hint } = error as { code?: unknown; message?: unknown; hint?: unknown };
  if (typeof code === 'string' && typeof message === 'string' && typeof hint === 'string')
    return { code, message, hint };
  return failed(name, 'reader-failed', `reading it failed (${String(message ?? error)})`);
}

const HINTS = {
  'reader-failed': 'Please report this with the file, if you may pass it on; the other files are not affected.',
  'too-slow': 'Give it more time with --time-limit SECONDS, or leave it out.',
  'too-many': 'Wait until some are done, then add it again.',
  'out-of-memory': 'Give the readers more with --memory-limit MEGABYTES, or split the file.',
} as const;

export const failed = (name: string, code: keyof typeof HINTS, why: string): Problem => ({
  code,
  message: `Cannot read "${shownName(name)}": ${why}.`,
  hint: HINTS[code],
});
