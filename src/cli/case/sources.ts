/** From the files named on the command line to what is added: a file each, or a line each of JSON lines. */
import { createReadStream } from 'node:fs';
import { problemOf } from '../../adding/read-problem.ts';
import type { ReportFacts } from '../../ingest/from-text.ts';
import type { Columns } from '../../ingest/holders/columns.ts';
import { IngestError, readBytes } from '../../ingest/index.ts';
import type { Given, Source } from '../../open-case.ts';
import { linesOf } from '../lines-of.ts';
import { filesIn } from './files-in.ts';

const MAX_LINE = 64 * 1024 * 1024;
const FACTS = ['title', 'publisher', 'author', 'published', 'language'] as const;

const badLine = (file: string, line: number, message: string): Given => ({
  name: `${file}#${line}`,
  problem: {
    code: 'bad-line',
    message: `Cannot read line ${line} of "${file}": ${message}`,
    hint: 'Write one {"id": ..., "text": "..."} a line.',
  },
});

const bad = (file: string, error: unknown): Given => ({ name: file, problem: problemOf(error, file) });

interface Line {
  readonly file: string;
  readonly number: number;
  readonly bytes: Buffer;
}

/** What a line of JSON holds. A line without text, such as a record kept elsewhere, gives nothing. */
function sourceIn({ file, number, bytes }: Line, given: ReportFacts): Given | null {
  let value: unknown;
  try {
    value = JSON.parse(bytes.toString('utf8'));
  } catch (error) {
    return badLine(file, number, (error as Error).message);
  }
  if (typeof value !== 'object' || value === null) return badLine(file, number, 'it is not an object.');
  const fields = value as Readonly<Record<string, unknown>>;
  if (typeof fields.text !== 'string' || fields.text.trim() === '') return null;
  const own: Record<string, string> = {};
  for (const fact of FACTS) if (typeof fields[fact] === 'string' && fields[fact] !== '') own[fact] = fields[fact];
  const id = typeof fields.id === 'string' || typeof fields.id === 'number' ? String(fields.id) : undefined;
  const name = typeof fields.url === 'string' && fields.url !== '' ? fields.url : `${file}#${number}`;
  return { name, text: fields.text, facts: { ...own, ...given }, ...(id === undefined ? {} : { givenId: id }) };
}

const isLines = (file: string): boolean => /\.(?:jsonl|ndjson)$/i.test(file);

/** How many of the bytes of all files were gone through, for telling the time left. */
export interface Gone {
  bytes: number;
}

interface Reading {
  readonly gone: Gone;
  readonly columns?: Columns;
  /** What was said of every report; it wins over what files and lines say of themselves. */
  readonly facts?: ReportFacts;
}

async function* linesIn(file: string, { gone, facts = {} }: Reading): AsyncGenerator<Given> {
  let number = 0;
  const stream = createReadStream(file);
  // A file that is none, such as a folder, says so when it is first read.
  for await (const { bytes, length } of linesOf(stream, MAX_LINE)) {
    number++;
    gone.bytes += length + 1;
    if (bytes === null) yield badLine(file, number, 'it is too long.');
    else if (bytes.toString('utf8').trim() !== '') {
      const source = sourceIn({ file, number, bytes }, facts);
      if (source) yield source;
    }
  }
}

const systemProblem = (file: string, error: unknown): unknown =>
  (error as NodeJS.ErrnoException).code === 'ENOENT' ? new IngestError('missing', file) : error;

export async function* sourcesIn(files: readonly string[], reading: Reading): AsyncGenerator<Given> {
  const { gone, columns, facts } = reading;
  for (const found of filesIn(files)) {
    if ('given' in found) {
      yield found.given;
      continue;
    }
    const { file } = found;
    try {
      // Stemma's own lines may be more than fit into memory.
      if (isLines(file) && !columns) yield* linesIn(file, reading);
      else {
        const said = { ...(columns ? { columns } : {}), ...(facts ? { facts } : {}) };
        const source: Source = { name: file, bytes: await readBytes(file), ...said };
        gone.bytes += source.bytes.length;
        yield source;
      }
    } catch (error) {
      yield bad(file, systemProblem(file, error));
    }
  }
}
