/** PDFium, compiled to WebAssembly: opens a PDF and gives each page's characters with their places. */
import { saysWhatNext } from '../ingest-error.ts';
import type { PageImage } from '../ocr/recognise.ts';
import type { Glyph } from './glyph.ts';

/** The functions of PDFium that are used; the package's own wrapper gives text without its geometry. */
interface Pdfium {
  readonly HEAPU8: Uint8Array;
  readonly wasmExports: { malloc(size: number): number; free(pointer: number): void };
  _FPDF_LoadMemDocument(bytes: number, size: number, password: number): number;
  _FPDF_GetLastError(): number;
  _FPDF_CloseDocument(document: number): void;
  _FPDF_GetPageCount(document: number): number;
  _FPDF_GetMetaText(document: number, tag: number, buffer: number, size: number): number;
  _FPDF_LoadPage(document: number, index: number): number;
  _FPDF_GetPageHeightF(page: number): number;
  _FPDF_GetPageWidthF(page: number): number;
  _FPDF_ClosePage(page: number): void;
  _FPDFBitmap_CreateEx(width: number, height: number, format: number, buffer: number, stride: number): number;
  _FPDFBitmap_FillRect(
    bitmap: number,
    left: number,
    top: number,
    width: number,
    height: number,
    colour: number,
  ): boolean;
  _FPDFBitmap_GetBuffer(bitmap: number): number;
  _FPDFBitmap_GetStride(bitmap: number): number;
  _FPDFBitmap_Destroy(bitmap: number): void;
  _FPDF_RenderPageBitmap(
    bitmap: number,
    page: number,
    left: number,
    top: number,
    width: number,
    height: number,
    turn: number,
    flags: number,
  ): void;
  _FPDFPageObj_GetBounds(object: number, left: number, bottom: number, right: number, top: number): number;
  _FPDFPage_CountObjects(page: number): number;
  _FPDFPage_GetObject(page: number, index: number): number;
  _FPDFPageObj_GetType(object: number): number;
  _FPDFText_LoadPage(page: number): number;
  _FPDFText_ClosePage(text: number): void;
  _FPDFText_CountChars(text: number): number;
  _FPDFText_GetUnicode(text: number, index: number): number;
  _FPDFText_GetLooseCharBox(text: number, index: number, rect: number): number;
  _FPDFText_GetCharOrigin(text: number, index: number, x: number, y: number): number;
  _FPDFText_GetCharAngle(text: number, index: number): number;
  _FPDFText_GetFontWeight(text: number, index: number): number;
  _FPDFText_HasUnicodeMapError(text: number, index: number): number;
}

const PASSWORD_NEEDED = 4;
const UNKNOWN_SECURITY = 5;
const PATH = 2;
const PICTURE = 3;
const HYPHEN_AT_LINE_END = 2;
const SCRATCH = 4096;
const GREY = 1;
const AS_GREY = 8;
const WHITE = 0xffffffff;
/** In pixels: a poster is drawn smaller rather than in gigabytes. */
const MAX_SIDE = 6000;

export interface PdfPage {
  readonly height: number;
  readonly glyphs: readonly Glyph[];
  /** How much of the page its largest picture covers, 0 to 1. */
  readonly picture: number;
  /** Shapes: letters may have been turned into them. */
  readonly shapes: number;
  /** Characters whose font does not say which letters its shapes are. */
  readonly unmapped: number;
}

let loaded: Promise<Pdfium> | null = null;

async function load(): Promise<Pdfium> {
  const { PDFiumLibrary } = await import('@hyzyla/pdfium');
  return ((await PDFiumLibrary.init()) as unknown as { module: Pdfium }).module;
}

/** After a crash inside it the library cannot be trusted: the next file gets a new one. */
const forget = (): void => {
  loaded = null;
};

/** Is the character written aslant, as a watermark is? */
const isSlanted = (radians: number): boolean => Math.abs(Math.sin(2 * radians)) > 0.05;

export class PdfFile {
  private readonly lib: Pdfium;
  private readonly bytes: number;
  private readonly document: number;
  private readonly scratch: number;

  private constructor(lib: Pdfium, bytes: number, document: number) {
    this.lib = lib;
    this.bytes = bytes;
    this.document = document;
    this.scratch = lib.wasmExports.malloc(SCRATCH);
  }

  /** Lends the opened file to `use`. A file that cannot be opened is `encrypted` or `broken`. */
  static async with<T>(bytes: Uint8Array, use: (file: PdfFile) => Promise<T>): Promise<T | 'encrypted' | 'broken'> {
    loaded ??= load();
    const lib = await loaded;
    const pointer = lib.wasmExports.malloc(bytes.length);
    if (pointer === 0) return 'broken';
    try {
      lib.HEAPU8.set(bytes, pointer);
      const document = lib._FPDF_LoadMemDocument(pointer, bytes.length, 0);
      if (document === 0) {
        const error = lib._FPDF_GetLastError();
        lib.wasmExports.free(pointer);
        return error === PASSWORD_NEEDED || error === UNKNOWN_SECURITY ? 'encrypted' : 'broken';
      }
      const file = new PdfFile(lib, pointer, document);
      const result = await use(file);
      file.close();
      return result;
    } catch (error) {
      forget();
      if (saysWhatNext(error)) throw error;
      return 'broken';
    }
  }

  get pageCount(): number {
    return this.lib._FPDF_GetPageCount(this.document);
  }

