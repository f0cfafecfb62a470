/** Renders known texts to scans with a browser: clean, and then worse step by step. The same seed gives the same noise. */
import { chromium, type Page } from 'playwright-core';
import { PNG } from 'pngjs';

export interface Step {
  readonly name: string;
  /** Degrees that the paper lies askew. */
  readonly skew: number;
  /** Share of pixels that are turned black or white, and how far the others stray from their grey. */
  readonly specks: number;
  readonly grain: number;
  readonly stamp: boolean;
}

export const STEPS: readonly Step[] = [
  { name: 'clean', skew: 0, specks: 0, grain: 0, stamp: false },
  { name: 'noise', skew: 0, specks: 0.002, grain: 30, stamp: false },
  { name: 'skew of 1 degree', skew: 1, specks: 0, grain: 0, stamp: false },
  { name: 'stamp', skew: 0, specks: 0, grain: 0, stamp: true },
  { name: 'noise, skew of 1 degree, stamp', skew: 1, specks: 0.002, grain: 30, stamp: true },
  { name: 'noise, skew of 2 degrees, stamp', skew: 2, specks: 0.004, grain: 45, stamp: true },
];

const STAMP = `<div style="position:absolute;left:420px;top:560px;width:150px;height:150px;border:5px solid #b03060;border-radius:50%;
opacity:.45;transform:rotate(-18deg);display:grid;place-items:center;font:bold 22px sans-serif;color:#b03060">RECEIVED</div>`;

const FONT = { eng: "15px/1.55 'DejaVu Serif'", ara: "19px/1.6 'Noto Naskh Arabic'" } as const;

/** A page of A4 at 96 dots an inch, which the browser draws at 200. */
export const sheet = (paragraphs: readonly string[], script: keyof typeof FONT, { skew, stamp }: Step): string =>
  `<body style="margin:0"><div ${script === 'ara' ? 'dir="rtl" lang="ar"' : ''} style="width:644px;padding:75px;font:${FONT[script]};
transform:rotate(${skew}deg)">${paragraphs.map((p) => `<p style="margin:0 0 14px">${p}</p>`).join('')}</div>${stamp ? STAMP : ''}`;

function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

function worse(png: Buffer, { specks, grain }: Step): Buffer {
  if (specks === 0 && grain === 0) return png;
  const image = PNG.sync.read(png);
  const next = numbers(7);
  for (let at = 0; at < image.data.length; at += 4) {
    const speck = next() < specks ? (next() < 0.5 ? -255 : 255) : (next() + next() - 1) * grain;
    for (let c = 0; c < 3; c++) image.data[at + c] = Math.max(0, Math.min(255, image.data[at + c] + speck));
  }
  return PNG.sync.write(image);
}

export async function scanOf(page: Page, html: string, step: Step): Promise<Buffer> {
  await page.setContent(html);
  return worse(await page.screenshot({ type: 'png' }), step);
}

/** Lends a browser page of the size of A4, drawn at 200 dots an inch. */
export async function withPage<T>(use: (page: Page) => Promise<T>): Promise<T> {
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
  try {
    return await use(await browser.newPage({ viewport: { width: 794, height: 1123 }, deviceScaleFactor: 200 / 96 }));
  } finally {
    await browser.close();
  }
}

/** A PDF whose pages are these images and nothing else. */
export async function scannedPdf(page: Page, scans: readonly Buffer[]): Promise<Buffer> {
  const sheets = scans.map(
    (png) =>
      `<img style="display:block;width:210mm;height:296.9mm" src="data:image/png;base64,${png.toString('base64')}">`,
  );
  await page.setContent(`<style>@page{size:A4;margin:0}body{margin:0}</style>${sheets.join('')}`);
  return page.pdf({ preferCSSPageSize: true });
}
