/** A case over any database that speaks the little SQL of `sql.ts`. */

import type { Claim } from '../model/claim.ts';
import type { AliasRuling, Judgement } from '../model/judgement.ts';
import type { OriginGroup, Question, Relation } from '../model/relation.ts';
import type { Report } from '../model/report.ts';
import { appendLog, digestOf, readingDigest, readLog } from './log.ts';
import { putJudgement } from './put-judgement.ts';
import type { Row, Sql, SqlDatabase } from './sql.ts';
import type { Hand, KeptReport, NewReport, Picture, Store } from './store.ts';
import { verifyCase } from './verify.ts';

const parsed = <T>(rows: readonly Row[], column: string): T[] =>
  rows.map((row) => JSON.parse(String(row[column])) as T);
const kept = (row: Row): KeptReport => ({
  report: JSON.parse(String(row.report)) as Report,
  ...(row.given_id === null ? {} : { givenId: String(row.given_id) }),
  reader: String(row.reader),
  position: Number(row.position),
});

async function putClaims(sql: Sql, claims: readonly Claim[]): Promise<string[]> {
  const lines = claims.map((claim) => JSON.stringify(claim));
  for (const [i, claim] of claims.entries()) {
    await sql.run(
      'INSERT INTO claims (id, report_id, position, claim) VALUES (?, ?, ?, ?)',
      claim.id,
      claim.report,
      i,
      lines[i],
    );
  }
  return lines;
}

async function add(
  sql: Sql,
  { bytes, report, givenId, claims, reader }: NewReport,
  { by, at }: Hand,
): Promise<boolean> {
  if ((await sql.all('SELECT 1 AS there FROM reports WHERE id = ?', report.id)).length > 0) return false;
  const { sha256, mediaType, name } = report.origin;
  if ((await sql.all('SELECT 1 AS there FROM originals WHERE sha256 = ?', sha256)).length === 0) {
    await sql.run(
      'INSERT INTO originals (sha256, bytes, size, media_type, name, taken_at, taken_by) VALUES (?, ?, ?, ?, ?, ?, ?)',
      sha256,
      bytes,
      bytes.length,
      mediaType,
      name,
      at,
      by,
    );
  }
  const [{ next }] = await sql.all('SELECT COALESCE(MAX(position), 0) + 1 AS next FROM reports');
  const json = JSON.stringify(report);
  await sql.run(
    'INSERT INTO reports (id, given_id, sha256, position, report, reader) VALUES (?, ?, ?, ?, ?, ?)',
    report.id,
    givenId ?? null,
    sha256,
    Number(next),
    json,
    reader,
  );
  const lines = await putClaims(sql, claims);
  await appendLog(sql, { at, by, action: 'add', subject: report.id, digest: readingDigest(json, lines) });
  return true;
}

async function setPicture(sql: Sql, { questions, relations, origins }: Picture, { by, at }: Hand): Promise<void> {
  await sql.run('DELETE FROM relations');
  await sql.run('DELETE FROM questions');
  await sql.run('DELETE FROM origins');
  const questionOf = new Map(questions.flatMap((q) => q.claims.map((claim) => [claim, q.id] as const)));
  for (const q of questions)
    await sql.run('INSERT INTO questions (id, question) VALUES (?, ?)', q.id, JSON.stringify(q));
  for (const r of relations) {
    await sql.run(
      'INSERT INTO relations (id, question_id, from_id, to_id, relation) VALUES (?, ?, ?, ?, ?)',
      r.id,
      questionOf.get(r.from) ?? null,
      r.from,
      r.to,
      JSON.stringify(r),
    );
  }
  for (const o of origins) await sql.run('INSERT INTO origins (id, origin) VALUES (?, ?)', o.id, JSON.stringify(o));
  const summary = `${questions.length} questions, ${relations.length} relations, ${origins.length} origins`;
  await appendLog(sql, {
    at,
    by,
    action: 'relate',
    subject: summary,
    digest: digestOf(JSON.stringify([questions, relations, origins])),
  });
}

