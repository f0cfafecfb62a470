/** Writes a file whole or not at all, and says in one line what stood in the way. */
import { createHash } from 'node:crypto';
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
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

const besideOf = (path: string): string => join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);

/** A file that is written whole beside its place. */
export interface Staged {
  readonly bytes: number;
  readonly sha256: string;
  /** Moves it to its place. @throws WriteError */
  put(): void;
  drop(): void;
}

/** Piece after piece, each when the one before is on the disk. @throws WriteError */
export async function stage(path: string, pieces: AsyncIterable<string | Uint8Array>): Promise<Staged> {
  const beside = besideOf(path);
  const guarded = async <T>(work: () => T | Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      throw writeErrorOf(error, path);
    }
  };
  const drop = (): void => rmSync(beside, { force: true });
  const hash = createHash('sha256');
  let bytes = 0;
  try {
    const file = await guarded(() => open(beside, 'w'));
    try {
      for await (const piece of pieces) {
        const some = typeof piece === 'string' ? Buffer.from(piece) : piece;
        hash.update(some);
        bytes += some.length;
        await guarded(() => file.writeFile(some));
      }
    } finally {
      await file.close();
    }
  } catch (error) {
    drop();
    throw error;
  }
  const put = (): void => {
    try {
      renameSync(beside, path);
    } catch (error) {
      drop();
      throw writeErrorOf(error, path);
    }
  };
  return { bytes, sha256: hash.digest('hex'), put, drop };
}

/** A reader never sees half a file: it is written beside its place and then moved there. @throws WriteError */
export function writeWhole(path: string, content: string | Uint8Array): void {
  const beside = besideOf(path);
  try {
    writeFileSync(beside, content);
    renameSync(beside, path);
  } catch (error) {
    rmSync(beside, { force: true });
    throw writeErrorOf(error, path);
  }
}
