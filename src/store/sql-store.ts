/** A case over any database that speaks the little SQL of `sql.ts`. */
import type { Claim } from '../model/claim.ts';
import type { AliasRuling, Judgement } from '../model/judgement.ts';
import type { OriginGroup, Question, Relation } from '../model/relation.ts';
import { answersTo, questionIn, relationsWithin } from './answers.ts';
import { copiesIn, putStep, putTimestamp, stepsIn, timestampsIn } from './custody.ts';
import type { SqlDatabase } from './databases/sql.ts';
import { readLog } from './log.ts';
import { setPicture } from './picture.ts';
import { putJudgement, putRuling } from './put-judgement.ts';
import { addReport, addReports, entriesIn, keepOriginal, kept, nextPosition, parsed, rereadReport } from './reports.ts';
import { deskOn } from './sketches.ts';
import type { Store } from './store.ts';
import { verifyCase } from './verify.ts';

async function claimsIn(database: SqlDatabase, reportId?: string): Promise<Claim[]> {
  const rows =
    reportId === undefined
      ? await database.all(
          'SELECT claim FROM claims JOIN reports ON reports.id = report_id ORDER BY reports.position, reports.id, claims.position',
        )
      : await database.all('SELECT claim FROM claims WHERE report_id = ? ORDER BY position', reportId);
  return parsed(rows, 'claim');
}

async function relationsIn(
  database: SqlDatabase,
  { id, claim, question }: { id?: string; claim?: string; question?: string } = {},
): Promise<Relation[]> {
  if (question !== undefined) return relationsWithin(database, (await questionIn(database, question))?.claims ?? []);
  if (id !== undefined)
    return parsed(await database.all('SELECT relation FROM relations WHERE id = ?', id), 'relation');
  const rows =
    claim === undefined
      ? await database.all('SELECT relation FROM relations ORDER BY id')
      : await database.all('SELECT relation FROM relations WHERE from_id = ? OR to_id = ? ORDER BY id', claim, claim);
  return parsed(rows, 'relation');
}

async function judgementsIn(database: SqlDatabase, about?: string): Promise<Judgement[]> {
  const rows =
    about === undefined
      ? await database.all('SELECT judgement FROM judgements ORDER BY seq')
      : await database.all('SELECT judgement FROM judgements WHERE about = ? ORDER BY seq', about);
  return parsed(rows, 'judgement');
}

export async function sqlStore(database: SqlDatabase): Promise<Store> {
  const [meta] = await database.all("SELECT value FROM meta WHERE name = 'case'");
  const there = async (query: string, id: string): Promise<boolean> => (await database.all(query, id)).length > 0;
  return {
    location: database.location,
    caseId: String(meta?.value),
    add: (entry, hand) => database.transaction((sql) => addReport(sql, entry, hand)),
    addAll: (entries, hand) => database.transaction((sql) => addReports(sql, entries, hand)),
    reread: (reportId, claims, reader, hand) =>
      database.transaction((sql) => rereadReport(sql, { reportId, claims, reader }, hand)),
    has: (id) => there('SELECT 1 AS there FROM reports WHERE id = ?', id),
    hasBytes: (sha256) => there('SELECT 1 AS there FROM reports WHERE sha256 = ? LIMIT 1', sha256),
    nextPosition: () => nextPosition(database),
    reports: async () => (await database.all('SELECT * FROM reports ORDER BY position, id')).map(kept),
    report: async (id) => (await database.all('SELECT * FROM reports WHERE id = ?', id)).map(kept)[0] ?? null,
    entries: (options) => entriesIn(database, options),
    original: async (sha256) => {
      const [row] = await database.all('SELECT bytes FROM originals WHERE sha256 = ?', sha256);
      return row ? (row.bytes as Uint8Array) : null;
    },
    keepOriginal: (original, hand) => database.transaction((sql) => keepOriginal(sql, original, hand)),
    copies: () => copiesIn(database),
    custody: (step) => database.transaction((sql) => putStep(sql, step)),
    custodySteps: (sha256) => stepsIn(database, sha256),
    timestamp: (kept) => database.transaction((sql) => putTimestamp(sql, kept)),
    timestamps: () => timestampsIn(database),
    claims: (reportId) => claimsIn(database, reportId),
    claim: async (id) =>
      parsed<Claim>(await database.all('SELECT claim FROM claims WHERE id = ?', id), 'claim')[0] ?? null,
    relate: ({ maker, hand, work }) =>
      database.transaction(async (sql) => setPicture(sql, await work(await deskOn(sql, maker)), hand)),
    questions: async () =>
      parsed<Question>(await database.all('SELECT question FROM questions ORDER BY id'), 'question'),
    answers: (questionId) => answersTo(database, questionId),
    relations: (about) => relationsIn(database, about),
    origins: async () => parsed<OriginGroup>(await database.all('SELECT origin FROM origins ORDER BY id'), 'origin'),
    judge: (judgement, seen) => database.transaction((sql) => putJudgement(sql, judgement, seen)),
    judgements: (about) => judgementsIn(database, about),
    judgementsAfter: async (count) =>
      parsed<Judgement>(
        await database.all('SELECT judgement FROM judgements WHERE seq > ? ORDER BY seq', count),
        'judgement',
      ),
    rule: (ruling) => database.transaction((sql) => putRuling(sql, ruling)),
    aliases: async () => parsed<AliasRuling>(await database.all('SELECT ruling FROM aliases ORDER BY seq'), 'ruling'),
    log: (after) => readLog(database, after),
    verify: () => verifyCase(database),
    close: () => database.close(),
  };
}
