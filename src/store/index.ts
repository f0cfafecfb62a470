/** Opens the store of a case: a file, or a name in a PostgreSQL database. */
import { randomUUID } from 'node:crypto';
import { appendLog, digestOf } from './log.ts';
import { openPostgres } from './postgres.ts';
import { createSchema, migrate, SCHEMA_VERSION } from './schema.ts';
import type { SqlDatabase } from './sql.ts';
import { sqlStore } from './sql-store.ts';
import { openSqlite } from './sqlite.ts';
import type { Hand, Store } from './store.ts';

export type { Hand, KeptReport, NewReport, Picture, Store, Verification } from './store.ts';
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

/** @throws StoreError when it is there already or cannot be written. */
export async function createStore(place: StorePlace, hand: Hand): Promise<Store> {
  const database = await connect(place, 'new');
  await createSchema(database);
  const id = randomUUID();
  await database.transaction(async (sql) => {
    await sql.run("INSERT INTO meta (name, value) VALUES ('case', ?)", id);
    await appendLog(sql, { ...hand, action: 'create', subject: id, digest: digestOf(id) });
  });
  return sqlStore(database);
}

/** Takes an older case forward first. @throws StoreError when it is missing, foreign, newer or locked. */
export async function openStore(place: StorePlace, hand: Hand): Promise<Store> {
  const database = await connect(place, 'open');
  try {
    const from = await migrate(database);
    if (from < SCHEMA_VERSION) {
      await database.transaction((sql) =>
        appendLog(sql, {
          ...hand,
          action: 'migrate',
          subject: `${from} to ${SCHEMA_VERSION}`,
          digest: digestOf(`${from}`),
        }),
      );
    }
  } catch (error) {
    await database.close();
    throw error;
  }
  return sqlStore(database);
}
