/** A team's cases in PostgreSQL: one schema a case. */
import pg from 'pg';
import type { Row, Sql, SqlDatabase, SqlValue } from './sql.ts';
import { StoreError } from './store-error.ts';

export interface PostgresOptions {
  /** Name of the case: its schema is `stemma_<name>`. */
  readonly name: string;
  readonly mode: 'new' | 'open';
}

/** `?` to `$1`, `$2`, ... */
function numbered(sql: string): string {
  let n = 0;
  return sql.replace(/\?/g, () => `$${++n}`);
}

const withoutPassword = (address: string): string => address.replace(/\/\/([^:@/]+):[^@/]*@/, '//$1@');

const bind = (params: readonly SqlValue[]): unknown[] =>
  params.map((p) => (p instanceof Uint8Array ? Buffer.from(p) : p));

/** Buffers, which share memory with others, come back as bytes of their own. */
const plainRow = (row: Row): Row =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => [name, value instanceof Uint8Array ? new Uint8Array(value) : value]),
  );

function sqlOn(client: pg.ClientBase): Sql {
  return {
    run: async (text, ...params) => void (await client.query(numbered(text), bind(params))),
    all: async (text, ...params) => (await client.query<Row>(numbered(text), bind(params))).rows.map(plainRow),
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
  return client;
}

/** @throws StoreError */
export async function openPostgres(address: string, { name, mode }: PostgresOptions): Promise<SqlDatabase> {
  const schema = `stemma_${name.toLowerCase().replace(/[^a-z0-9_]+/g, '_')}`;
  const client = await connect(address);
  const location = `${withoutPassword(address)} (${name})`;
  const there =
    (await client.query('SELECT 1 FROM information_schema.schemata WHERE schema_name = $1', [schema])).rowCount === 1;
  if (there === (mode === 'new')) {
    await client.end();
    throw there
      ? new StoreError(
          'exists',
          `Cannot make the case "${name}": it is there already.`,
          'Choose another name, or add to it with stemma add.',
        )
      : new StoreError(
          'missing',
          `Cannot open the case "${name}": there is no such case at ${withoutPassword(address)}.`,
          'Make it with stemma new, or check the name.',
        );
  }
  if (mode === 'new') await client.query(`CREATE SCHEMA "${schema}"`);
  await client.query(`SET search_path TO "${schema}"`);
  client.on('error', () => undefined);
  const sql = sqlOn(client);
  let last: Promise<unknown> = Promise.resolve();
  return {
    ...sql,
    location,
    bytesType: 'BYTEA',
    transaction: (work) => {
      const next = last.then(async () => {
        await client.query('BEGIN');
        try {
          await client.query('SELECT pg_advisory_xact_lock(hashtext($1))', [schema]);
          const result = await work(sql);
          await client.query('COMMIT');
          return result;
        } catch (error) {
          await client.query('ROLLBACK').catch(() => undefined);
          throw error;
        }
      });
      last = next.catch(() => undefined);
      return next;
    },
    close: () => client.end(),
  };
}