export async function sqlStore(database: SqlDatabase): Promise<Store> {
  const [meta] = await database.all("SELECT value FROM meta WHERE name = 'case'");
  return {
    location: database.location,
    caseId: String(meta?.value),
    add: (entry, hand) => database.transaction((sql) => add(sql, entry, hand)),
    reread: (reportId, claims, reader, { by, at }) =>
      database.transaction(async (sql) => {
        const [row] = await sql.all('SELECT report FROM reports WHERE id = ?', reportId);
        await sql.run('DELETE FROM claims WHERE report_id = ?', reportId);
        await sql.run('UPDATE reports SET reader = ? WHERE id = ?', reader, reportId);
        const lines = await putClaims(sql, claims);
        await appendLog(sql, {
          at,
          by,
          action: 'reread',
          subject: reportId,
          digest: readingDigest(String(row.report), lines),
        });
      }),
    has: async (id) => (await database.all('SELECT 1 AS there FROM reports WHERE id = ?', id)).length > 0,
    reports: async () => (await database.all('SELECT * FROM reports ORDER BY position')).map(kept),
    report: async (id) => (await database.all('SELECT * FROM reports WHERE id = ?', id)).map(kept)[0] ?? null,
    original: async (sha256) =>
      ((await database.all('SELECT bytes FROM originals WHERE sha256 = ?', sha256))[0]?.bytes as
        | Uint8Array
        | undefined) ?? null,
    claims: async (reportId) =>
      parsed<Claim>(
        reportId === undefined
          ? await database.all(
              'SELECT claim FROM claims JOIN reports ON reports.id = report_id ORDER BY reports.position, claims.position',
            )
          : await database.all('SELECT claim FROM claims WHERE report_id = ? ORDER BY position', reportId),
        'claim',
      ),
    claim: async (id) =>
      parsed<Claim>(await database.all('SELECT claim FROM claims WHERE id = ?', id), 'claim')[0] ?? null,
    setPicture: (picture, hand) => database.transaction((sql) => setPicture(sql, picture, hand)),
    questions: async () =>
      parsed<Question>(await database.all('SELECT question FROM questions ORDER BY id'), 'question'),
    relations: async ({ claim, question } = {}) =>
      parsed<Relation>(
        claim !== undefined
          ? await database.all(
              'SELECT relation FROM relations WHERE from_id = ? OR to_id = ? ORDER BY id',
              claim,
              claim,
            )
          : question !== undefined
            ? await database.all('SELECT relation FROM relations WHERE question_id = ? ORDER BY id', question)
            : await database.all('SELECT relation FROM relations ORDER BY id'),
        'relation',
      ),
    origins: async () => parsed<OriginGroup>(await database.all('SELECT origin FROM origins ORDER BY id'), 'origin'),
    judge: (judgement, seen) => database.transaction((sql) => putJudgement(sql, judgement, seen)),
    judgements: async (about) =>
      parsed<Judgement>(
        about === undefined
          ? await database.all('SELECT judgement FROM judgements ORDER BY seq')
          : await database.all('SELECT judgement FROM judgements WHERE about = ? ORDER BY seq', about),
        'judgement',
      ),
    judgementsAfter: async (count) =>
      parsed<Judgement>(
        await database.all('SELECT judgement FROM judgements WHERE seq > ? ORDER BY seq', count),
        'judgement',
      ),
    rule: (ruling) =>
      database.transaction(async (sql) => {
        const [{ next }] = await sql.all('SELECT COALESCE(MAX(seq), 0) + 1 AS next FROM aliases');
        const json = JSON.stringify(ruling);
        await sql.run('INSERT INTO aliases (seq, ruling) VALUES (?, ?)', Number(next), json);
        await appendLog(sql, {
          at: ruling.at,
          by: ruling.by,
          action: 'alias',
          subject: String(next),
          digest: digestOf(json),
        });
      }),
    aliases: async () => parsed<AliasRuling>(await database.all('SELECT ruling FROM aliases ORDER BY seq'), 'ruling'),
    log: (after) => readLog(database, after),
    verify: () => verifyCase(database),
    close: () => database.close(),
  };
}
