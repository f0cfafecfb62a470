/** Writes a file whole or not at all, and says in one line what stood in the way. */
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** A result that could not be stored. The message is a whole line for a person. */
export class WriteError extends Error {}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'its folder does not exist. Create the folder first.',
  ENOTDIR: 'its folder is a file. Choose another place with --output.',
  EACCES: 'you have no permission. Choose another place with --output.',
  EPERM: 'you have no permission. Choose another place with --output.',
  EROFS: 'the disk is read-only. Choose another place with --output.',
  EISDIR: 'a folder has that name. Choose another name with --output.',
  ENOSPC: 'the disk is full. Free some space and try again.',
  ENAMETOOLONG: 'the name is too long. Choose a shorter one with --output.',
};

export function writeErrorOf(error: unknown, path: string): WriteError {
  const { code = 'an unknown error' } = error as NodeJS.ErrnoException;
  return new WriteError(`Cannot write "${path}": ${REASONS[code] ?? `the system reports ${code}.`}`);
}

/** A reader never sees half a file: it is written beside its place and then moved there. @throws WriteError */
export function writeWhole(path: string, content: string | Uint8Array): void {
  const beside = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    writeFileSync(beside, content);
    renameSync(beside, path);
  } catch (error) {
    rmSync(beside, { force: true });
    throw writeErrorOf(error, path);
  }
}
