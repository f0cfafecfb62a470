/** The tables of a case, as steps forward from every earlier version. Steps are never changed once a case was made with them. */

import type { Sql, SqlDatabase } from './databases/sql.ts';
import { appendLog, digestOf } from './log.ts';
import { keepPictureOfVersion1 } from './picture-of-version-1.ts';
import type { Hand } from './store.ts';
import { StoreError } from './store-error.ts';

/** A statement, in which `BYTES` stands for the database's type of bytes; or what no statement can do. */
type Statement = string | ((sql: Sql) => Promise<void>);

const PICTURE = [
  'CREATE TABLE questions (id TEXT PRIMARY KEY, digest TEXT NOT NULL, question TEXT NOT NULL)',
  'CREATE TABLE blocks (id TEXT PRIMARY KEY, digest TEXT NOT NULL)',
  'CREATE TABLE relations (id TEXT PRIMARY KEY, block_id TEXT NOT NULL, from_id TEXT NOT NULL, to_id TEXT NOT NULL, relation TEXT NOT NULL)',
  'CREATE INDEX relations_block ON relations (block_id)',
  'CREATE INDEX relations_from ON relations (from_id)',
  'CREATE INDEX relations_to ON relations (to_id)',
  'CREATE TABLE origins (id TEXT PRIMARY KEY, digest TEXT NOT NULL, name TEXT NOT NULL, traced INTEGER NOT NULL, origin TEXT NOT NULL)',
  'CREATE TABLE lineage (claim_id TEXT PRIMARY KEY, origin_id TEXT NOT NULL)',
  'CREATE INDEX lineage_origin ON lineage (origin_id)',
];

/** Each step takes a case from version n to n + 1. */
const STEPS: readonly (readonly Statement[])[] = [
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
  [
    // Reports are read side by side, so that places in the order are given out before it is known who takes them.
    'DROP INDEX reports_position',
    'CREATE INDEX reports_position ON reports (position, id)',
    'CREATE INDEX reports_sha256 ON reports (sha256)',
    // What is related is replaced block by block.
    keepPictureOfVersion1(PICTURE),
    'DROP INDEX claims_question',
    'ALTER TABLE claims DROP COLUMN question',
    'ALTER TABLE claims DROP COLUMN tokens',
  ],
  [
    // What relating keeps of each report, and what each block of relations followed from: the next time only what has changed is worked out.
    'CREATE TABLE sketches (stage TEXT NOT NULL, report_id TEXT NOT NULL, digest TEXT NOT NULL, sketch TEXT NOT NULL, PRIMARY KEY (stage, report_id))',
    "ALTER TABLE blocks ADD COLUMN basis TEXT NOT NULL DEFAULT ''",
  ],
  [
    'CREATE TABLE custody (seq INTEGER PRIMARY KEY, sha256 TEXT NOT NULL, step TEXT NOT NULL)',
    'CREATE INDEX custody_sha256 ON custody (sha256)',
    'CREATE TABLE timestamps (seq INTEGER PRIMARY KEY, log_seq INTEGER NOT NULL, log_hash TEXT NOT NULL, response BYTES NOT NULL, made_by TEXT NOT NULL, at TEXT NOT NULL)',
  ],
];
export const SCHEMA_VERSION = STEPS.length;

async function versionOf(sql: Sql, database: SqlDatabase): Promise<number> {
  const foreign = (): StoreError =>
    new StoreError(
      'foreign',
      `Cannot open "${database.location}": it is not a Stemma case.`,
      'Check the name: a case is made with stemma new.',
    );
  try {
    const [row] = await sql.all("SELECT value FROM meta WHERE name = 'schema'");
    if (!row || !/^\d+$/.test(String(row.value))) throw foreign();
    return Number(row.value);
  } catch (error) {
    throw error instanceof StoreError ? error : foreign();
  }
}

async function forward(sql: Sql, { bytesType }: SqlDatabase, from: number): Promise<void> {
  for (const statement of STEPS.slice(from).flat()) {
    if (typeof statement === 'string') await sql.run(statement.replaceAll('BYTES', bytesType));
    else await statement(sql);
  }
  await sql.run("DELETE FROM meta WHERE name = 'schema'");
  await sql.run("INSERT INTO meta (name, value) VALUES ('schema', ?)", String(SCHEMA_VERSION));
}

export const createSchema = (sql: Sql, database: SqlDatabase): Promise<void> => forward(sql, database, 0);

/** Takes the case forward to this version, with a line in its log, or leaves it as it was. @throws StoreError */
export async function migrate(database: SqlDatabase, { by, at }: Hand): Promise<void> {
  const version = await versionOf(database, database);
  if (version > SCHEMA_VERSION) {
    throw new StoreError(
      'newer-schema',
      `Cannot open "${database.location}": it was made by a newer Stemma (schema ${version}, this one knows ${SCHEMA_VERSION}).`,
      'Install the newer version; nothing was changed.',
    );
  }
  if (version === SCHEMA_VERSION) return;
  await database.transaction(async (sql) => {
    // Another process may have done it while this one waited.
    const from = await versionOf(sql, database);
    if (from === SCHEMA_VERSION) return;
    await forward(sql, database, from);
    const subject = `${from} to ${SCHEMA_VERSION}`;
    await appendLog(sql, { by, at, action: 'migrate', subject, digest: digestOf(`${from}`) });
  });
}
