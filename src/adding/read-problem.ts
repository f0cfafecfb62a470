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
  /** Which holder in the file was being opened when its reader died. */
  readonly within: string | undefined;
  constructor({ code, message, hint }: Problem, within?: string) {
    super(message);
    this.within = within;
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
  return failed(name, 'reader-failed', String(message ?? error));
}

/** `%` stands for the limit, or for what the reader said. */
const ENDS = {
  'reader-failed': {
    why: 'reading it failed (%)',
    hint: 'Please report this with the file, if you may pass it on; the other files are not affected.',
  },
  'too-slow': {
    why: 'reading it took longer than the limit of % s and was stopped',
    hint: 'Give it more time on the command line, --time-limit SECONDS, or split it, or leave it out.',
  },
  'too-many': { why: '% others wait to be read', hint: 'Wait until some are done, then add it again.' },
  'out-of-memory': {
    why: 'reading it took more than the limit of % MB of memory and was stopped',
    hint: 'Give it more on the command line, --memory-limit MEGABYTES, or split it, or leave it out.',
  },
} as const;

export const failed = (name: string, code: keyof typeof ENDS, detail: string | number): Problem => ({
  code,
  message: `Cannot read "${shownName(name)}": ${ENDS[code].why.replace('%', () => String(detail))}.`,
  hint: ENDS[code].hint,
});
