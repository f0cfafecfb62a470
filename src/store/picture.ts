/** The machine's picture of a case in its tables: only what has changed is written. */
import { createHash } from 'node:crypto';
import type { OriginGroup, Question, RelationBlock } from '../model/relation.ts';
import type { Sql, SqlValue } from './databases/sql.ts';
import { appendLog, digestOf } from './log.ts';
import { remove } from './reports.ts';
import { sketchesAltered, sketchesDigest } from './sketches.ts';
import type { Hand, Picture, PictureSize } from './store.ts';

type Digests = Map<string, string>;

const digestsIn = async (sql: Sql, table: 'questions' | 'origins' | 'blocks'): Promise<Digests> =>
  new Map((await sql.all(`SELECT id, digest FROM ${table}`)).map(({ id, digest }) => [String(id), String(digest)]));

interface Dated {
  readonly id: string;
  readonly json: string;
  readonly digest: string;
}

const dated = <T extends { readonly id: string }>(item: T): Dated => {
  const json = JSON.stringify(item);
  return { id: item.id, json, digest: digestOf(json) };
};

/** Rows whose content is new; those that were there under another digest, or are no longer, are removed. */
async function changed(sql: Sql, table: 'questions' | 'origins', rows: readonly Dated[]): Promise<Set<string>> {
  const before = await digestsIn(sql, table);
  const fresh = new Set(rows.filter(({ id, digest }) => before.get(id) !== digest).map(({ id }) => id));
  const now = new Set(rows.map(({ id }) => id));
  const old = [...before.keys()].filter((id) => fresh.has(id) || !now.has(id));
  await remove(sql, `${table} WHERE id`, old);
  if (table === 'origins') await remove(sql, 'lineage WHERE origin_id', old);
  return fresh;
}

async function setQuestions(sql: Sql, questions: readonly Question[]): Promise<void> {
  const rows = questions.map(dated);
  const fresh = await changed(sql, 'questions', rows);
  const written = rows.filter(({ id }) => fresh.has(id)).map(({ id, digest, json }) => [id, digest, json]);
  await sql.insert('questions (id, digest, question)', written);
}

async function setOrigins(sql: Sql, origins: readonly OriginGroup[]): Promise<void> {
  const fresh = await changed(sql, 'origins', origins.map(dated));
  const written = origins.filter(({ id }) => fresh.has(id));
  await sql.insert(
    'origins (id, digest, name, traced, origin)',
    written.map((origin): SqlValue[] => {
      const { id, digest, json } = dated(origin);
      return [id, digest, origin.name, origin.traced ? 1 : 0, json];
    }),
  );
  await sql.insert(
    'lineage (claim_id, origin_id)',
    written.flatMap(({ id, claims }) => [...new Set(claims)].map((claim) => [claim, id])),
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
  await remove(
    sql,
    'relations WHERE id',
    sorted.map((relation) => relation.id),
  );
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
    const rows = await sql.all(`SELECT digest, ${column} AS json FROM ${table}`);
    if (rows.some((row) => digestOf(String(row.json)) !== row.digest)) return `${table} were altered`;
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
