/** The machine's picture of a case in its tables: only what has changed is written. */
import { createHash } from 'node:crypto';
import type { OriginGroup, Question, RelationBlock } from '../model/relation.ts';
import type { Sql, SqlValue } from './databases/sql.ts';
import { appendLog, digestOf } from './log.ts';
import { rowsById } from './reading/pages.ts';
import { AT_ONCE, remove } from './reports.ts';
import { sketchesAltered, sketchesDigest } from './sketches.ts';
import type { Hand, Picture, PictureSize } from './store.ts';

type Digests = Map<string, string>;

const digestsIn = async (sql: Sql, table: 'questions' | 'origins' | 'blocks'): Promise<Digests> =>
  new Map((await sql.all(`SELECT id, digest FROM ${table}`)).map(({ id, digest }) => [String(id), String(digest)]));

/** Items whose content is new; the rows of those that were there under another digest, or are no longer, are removed. */
async function changed<T extends { readonly id: string }>(
  sql: Sql,
  table: 'questions' | 'origins',
  items: readonly T[],
): Promise<T[]> {
  const before = await digestsIn(sql, table);
  const fresh = items.filter((item) => before.get(item.id) !== digestOf(JSON.stringify(item)));
  const now = new Set(items.map(({ id }) => id));
  const written = new Set(fresh.map(({ id }) => id));
  const old = [...before.keys()].filter((id) => written.has(id) || !now.has(id));
  await remove(sql, `${table} WHERE id`, old);
  if (table === 'origins') await remove(sql, 'lineage WHERE origin_id', old);
  return fresh;
}

/** Some at a time, so that the rows of a large case are not held all at once. */
async function insertEach<T>(sql: Sql, into: string, items: readonly T[], rowsOf: (item: T) => SqlValue[][]) {
  for (let from = 0; from < items.length; from += AT_ONCE)
    await sql.insert(into, items.slice(from, from + AT_ONCE).flatMap(rowsOf));
}

async function setQuestions(sql: Sql, questions: readonly Question[]): Promise<void> {
  await insertEach(
    sql,
    'questions (id, digest, question)',
    await changed(sql, 'questions', questions),
    (question): SqlValue[][] => {
      const json = JSON.stringify(question);
      return [[question.id, digestOf(json), json]];
    },
  );
}

async function setOrigins(sql: Sql, origins: readonly OriginGroup[]): Promise<void> {
  const written = await changed(sql, 'origins', origins);
  await insertEach(sql, 'origins (id, digest, name, traced, origin)', written, (origin): SqlValue[][] => {
    const json = JSON.stringify(origin);
    return [[origin.id, digestOf(json), origin.name, origin.traced ? 1 : 0, json]];
  });
  await insertEach(sql, 'lineage (claim_id, origin_id)', written, ({ id, claims }): SqlValue[][] =>
    [...new Set(claims)].map((claim) => [claim, id]),
  );
}

const blockDigest = (lines: readonly string[]): string => digestOf(lines.join('\n'));

function basisDigest(basis: Iterable<string>): string {
  const hash = createHash('sha256');
  for (const line of basis) hash.update(line).update('\n');
  return hash.digest('hex');
}

/** The basis of each block that is there. */
type Bases = Map<string, string>;

/** A block whose basis is what it was is not worked out again. */
async function setBlock(sql: Sql, { id, basis, relations }: RelationBlock, before: Bases): Promise<void> {
  const now = basisDigest(basis());
  const known = before.get(id);
  before.delete(id);
  if (known === now) return;
  const sorted = [...relations()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const lines = sorted.map((relation) => JSON.stringify(relation));
  if (known !== undefined) await sql.run('DELETE FROM blocks WHERE id = ?', id);
  await sql.run('DELETE FROM relations WHERE block_id = ?', id);
  // A relation may have moved here from a block that comes later.
  const moving = before.size > 0 ? sorted.map((relation) => relation.id) : [];
  await remove(sql, 'relations WHERE id', moving);
  await sql.insert('blocks (id, digest, basis)', [[id, blockDigest(lines), now]]);
  await sql.insert(
    'relations (id, block_id, from_id, to_id, relation)',
    sorted.map((relation, i) => [relation.id, id, relation.from, relation.to, lines[i]]),
  );
}

async function setBlocks(sql: Sql, blocks: Iterable<RelationBlock>): Promise<void> {
  const rows = await sql.all('SELECT id, basis FROM blocks');
  const before = new Map(rows.map(({ id, basis }) => [String(id), String(basis)]));
  for (const block of blocks) await setBlock(sql, block, before);
  await remove(sql, 'blocks WHERE id', [...before.keys()]);
  await remove(sql, 'relations WHERE block_id', [...before.keys()]);
}

/** What the log's line on a picture covers. */
async function pictureDigest(sql: Sql): Promise<string> {
  const lines: string[] = [];
  for (const table of ['questions', 'blocks', 'origins'] as const) {
    const digests = [...(await digestsIn(sql, table))].sort(([a], [b]) => (a < b ? -1 : 1));
    lines.push(`${table} ${digestOf(digests.map(([id, digest]) => `${id} ${digest}`).join('\n'))}`);
  }
  lines.push(`sketches ${await sketchesDigest(sql)}`);
  return digestOf(lines.join('\n'));
}

export async function setPicture(sql: Sql, picture: Picture, hand: Hand): Promise<PictureSize> {
  await setQuestions(sql, picture.questions);
  await setOrigins(sql, picture.origins);
  await setBlocks(sql, picture.blocks());
  const [{ n }] = await sql.all('SELECT COUNT(*) AS n FROM relations');
  const size = { questions: picture.questions.length, relations: Number(n), origins: picture.origins.length };
  const subject = `${size.questions} questions, ${size.relations} relations, ${size.origins} origins`;
  await appendLog(sql, { ...hand, action: 'relate', subject, digest: await pictureDigest(sql) });
  return size;
}

/** Why the picture is not what was written under this digest; null where it is. */
export async function pictureProblem(sql: Sql, digest: string): Promise<string | null> {
  if ((await pictureDigest(sql)) !== digest) return 'what was related was altered or removed';
  for (const [table, column] of [
    ['questions', 'question'],
    ['origins', 'origin'],
  ] as const) {
    for await (const row of rowsById(sql, `id, digest, ${column} AS json FROM ${table}`))
      if (digestOf(String(row.json)) !== row.digest) return `${table} were altered`;
  }
  if (await sketchesAltered(sql)) return 'what relating keeps of the reports was altered';
  let seen = 0;
  for (const [id, known] of await digestsIn(sql, 'blocks')) {
    const rows = await sql.all('SELECT relation FROM relations WHERE block_id = ? ORDER BY id', id);
    seen += rows.length;
    if (blockDigest(rows.map(({ relation }) => String(relation))) !== known) return 'relations were altered';
  }
  const [{ n }] = await sql.all('SELECT COUNT(*) AS n FROM relations');
  return seen === Number(n) ? null : 'relations were put in';
}
