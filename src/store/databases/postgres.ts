/** A team's cases in PostgreSQL: one schema a case. */
import pg from 'pg';
import { StoreError } from '../store-error.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { waitFor } from './patience.ts';
import { insertion, type Row, type Sql, type SqlDatabase, type SqlValue } from './sql.ts';

export interface PostgresOptions {
  /** Name of the case: its schema is `stemma_<name>`. */
  readonly name: string;
  readonly mode: 'new' | 'open';
}

/** PostgreSQL takes at most 65,535 parameters a statement; far fewer are as fast. */
const PARAMETERS = 4000;

/** `?` to `$1`, `$2`, ... */
function numbered(sql: string): string {
  let n = 0;
  return sql.replace(/\?/g, () => `$${++n}`);
}

const withoutPassword = (address: string): string => address.replace(/\/\/([^:@/]+):[^@/]*@/, '//$1@');

const bind = (params: readonly SqlValue[]): unknown[] =>
  params.map((p) => (p instanceof Uint8Array ? Buffer.from(p.buffer, p.byteOffset, p.byteLength) : p));

/** Buffers, which share memory with others, come back as bytes of their own. */
const plainRow = (row: Row): Row =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => [name, value instanceof Uint8Array ? new Uint8Array(value) : value]),
  );

const FULL = '53100';
/** Classes of codes by which the server says that the connection is gone or that it is shutting down. */
const GONE = /^(?:08|57P)/;

function storeErrorOf(error: unknown, place: string): unknown {
  const { code = '', message = '' } = error as { code?: string; message?: string };
  if (code === FULL)
    return new StoreError(
      'disk-full',
      `Cannot write to ${place}: the server's disk is full.`,
      'Free some space there and try again; what was acknowledged before is kept.',
    );
  if (GONE.test(code) || /Connection terminated|ECONNRESET|not queryable/.test(message))
    return new StoreError(
      'unreachable',
      `Lost ${place}: ${message}.`,
      'Check that the server runs and try again; what was acknowledged before is kept.',
    );
  return error;
}

function sqlOn(client: pg.ClientBase, place: string): Sql {
  const ask = async (text: string, params: readonly SqlValue[]): Promise<Row[]> => {
    try {
      return (await client.query<Row>(numbered(text), bind(params))).rows;
    } catch (error) {
      throw storeErrorOf(error, place);
    }
  };
  return {
    run: async (text, ...params) => void (await ask(text, params)),
    all: async (text, ...params) => (await ask(text, params)).map(plainRow),
    insert: async (into, rows) => {
      const atOnce = Math.floor(PARAMETERS / into.split(',').length);
      for (let from = 0; from < rows.length; from += atOnce) {
        const some = rows.slice(from, from + atOnce);
        await ask(insertion(into, some.length), some.flat());
      }
    },
  };
}

async function connect(address: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: address });
  try {
    await client.connect();
  } catch (error) {
    throw new StoreError(
      'unreachable',
      `Cannot reach ${withoutPassword(address)}: ${(error as Error).message}`,
      'Check that the server runs, and the name and password in --store.',
    );
  }
  // A connection that breaks while nothing is asked: the next statement says so.
  client.on('error', () => undefined);
  return client;
}

async function enter(client: pg.Client, schema: string, { name, mode }: PostgresOptions, place: string): Promise<void> {
  const there =
    (await client.query('SELECT 1 FROM information_schema.schemata WHERE schema_name = $1', [schema])).rowCount === 1;
  if (there && mode === 'new')
    throw new StoreError(
      'exists',
      `Cannot make the case "${name}": it is there already.`,
      'Choose another name, or add to it with stemma add.',
    );
  if (!there && mode === 'open')
    throw new StoreError(
      'missing',
      `Cannot open the case "${name}": there is no such case at ${place}.`,
      'Make it with stemma new, or check the name.',
    );
  if (mode === 'new') await client.query(`CREATE SCHEMA "${schema}"`);
  await client.query(`SET search_path TO "${schema}"`);
}

/** A bulk add or the work on a large picture may hold the case for long. */
const PATIENCE = 60_000;

/** Asked for rather than waited for: one connection serves reading too, and would be held up by the waiting. */
async function begin(sql: Sql, schema: string, location: string): Promise<void> {
  const tried = async (): Promise<boolean> => {
    await sql.run('BEGIN');
    const [{ got }] = await sql.all('SELECT pg_try_advisory_xact_lock(hashtext(?))::int AS got', schema);
    if (got !== 1) await sql.run('ROLLBACK');
    return got === 1;
  };
  await waitFor(tried, PATIENCE, location);
}

/** By another connection to the same case. */
async function snapshot<T>(address: string, schema: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const reading = await connect(address);
  try {
    await reading.query(`SET search_path TO "${schema}"`);
    await reading.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    return await work(reading);
  } finally {
    await reading.end();
  }
}

interface Connected {
  readonly client: pg.Client;
  readonly address: string;
  readonly schema: string;
  readonly location: string;
}

function databaseOver({ client, address, schema, location }: Connected): SqlDatabase {
  const sql = sqlOn(client, location);
  const inTurn = oneAtATime();
  return {
    ...sql,
    location,
    bytesType: 'BYTEA',
    transaction: (work) =>
      inTurn(async () => {
        await begin(sql, schema, location);
        try {
          const result = await work(sql);
          await sql.run('COMMIT');
          return result;
        } catch (error) {
          await client.query('ROLLBACK').catch(() => undefined);
          throw error;
        }
      }),
    snapshot: (work) => snapshot(address, schema, (reading) => work(sqlOn(reading, location))),
    // The server looks after its own files.
    damage: async () => null,
    discard: async () => {
      await client.query(`DROP SCHEMA "${schema}" CASCADE`);
      await client.end();
    },
    close: () => client.end(),
  };
}

/** @throws StoreError */
export async function openPostgres(address: string, options: PostgresOptions): Promise<SqlDatabase> {
  const schema = `stemma_${options.name.toLowerCase().replace(/[^a-z0-9_]+/g, '_')}`;
  const client = await connect(address);
  const place = withoutPassword(address);
  try {
    await enter(client, schema, options, place);
  } catch (error) {
    await client.end();
    throw storeErrorOf(error, place);
  }
  return databaseOver({ client, address, schema, location: `${place} (${options.name})` });
}
