/** Adds files to a case one by one, with a line of progress; a file that cannot be read does not stop the others. */
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { IngestError } from '../../ingest/index.ts';
import type { Case, Source } from '../../open-case.ts';
import { linesOf } from '../lines-of.ts';
import { complain } from '../terminal.ts';

export interface Added {
  added: number;
  present: number;
  claims: number;
  readonly failed: { readonly name: string; readonly code: string; readonly message: string; readonly hint: string }[];
}

const MAX_LINE = 64 * 1024 * 1024;
const FACTS = ['title', 'publisher', 'author', 'published', 'language'] as const;

function lineProblem(name: string, line: number, message: string): IngestProblem {
  return new IngestProblem(
    'bad-line',
    `Cannot read line ${line} of "${name}": ${message}`,
    'Write one {"id": ..., "text": "..."} a line.',
  );
}

class IngestProblem extends Error {
  readonly code: string;
  readonly hint: string;
  constructor(code: string, message: string, hint: string) {
    super(message);
    this.code = code;
    this.hint = hint;
  }
}

/** The source that a line of JSON holds. A line without text, such as a record kept elsewhere, gives none. */
function sourceIn(bytes: Buffer, name: string, line: number): Source | null {
  let value: unknown;
  try {
    value = JSON.parse(bytes.toString('utf8'));
  } catch (error) {
    throw lineProblem(name, line, (error as Error).message);
  }
  const fields = value as Readonly<Record<string, unknown>>;
  if (typeof value !== 'object' || value === null) throw lineProblem(name, line, 'it is not an object.');
  if (typeof fields.text !== 'string' || fields.text.trim() === '') return null;
  const facts: Record<string, string> = {};
  for (const fact of FACTS) if (typeof fields[fact] === 'string' && fields[fact] !== '') facts[fact] = fields[fact];
  const id = typeof fields.id === 'string' || typeof fields.id === 'number' ? String(fields.id) : undefined;
  return { name: `${name}#${line}`, text: fields.text, facts, ...(id === undefined ? {} : { givenId: id }) };
}

async function* sourcesIn(file: string): AsyncGenerator<Source | Error> {
  if (!/\.(?:jsonl|ndjson)$/i.test(file)) {
    try {
      yield { name: file, bytes: new Uint8Array(await readFile(file)) };
    } catch (error) {
      yield new IngestProblem(
        'unreadable',
        `Cannot read "${file}": ${(error as NodeJS.ErrnoException).code ?? 'unknown'}.`,
        'Check the name and that you may read it.',
      );
    }
    return;
  }
  let number = 0;
  for await (const { bytes } of linesOf(createReadStream(file), MAX_LINE)) {
    number++;
    if (bytes === null) yield lineProblem(file, number, 'it is too long.');
    else if (bytes.toString('utf8').trim() !== '') {
      try {
        const source = sourceIn(bytes, file, number);
        if (source) yield source;
      } catch (error) {
        yield error as Error;
      }
    }
  }
}

const isProblem = (error: unknown): error is IngestProblem =>
  error instanceof IngestError || error instanceof IngestProblem;

/** Written over itself on a terminal, silent in a pipe. */
function progress({ added, present, claims }: Added, began: number): void {
  if (!process.stderr.isTTY) return;
  const done = added + present;
  const rate = (done / Math.max(0.001, (performance.now() - began) / 1000)).toFixed(1);
  process.stderr.write(`\r${done} reports, ${claims} claims, ${rate} reports/s \u001b[K`);
}

export async function addFiles(opened: Case, files: readonly string[]): Promise<Added> {
  const result: Added = { added: 0, present: 0, claims: 0, failed: [] };
  const began = performance.now();
  const fail = (error: unknown, name: string): void => {
    if (!isProblem(error)) throw error;
    complain(`${error.message} ${error.hint}`);
    result.failed.push({ name, code: error.code, message: error.message, hint: error.hint });
  };
  for (const file of files) {
    for await (const source of sourcesIn(file)) {
      if (source instanceof Error) {
        fail(source, file);
        continue;
      }
      try {
        const { added, claims } = await opened.add(source);
        if (added) result.added++;
        else result.present++;
        result.claims += claims;
        progress(result, began);
      } catch (error) {
        fail(error, source.name);
      }
    }
  }
  if (process.stderr.isTTY) process.stderr.write('\r\u001b[K');
  return result;
}
