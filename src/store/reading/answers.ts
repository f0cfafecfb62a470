/** One question taken out of a case with all that its answers rest on. */
import type { OriginGroup, Question, Relation } from '../../model/relation.ts';
import type { Sql } from '../databases/sql.ts';
import { AT_ONCE, filledUp, kept, marks, parsed, slices } from '../reports.ts';
import type { Answers } from '../store.ts';

/** What a query gives for each few of the ids. */
export async function inSlices<T>(
  ids: readonly string[],
  work: (some: readonly string[]) => Promise<T[]>,
): Promise<T[]> {
  const found: T[] = [];
  for (const some of slices(ids)) found.push(...(await work(some)));
  return found;
}

/** The database leaves out relations that lead elsewhere, unless the claims are too many to be named at once. */
export async function relationsWithin(sql: Sql, claims: readonly string[]): Promise<Relation[]> {
  const within = new Set(claims);
  const named = claims.length > 0 && claims.length <= AT_ONCE * 16 ? filledUp(claims) : [];
  const inside = named.length > 0 ? ` AND to_id IN (${marks(named)})` : '';
  const rows = await inSlices(claims, (some) =>
    sql.all(`SELECT to_id, relation FROM relations WHERE from_id IN (${marks(some)})${inside}`, ...some, ...named),
  );
  const found = rows.filter(({ to_id }) => within.has(String(to_id)));
  return parsed<Relation>(found, 'relation').sort((a, b) => (a.id < b.id ? -1 : 1));
}

export async function questionIn(sql: Sql, id: string): Promise<Question | null> {
  return parsed<Question>(await sql.all('SELECT question FROM questions WHERE id = ?', id), 'question')[0] ?? null;
}

/** The camps of these origins, where anybody put a source into one. */
async function campsOf(sql: Sql, origins: readonly string[]): Promise<Map<string, string>> {
  const put = await sql.all(
    "SELECT about AS there FROM judgements WHERE about LIKE 'source:%' UNION SELECT 'ruling' FROM aliases WHERE ruling LIKE '%\"camp: %' LIMIT 1",
  );
  if (put.length === 0) return new Map();
  const rows = await inSlices(origins, (some) =>
    sql.all(`SELECT origin FROM origins WHERE id IN (${marks(some)})`, ...some),
  );
  const camps = parsed<OriginGroup>(rows, 'origin');
  return new Map(camps.flatMap(({ id, camp }) => (camp === undefined ? [] : [[id, camp] as const])));
}

export async function answersTo(sql: Sql, questionId: string): Promise<Answers | null> {
  const question = await questionIn(sql, questionId);
  if (!question) return null;
  const { claims: ids } = question;
  const rows = await inSlices(ids, (some) =>
    sql.all(`SELECT id, report_id, claim FROM claims WHERE id IN (${marks(some)})`, ...some),
  );
  const claims = new Map(rows.map((row) => [String(row.id), row]));
  const present = ids.map((id) => claims.get(id)).filter((row) => row !== undefined);
  const reports = await inSlices([...new Set(present.map((row) => String(row.report_id)))], (some) =>
    sql.all(`SELECT * FROM reports WHERE id IN (${marks(some)})`, ...some),
  );
  const lineage = await inSlices(ids, (some) =>
    sql.all(
      `SELECT claim_id, id, name, traced FROM lineage JOIN origins ON id = origin_id WHERE claim_id IN (${marks(some)})`,
      ...some,
    ),
  );
  const camps = await campsOf(sql, [...new Set(lineage.map(({ id }) => String(id)))]);
  return {
    question,
    claims: parsed(present, 'claim'),
    reports: reports.map(kept).sort((a, b) => a.position - b.position),
    relations: await relationsWithin(sql, ids),
    origins: new Map(
      lineage.map(({ claim_id, id, name, traced }) => [
        String(claim_id),
        { id: String(id), name: String(name), traced: Number(traced) === 1, camp: camps.get(String(id)) ?? null },
      ]),
    ),
  };
}
