/** A case in one SQLite file, encrypted when a passphrase is given. */
import { rmSync } from 'node:fs';
import Database from 'libsql';
import { StoreError } from '../store-error.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { waitFor } from './patience.ts';
import { insertion, type Row, type Sql, type SqlDatabase, type SqlValue } from './sql.ts';
import { storeErrorOf } from './sqlite-errors.ts';
import { type FileOptions, howToOpen } from './sqlite-file.ts';

function isCase(database: Database.Database): boolean {
  try {
    return database.prepare("SELECT value FROM meta WHERE name = 'schema'").all().length > 0;
  } catch (error) {
    if (/no such (?:table|column)/.test((error as Error).message)) return false;
    throw error;
  }
}

const PATIENCE = 5000;

/** SQLite's own waiting would hold up the whole process: so it is told not to wait, and asked again. */
async function begin(database: Database.Database, file: string, patience: number): Promise<void> {
  const tried = async (): Promise<boolean> => {
    database.exec('PRAGMA busy_timeout = 0');
    try {
      database.exec('BEGIN IMMEDIATE');
      return true;
    } catch (error) {
      const meant = storeErrorOf(error, file);
      if (meant instanceof StoreError && meant.code === 'locked') return false;
      throw meant;
    } finally {
      database.exec(`PRAGMA busy_timeout = ${patience}`);
    }
  };
  await waitFor(tried, patience, file);
}

/** Nothing is written before it is known that the file is a case: somebody else's database stays as it was. */
function open(file: string, options: FileOptions): Database.Database {
  const { path, secret, writable, foreign } = howToOpen(file, options);
  const database = new Database(path, secret as Database.Options);
  try {
    database.exec(`PRAGMA busy_timeout = ${options.patience ?? PATIENCE}`);
    if (options.mode === 'open' && !isCase(database)) throw foreign();
    if (writable) {
      // A new file keeps to the older journal until it holds a whole case, so that a stop before that leaves it empty.
      if (options.mode === 'open') database.exec('PRAGMA journal_mode = WAL');
      database.exec('PRAGMA synchronous = FULL');
      database.exec('PRAGMA foreign_keys = ON');
    }
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

/** Buffers come back as ArrayBuffer. */
function plainRow(row: unknown): Row {
  const plain: Record<string, SqlValue> = {};
  for (const [name, value] of Object.entries(row as Record<string, unknown>)) {
    plain[name] = value instanceof ArrayBuffer ? new Uint8Array(value) : (value as SqlValue);
  }
  return plain;
}

const bind = (params: readonly SqlValue[]): unknown[] =>
  params.map((p) => (p instanceof Uint8Array ? Buffer.from(p.buffer, p.byteOffset, p.byteLength) : p));

/** A statement is kept: its memory is outside of what the engine sees, and would be given back long after it is done with. */
function sqlOn(database: Database.Database, guarded: <T>(work: () => T) => T): Sql {
  const prepared = new Map<string, Database.Statement>();
  const statement = (sql: string): Database.Statement => {
    const made = prepared.get(sql) ?? database.prepare(sql);
    prepared.set(sql, made);
    return made;
  };
  return {
    run: async (text, ...params) => guarded(() => void statement(text).run(bind(params))),
    all: async (text, ...params) => guarded(() => statement(text).all(bind(params)).map(plainRow)),
    insert: async (into, rows) =>
      guarded(() => {
        const one = statement(insertion(into, 1));
        for (const row of rows) one.run(bind(row));
      }),
  };
}

/** @throws StoreError */
export function openSqlite(file: string, options: FileOptions): SqlDatabase {
  const guarded = <T>(work: () => T): T => {
    try {
      return work();
    } catch (error) {
      throw storeErrorOf(error, file);
    }
  };
  const database = guarded(() => open(file, options));
  const sql = sqlOn(database, guarded);
  const inTurn = oneAtATime();
  return {
    ...sql,
    location: file,
    bytesType: 'BLOB',
    transaction: (work) =>
      inTurn(async () => {
        await begin(database, file, options.patience ?? PATIENCE);
        try {
          const result = await work(sql);
          guarded(() => database.exec('COMMIT'));
          return result;
        } catch (error) {
          if (database.inTransaction) database.exec('ROLLBACK');
          throw error;
        }
      }),
    snapshot: async (work) => {
      const reading = guarded(() => open(file, { ...options, mode: 'open' }));
      try {
        reading.exec('BEGIN');
        return await work(sqlOn(reading, guarded));
      } finally {
        reading.close();
      }
    },
    damage: async () => {
      try {
        const [row] = database.prepare('PRAGMA quick_check(1)').all() as { quick_check: string }[];
        return row?.quick_check === 'ok' ? null : String(row?.quick_check);
      } catch (error) {
        return (error as Error).message;
      }
    },
    discard: async () => {
      database.close();
      rmSync(file, { force: true });
    },
    close: async () => void database.close(),
  };
}
