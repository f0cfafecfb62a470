/** Writes down what a person decided: with a reason where one is due, once for each key, and only over what that person saw. */
import { contentId } from '../model/content-id.ts';
import type { AliasRuling, Judgement } from '../model/judgement.ts';
import type { Sql } from './databases/sql.ts';
import { appendLog, digestOf } from './log.ts';
import { StoreError } from './store-error.ts';

type NewJudgement = Omit<Judgement, 'id'>;

const NEEDS_REASON: ReadonlySet<string> = new Set(['rejected', 'corrected', 'rated', 'redacted']);

function withId(judgement: NewJudgement): Judgement {
  const { about, verdict, reason, by, at, key = '', correction, claims, withdraws = '', published } = judgement;
  if (NEEDS_REASON.has(verdict) && reason.trim() === '')
    throw new StoreError('bad-judgement', `Something is ${verdict} without a reason.`, 'Say why, in a sentence.');
  const rest = JSON.stringify([correction ?? null, claims ?? null, withdraws, key, ...(published ? [published] : [])]);
  return { ...judgement, id: contentId('j', about, verdict, reason, by, at, rest) };
}

/** What was decided, without when and as which row. */
const content = ({ about, verdict, reason, by, correction, claims, withdraws, published }: NewJudgement): string =>
  JSON.stringify([
    about,
    verdict,
    reason,
    by,
    correction ?? null,
    claims ?? null,
    withdraws ?? null,
    published ?? null,
  ]);

/** The judgement that the same key was used for before. */
function sameKey(earlier: readonly Judgement[], judgement: NewJudgement): Judgement | undefined {
  const before = judgement.key === undefined ? undefined : earlier.find(({ key }) => key === judgement.key);
  if (before && content(before) !== content(judgement))
    throw new StoreError(
      'key-reused',
      'The same key was used for another decision.',
      'Send each decision with a key of its own.',
    );
  return before;
}

function checkSeen(earlier: readonly Judgement[], last: string | null): void {
  const newest = earlier.at(-1);
  if ((newest?.id ?? null) === last) return;
  throw new StoreError(
    'conflict',
    newest
      ? `${newest.by} decided something on this in the meantime (${newest.verdict}).`
      : 'What this decision builds on is no longer there.',
    'Look at what stands there now, then decide again; nothing was lost.',
  );
}

/** @throws StoreError */
export async function putJudgement(
  sql: Sql,
  judgement: NewJudgement,
  seen?: { readonly last: string | null },
): Promise<Judgement> {
  const whole = withId(judgement);
  const rows = await sql.all('SELECT judgement FROM judgements WHERE about = ? ORDER BY seq', judgement.about);
  const earlier = rows.map((row) => JSON.parse(String(row.judgement)) as Judgement);
  const before = sameKey(earlier, judgement);
  if (before) return before;
  if (seen) checkSeen(earlier, seen.last);
  const [{ next }] = await sql.all('SELECT COALESCE(MAX(seq), 0) + 1 AS next FROM judgements');
  const json = JSON.stringify(whole);
  await sql.run('INSERT INTO judgements (seq, about, judgement) VALUES (?, ?, ?)', Number(next), whole.about, json);
  await appendLog(sql, { at: whole.at, by: whole.by, action: 'judge', subject: whole.id, digest: digestOf(json) });
  return whole;
}

export async function putRuling(sql: Sql, ruling: AliasRuling): Promise<void> {
  const { at, by } = ruling;
  const [{ next }] = await sql.all('SELECT COALESCE(MAX(seq), 0) + 1 AS next FROM aliases');
  const json = JSON.stringify(ruling);
  await sql.insert('aliases (seq, ruling)', [[Number(next), json]]);
  await appendLog(sql, { at, by, action: 'alias', subject: String(next), digest: digestOf(json) });
}
