/** The tables of a case, as steps forward from every earlier version. Steps are never changed once a case was made with them. */
import type { Sql, SqlDatabase } from './sql.ts';
import { StoreError } from './store-error.ts';

/** Each step takes a case from version n to n + 1. `BYTES` stands for the database's type of bytes. */
const STEPS: readonly (readonly string[])[] = [
  [
    'CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL)',
    `CREATE TABLE originals (sha256 TEXT PRIMARY KEY, bytes BYTES NOT NULL, size INTEGER NOT NULL, media_type TEXT NOT NULL,
       name TEXT NOT NULL, taken_at TEXT NOT NULL, taken_by TEXT NOT NULL)`,
    `CREATE TABLE reports (id TEXT PRIMARY KEY, given_id TEXT, sha256 TEXT NOT NULL REFERENCES originals (sha256), position INTEGER NOT NULL,
       report TEXT NOT NULL, reader TEXT NOT NULL)`,
    'CREATE UNIQUE INDEX reports_position ON reports (position)',
    'CREATE INDEX reports_given ON reports (given_id)',
    `CREATE TABLE claims (id TEXT PRIMARY KEY, report_id TEXT NOT NULL REFERENCES reports (id), position INTEGER NOT NULL, claim TEXT NOT NULL,
       question TEXT, tokens TEXT)`,
    'CREATE INDEX claims_report ON claims (report_id, position)',
    'CREATE INDEX claims_question ON claims (question)',
    'CREATE TABLE questions (id TEXT PRIMARY KEY, question TEXT NOT NULL)',
    'CREATE TABLE relations (id TEXT PRIMARY KEY, question_id TEXT, from_id TEXT NOT NULL, to_id TEXT NOT NULL, relation TEXT NOT NULL)',
    'CREATE INDEX relations_question ON relations (question_id)',
    'CREATE INDEX relations_from ON relations (from_id)',
    'CREATE INDEX relations_to ON relations (to_id)',
    'CREATE TABLE origins (id TEXT PRIMARY KEY, origin TEXT NOT NULL)',
    'CREATE TABLE judgements (seq INTEGER PRIMARY KEY, about TEXT NOT NULL, judgement TEXT NOT NULL)',
    'CREATE INDEX judgements_about ON judgements (about)',
    'CREATE TABLE aliases (seq INTEGER PRIMARY KEY, ruling TEXT NOT NULL)',
    'CREATE TABLE log (seq INTEGER PRIMARY KEY, at TEXT NOT NULL, made_by TEXT NOT NULL, action TEXT NOT NULL, subject TEXT NOT NULL, digest TEXT NOT NULL, hash TEXT NOT NULL)',
  ],
];
export const SCHEMA_VERSION = STEPS.length;

async function versionOf(sql: Sql, database: SqlDatabase): Promise<number> {
  try {
    const [row] = await sql.all("SELECT value FROM meta WHERE name = 'schema'");
    return row ? Number(row.value) : 0;
  } catch (error) {
    if (error instanceof StoreError) throw error;
    throw new StoreError(
      'foreign',
      `Cannot open "${database.location}": it is not a Stemma case.`,
      'Check the name: a case is made with stemma new.',
    );
  }
}

async function forward(sql: Sql, database: SqlDatabase, from: number): Promise<void> {
  for (let version = from; version < SCHEMA_VERSION; version++) {
    for (const statement of STEPS[version]) await sql.run(statement.replaceAll('BYTES', database.bytesType));
  }
  await sql.run("DELETE FROM meta WHERE name = 'schema'");
  await sql.run("INSERT INTO meta (name, value) VALUES ('schema', ?)", String(SCHEMA_VERSION));
}

export const createSchema = (database: SqlDatabase): Promise<void> =>
  database.transaction((sql) => forward(sql, database, 0));

/** Takes the case forward to this version, in one transaction. Returns the version it came from. @throws StoreError */
export async function migrate(database: SqlDatabase): Promise<number> {
  const version = await versionOf(database, database);
  if (version > SCHEMA_VERSION) {
    throw new StoreError(
      'newer-schema',
      `Cannot open "${database.location}": it was made by a newer Stemma (schema ${version}, this one knows ${SCHEMA_VERSION}).`,
      'Install the newer version; nothing was changed.',
    );
  }
  if (version < SCHEMA_VERSION) await database.transaction((sql) => forward(sql, database, version));
  return version;
}
