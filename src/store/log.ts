/** The hash-chained log of a case: every change is a line that covers the line before it. */
import { createHash } from 'node:crypto';
import type { LogLine } from '../model/judgement.ts';
import type { Row, Sql } from './databases/sql.ts';

export const digestOf = (content: Uint8Array | string): string => createHash('sha256').update(content).digest('hex');

/** What the log's line on a report covers: its text and facts, and what was found in it. */
export const readingDigest = (reportJson: string, claims: readonly string[]): string =>
  digestOf([reportJson, ...claims].join('\n'));

const START = '0'.repeat(64);

const hashOf = (line: Omit<LogLine, 'hash'>, before: string): string =>
  digestOf(JSON.stringify([before, line.seq, line.at, line.by, line.action, line.subject, line.digest]));

const lineOf = (row: Row): LogLine => ({
  seq: Number(row.seq),
  at: String(row.at),
  by: String(row.made_by),
  action: String(row.action) as LogLine['action'],
  subject: String(row.subject),
  digest: String(row.digest),
  hash: String(row.hash),
});

export async function appendLog(sql: Sql, entry: Omit<LogLine, 'seq' | 'hash'>): Promise<void> {
  const [last] = await sql.all('SELECT seq, hash FROM log ORDER BY seq DESC LIMIT 1');
  const line = { ...entry, seq: last ? Number(last.seq) + 1 : 1 };
  const hash = hashOf(line, last ? String(last.hash) : START);
  await sql.run(
    'INSERT INTO log (seq, at, made_by, action, subject, digest, hash) VALUES (?, ?, ?, ?, ?, ?, ?)',
    line.seq,
    line.at,
    line.by,
    line.action,
    line.subject,
    line.digest,
    hash,
  );
}

export const readLog = async (sql: Sql, after = 0): Promise<LogLine[]> =>
  (await sql.all('SELECT * FROM log WHERE seq > ? ORDER BY seq', after)).map(lineOf);

/** The first line whose hash does not follow from the one before, with the reason; null when all do. */
export function firstBroken(lines: readonly LogLine[]): { line: LogLine; why: string } | null {
  let before = START;
  for (const [i, line] of lines.entries()) {
    if (line.seq !== i + 1) return { line, why: `line ${i + 1} is missing` };
    if (hashOf(line, before) !== line.hash)
      return { line, why: 'its hash does not follow from its content and the line before' };
    before = line.hash;
  }
  return null;
}
