/** Why a page was not fetched, and what to do about it. */

const PROBLEMS = {
  'bad-address': {
    why: 'it is not an address of the web',
    hint: 'Write https://... or http://..., without a name and password in it.',
  },
  refused: {
    why: '% is not on the public internet',
    hint: 'Pages of this machine and its network are not fetched. Save such a page in a browser and add the file.',
  },
  unknown: { why: 'the name % is not known', hint: 'Check the spelling and the connection.' },
  unreachable: { why: 'it cannot be reached (%)', hint: 'Check the address and the connection, then try again.' },
  'too-large': { why: 'it is larger than the limit of % MB', hint: 'Save it in a browser and add the file.' },
  'too-slow': {
    why: 'it took longer than the limit of % s',
    hint: 'Try again later, or save it in a browser and add the file.',
  },
  redirects: { why: 'it leads on more than % times', hint: 'Fetch the address at which a browser ends up.' },
} as const;

export type FetchProblem = keyof typeof PROBLEMS;

export class FetchError extends Error {
  readonly code: FetchProblem;
  readonly hint: string;
  constructor(code: FetchProblem, url: string, detail: string | number = '') {
    super(`Cannot fetch "${url}": ${PROBLEMS[code].why.replace('%', () => String(detail))}.`);
    this.name = 'FetchError';
    this.code = code;
    this.hint = PROBLEMS[code].hint;
  }
}
