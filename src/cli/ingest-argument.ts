/** Takes in a report named on the command line: a file, or `-` for standard input. */
import type { ReportFacts } from '../ingest/from-text.ts';
import { ingestBytes, ingestFile } from '../ingest/index.ts';
import type { Report } from '../model/report.ts';

async function standardInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

export const STDIN = '-';

/** @throws IngestError */
export const ingestArgument = async (path: string, facts: ReportFacts = {}): Promise<Report> =>
  path === STDIN ? ingestBytes(await standardInput(), STDIN, facts) : ingestFile(path, facts);
