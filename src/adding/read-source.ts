/** From a source to a report and its claims: all of the work of adding that may be done anywhere. */
import { givenBases, reportFromText, sha256 } from '../ingest/from-text.ts';
import { ingestLeaf, ingestOne } from '../ingest/index.ts';
import type { Recognise } from '../ingest/ocr/recognise.ts';
import type { Claim } from '../model/claim.ts';
import type { Report } from '../model/report.ts';
import { readReport } from '../read-report.ts';
import { bytesOf, type Source } from './source.ts';

/** Changes whenever a reader could find other claims in the same text. */
export const READER = '0.1.0';

/** A source after reading, before it is kept. */
export interface ReadSource {
  readonly report: Report;
  readonly bytes: Uint8Array;
  readonly claims: readonly Claim[];
  readonly givenId?: string;
}
/** What reading adds to a source. */
export type Reading = Pick<ReadSource, 'report' | 'claims'>;

/** @throws IngestError */
export async function reportOf(source: Source, recognise?: Recognise): Promise<Report> {
  const { name, facts } = source;
  if ('leaf' in source) return ingestLeaf(source.leaf, facts, recognise);
  if ('bytes' in source) return ingestOne(source, facts ?? {}, recognise);
  const bytes = bytesOf(source);
  const origin = { name, mediaType: 'text/plain', sha256: sha256(bytes), bytes: bytes.length };
  return reportFromText({ text: source.text, origin, ...(facts ? { facts, basis: givenBases(facts) } : {}) });
}

export const withReading = (source: Source, { report, claims }: Reading): ReadSource => ({
  report,
  bytes: bytesOf(source),
  claims,
  ...(source.givenId === undefined ? {} : { givenId: source.givenId }),
});

export const claimsIn = (report: Report): readonly Claim[] => readReport(report).annotations.claims;

/** From a source to its report and claims; touches no case. @throws IngestError */
export async function readSource(source: Source): Promise<ReadSource> {
  const report = await reportOf(source);
  return withReading(source, { report, claims: claimsIn(report) });
}
