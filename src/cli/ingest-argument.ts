/** Takes in what is named on the command line: a file with all that it holds, or `-` for standard input; parsed apart from this process unless it is short plain text. */
import type { Limits } from '../adding/limits.ts';
import { type Problem, problemOf } from '../adding/read-problem.ts';
import type { Readers } from '../adding/readers.ts';
import type { FileSource, Source } from '../adding/source.ts';
import type { ReportFacts } from '../ingest/from-text.ts';
import type { Columns } from '../ingest/holders/columns.ts';
import { holderOf, ingestBytes, readBytes, readsInPlace } from '../ingest/index.ts';
import type { Report } from '../model/report.ts';

async function standardInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

export const STDIN = '-';

/** What became of one part of a file. */
export type Ingested =
  | { readonly path: string; readonly report: Report }
  | { readonly path: string; readonly problem: Problem }
  | { readonly path: string; readonly leftOut: string };

/** Everything in a file, one after another; what cannot be read is told in its place. */
export type Ingest = (path: string, facts?: ReportFacts, columns?: Columns) => AsyncGenerator<Ingested>;

type Lend = () => Promise<Readers>;

async function* partsOfFile(source: FileSource, limits: Limits, lend: Lend): AsyncGenerator<Ingested> {
  const [{ partsOf }, { openApart }, readers] = await Promise.all([
    import('../adding/parts-in.ts'),
    import('../adding/open-apart.ts'),
    lend(),
  ]);
  const opener = openApart(limits);
  const ingested = async (part: Source): Promise<Ingested> => {
    try {
      return { path: part.name, report: await readers.ingest(part) };
    } catch (error) {
      return { path: part.name, problem: problemOf(error, part.name) };
    }
  };
  try {
    for await (const part of partsOf(source, opener)) {
      if ('problem' in part) yield { path: part.name, problem: part.problem };
      else if ('leftOut' in part) yield { path: part.name, leftOut: part.leftOut };
      else yield await ingested(part);
    }
  } finally {
    await opener.close();
  }
}

/** Lends a way to take in files, one after the other; the thread that parses them is loaded and started for the first that needs it. */
export async function withIngest(limits: Limits, work: (ingest: Ingest) => Promise<void>): Promise<void> {
  let readers: Readers | null = null;
  const lend: Lend = async () => {
    const { openReaders } = await import('../adding/readers.ts');
    readers ??= openReaders(1, limits);
    return readers;
  };
  const ingest: Ingest = async function* (name, facts = {}, columns) {
    try {
      const bytes = name === STDIN ? await standardInput() : await readBytes(name);
      const source: FileSource = { name, bytes, facts, ...(columns ? { columns } : {}) };
      if (bytes.length === 0 || readsInPlace(bytes, name))
        yield { path: name, report: await ingestBytes(bytes, name, facts) };
      else if (holderOf(bytes, name)) yield* partsOfFile(source, limits, lend);
      else yield { path: name, report: await (await lend()).ingest(source) };
    } catch (error) {
      yield { path: name, problem: problemOf(error, name) };
    }
  };
  try {
    await work(ingest);
  } finally {
    await (readers as Readers | null)?.close();
  }
}
