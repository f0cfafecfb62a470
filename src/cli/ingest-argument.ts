/** Takes in reports named on the command line: a file, or `-` for standard input; parsed apart from this process unless it is short plain text. */
import type { Limits } from '../adding/limits.ts';
import type { Readers } from '../adding/readers.ts';
import type { ReportFacts } from '../ingest/from-text.ts';
import { ingestBytes, readBytes, readsInPlace } from '../ingest/index.ts';
import type { Report } from '../model/report.ts';

async function standardInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

export const STDIN = '-';

/** @throws IngestError, ReadProblem */
export type Ingest = (path: string, facts?: ReportFacts) => Promise<Report>;

/** Lends a way to take in files, one after the other; the thread that parses them is loaded and started for the first that needs it. */
export async function withIngest(limits: Limits, work: (ingest: Ingest) => Promise<void>): Promise<void> {
  let readers: Readers | null = null;
  const ingest: Ingest = async (name, facts = {}) => {
    const bytes = name === STDIN ? await standardInput() : await readBytes(name);
    if (bytes.length === 0 || readsInPlace(bytes, name)) return ingestBytes(bytes, name, facts);
    const { openReaders } = await import('../adding/readers.ts');
    readers ??= openReaders(1, limits);
    return readers.ingest({ name, bytes, facts });
  };
  try {
    await work(ingest);
  } finally {
    await (readers as Readers | null)?.close();
  }
}
