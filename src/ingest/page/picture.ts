/** A page of a PDF as a picture that a browser shows: drawn here into grey dots, so that nothing of the file itself goes further. */
import { crc32, deflateSync } from 'node:zlib';
import type { PageImage } from '../ocr/recognise.ts';
import { PdfFile } from './pdfium.ts';

/** Enough to read small print by, and quick to send. */
const DOTS_AN_INCH = 120;

function chunk(kind: string, data: Uint8Array): Buffer {
  const bytes = Buffer.alloc(12 + data.length);
  bytes.writeUInt32BE(data.length, 0);
  bytes.write(kind, 4, 'latin1');
  bytes.set(data, 8);
  bytes.writeUInt32BE(crc32(bytes.subarray(4, 8 + data.length)), 8 + data.length);
  return bytes;
}

const SIGNATURE = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
const EIGHT_BITS = 8;

/** A grey PNG: each row is its dots behind a byte that says that they are as they are. */
function pngOf({ bytes, width, height }: PageImage): Uint8Array {
  const dots = bytes.subarray(bytes.length - width * height);
  const rows = Buffer.alloc((width + 1) * height);
  for (let row = 0; row < height; row++) rows.set(dots.subarray(row * width, (row + 1) * width), row * (width + 1) + 1);
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head[8] = EIGHT_BITS;
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Null where the page cannot be drawn. `page` is counted from 1. */
export async function pictureOfPage(bytes: Uint8Array, page: number): Promise<Uint8Array | null> {
  const drawn = await PdfFile.with(bytes, async (file) =>
    page > file.pageCount ? null : file.image(page - 1, DOTS_AN_INCH),
  );
  return drawn === null || typeof drawn === 'string' ? null : pngOf(drawn);
}
