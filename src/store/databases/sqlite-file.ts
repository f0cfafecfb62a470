/** What is to be known of a case's file before SQLite touches it: whether it is there, is one, and may be written to. */
import { accessSync, closeSync, constants, existsSync, openSync, readSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { StoreError } from '../store-error.ts';

export interface FileOptions {
  readonly passphrase?: string;
  /** Fail when the file is there (`new`) or when it is not (`open`). */
  readonly mode: 'new' | 'open';
  /** How long to wait for another process, in milliseconds. */
  readonly patience?: number;
}

export interface Opening {
  /** File name or URI for SQLite. */
  readonly path: string;
  readonly secret: { readonly encryptionCipher?: string; readonly encryptionKey?: string };
  readonly writable: boolean;
  readonly foreign: () => StoreError;
}

const MAGIC = 'SQLite format 3\0';

function sizeOf(file: string): number | null {
  return existsSync(file) ? statSync(file).size : null;
}

function may(path: string, mode: number): boolean {
  try {
    accessSync(path, mode);
    return true;
  } catch {
    return false;
  }
}

function startOf(file: string): string {
  const descriptor = openSync(file, 'r');
  try {
    const bytes = Buffer.alloc(MAGIC.length);
    readSync(descriptor, bytes, 0, bytes.length, 0);
    return bytes.toString('latin1');
  } finally {
    closeSync(descriptor);
  }
}

const refuse = (file: string, code: StoreError['code'], [why, hint]: readonly [string, string]): StoreError =>
  new StoreError(code, `Cannot open "${file}": ${why}.`, hint);

function checkStart(file: string, passphrase: string | undefined): void {
  const plain = startOf(file) === MAGIC;
  if (!plain && passphrase === undefined)
    throw refuse(file, 'foreign', [
      'it is not a Stemma case, or it is encrypted',
      'Check the file name, or give the passphrase with --passphrase-file.',
    ]);
  if (plain && passphrase !== undefined)
    throw refuse(file, 'foreign', ['it is not encrypted', 'Leave out the passphrase, or check the file name.']);
}

/** A file left empty by a command that was stopped while it made the case is taken for none. */
function checkThere(file: string, mode: FileOptions['mode']): void {
  const size = sizeOf(file);
  if (mode === 'new') {
    if (size !== null && size > 0)
      throw new StoreError(
        'exists',
        `Cannot make "${file}": it is there already.`,
        'Choose another name, or add to it with stemma add.',
      );
    if (!may(dirname(resolve(file)), constants.W_OK))
      throw new StoreError(
        'read-only',
        `Cannot make "${file}": there is no such folder, or you may not write to it.`,
        'Choose another folder, or ask for the right to write there.',
      );
    return;
  }
  if (size === null)
    throw refuse(file, 'missing', ['there is no such case', 'Make it with stemma new, or check the name.']);
  if (statSync(file).isDirectory())
    throw refuse(file, 'foreign', ['it is a folder', 'Name the case itself: a file that ends in .stemma.']);
  if (!may(file, constants.R_OK))
    throw refuse(file, 'forbidden', ['you may not read it', 'Ask its owner for read access.']);
  if (size === 0)
    throw refuse(file, 'foreign', [
      'it is empty',
      'Take the last good copy, or delete it and make the case with stemma new.',
    ]);
}

/** @throws StoreError when the file is not what `mode` asks for. */
export function howToOpen(file: string, { mode, passphrase }: FileOptions): Opening {
  checkThere(file, mode);
  if (mode === 'open') checkStart(file, passphrase);
  const secret = passphrase === undefined ? {} : { encryptionCipher: 'aes256cbc', encryptionKey: passphrase };
  const foreign = (): StoreError =>
    refuse(file, 'foreign', ['it is not a Stemma case', 'Check the name: a case is made with stemma new.']);
  const writable = mode === 'new' || (may(file, constants.W_OK) && may(dirname(resolve(file)), constants.W_OK));
  if (writable) return { path: file, secret, writable, foreign };
  if ((sizeOf(`${file}-wal`) ?? 0) > 0)
    throw refuse(file, 'read-only', [
      'it was not closed in order, and its folder is read-only',
      `Copy it together with "${file}-wal" to a folder that you may write to.`,
    ]);
  return { path: `${pathToFileURL(resolve(file)).href}?immutable=1`, secret, writable, foreign };
}
