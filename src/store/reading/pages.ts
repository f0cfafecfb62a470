/** Rows of a large table, a page at a time. */
import type { Row, Sql, SqlValue } from '../databases/sql.ts';
import { AT_ONCE } from '../reports.ts';

/** `rowsById(sql, 'id, digest FROM origins')`: in the order of their ids. */
export async function* rowsById(sql: Sql, columns: string): AsyncGenerator<Row> {
  let last: SqlValue = '';
  for (;;) {
    const rows = await sql.all(`SELECT ${columns} WHERE id > ? ORDER BY id LIMIT ?`, last, AT_ONCE);
    yield* rows;
    if (rows.length < AT_ONCE) return;
    last = rows[rows.length - 1].id;
  }
}
