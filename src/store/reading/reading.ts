/** Reads a case out of its tables. */
import type { Claim } from '../../model/claim.ts';
import type { AliasRuling, Judgement } from '../../model/judgement.ts';
import type { OriginGroup, Question, Relation } from '../../model/relation.ts';
import { copiesIn, stepsIn, timestampsIn } from '../custody.ts';
import type { Row, Sql } from '../databases/sql.ts';
import { readLog } from '../log.ts';
import { entriesIn, kept, nextPosition, parsed } from '../reports.ts';
import type { Reading } from '../store.ts';
import { answersTo, questionIn, relationsWithin } from './answers.ts';
import { aboutClaim, lineagesIn } from './lineages.ts';
import { rowsById } from './pages.ts';

async function claimsIn(sql: Sql, reportId?: string): Promise<Claim[]> {
  const rows =
    reportId === undefined
      ? await sql.all(
          'SELECT claim FROM claims JOIN reports ON reports.id = report_id ORDER BY reports.position, reports.id, claims.position',
        )
      : await sql.all('SELECT claim FROM claims WHERE report_id = ? ORDER BY position', reportId);
  return parsed(rows, 'claim');
}

async function relationsIn(
  sql: Sql,
  { id, claim, question }: { id?: string; claim?: string; question?: string } = {},
): Promise<Relation[]> {
  if (question !== undefined) return relationsWithin(sql, (await questionIn(sql, question))?.claims ?? []);
  if (id !== undefined) return parsed(await sql.all('SELECT relation FROM relations WHERE id = ?', id), 'relation');
  const rows =
    claim === undefined
      ? await sql.all('SELECT relation FROM relations ORDER BY id')
      : await sql.all('SELECT relation FROM relations WHERE from_id = ? OR to_id = ? ORDER BY id', claim, claim);
  return parsed(rows, 'relation');
}

async function judgementsIn(sql: Sql, about?: string): Promise<Judgement[]> {
  const rows =
    about === undefined
      ? await sql.all('SELECT judgement FROM judgements ORDER BY seq')
      : await sql.all('SELECT judgement FROM judgements WHERE about = ? ORDER BY seq', about);
  return parsed(rows, 'judgement');
}

async function* each<T>(rows: AsyncIterable<Row>): AsyncGenerator<T> {
  for await (const { json } of rows) yield JSON.parse(String(json)) as T;
}

export function readingOn(sql: Sql, caseId: string): Reading {
  const there = async (query: string, id: string): Promise<boolean> => (await sql.all(query, id)).length > 0;
  return {
    caseId,
    has: (id) => there('SELECT 1 AS there FROM reports WHERE id = ?', id),
    hasBytes: (sha256) => there('SELECT 1 AS there FROM reports WHERE sha256 = ? LIMIT 1', sha256),
    nextPosition: () => nextPosition(sql),
    reports: async () => (await sql.all('SELECT * FROM reports ORDER BY position, id')).map(kept),
    report: async (id) => (await sql.all('SELECT * FROM reports WHERE id = ?', id)).map(kept)[0] ?? null,
    entries: (options) => entriesIn(sql, options),
    original: async (sha256) => {
      const [row] = await sql.all('SELECT bytes FROM originals WHERE sha256 = ?', sha256);
      return row ? (row.bytes as Uint8Array) : null;
    },
    copies: () => copiesIn(sql),
    custodySteps: (sha256) => stepsIn(sql, sha256),
    timestamps: () => timestampsIn(sql),
    claims: (reportId) => claimsIn(sql, reportId),
    claim: async (id) => parsed<Claim>(await sql.all('SELECT claim FROM claims WHERE id = ?', id), 'claim')[0] ?? null,
    questions: async () => parsed<Question>(await sql.all('SELECT question FROM questions ORDER BY id'), 'question'),
    answers: (questionId) => answersTo(sql, questionId),
    relations: (about) => relationsIn(sql, about),
    origins: async () => parsed<OriginGroup>(await sql.all('SELECT origin FROM origins ORDER BY id'), 'origin'),
    eachQuestion: () => each(rowsById(sql, 'id, question AS json FROM questions')),
    eachRelation: () => each(rowsById(sql, 'id, relation AS json FROM relations')),
    eachOrigin: () => each(rowsById(sql, 'id, origin AS json FROM origins')),
    lineages: () => lineagesIn(sql),
    about: (claimId) => aboutClaim(sql, claimId),
    judgements: (about) => judgementsIn(sql, about),
    judgementsAfter: async (count) =>
      parsed<Judgement>(
        await sql.all('SELECT judgement FROM judgements WHERE seq > ? ORDER BY seq', count),
        'judgement',
      ),
    aliases: async () => parsed<AliasRuling>(await sql.all('SELECT ruling FROM aliases ORDER BY seq'), 'ruling'),
    log: (after) => readLog(sql, after),
  };
}
