/** Makes a folder of files in every format but images, in our own words: so many files, of which it is known how many reports they hold and which must be refused as what. */
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { storedZip } from '../../src/ingest/archive/zip.ts';
import { makeTelegram } from '../../src/ingest/samples/make-chat.ts';
import { makeDocx, paragraph } from '../../src/ingest/samples/make-docx.ts';
import { makeMail, makeMailbox } from '../../src/ingest/samples/make-mail.ts';
import { column, makePdf } from '../../src/ingest/samples/make-pdf.ts';
import { makeCsv, makeXlsx } from '../../src/ingest/samples/make-table.ts';
import { makeWacz, makeWarcGz } from '../../src/ingest/samples/make-warc.ts';
import { corpus, type ScaleReport } from '../scale/corpus.ts';

export interface Made {
  readonly files: number;
  readonly reports: number;
  /** How many refusals of each code. */
  readonly refused: Readonly<Record<string, number>>;
}

interface Kind {
  readonly extension: string;
  /** Reports that one file holds. */
  readonly holds: number;
  /** Files of a hundred. */
  readonly share: number;
  readonly refused?: string;
  make(reports: readonly ScaleReport[], n: number): Uint8Array;
}

const lines = (text: string): string[] => text.match(/.{1,90}(?:\s|$)/g) ?? [text];
const page = ({ text, publisher, published }: ScaleReport): string =>
  `<!doctype html><html lang="en"><head><title>Report</title><meta property="og:site_name" content="${publisher}"><meta property="article:published_time" content="${published}"></head><body><article>${text
    .split('\n')
    .map((line) => `<p>${line}</p>`)
    .join('')}</article></body></html>`;
const letter = ({ text, publisher, id }: ScaleReport): Uint8Array =>
  makeMail({ text, from: `${publisher} <desk@paper.example>`, subject: 'Report', id: `${id}@paper.example` });
const archived = (reports: readonly ScaleReport[]): string[][] => [
  ['Link', 'Archive status', 'Archive location', 'Upload timestamp', 'Upload title', 'Text content'],
  ...reports.map(({ id, published, text }) => [`https://paper.example/${id}`, 'ok', 's3://x', published, '', text]),
];
const captures = (reports: readonly ScaleReport[]) =>
  reports.map((report) => ({ url: `https://paper.example/${report.id}`, body: page(report) }));
const first = (make: (report: ScaleReport) => Uint8Array) => (reports: readonly ScaleReport[]) => make(reports[0]);
const bytes = (text: string): Uint8Array => Buffer.from(text);

const KINDS: readonly Kind[] = [
  { extension: 'txt', holds: 1, share: 30, make: first(({ text }) => bytes(text)) },
  {
    extension: 'md',
    holds: 1,
    share: 6,
    make: first(({ text, published }) => bytes(`---\ndate: ${published}\n---\n\n${text}`)),
  },
  { extension: 'html', holds: 1, share: 14, make: first((report) => bytes(page(report))) },
  {
    extension: 'docx',
    holds: 1,
    share: 10,
    make: first(({ text }) =>
      makeDocx(
        text
          .split('\n')
          .map((p) => paragraph(p))
          .join(''),
      ),
    ),
  },
  { extension: 'pdf', holds: 1, share: 8, make: first(({ text }) => makePdf([column(lines(text))])) },
  { extension: 'eml', holds: 1, share: 12, make: first(letter) },
  { extension: 'mbox', holds: 4, share: 2, make: (reports) => makeMailbox(reports.map(letter)) },
  { extension: 'csv', holds: 4, share: 2, make: (reports) => makeCsv(archived(reports)) },
  { extension: 'xlsx', holds: 4, share: 2, make: (reports) => makeXlsx(archived(reports)) },
  {
    extension: 'jsonl',
    holds: 4,
    share: 2,
    make: (reports) => bytes(reports.map(({ id, text }) => `${JSON.stringify({ id, text })}\n`).join('')),
  },
  {
    extension: 'json',
    holds: 4,
    share: 2,
    make: (reports, n) =>
      makeTelegram(
        reports.map(({ text }, i) => ({ id: i + 1, text })),
        { id: n },
      ),
  },
  { extension: 'warc.gz', holds: 4, share: 1, make: (reports) => makeWarcGz(captures(reports)) },
  {
    extension: 'wacz',
    holds: 4,
    share: 1,
    make: (reports) =>
      makeWacz(
        captures(reports),
        reports.map(({ id }) => `https://paper.example/${id}`),
      ),
  },
  {
    extension: 'zip',
    holds: 3,
    share: 3,
    make: (reports) => storedZip(new Map(reports.map((report) => [`in/${report.id}.eml`, letter(report)]))),
  },
  { extension: 'txt', holds: 0, share: 1, refused: 'empty', make: () => bytes('') },
  {
    extension: 'pdf',
    holds: 0,
    share: 1,
    refused: 'broken-pdf',
    make: (_, n) => bytes(`%PDF-1.7\nnothing of the kind ${n}`),
  },
  {
    extension: 'docx',
    holds: 0,
    share: 1,
    refused: 'broken-docx',
    make: (_, n) => makeDocx(paragraph(`Cut off ${n}`)).subarray(0, 900),
  },
  {
    extension: 'bin',
    holds: 0,
    share: 1,
    refused: 'binary',
    make: (_, n) => Buffer.from(Array.from({ length: 400 }, (_each, i) => (i * 7 + n) % 256)),
  },
  {
    extension: 'csv',
    holds: 0,
    share: 1,
    refused: 'columns',
    make: (_, n) =>
      makeCsv([
        ['A', 'B'],
        ['one', String(n)],
      ]),
  },
];

/** By the hundred, so that every stretch of the folder has every kind. */
const ORDER: readonly Kind[] = KINDS.flatMap((kind) => Array.from({ length: kind.share }, () => kind));

/** Files of a kind lie apart from one another, a hundred a folder; the last is a link, which is refused. */
export function makeFiles(folder: string, files: number): Made {
  const reports = corpus(files * 2)[Symbol.iterator]();
  const taken = (count: number): ScaleReport[] =>
    Array.from({ length: count }, () => reports.next().value as ScaleReport);
  const refused: Record<string, number> = { link: 1 };
  let held = 0;
  for (let n = 0; n < files - 1; n++) {
    const kind = ORDER[(n * 37) % ORDER.length];
    const path = join(folder, `${Math.floor(n / 100)}`, `${n}.${kind.extension}`);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, kind.make(taken(kind.holds), n));
    held += kind.holds;
    if (kind.refused) refused[kind.refused] = (refused[kind.refused] ?? 0) + 1;
  }
  symlinkSync('/nowhere', join(folder, 'link.txt'));
  return { files, reports: held, refused };
}
