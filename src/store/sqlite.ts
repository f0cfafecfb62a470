/** A case in one SQLite file, encrypted when a passphrase is given. */
import { existsSync } from 'node:fs';
import Database from 'libsql';
import type { Row, Sql, SqlDatabase, SqlValue } from './sql.ts';
import { StoreError } from './store-error.ts';

export interface SqliteOptions {
  readonly passphrase?: string;
  /** Fail when the file is there (`new`) or when it is not (`open`). */
  readonly mode: 'new' | 'open';
  /** How long to wait for another process, in milliseconds. */
  readonly patience?: number;
}

/** What SQLite's own words mean for a person. */
function explained(error: unknown, file: string): unknown {
  const text = error instanceof Error ? error.message : String(error);
  const says = (pattern: RegExp): boolean => pattern.test(text);
  if (says(/not a database|file is encrypted|HMAC|decrypt/i)) {
    return new StoreError(
      'foreign',
      `Cannot open "${file}": it is not a Stemma case, or it is encrypted with another passphrase.`,
      'Check the file name, or give the passphrase with --passphrase-file.',
    );
  }
  if (says(/database is locked|SQLITE_BUSY/i)) {
    return new StoreError(
      'locked',
      `Cannot write "${file}": another process is using it.`,
      'Wait until the other command has ended and try again; nothing was lost.',
    );
  }
  if (says(/readonly|read-only/i))
    return new StoreError(
      'read-only',
      `Cannot write "${file}": the file or its folder is read-only.`,
      'Copy the case to a folder that you may write to.',
    );
  if (says(/unable to open|os error 13|permission/i))
    return new StoreError(
      'read-only',
      `Cannot open "${file}": the folder may not be written to.`,
      'Choose another folder, or ask for the right to write there.',
    );
  if (says(/disk is full|No space|disk I\/O/i))
    return new StoreError(
      'disk-full',
      `Cannot write "${file}": the disk is full.`,
      'Free some space and try again; what was acknowledged before is kept.',
    );
  if (says(/malformed|corrupt/i))
    return new StoreError(
      'damaged',
      `Cannot read "${file}": the file is damaged.`,
      'Take the last good copy, and keep this one for an expert.',
    );
  return error;
}

function open(file: string, { passphrase, mode, patience = 5000 }: SqliteOptions): Database.Database {
  const there = existsSync(file);
  if (mode === 'new' && there)
    throw new StoreError(
      'exists',
      `Cannot make "${file}": it is there already.`,
      'Choose another name, or add to it with stemma add.',
    );
  if (mode === 'open' && !there)
    throw new StoreError(
      'missing',
      `Cannot open "${file}": there is no such case.`,
      'Make it with stemma new, or check the name.',
    );
  const secret = passphrase === undefined ? {} : { encryptionCipher: 'aes256cbc', encryptionKey: passphrase };
  const database = new Database(file, secret as Database.Options);
  database.exec(`PRAGMA busy_timeout = ${patience}`);
  database.exec('PRAGMA journal_mode = WAL');
  database.exec('PRAGMA synchronous = FULL');
  database.exec('PRAGMA foreign_keys = ON');
  return database;
}

/** Buffers come back as ArrayBuffer. */
function plainRow(row: unknown): Row {
  const plain: Record<string, SqlValue> = {};
  for (const [name, value] of Object.entries(row as Record<string, unknown>)) {
    plain[name] = value instanceof ArrayBuffer ? new Uint8Array(value) : (value as SqlValue);
  }
  return plain;
}

/** @throws StoreError */
export function openSqlite(file: string, options: SqliteOptions): SqlDatabase {
  const guarded = <T>(work: () => T): T => {
    try {
      return work();
    } catch (error) {
      throw explained(error, file);
    }
  };
  const database = guarded(() => open(file, options));
  const prepared = new Map<string, Database.Statement>();
  const statement = (sql: string): Database.Statement => {
    const made = prepared.get(sql) ?? database.prepare(sql);
    prepared.set(sql, made);
    return made;
  };
  const bind = (params: readonly SqlValue[]): unknown[] =>
    params.map((p) => (p instanceof Uint8Array ? Buffer.from(p) : p));
  const sql: Sql = {
    run: async (text, ...params) => guarded(() => void statement(text).run(...bind(params))),
    all: async (text, ...params) =>
      guarded(() =>
        statement(text)
          .all(...bind(params))
          .map(plainRow),
      ),
  };
  let last: Promise<unknown> = Promise.resolve();
  return {
    ...sql,
    location: file,
    bytesType: 'BLOB',
    transaction: (work) => {
      const next = last.then(async () => {
        guarded(() => database.exec('BEGIN IMMEDIATE'));
        try {
          const result = await work(sql);
          guarded(() => database.exec('COMMIT'));
          return result;
        } catch (error) {
          if (database.inTransaction) database.exec('ROLLBACK');
          throw error;
        }
      });
      last = next.catch(() => undefined);
      return next;
    },
    close: async () => {
      prepared.clear();
      database.close();
    },
  };
}
