/** Where a case lies and who acts on it: the options that every case command shares. */
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { type Command, Option } from 'commander';
import { longer } from '../../handover/flowing/json-in-pieces.ts';
import type { Case, Clock } from '../../open-case.ts';
import type { StorePlace } from '../../store/index.ts';
import { UsageError } from '../usage-error.ts';
import { type CollectionOptions, collectionOf } from './collection.ts';

export interface CaseOptions {
  readonly store?: string;
  readonly passphraseFile?: string;
  readonly by?: string;
  readonly json?: boolean;
}

export const withCaseOptions = (command: Command): Command =>
  command
    .option('--store <address>', "a team's PostgreSQL server instead of a file: postgres://user@host/database")
    .option('--passphrase-file <file>', 'the first line of this file opens an encrypted case')
    .addOption(new Option('--by <name>', 'who does this, for the log').env('STEMMA_BY'))
    .option('--json', 'print JSON');

function passphraseIn(file: string): string {
  try {
    const [line] = readFileSync(file, 'utf8').split(/\r?\n/, 1);
    if (line !== '') return line;
  } catch {
    throw new UsageError(`Cannot read the passphrase file "${file}". Check its name.`);
  }
  throw new UsageError(`The passphrase file "${file}" is empty. Write the passphrase on its first line.`);
}

function placeOf(name: string, { store, passphraseFile }: CaseOptions): StorePlace {
  if (store !== undefined) {
    if (!/^postgres(?:ql)?:\/\//.test(store))
      throw new UsageError(`"${store}" is not an address. Write postgres://user@host/database.`);
    return { name, server: store };
  }
  const file = name.endsWith('.stemma') ? name : `${name}.stemma`;
  return { name: file, ...(passphraseFile === undefined ? {} : { passphrase: passphraseIn(passphraseFile) }) };
}

const clockFor = (options: CaseOptions & CollectionOptions): Clock => {
  const name = options.by ?? userInfo().username;
  const collected = collectionOf(options);
  return () => ({ by: name, at: new Date().toISOString(), ...(collected ? { collected } : {}) });
};

/** What is done with a case while it is open. */
export type Work<T> = (opened: Case, place: StorePlace) => Promise<T>;

/** Makes the case, works on it and closes it, whatever happens. */
export async function inNewCase<T>(name: string, options: CaseOptions, work: Work<T>): Promise<T> {
  const { newCase } = await import('../../open-case.ts');
  const place = placeOf(name, options);
  const opened = await newCase(place, clockFor(options));
  try {
    return await work(opened, place);
  } finally {
    await opened.close();
  }
}

/** Opens the case, works on it and closes it, whatever happens. */
export async function inCase<T>(name: string, options: CaseOptions, work: Work<T>): Promise<T> {
  const { openCase } = await import('../../open-case.ts');
  const place = placeOf(name, options);
  const opened = await openCase(place, clockFor(options));
  try {
    return await work(opened, place);
  } finally {
    await opened.close();
  }
}

export const handOf = (options: CaseOptions): { by: string; at: string } => clockFor(options)();
export const print = (text: string): void => void process.stdout.write(text.endsWith('\n') ? text : `${text}\n`);
export const printJson = (value: unknown): void => print(JSON.stringify(value, null, 2));

/** Waits until whoever reads the output has taken enough of what came before. */
export async function put(piece: string | Uint8Array): Promise<void> {
  if (!process.stdout.write(piece)) await once(process.stdout, 'drain');
}

/** Pieces as they come, and the end of the line. */
export async function printPieces(pieces: AsyncIterable<string>): Promise<void> {
  for await (const piece of longer(pieces)) await put(piece);
  await put('\n');
}
