/** Proves that nothing in a case was altered: the log holds together, and what it covers is still what was written. */
import type { LogLine } from '../model/judgement.ts';
import { custodyDigests } from './custody.ts';
import type { Sql, SqlDatabase } from './databases/sql.ts';
import { digestOf, firstBroken, readingDigest, readLog } from './log.ts';
import { pictureProblem } from './picture.ts';
import type { Verification } from './store.ts';

async function reportProblem(sql: Sql, { subject, digest }: LogLine): Promise<string | null> {
  const [row] = await sql.all(
    'SELECT report, originals.sha256 AS sha256, bytes FROM reports JOIN originals ON reports.sha256 = originals.sha256 WHERE reports.id = ?',
    subject,
  );
  if (!row) return 'the report or its original was removed';
  if (digestOf(row.bytes as Uint8Array) !== row.sha256) return 'the original bytes were altered';
  const claims = await sql.all('SELECT claim FROM claims WHERE report_id = ? ORDER BY position', subject);
  const lines = claims.map(({ claim }) => String(claim));
  return readingDigest(String(row.report), lines) === digest
    ? null
    : 'the report or its claims were altered or removed';
}

/** Actions of people whose content is kept in a row of its own. */
const SET_DOWN: ReadonlySet<string> = new Set(['judge', 'alias', 'custody', 'timestamp']);

type Decisions = ReadonlyMap<string, string>;

/** The digests of what people decided, by the subject that the log names them by. */
async function decisionsIn(sql: Sql): Promise<Decisions> {
  const judgements = await sql.all('SELECT judgement FROM judgements');
  const rulings = await sql.all('SELECT seq, ruling FROM aliases');
  return new Map([
    ...judgements.map(({ judgement }): [string, string] => {
      const json = String(judgement);
      return [`judge ${(JSON.parse(json) as { id: string }).id}`, digestOf(json)];
    }),
    ...(await custodyDigests(sql)),
    ...rulings.map(({ seq, ruling }): [string, string] => [`alias ${String(seq)}`, digestOf(String(ruling))]),
  ]);
}

/** Only the last line on a report, and on the picture, can be checked against what is there now: what was before was replaced. */
function lastOnEach(lines: readonly LogLine[]): LogLine[] {
  const last = new Map<string, LogLine>();
  const about = ({ action, subject, seq }: LogLine): string =>
    action === 'add' || action === 'reread' ? `report ${subject}` : action === 'relate' ? 'picture' : String(seq);
  for (const line of lines) last.set(about(line), line);
  // Taking a case forward writes its picture in another form.
  const moved = lines.findLast(({ action }) => action === 'migrate')?.seq ?? 0;
  return lines.filter((line) => last.get(about(line)) === line && !(line.action === 'relate' && line.seq < moved));
}

async function problemOf(sql: Sql, line: LogLine, decisions: Decisions): Promise<string | null> {
  const { action, subject, digest } = line;
  if (action === 'add' || action === 'reread') return reportProblem(sql, line);
  if (action === 'relate') return pictureProblem(sql, digest);
  if (!SET_DOWN.has(action)) return null;
  return decisions.get(`${action} ${subject}`) === digest ? null : 'what a person set down was altered or removed';
}

/** Rows that no line tells of were put in past the program. */
async function putIn(sql: Sql, lines: readonly LogLine[], decisions: Decisions): Promise<string | null> {
  const added = new Set(lines.filter(({ action }) => action === 'add').map(({ subject }) => subject)).size;
  const told = new Set(lines.map(({ action, subject }) => `${action} ${subject}`));
  const [reports] = await sql.all('SELECT COUNT(*) AS n FROM reports');
  if (Number(reports.n) > added) return 'there are reports that no line of the log tells of';
  const unknown = [...decisions.keys()].some((key) => !told.has(key));
  return unknown ? 'there are decisions that no line of the log tells of' : null;
}

/** Files that held reports are no report's own original, and are covered by their name, which is their hash. */
async function alteredHolder(sql: Sql): Promise<string | null> {
  const rows = await sql.all('SELECT sha256 FROM originals WHERE sha256 NOT IN (SELECT sha256 FROM reports)');
  for (const { sha256 } of rows) {
    const [row] = await sql.all('SELECT bytes FROM originals WHERE sha256 = ?', sha256);
    if (digestOf(row.bytes as Uint8Array) !== sha256) return 'the bytes of a file that held reports were altered';
  }
  return null;
}

async function verdictOn(sql: Sql, damage: () => Promise<string | null>): Promise<Verification> {
  const lines = await readLog(sql);
  const verdict = (line: LogLine | undefined, why: string): Verification => ({
    lines: lines.length,
    broken: line ? { line, why } : null,
  });
  const broken = firstBroken(lines);
  if (broken) return verdict(broken.line, broken.why);
  const decisions = await decisionsIn(sql);
  for (const line of lastOnEach(lines)) {
    const why = await problemOf(sql, line, decisions);
    if (why) return verdict(line, why);
  }
  const why = (await putIn(sql, lines, decisions)) ?? (await alteredHolder(sql)) ?? (await damage());
  return verdict(why ? lines.at(-1) : undefined, why ?? '');
}

/** Every line of the log must follow from the one before, and agree with what it tells of: at one moment, though others write. */
export const verifyCase = (database: SqlDatabase): Promise<Verification> =>
  database.snapshot((sql) => verdictOn(sql, () => database.damage()));
