/** A case at a real PostgreSQL server: STEMMA_TEST_POSTGRES, or the server of this machine. */
import pg from 'pg';

export const POSTGRES = process.env.STEMMA_TEST_POSTGRES ?? 'postgres://postgres@127.0.0.1:5432/postgres';

export const schemaOf = (name: string): string => `stemma_${name.toLowerCase().replace(/[^a-z0-9_]+/g, '_')}`;

export async function dropCase(name: string): Promise<void> {
  const client = new pg.Client({ connectionString: POSTGRES });
  await client.connect();
  await client.query(`DROP SCHEMA "${schemaOf(name)}" CASCADE`);
  await client.end();
}
