/** A case of schema 1 keeps its picture when it is taken forward: the rows are the same, with their digests beside them. */
import type { OriginGroup } from '../model/relation.ts';
import type { Sql, SqlValue } from './databases/sql.ts';
import { digestOf } from './log.ts';

/** Replaces the old tables of the picture by these. All relations go into one block, which the next relating replaces. */
export const keepPictureOfVersion1 =
  (tables: readonly string[]) =>
  async (sql: Sql): Promise<void> => {
    const rows = async (query: string): Promise<SqlValue[][]> =>
      (await sql.all(query)).map((row) => Object.values(row));
    const questions = await rows('SELECT id, question FROM questions');
    const relations = await rows('SELECT id, from_id, to_id, relation FROM relations ORDER BY id');
    const origins = await rows('SELECT id, origin FROM origins');
    for (const table of ['questions', 'relations', 'origins']) await sql.run(`DROP TABLE ${table}`);
    for (const table of tables) await sql.run(table);
    await sql.insert(
      'questions (id, digest, question)',
      questions.map(([id, json]) => [id, digestOf(String(json)), json]),
    );
    await sql.insert(
      'relations (id, block_id, from_id, to_id, relation)',
      relations.map(([id, from, to, json]) => [id, 'version 1', from, to, json]),
    );
    const digest = digestOf(relations.map((row) => String(row.at(-1))).join('\n'));
    if (relations.length > 0) await sql.insert('blocks (id, digest)', [['version 1', digest]]);
    const read = origins.map(([, json]) => ({ json, origin: JSON.parse(String(json)) as OriginGroup }));
    await sql.insert(
      'origins (id, digest, name, traced, origin)',
      read.map(({ json, origin: { id, name, traced } }) => [id, digestOf(String(json)), name, traced ? 1 : 0, json]),
    );
    await sql.insert(
      'lineage (claim_id, origin_id)',
      read.flatMap(({ origin: { id, claims } }) => [...new Set(claims)].map((claim) => [claim, id])),
    );
  };
