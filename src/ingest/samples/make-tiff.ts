/** Writes a TIFF of several grey pages, one directory after another, from decoded pictures. */
import { PNG } from 'pngjs';

interface Grey {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

export function greyOf(png: Uint8Array): Grey {
  const { width, height, data } = PNG.sync.read(Buffer.from(png));
  return { width, height, pixels: Uint8Array.from({ length: width * height }, (_, i) => data[4 * i]) };
}

const SHORT = 3;
const LONG = 4;
const TAGS = 8;
const DIRECTORY = 2 + 12 * TAGS + 4;

/** Width, height, bits, no compression, black is zero, where the pixels lie, one strip, its length. */
function directory({ width, height, pixels }: Grey, at: number, next: number): Buffer {
  const entries = [
    [256, LONG, width],
    [257, LONG, height],
    [258, SHORT, 8],
    [259, SHORT, 1],
    [262, SHORT, 1],
    [273, LONG, at],
    [278, LONG, height],
    [279, LONG, pixels.length],
  ];
  const bytes = Buffer.alloc(DIRECTORY);
  bytes.writeUInt16LE(TAGS, 0);
  for (const [i, [tag, type, value]] of entries.entries()) {
    bytes.writeUInt16LE(tag, 2 + 12 * i);
    bytes.writeUInt16LE(type, 4 + 12 * i);
    bytes.writeUInt32LE(1, 6 + 12 * i);
    bytes.writeUInt32LE(value, 10 + 12 * i);
  }
  bytes.writeUInt32LE(next, 2 + 12 * TAGS);
  return bytes;
}

export function makeTiff(pages: readonly Grey[]): Uint8Array {
  const head = Buffer.from('II*\0\x08\0\0\0', 'latin1');
  const parts: Buffer[] = [head];
  let at = head.length;
  for (const [i, page] of pages.entries()) {
    const end = at + DIRECTORY + page.pixels.length;
    parts.push(directory(page, at + DIRECTORY, i + 1 < pages.length ? end : 0), Buffer.from(page.pixels));
    at = end;
  }
  return Buffer.concat(parts);
}
