/** Tesseract, compiled to WebAssembly: an image in, its lines and words with their places and confidence out. Offline, without a cache. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gunzipSync } from 'node:zlib';
import { type Box, blocksOf, cutsLines, type RecognisedLine } from './recognised.ts';

/** The scripts that are read: Tesseract's own names of its languages. */
export type Script = 'eng' | 'ara';

interface TessBaseApi {
  Init(folder: string, language: Script, engine: number): number;
  SetVariable(name: string, value: string): boolean;
  SetImageFile(orientation: number, angle: number): number;
  SetRectangle(left: number, top: number, width: number, height: number): void;
  Recognize(monitor: null): number;
  FindLines(): number;
  GetGradient(): number;
  GetJSONText(page: number): string;
  Clear(): void;
}

interface Core {
  readonly FS: { writeFile(path: string, content: Uint8Array): void; unlink(path: string): void };
  readonly TessBaseAPI: new () => TessBaseApi;
}

const LSTM_ONLY = 1;
/** Tesseract's page segmentation modes. */
const LAYOUT = { columns: '3', column: '4', line: '7' } as const;

const VARIABLES: Readonly<Record<string, string>> = {
  // What was read on one page must not colour the next: the same image gives the same words wherever it stands.
  tessedit_enable_doc_dict: '0',
  classify_enable_learning: '0',
  debug_file: '/dev/null',
};

const require = createRequire(import.meta.url);

function load(core: Core, script: Script): TessBaseApi {
  const data = require.resolve(`@tesseract.js-data/${script}/4.0.0_best_int/${script}.traineddata.gz`);
  core.FS.writeFile(`/${script}.traineddata`, gunzipSync(readFileSync(data)));
  const api = new core.TessBaseAPI();
  if (api.Init('/', script, LSTM_ONLY) !== 0) throw new Error(`The recogniser cannot load its data for ${script}`);
  for (const [name, value] of Object.entries(VARIABLES)) api.SetVariable(name, value);
  return api;
}

let loaded: Promise<Core> | null = null;
const apis = new Map<Script, TessBaseApi>();

/** Not the build with relaxed SIMD: its results may differ from processor to processor. */
async function loadCore(): Promise<Core> {
  const start = require('tesseract.js-core/tesseract-core-simd-lstm.js') as (options: object) => Promise<Core>;
  return start({ TesseractProgress: () => undefined, print: () => undefined, printErr: () => undefined });
}

/** After a crash inside it the library cannot be trusted: the next image gets a new one. */
function forget(): void {
  loaded = null;
  apis.clear();
}

/** An image that lies ready to be looked at. */
export interface Looking {
  /** Places are those on the image turned by `askew`, where its lines are level. */
  lines(script: Script, area?: Box): RecognisedLine[];
  /** So far, in radians and clockwise, the image is turned before it is looked at; known after the first look. */
  askew(): number;
}

/** The image is damaged, or in a variant of its format that is not supported. */
export class BrokenImage extends Error {}

/** Beside the edge of a line, so that no stroke is cut. */
const EDGE = 4;

/** About a quarter of a degree; what is less askew is read as it lies. */
const LEVEL = 0.005;

/** How an image is to be taken up. */
interface Stance {
  readonly orientation: number;
  /** Null before it is known. */
  angle: number | null;
}

function setImage(api: TessBaseApi, layout: string, { orientation, angle }: Stance): void {
  api.SetVariable('tessedit_pageseg_mode', layout);
  if (api.SetImageFile(orientation, angle ?? 0) !== 0) throw new BrokenImage();
}

/** Lines of paper that lies askew run into one another, and are lost without a doubt being told: it is turned level first. */
function level(api: TessBaseApi, stance: Stance): void {
  if (stance.angle !== null) return;
  const slope = api.FindLines() === 0 ? api.GetGradient() : 0;
  stance.angle = Math.abs(slope) < LEVEL ? 0 : slope;
  if (stance.angle !== 0) setImage(api, LAYOUT.columns, stance);
}

/** Wide gaps between words are sometimes taken for the gap between columns, and words are cut: then it is one column. */
function setPage(api: TessBaseApi, stance: Stance): void {
  setImage(api, LAYOUT.columns, stance);
  level(api, stance);
  if (api.FindLines() === 0 && cutsLines(blocksOf(api.GetJSONText(0)))) setImage(api, LAYOUT.column, stance);
}

function setArea(api: TessBaseApi, stance: Stance, area: Box): void {
  setImage(api, LAYOUT.line, stance);
  const [left, top] = [Math.max(0, area.left - EDGE), Math.max(0, area.top - EDGE)];
  api.SetRectangle(left, top, area.right + EDGE - left, area.bottom + EDGE - top);
}

function look(api: TessBaseApi, stance: Stance, area?: Box): RecognisedLine[] {
  if (area) setArea(api, stance, area);
  else setPage(api, stance);
  const lines = api.Recognize(null) === 0 ? blocksOf(api.GetJSONText(0)).flat() : [];
  api.Clear();
  return lines.filter(({ words }) => words.length > 0);
}

/**
 * Lends an encoded image (PNG, JPEG, TIFF, PGM) to be looked at; `orientation` is as in Exif, 1 for upright.
 * @throws BrokenImage
 */
export async function withImage<T>(image: Uint8Array, orientation: number, use: (looking: Looking) => T): Promise<T> {
  loaded ??= loadCore();
  try {
    const core = await loaded;
    core.FS.writeFile('/input', image);
    const stance: Stance = { orientation, angle: null };
    const result = use({
      askew: () => stance.angle ?? 0,
      lines: (script, area) => {
        const api = apis.get(script) ?? load(core, script);
        apis.set(script, api);
        return look(api, stance, area);
      },
    });
    core.FS.unlink('/input');
    return result;
  } catch (error) {
    forget();
    // A library that runs into the bound of its memory, or into a picture that it cannot take, ends with an error of its own.
    throw error instanceof BrokenImage ? error : new BrokenImage((error as Error).message);
  }
}
