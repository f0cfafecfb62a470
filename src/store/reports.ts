/** The reports of a case with their originals and claims: how they are put into the tables and taken out. */
import type { Claim } from '../model/claim.ts';
import type { Report } from '../model/report.ts';
import { putCollection } from './custody.ts';
import type { Row, Sql } from './databases/sql.ts';
import { appendLog, readingDigest } from './log.ts';
import type { Entry, Hand, KeptReport, NewReport, Original } from './store.ts';
import { StoreError } from './store-error.ts';

export const parsed = <T>(rows: readonly Row[], column: string): T[] =>
  rows.map((row) => JSON.parse(String(row[column])) as T);

export const kept = (row: Row): KeptReport => ({
  report: JSON.parse(String(row.report)) as Report,
  ...(row.given_id === null ? {} : { givenId: String(row.given_id) }),
  reader: String(row.reader),
  position: Number(row.position),
});

/** `?, ?, ?` */
export const marks = (values: readonly unknown[]): string => values.map(() => '?').join(', ');

/** SQLite takes at most 32,766 parameters a statement. */
export const AT_ONCE = 512;

/**
 * The same names, the last of them again until there are 2, 8, 32, 128, ... of them: a statement that SQLite prepares takes
 * memory, 100 KB where it names 500 rows, so that few are made, and kept.
 */
export function filledUp<T>(names: readonly T[]): readonly T[] {
  let length = 2;
  while (length < names.length) length *= 4;
  return [...names, ...Array.from({ length: length - names.length }, () => names[names.length - 1])];
}

/** For `IN (?, ?, ...)`, which does not mind a name that comes twice. */
export function* slices<T>(names: readonly T[]): Generator<readonly T[]> {
  for (let from = 0; from < names.length; from += AT_ONCE) yield filledUp(names.slice(from, from + AT_ONCE));
}

/** `remove(sql, 'claims WHERE id', ids)` */
export async function remove(sql: Sql, where: string, ids: readonly string[]): Promise<void> {
  for (const some of slices(ids)) await sql.run(`DELETE FROM ${where} IN (${marks(some)})`, ...some);
}

async function putClaims(sql: Sql, claims: readonly Claim[]): Promise<string[]> {
  const lines = claims.map((claim) => JSON.stringify(claim));
  await sql.insert(
    'claims (id, report_id, position, claim)',
    claims.map(({ id, report }, i) => [id, report, i, lines[i]]),
  );
  return lines;
}

export async function nextPosition(sql: Sql): Promise<number> {
  const [{ next }] = await sql.all('SELECT COALESCE(MAX(position), 0) + 1 AS next FROM reports');
  return Number(next);
}

export async function keepOriginal(sql: Sql, original: Original, hand: Hand): Promise<void> {
  const { by, at } = hand;
  const { bytes, sha256, mediaType, name } = original;
  if ((await sql.all('SELECT 1 AS there FROM originals WHERE sha256 = ?', sha256)).length > 0) return;
  await sql.insert('originals (sha256, bytes, size, media_type, name, taken_at, taken_by)', [
    [sha256, bytes, bytes.length, mediaType, name, at, by],
  ]);
  await putCollection(sql, sha256, hand);
}

export async function addReport(sql: Sql, entry: NewReport, hand: Hand): Promise<boolean> {
  const { report, givenId, claims, reader } = entry;
  if ((await sql.all('SELECT 1 AS there FROM reports WHERE id = ?', report.id)).length > 0) return false;
  await keepOriginal(sql, { ...report.origin, bytes: entry.bytes }, hand);
  const json = JSON.stringify(report);
  const position = entry.position ?? (await nextPosition(sql));
  await sql.insert('reports (id, given_id, sha256, position, report, reader)', [
    [report.id, givenId ?? null, report.origin.sha256, position, json, reader],
  ]);
  const lines = await putClaims(sql, claims);
  const { by, at } = hand;
  await appendLog(sql, { by, at, action: 'add', subject: report.id, digest: readingDigest(json, lines) });
  return true;
}

/** What goes wrong with one report takes back that report alone; what goes wrong with the store takes back all. */
export async function addReports(sql: Sql, entries: readonly NewReport[], hand: Hand): Promise<(boolean | Error)[]> {
  const results: (boolean | Error)[] = [];
  for (const entry of entries) {
    await sql.run('SAVEPOINT report');
    try {
      results.push(await addReport(sql, entry, hand));
    } catch (error) {
      if (error instanceof StoreError || !(error instanceof Error)) throw error;
      await sql.run('ROLLBACK TO SAVEPOINT report');
      results.push(error);
    }
    await sql.run('RELEASE SAVEPOINT report');
  }
  return results;
}

export interface Reread {
  readonly reportId: string;
  readonly claims: readonly Claim[];
  readonly reader: string;
}

export async function rereadReport(sql: Sql, { reportId, claims, reader }: Reread, { by, at }: Hand): Promise<void> {
  const [row] = await sql.all('SELECT report FROM reports WHERE id = ?', reportId);
  await sql.run('DELETE FROM claims WHERE report_id = ?', reportId);
  await sql.run('UPDATE reports SET reader = ? WHERE id = ?', reader, reportId);
  const lines = await putClaims(sql, claims);
  const digest = readingDigest(String(row.report), lines);
  await appendLog(sql, { at, by, action: 'reread', subject: reportId, digest });
}

const A_PAGE = 200;

export interface Wanted {
  readonly claims: boolean;
  /** Only those of which nothing is kept at this stage of relating. */
  readonly without?: string;
}

export async function* entriesIn(sql: Sql, { claims, without }: Wanted): AsyncGenerator<Entry> {
  const unkept =
    without === undefined ? '' : 'AND NOT EXISTS (SELECT 1 FROM sketches WHERE stage = ? AND report_id = reports.id)';
  let [position, id] = [-1, ''];
  for (;;) {
    const rows = await sql.all(
      `SELECT * FROM reports WHERE (position, id) > (?, ?) ${unkept} ORDER BY position, id LIMIT ?`,
      position,
      id,
      ...(without === undefined ? [] : [without]),
      A_PAGE,
    );
    if (rows.length === 0) return;
    const found = claims ? await claimsOf(sql, rows) : new Map<string, Claim[]>();
    for (const row of rows) yield { kept: kept(row), claims: found.get(String(row.id)) ?? [] };
    const last = rows[rows.length - 1];
    [position, id] = [Number(last.position), String(last.id)];
  }
}

async function claimsOf(sql: Sql, reports: readonly Row[]): Promise<Map<string, Claim[]>> {
  const ids = reports.map((row) => row.id);
  const rows = await sql.all(
    `SELECT report_id, claim FROM claims WHERE report_id IN (${marks(ids)}) ORDER BY report_id, position`,
    ...ids,
  );
  const found = new Map<string, Claim[]>(ids.map((id) => [String(id), []]));
  for (const { report_id, claim } of rows) found.get(String(report_id))?.push(JSON.parse(String(claim)) as Claim);
  return found;
}