  /** An entry of the document information dictionary, such as "Title"; '' when it has none. */
  info(tag: string): string {
    const { lib, scratch } = this;
    for (let i = 0; i <= tag.length; i++) lib.HEAPU8[scratch + i] = i < tag.length ? tag.charCodeAt(i) : 0;
    const buffer = scratch + 64;
    const room = SCRATCH - 64;
    const length = lib._FPDF_GetMetaText(this.document, scratch, buffer, room);
    if (length < 4 || length > room) return '';
    return new TextDecoder('utf-16le').decode(lib.HEAPU8.slice(buffer, buffer + length - 2));
  }

  /** Null when the page cannot be loaded. */
  page(index: number): PdfPage | null {
    const { lib } = this;
    const page = lib._FPDF_LoadPage(this.document, index);
    if (page === 0) return null;
    const text = lib._FPDFText_LoadPage(page);
    const count = text === 0 ? 0 : lib._FPDFText_CountChars(text);
    const glyphs: Glyph[] = [];
    let unmapped = 0;
    for (let i = 0; i < count; i++) {
      if (lib._FPDFText_HasUnicodeMapError(text, i) === 1) unmapped++;
      if (!isSlanted(lib._FPDFText_GetCharAngle(text, i))) glyphs.push(this.glyph(text, i));
    }
    const found = { height: lib._FPDF_GetPageHeightF(page), glyphs, unmapped, ...this.drawn(page) };
    if (text !== 0) lib._FPDFText_ClosePage(text);
    lib._FPDF_ClosePage(page);
    return found;
  }

  private glyph(text: number, index: number): Glyph {
    const { lib, scratch } = this;
    const code = lib._FPDFText_GetUnicode(text, index);
    lib._FPDFText_GetLooseCharBox(text, index, scratch);
    lib._FPDFText_GetCharOrigin(text, index, scratch + 16, scratch + 24);
    const view = new DataView(lib.HEAPU8.buffer, scratch, 32);
    const [left, top, right, bottom] = [0, 4, 8, 12].map((at) => view.getFloat32(at, true));
    return {
      char: code === HYPHEN_AT_LINE_END ? '-' : String.fromCodePoint(code > 0 && code <= 0x10ffff ? code : 0xfffd),
      left: Math.min(left, right),
      right: Math.max(left, right),
      origin: view.getFloat64(16, true),
      base: view.getFloat64(24, true),
      height: Math.abs(top - bottom),
      bold: lib._FPDFText_GetFontWeight(text, index) >= 600,
      endsLine: code === HYPHEN_AT_LINE_END,
    };
  }

  private drawn(page: number): { picture: number; shapes: number } {
    const { lib, scratch } = this;
    const area = lib._FPDF_GetPageWidthF(page) * lib._FPDF_GetPageHeightF(page);
    const count = Math.min(lib._FPDFPage_CountObjects(page), 1000);
    let [picture, shapes] = [0, 0];
    for (let i = 0; i < count; i++) {
      const object = lib._FPDFPage_GetObject(page, i);
      const type = lib._FPDFPageObj_GetType(object);
      if (type === PATH) shapes++;
      if (type !== PICTURE) continue;
      lib._FPDFPageObj_GetBounds(object, scratch, scratch + 4, scratch + 8, scratch + 12);
      const view = new DataView(lib.HEAPU8.buffer, scratch, 16);
      const [left, bottom, right, top] = [0, 4, 8, 12].map((at) => view.getFloat32(at, true));
      picture = Math.max(picture, Math.min(1, Math.abs((right - left) * (top - bottom)) / area));
    }
    return { picture, shapes };
  }

  /** The page as a grey image at so many dots an inch, or fewer where it is huge; null when it cannot be drawn. Nothing in the file is run. */
  image(index: number, dots: number): PageImage | null {
    const { lib } = this;
    const page = lib._FPDF_LoadPage(this.document, index);
    if (page === 0) return null;
    const [across, down] = [lib._FPDF_GetPageWidthF(page), lib._FPDF_GetPageHeightF(page)];
    const scale = Math.min(dots / 72, MAX_SIDE / Math.max(across, down));
    const [width, height] = [Math.max(1, Math.round(across * scale)), Math.max(1, Math.round(down * scale))];
    const bitmap = lib._FPDFBitmap_CreateEx(width, height, GREY, 0, 0);
    if (bitmap !== 0) {
      lib._FPDFBitmap_FillRect(bitmap, 0, 0, width, height, WHITE);
      lib._FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, AS_GREY);
    }
    const bytes = bitmap === 0 ? null : this.greymap(bitmap, width, height);
    if (bitmap !== 0) lib._FPDFBitmap_Destroy(bitmap);
    lib._FPDF_ClosePage(page);
    return bytes === null ? null : { bytes, width, height, orientation: 1 };
  }

  /** A portable greymap, rows without the padding that they have in memory. */
  private greymap(bitmap: number, width: number, height: number): Uint8Array {
    const { lib } = this;
    const [from, stride] = [lib._FPDFBitmap_GetBuffer(bitmap), lib._FPDFBitmap_GetStride(bitmap)];
    const head = Buffer.from(`P5\n${width} ${height}\n255\n`);
    const file = Buffer.alloc(head.length + width * height);
    head.copy(file);
    for (let row = 0; row < height; row++)
      file.set(lib.HEAPU8.subarray(from + row * stride, from + row * stride + width), head.length + row * width);
    return file;
  }

  private close(): void {
    this.lib.wasmExports.free(this.scratch);
    this.lib._FPDF_CloseDocument(this.document);
    this.lib.wasmExports.free(this.bytes);
  }
}
