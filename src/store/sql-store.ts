/** A case over any database that speaks the little SQL of `sql.ts`. */
import { putStep, putTimestamp } from './custody.ts';
import type { SqlDatabase } from './databases/sql.ts';
import { setPicture } from './picture.ts';
import { putJudgement, putRuling } from './put-judgement.ts';
import { readingOn } from './reading/reading.ts';
import { addReport, addReports, keepOriginal, rereadReport } from './reports.ts';
import { deskOn } from './sketches.ts';
import type { Store } from './store.ts';
import { verifyCase } from './verify.ts';

export async function sqlStore(database: SqlDatabase): Promise<Store> {
  const [meta] = await database.all("SELECT value FROM meta WHERE name = 'case'");
  const caseId = String(meta?.value);
  return {
    ...readingOn(database, caseId),
    location: database.location,
    snapshot: (work) => database.snapshot((sql) => work(readingOn(sql, caseId))),
    add: (entry, hand) => database.transaction((sql) => addReport(sql, entry, hand)),
    addAll: (entries, hand) => database.transaction((sql) => addReports(sql, entries, hand)),
    reread: (reportId, claims, reader, hand) =>
      database.transaction((sql) => rereadReport(sql, { reportId, claims, reader }, hand)),
    keepOriginal: (original, hand) => database.transaction((sql) => keepOriginal(sql, original, hand)),
    custody: (step) => database.transaction((sql) => putStep(sql, step)),
    timestamp: (kept) => database.transaction((sql) => putTimestamp(sql, kept)),
    relate: ({ maker, hand, work }) =>
      database.transaction(async (sql) => setPicture(sql, await work(await deskOn(sql, maker)), hand)),
    judge: (judgement, seen) => database.transaction((sql) => putJudgement(sql, judgement, seen)),
    rule: (ruling) => database.transaction((sql) => putRuling(sql, ruling)),
    verify: () => verifyCase(database),
    close: () => database.close(),
  };
}
