/** Gives the built page: its files by name, and the page itself for every other address, which it reads on its own. */
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Context } from 'hono';
import { Problem } from '../problem.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

interface PageFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly type: string;
}

/** Read once: only what was there at the start can be asked for, so no path can lead elsewhere. */
function filesIn(folder: string): Map<string, PageFile> {
  const files = new Map<string, PageFile>();
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const type = TYPES[extname(entry.name)];
    const name = path.slice(folder.length).replaceAll('\\', '/');
    if (type !== undefined) files.set(name, { bytes: new Uint8Array(readFileSync(path)), type });
  }
  return files;
}

const notBuilt = (): Problem =>
  new Problem(404, 'no-page', {
    message: 'The page has not been built.',
    hint: 'Run npm run build; the interface under /api works without it.',
  });

export function pageFiles(folder: string): (c: Context) => Response {
  let files: Map<string, PageFile> | null = null;
  return (c) => {
    try {
      files ??= filesIn(folder);
    } catch {
      throw notBuilt();
    }
    const path = new URL(c.req.url).pathname;
    const asset = path.startsWith('/assets/');
    const file = asset ? files.get(path) : (files.get(path) ?? files.get('/index.html'));
    if (!file) throw notBuilt();
    const caching = asset ? 'public, max-age=31536000, immutable' : 'no-cache';
    return c.body(file.bytes, 200, { 'Content-Type': file.type, 'Cache-Control': caching });
  };
}
