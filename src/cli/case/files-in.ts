/** The files that are named, and all that lie in the folders that are named; links are told of and not followed. */
import { type Dirent, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { problemOf } from '../../adding/read-problem.ts';
import { isSystemFile, SYSTEM_FILE } from '../../ingest/holders/zip.ts';
import { IngestError } from '../../ingest/index.ts';
import type { Given } from '../../open-case.ts';

export type Found = { readonly file: string } | { readonly given: Given };

const refused = (file: string, code: 'link' | 'not-a-file' | 'forbidden' | 'unreadable', detail = ''): Found => ({
  given: { name: file, problem: problemOf(new IngestError(code, file, detail), file) },
});

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

function* inFolder(folder: string): Generator<Found> {
  let entries: Dirent[];
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    yield code === 'EACCES' ? refused(folder, 'forbidden') : refused(folder, 'unreadable', code);
    return;
  }
  // In the order of their letters' numbers, which is the same everywhere.
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* inFolder(path);
    else if (entry.isSymbolicLink()) yield refused(path, 'link');
    else if (!entry.isFile()) yield refused(path, 'not-a-file');
    else if (isSystemFile(path)) yield { given: { name: path, leftOut: SYSTEM_FILE } };
    else yield { file: path };
  }
}

export function* filesIn(names: readonly string[]): Generator<Found> {
  for (const name of names) {
    if (isFolder(name)) yield* inFolder(name);
    else yield { file: name };
  }
}

/** Bytes of all files together; those that cannot be had count nothing. */
export function bytesOfAll(names: readonly string[]): number {
  let sum = 0;
  for (const found of filesIn(names))
    if ('file' in found) sum += statSync(found.file, { throwIfNoEntry: false })?.size ?? 0;
  return sum;
}
