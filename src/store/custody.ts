/** The evidentiary copies of a case: what is kept beside their bytes, the steps of their custody, and timestamps over the log. */
import type { CustodyStep, EvidenceCopy, KeptTimestamp } from '../model/custody.ts';
import type { Row, Sql } from './databases/sql.ts';
import { appendLog, digestOf } from './log.ts';
import type { Hand } from './store.ts';

const nextIn = async (sql: Sql, table: 'custody' | 'timestamps'): Promise<number> =>
  Number((await sql.all(`SELECT COALESCE(MAX(seq), 0) + 1 AS next FROM ${table}`))[0].next);

export async function putStep(sql: Sql, step: CustodyStep): Promise<void> {
  const json = JSON.stringify(step);
  const seq = await nextIn(sql, 'custody');
  await sql.run('INSERT INTO custody (seq, sha256, step) VALUES (?, ?, ?)', seq, step.original, json);
  const { by, at } = step;
  await appendLog(sql, { by, at, action: 'custody', subject: String(seq), digest: digestOf(json) });
}

/** Where whoever takes a file in says how it was had, that is its first step. */
export async function putCollection(sql: Sql, original: string, hand: Hand): Promise<void> {
  const { collected, by, at } = hand;
  if (collected) await putStep(sql, { step: 'collected', original, ...collected, by, at });
}

export const stepsIn = async (sql: Sql, sha256?: string): Promise<CustodyStep[]> => {
  const rows =
    sha256 === undefined
      ? await sql.all('SELECT step FROM custody ORDER BY seq')
      : await sql.all('SELECT step FROM custody WHERE sha256 = ? ORDER BY seq', sha256);
  return rows.map(({ step }) => JSON.parse(String(step)) as CustodyStep);
};

const COLUMNS = 'sha256, size, media_type, name, taken_at, taken_by';

const copyOf = (row: Row): EvidenceCopy => ({
  sha256: String(row.sha256),
  bytes: Number(row.size),
  mediaType: String(row.media_type),
  name: String(row.name),
  takenAt: String(row.taken_at),
  takenBy: String(row.taken_by),
});

/** In the order in which they were taken in. */
export const copiesIn = async (sql: Sql): Promise<EvidenceCopy[]> =>
  (await sql.all(`SELECT ${COLUMNS} FROM originals ORDER BY taken_at, sha256`)).map(copyOf);

export async function putTimestamp(sql: Sql, { seq, hash, response, by, at }: KeptTimestamp): Promise<void> {
  const id = await nextIn(sql, 'timestamps');
  await sql.run(
    'INSERT INTO timestamps (seq, log_seq, log_hash, response, made_by, at) VALUES (?, ?, ?, ?, ?, ?)',
    id,
    seq,
    hash,
    response,
    by,
    at,
  );
  await appendLog(sql, { by, at, action: 'timestamp', subject: String(id), digest: digestOf(response) });
}

export const timestampsIn = async (sql: Sql): Promise<KeptTimestamp[]> =>
  (await sql.all('SELECT * FROM timestamps ORDER BY seq')).map((row) => ({
    seq: Number(row.log_seq),
    hash: String(row.log_hash),
    response: row.response as Uint8Array,
    by: String(row.made_by),
    at: String(row.at),
  }));

/** The digests of all steps and timestamps, by the action and subject that the log names them by. */
export async function custodyDigests(sql: Sql): Promise<[string, string][]> {
  const steps = await sql.all('SELECT seq, step FROM custody');
  const stamps = await sql.all('SELECT seq, response FROM timestamps');
  return [
    ...steps.map(({ seq, step }): [string, string] => [`custody ${String(seq)}`, digestOf(String(step))]),
    ...stamps.map(({ seq, response }): [string, string] => [
      `timestamp ${String(seq)}`,
      digestOf(response as Uint8Array),
    ]),
  ];
}
