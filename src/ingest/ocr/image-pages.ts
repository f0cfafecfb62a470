/** The pages of an image file and their sizes, told from the headers: nothing is unpacked before its size is known. */
import type { PageImage } from './recognise.ts';

/** A TIFF holds a chain of directories, one a page. */
const MAX_PAGES = 2000;

const PNG = 0x89504e47;
const ORIENTATION = 0x0112;
const WIDTH = 0x0100;
const HEIGHT = 0x0101;

type Sized = Omit<PageImage, 'bytes'>;

/** Turned a quarter, width and height change places. */
const upright = (width: number, height: number, orientation = 1): Sized =>
  orientation > 4 ? { width: height, height: width, orientation } : { width, height, orientation };

class Tiff {
  private readonly view: DataView;
  private readonly little: boolean;

  constructor(bytes: Uint8Array) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.little = this.view.getUint8(0) === 0x49;
  }

  first(): number {
    return this.view.getUint32(4, this.little);
  }

  tags(at: number): { tags: Map<number, number>; next: number } {
    const count = this.view.getUint16(at, this.little);
    const tags = new Map<number, number>();
    for (let i = 0; i < count; i++) {
      const entry = at + 2 + 12 * i;
      const isShort = this.view.getUint16(entry + 2, this.little) === 3;
      const value = isShort ? this.view.getUint16(entry + 8, this.little) : this.view.getUint32(entry + 8, this.little);
      tags.set(this.view.getUint16(entry, this.little), value);
    }
    return { tags, next: this.view.getUint32(at + 2 + 12 * count, this.little) };
  }

  /** The file with its chain beginning at this page: decoders read the first. */
  from(bytes: Uint8Array, at: number): Uint8Array {
    const copy = Uint8Array.from(bytes);
    new DataView(copy.buffer).setUint32(4, at, this.little);
    return copy;
  }
}

function* tiffPages(bytes: Uint8Array): Generator<PageImage> {
  const tiff = new Tiff(bytes);
  const seen = new Set<number>();
  for (let at = tiff.first(); at !== 0 && !seen.has(at) && seen.size < MAX_PAGES; ) {
    seen.add(at);
    const { tags, next } = tiff.tags(at);
    const size = upright(tags.get(WIDTH) ?? 0, tags.get(HEIGHT) ?? 0, tags.get(ORIENTATION));
    yield { ...size, bytes: tiff.from(bytes, at) };
    at = next;
  }
}

/** The orientation that a camera notes in a JPEG, in a small TIFF of its own. */
function exifOrientation(segment: Uint8Array): number | undefined {
  if (Buffer.from(segment.subarray(0, 6)).toString('latin1') !== 'Exif\0\0') return undefined;
  const tiff = new Tiff(segment.subarray(6));
  return tiff.tags(tiff.first()).tags.get(ORIENTATION);
}

const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;

function jpegSize(bytes: Uint8Array): Sized | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let orientation: number | undefined;
  for (let at = 2; at + 9 < bytes.length; ) {
    const marker = view.getUint8(at + 1);
    if (view.getUint8(at) !== 0xff) return null;
    if (isFrame(marker)) return upright(view.getUint16(at + 7), view.getUint16(at + 5), orientation);
    const length = view.getUint16(at + 2);
    if (marker === 0xe1) orientation ??= exifOrientation(bytes.subarray(at + 4, at + 2 + length));
    at += 2 + length;
  }
  return null;
}

/** One after another, so that a file of many pages is not unpacked at once. @throws RangeError where a header is cut off */
export function* imagePages(bytes: Uint8Array): Generator<PageImage> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(0) === PNG) yield { ...upright(view.getUint32(16), view.getUint32(20)), bytes };
  else if (view.getUint16(0) === 0xffd8) {
    const size = jpegSize(bytes);
    if (size) yield { ...size, bytes };
  } else yield* tiffPages(bytes);
}
