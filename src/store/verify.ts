/** Proves that nothing in a case was altered: the log holds together, and what it covers is still what was written. */
import type { LogLine } from '../model/judgement.ts';
import { digestOf, firstBroken, readingDigest, readLog } from './log.ts';
import type { Sql } from './sql.ts';
import type { Verification } from './store.ts';

async function readingNow(sql: Sql, reportId: string): Promise<string | null> {
  const [row] = await sql.all('SELECT report FROM reports WHERE id = ?', reportId);
  if (!row) return null;
  const claims = await sql.all('SELECT claim FROM claims WHERE report_id = ? ORDER BY position', reportId);
  return readingDigest(
    String(row.report),
    claims.map((c) => String(c.claim)),
  );
}

async function originalHolds(sql: Sql, reportId: string): Promise<boolean> {
  const [row] = await sql.all(
    'SELECT originals.sha256 AS sha256, bytes FROM originals JOIN reports ON reports.sha256 = originals.sha256 WHERE reports.id = ?',
    reportId,
  );
  return row !== undefined && digestOf(row.bytes as Uint8Array) === row.sha256;
}

async function recordNow(sql: Sql, { action, subject }: LogLine): Promise<string | null> {
  if (action === 'alias') {
    const [row] = await sql.all('SELECT ruling FROM aliases WHERE seq = ?', Number(subject));
    return row ? digestOf(String(row.ruling)) : null;
  }
  const rows = await sql.all('SELECT judgement FROM judgements ORDER BY seq');
  const row = rows.find(({ judgement }) => (JSON.parse(String(judgement)) as { id: string }).id === subject);
  return row ? digestOf(String(row.judgement)) : null;
}

/** Only the last line on a report can be checked against what is there now: earlier readings were replaced. */
function lastOnEach(lines: readonly LogLine[]): LogLine[] {
  const last = new Map<string, LogLine>();
  for (const line of lines) if (line.action === 'add' || line.action === 'reread') last.set(line.subject, line);
  return lines.filter((line) => last.get(line.subject) === line || line.action === 'judge' || line.action === 'alias');
}

async function whyBroken(sql: Sql, line: LogLine): Promise<string | null> {
  if (line.action === 'judge' || line.action === 'alias') {
    return (await recordNow(sql, line)) === line.digest ? null : 'what a person decided was altered or removed';
  }
  if (!(await originalHolds(sql, line.subject))) return 'the original bytes were altered or removed';
  return (await readingNow(sql, line.subject)) === line.digest
    ? null
    : 'the report or its claims were altered or removed';
}

export async function verifyCase(sql: Sql): Promise<Verification> {
  const lines = await readLog(sql);
  const broken = firstBroken(lines);
  if (broken) return { lines: lines.length, broken };
  for (const line of lastOnEach(lines)) {
    const why = await whyBroken(sql, line);
    if (why) return { lines: lines.length, broken: { line, why } };
  }
  return { lines: lines.length, broken: null };
}
