/** Opens the store of a case: a file, or a name in a PostgreSQL database. */
import { randomUUID } from 'node:crypto';
import { openPostgres } from './databases/postgres.ts';
import type { SqlDatabase } from './databases/sql.ts';
import { openSqlite } from './databases/sqlite.ts';
import { appendLog, digestOf } from './log.ts';
import { createSchema, migrate } from './schema.ts';
import { sqlStore } from './sql-store.ts';
import type { Hand, Store } from './store.ts';

export type {
  AboutClaim,
  Answers,
  Desk,
  Entry,
  Hand,
  KeptReport,
  NewReport,
  Picture,
  PictureSize,
  Reading,
  Sketch,
  Store,
  Verification,
} from './store.ts';
export { StoreError, type StoreErrorCode } from './store-error.ts';

export interface StorePlace {
  /** File of the case, or its name in the database of `server`. */
  readonly name: string;
  /** Address of a PostgreSQL server: `postgres://...`. */
  readonly server?: string;
  readonly passphrase?: string;
}

const connect = async ({ name, server, passphrase }: StorePlace, mode: 'new' | 'open'): Promise<SqlDatabase> =>
  server === undefined
    ? openSqlite(name, { mode, ...(passphrase === undefined ? {} : { passphrase }) })
    : openPostgres(server, { name, mode });

/** A case is made whole or not at all. @throws StoreError when it is there already or cannot be written. */
export async function createStore(place: StorePlace, hand: Hand): Promise<Store> {
  const database = await connect(place, 'new');
  const id = randomUUID();
  try {
    await database.transaction(async (sql) => {
      await createSchema(sql, database);
      await sql.run("INSERT INTO meta (name, value) VALUES ('case', ?)", id);
      await appendLog(sql, { ...hand, action: 'create', subject: id, digest: digestOf(id) });
    });
  } catch (error) {
    await database.discard();
    throw error;
  }
  await database.close();
  return openStore(place, hand);
}

/** Takes an older case forward first. @throws StoreError when it is missing, foreign, newer or locked. */
export async function openStore(place: StorePlace, hand: Hand): Promise<Store> {
  const database = await connect(place, 'open');
  try {
    await migrate(database, hand);
    return await sqlStore(database);
  } catch (error) {
    await database.close();
    throw error;
  }
}
