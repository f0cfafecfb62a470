/** What relating keeps of each report, so that the next time only what has changed is read: rows of the machine's own, covered by the log. */
import { createHash } from 'node:crypto';
import type { Judgement } from '../model/judgement.ts';
import type { Row, Sql } from './databases/sql.ts';
import { digestOf } from './log.ts';
import { AT_ONCE, entriesIn, marks, parsed, slices } from './reports.ts';
import type { Desk, Sketch } from './store.ts';

async function* sketchesAt(sql: Sql, stage: string): AsyncGenerator<Sketch> {
  let last = '';
  for (;;) {
    const rows = await sql.all(
      'SELECT report_id, sketch FROM sketches WHERE stage = ? AND report_id > ? ORDER BY report_id LIMIT ?',
      stage,
      last,
      AT_ONCE,
    );
    if (rows.length === 0) return;
    for (const row of rows) yield { report: String(row.report_id), sketch: String(row.sketch) };
    last = String(rows[rows.length - 1].report_id);
  }
}

/** Of every stage and report, in order. */
async function* allKept(sql: Sql, columns: string): AsyncGenerator<Row> {
  let [stage, report] = ['', ''];
  for (;;) {
    const rows = await sql.all(
      `SELECT ${columns} FROM sketches WHERE (stage, report_id) > (?, ?) ORDER BY stage, report_id LIMIT ?`,
      stage,
      report,
      AT_ONCE,
    );
    yield* rows;
    if (rows.length < AT_ONCE) return;
    const last = rows[rows.length - 1];
    [stage, report] = [String(last.stage), String(last.report_id)];
  }
}

/** Over all that is kept. */
export async function sketchesDigest(sql: Sql): Promise<string> {
  const hash = createHash('sha256');
  for await (const { stage, report_id, digest } of allKept(sql, 'stage, report_id, digest'))
    hash.update(`${String(stage)} ${String(report_id)} ${String(digest)}\n`);
  return hash.digest('hex');
}

/** Is any of it other than what its digest says? */
export async function sketchesAltered(sql: Sql): Promise<boolean> {
  for await (const { sketch, digest } of allKept(sql, '*')) if (digestOf(String(sketch)) !== digest) return true;
  return false;
}

const RULED = 'rulings';
type Since = ReadonlySet<string> | typeof RULED;

async function reportsOf(sql: Sql, claims: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const some of slices(claims))
    for (const row of await sql.all(`SELECT report_id FROM claims WHERE id IN (${marks(some)})`, ...some))
      found.push(String(row.report_id));
  return found;
}

/** The reports on whose claims people decided something by these judgements. */
async function decidedBy(sql: Sql, ids: ReadonlySet<string>): Promise<string[]> {
  const all = parsed<Judgement>(await sql.all('SELECT judgement FROM judgements ORDER BY seq'), 'judgement');
  const byId = new Map(all.map((judgement) => [judgement.id, judgement]));
  const made = new Map(all.flatMap(({ claims = [] }) => claims.map(({ id, report }) => [id, report] as const)));
  const fresh = all.filter(({ id }) => ids.has(id));
  const meant = [...fresh, ...fresh.flatMap(({ withdraws = '' }) => byId.get(withdraws) ?? [])];
  const abouts = meant.map(({ about }) => about);
  return [
    ...abouts,
    ...abouts.flatMap((about) => made.get(about) ?? []),
    ...meant.flatMap(({ claims = [] }) => claims.map(({ report }) => report)),
    ...(await reportsOf(sql, abouts)),
  ];
}

/** What was done since the case was last related, as the log tells: reports whose claims read otherwise now, or rulings on names. */
async function since(sql: Sql): Promise<Since> {
  const lines = await sql.all(
    "SELECT action, subject FROM log WHERE seq > (SELECT COALESCE(MAX(seq), 0) FROM log WHERE action = 'relate')",
  );
  const subjects = (action: string): string[] =>
    lines.flatMap((line) => (line.action === action ? [String(line.subject)] : []));
  if (subjects('alias').length > 0) return RULED;
  return new Set([...subjects('reread'), ...(await decidedBy(sql, new Set(subjects('judge'))))]);
}

/** What was kept by other rules, or before a ruling on names, is dropped. */
async function keptBy(sql: Sql, maker: string): Promise<ReadonlySet<string>> {
  const [before] = await sql.all("SELECT value FROM meta WHERE name = 'sketches'");
  const changed = await since(sql);
  if (before?.value === maker && changed !== RULED) return changed;
  await sql.run('DELETE FROM sketches');
  await sql.run("DELETE FROM meta WHERE name = 'sketches'");
  await sql.run("INSERT INTO meta (name, value) VALUES ('sketches', ?)", maker);
  return new Set();
}

export async function deskOn(sql: Sql, maker: string): Promise<Desk> {
  return {
    changed: await keptBy(sql, maker),
    kept: (stage) => sketchesAt(sql, stage),
    drop: async (stage, reports) => {
      for (const some of slices(reports)) {
        const named = marks(some);
        await sql.run(`DELETE FROM sketches WHERE stage = ? AND report_id IN (${named})`, stage, ...some);
      }
    },
    unkept: (stage, { claims }) => entriesIn(sql, { claims, without: stage }),
    keep: (stage, sketches) =>
      sql.insert(
        'sketches (stage, report_id, digest, sketch)',
        sketches.map(({ report, sketch }) => [stage, report, digestOf(sketch), sketch]),
      ),
  };
}
