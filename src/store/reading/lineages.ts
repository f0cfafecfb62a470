/** Origins with what carries them, and a claim with all that it is in: taken out of a case without the rest. */
import type { Claim } from '../../model/claim.ts';
import type { OriginGroup, Question, Relation } from '../../model/relation.ts';
import type { Row, Sql } from '../databases/sql.ts';
import { kept, marks, parsed } from '../reports.ts';
import type { AboutClaim, KeptReport, Lineages } from '../store.ts';
import { inSlices } from './answers.ts';
import { rowsById } from './pages.ts';

const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : 1);

/** How many claims the origins have that are shown at once, at least: fewer origins where they are large. */
const CLAIMS = 2000;

async function claimsNamed(sql: Sql, ids: Iterable<string>): Promise<Claim[]> {
  const rows = await inSlices([...new Set(ids)], (some) =>
    sql.all(`SELECT claim FROM claims WHERE id IN (${marks(some)})`, ...some),
  );
  return parsed(rows, 'claim');
}

async function reportsNamed(sql: Sql, ids: Iterable<string>): Promise<KeptReport[]> {
  const rows = await inSlices([...new Set(ids)], (some) =>
    sql.all(`SELECT * FROM reports WHERE id IN (${marks(some)})`, ...some),
  );
  return rows.map(kept);
}

async function driftsFrom(sql: Sql, claims: readonly string[]): Promise<Relation[]> {
  const rows = await inSlices(claims, (some) =>
    sql.all(
      `SELECT relation FROM relations WHERE from_id IN (${marks(some)}) AND relation LIKE '%"kind":"drifts"%'`,
      ...some,
    ),
  );
  return parsed<Relation>(rows, 'relation').sort(byId);
}

async function around(sql: Sql, origins: readonly OriginGroup[]): Promise<Lineages> {
  const ids = [...new Set(origins.flatMap(({ claims }) => claims))];
  const relations = await driftsFrom(sql, ids);
  const claims = await claimsNamed(sql, [...ids, ...relations.map(({ to }) => to)]);
  const reports = await reportsNamed(
    sql,
    claims.map(({ report }) => report),
  );
  return { origins, claims, reports, relations };
}

export async function* lineagesIn(sql: Sql): AsyncGenerator<Lineages> {
  let some: OriginGroup[] = [];
  let claims = 0;
  for await (const { json } of rowsById(sql, 'id, origin AS json FROM origins')) {
    const origin = JSON.parse(String(json)) as OriginGroup;
    some.push(origin);
    claims += origin.claims.length;
    if (claims < CLAIMS) continue;
    yield await around(sql, some);
    some = [];
    claims = 0;
  }
  if (some.length > 0) yield await around(sql, some);
}

/** The database looks for the id in the text, which may have it elsewhere than among the claims. */
async function questionsOf(sql: Sql, claim: string): Promise<Question[]> {
  const rows = await sql.all('SELECT question FROM questions WHERE question LIKE ? ORDER BY id', `%"${claim}"%`);
  return parsed<Question>(rows, 'question').filter(({ claims }) => claims.includes(claim));
}

const originsOf = async (sql: Sql, claim: string): Promise<Row[]> =>
  sql.all('SELECT origin FROM lineage JOIN origins ON origins.id = origin_id WHERE claim_id = ?', claim);

export async function aboutClaim(sql: Sql, id: string): Promise<AboutClaim | null> {
  const [claim] = await claimsNamed(sql, [id]);
  if (!claim) return null;
  const [report] = await reportsNamed(sql, [claim.report]);
  const relations = await sql.all('SELECT relation FROM relations WHERE from_id = ? OR to_id = ? ORDER BY id', id, id);
  return {
    claim,
    report,
    questions: await questionsOf(sql, id),
    relations: parsed(relations, 'relation'),
    origins: parsed(await originsOf(sql, id), 'origin'),
  };
}
