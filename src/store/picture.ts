/** The machine's picture of a case in its tables: only what has changed is written. */
import type { OriginGroup, Question, Relation, RelationBlock } from '../model/relation.ts';
import type { Sql, SqlValue } from './databases/sql.ts';
import { appendLog, digestOf } from './log.ts';
import { kept, marks, parsed } from './reports.ts';
import type { Answers, Hand, Picture, PictureSize } from './store.ts';

/** SQLite takes at most 32,766 parameters a statement. */
const AT_ONCE = 500;

function* slices<T>(items: readonly T[]): Generator<readonly T[]> {
  for (let from = 0; from < items.length; from += AT_ONCE) yield items.slice(from, from + AT_ONCE);
}

async function remove(sql: Sql, where: string, ids: readonly string[]): Promise<void> {
  for (const some of slices(ids)) await sql.run(`DELETE FROM ${where} IN (${marks(some)})`, ...some);
}

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

async function setBlock(sql: Sql, { id, relations }: RelationBlock, before: Digests): Promise<void> {
  const sorted = [...relations].sort((a, b) => (a.id < b.id ? -1 : 1));
  const lines = sorted.map((relation) => JSON.stringify(relation));
  const digest = blockDigest(lines);
  const known = before.get(id);
  before.delete(id);
  if (known === digest) return;
  if (known !== undefined) await sql.run('DELETE FROM blocks WHERE id = ?', id);
  await sql.run('DELETE FROM relations WHERE block_id = ?', id);
  // A relation may have moved here from a block that comes later.
  await remove(
    sql,
    'relations WHERE id',
    sorted.map((relation) => relation.id),
  );
  await sql.insert('blocks (id, digest)', [[id, digest]]);
  await sql.insert(
    'relations (id, block_id, from_id, to_id, relation)',
    sorted.map((relation, i) => [relation.id, id, relation.from, relation.to, lines[i]]),
  );
}

/** What the log's line on a picture covers. */
async function pictureDigest(sql: Sql): Promise<string> {
  const lines: string[] = [];
  for (const table of ['questions', 'blocks', 'origins'] as const) {
    const digests = [...(await digestsIn(sql, table))].sort(([a], [b]) => (a < b ? -1 : 1));
    lines.push(`${table} ${digestOf(digests.map(([id, digest]) => `${id} ${digest}`).join('\n'))}`);
  }
  return digestOf(lines.join('\n'));
}

export async function setPicture(sql: Sql, picture: Picture, hand: Hand): Promise<PictureSize> {
  await setQuestions(sql, picture.questions);
  await setOrigins(sql, picture.origins);
  const before = await digestsIn(sql, 'blocks');
  let relations = 0;
  for (const block of picture.blocks()) {
    relations += block.relations.length;
    await setBlock(sql, block, before);
  }
  await remove(sql, 'blocks WHERE id', [...before.keys()]);
  await remove(sql, 'relations WHERE block_id', [...before.keys()]);
  const size = { questions: picture.questions.length, relations, origins: picture.origins.length };
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
  let seen = 0;
  for (const [id, known] of await digestsIn(sql, 'blocks')) {
    const rows = await sql.all('SELECT relation FROM relations WHERE block_id = ? ORDER BY id', id);
    seen += rows.length;
    if (blockDigest(rows.map(({ relation }) => String(relation))) !== known) return 'relations were altered';
  }
  const [{ n }] = await sql.all('SELECT COUNT(*) AS n FROM relations');
  return seen === Number(n) ? null : 'relations were put in';
}

async function inSlices<T>(ids: readonly string[], work: (some: readonly string[]) => Promise<T[]>): Promise<T[]> {
  const found: T[] = [];
  for (const some of slices(ids)) found.push(...(await work(some)));
  return found;
}

/** The database leaves out relations that lead elsewhere, unless the claims are too many to be named at once. */
export async function relationsWithin(sql: Sql, claims: readonly string[]): Promise<Relation[]> {
  const within = new Set(claims);
  const named = claims.length <= AT_ONCE * 20 ? claims : [];
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
  return {
    question,
    claims: parsed(present, 'claim'),
    reports: reports.map(kept).sort((a, b) => a.position - b.position),
    relations: await relationsWithin(sql, ids),
    origins: new Map(
      lineage.map(({ claim_id, id, name, traced }) => [
        String(claim_id),
        { id: String(id), name: String(name), traced: Number(traced) === 1 },
      ]),
    ),
  };
}
