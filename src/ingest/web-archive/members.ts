/** The pages and documents in a WARC file: each with its address, the time of its capture, and its digest compared. */
import type { Doubt } from '../format.ts';
import { MB } from '../format.ts';
import type { LeftOut, Member, Missing } from '../holders/holder.ts';
import { IngestError } from '../ingest-error.ts';
import { agrees } from './digest.ts';
import { bodyOf, dechunked, type Response, responseIn } from './http.ts';
import { CutRecord, type WarcRecord, warcRecords } from './records.ts';

/** The largest page or document. */
const MAX_BODY = 200 * MB;
const MAX_PAGE = 20 * MB;

/** Media types that are read, and the format that reads them, where the bytes do not say it themselves. */
const READ: Readonly<Record<string, string | null>> = {
  'text/html': 'HTML',
  'application/xhtml+xml': 'HTML',
  'text/plain': 'plain text',
  'application/pdf': null,
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': null,
};

const PART = 'a part of a page, such as a picture, a script or a style';
const NO_PAGE = 'an answer that is no page, such as one that leads elsewhere or was not found';
const SAME = 'a page that was the same as one captured before';
export const NOT_LISTED = 'a page that the archive does not list, such as a frame in another';

const DIFFERS: Doubt = {
  rule: 'ingest.digest-differs',
  text: 'The digest that the web archive states of this page is not that of its bytes: the archive was changed or is damaged.',
};

const CAPTURES = new Set(['response', 'resource', 'conversion', 'revisit']);

interface ArchiveRecord {
  readonly type: string;
  readonly url: string;
  readonly date: string;
  readonly payloadDigest: string;
  readonly blockDigest: string;
  readonly contentType: string;
  readonly block: Buffer;
}

export interface WarcOptions {
  /** Goes before the name of each member. */
  readonly prefix: string;
  /** The addresses that are pages; without it all are. */
  readonly pages?: ReadonlySet<string>;
  readonly doubts: readonly Doubt[];
}

const mediaTypeOf = (value: string): string => value.split(';')[0].trim().toLowerCase();

function doubtsOf({ payloadDigest, blockDigest, block }: ArchiveRecord, payload: Buffer, body: Buffer): Doubt[] {
  const wrong =
    (payloadDigest !== '' && agrees(payloadDigest, payload, dechunked(payload), body, block) === false) ||
    (blockDigest !== '' && agrees(blockDigest, block) === false);
  return wrong ? [DIFFERS] : [];
}

const response = (record: ArchiveRecord): Response | null =>
  record.type === 'response'
    ? responseIn(record.block)
    : { status: 200, headers: new Map([['content-type', record.contentType]]), payload: record.block };

function memberOf(record: ArchiveRecord, member: string, options: WarcOptions): Member | LeftOut | Missing {
  const { url, date, payloadDigest, blockDigest } = record;
  const answer = response(record);
  if (answer === null || answer.status !== 200) return { member, leftOut: NO_PAGE };
  const format = READ[mediaTypeOf(answer.headers.get('content-type') ?? '')];
  if (format === undefined) return { member, leftOut: PART };
  if (format === 'HTML' && options.pages?.has(url) === false) return { member, leftOut: NOT_LISTED };
  try {
    const bytes = bodyOf(answer, format === 'HTML' ? MAX_PAGE : MAX_BODY);
    return {
      member,
      name: url,
      bytes,
      said: {
        ...(format === null ? {} : { format }),
        facts: { url },
        basis: { url: { basis: 'stated', by: 'the web archive' } },
        doubts: [...options.doubts, ...doubtsOf(record, answer.payload, bytes)],
      },
      captured: date,
      ...(payloadDigest || blockDigest ? { digest: payloadDigest || blockDigest } : {}),
    };
  } catch (error) {
    const expands = (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
    return { member, error: new IngestError(expands ? 'expands' : 'damaged-member', member, `${MAX_PAGE / MB} MB`) };
  }
}

function captureOf({ headers, block }: WarcRecord): ArchiveRecord {
  const header = (name: string): string => headers.get(name) ?? '';
  return {
    type: header('warc-type'),
    url: header('warc-target-uri').replace(/^<(.*)>$/, '$1'),
    date: header('warc-date'),
    payloadDigest: header('warc-payload-digest'),
    blockDigest: header('warc-block-digest'),
    contentType: header('content-type'),
    block,
  };
}

function found(record: WarcRecord | null, number: number, options: WarcOptions): Member | LeftOut | Missing | null {
  const name = `${options.prefix}record ${number}`;
  if (record === null) return { member: name, error: new IngestError('expands', name, `${MAX_BODY / MB} MB`) };
  const capture = captureOf(record);
  if (!CAPTURES.has(capture.type) || !/^https?:/i.test(capture.url)) return null;
  const member = `${name} ${capture.url}`;
  return capture.type === 'revisit' ? { member, leftOut: SAME } : memberOf(capture, member, options);
}

/** In the order of the file. What is not a capture, such as a request, is passed over. */
export function* warcMembers(bytes: Uint8Array, options: WarcOptions): Generator<Member | LeftOut | Missing> {
  let number = 0;
  try {
    for (const record of warcRecords(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), MAX_BODY)) {
      const member = found(record, ++number, options);
      if (member) yield member;
    }
  } catch (error) {
    if (!(error instanceof CutRecord)) throw error;
    const member = `${options.prefix}record ${number + 1}`;
    yield { member, error: new IngestError('cut-archive', member) };
  }
}
