/** The little of a database that a case needs; SQLite and PostgreSQL each give it in one small file. */

export type SqlValue = string | number | Uint8Array | null;
export type Row = Readonly<Record<string, SqlValue>>;

/** Statements use `?` for parameters and only SQL that both databases speak. */
export interface Sql {
  run(sql: string, ...params: readonly SqlValue[]): Promise<void>;
  all(sql: string, ...params: readonly SqlValue[]): Promise<Row[]>;
  /** Many rows at once: `insert('claims (id, claim)', [['c-1', '{}']])`. */
  insert(into: string, rows: readonly (readonly SqlValue[])[]): Promise<void>;
}

export interface SqlDatabase extends Sql {
  /** Where it is, for messages: a file name or an address without its password. */
  readonly location: string;
  /** The type of a column of bytes: BLOB or BYTEA. */
  readonly bytesType: string;
  /** All or nothing. One at a time: a second waits for the first. */
  transaction<T>(work: (sql: Sql) => Promise<T>): Promise<T>;
  /** Shows all as it is at one moment, whoever writes meanwhile: by a connection of its own, which writes nothing. */
  snapshot<T>(work: (sql: Sql) => Promise<T>): Promise<T>;
  /** What is wrong with the database's own structure, in its words; null when nothing is. */
  damage(): Promise<string | null>;
  /** Takes back what opening it as new has made, and closes. */
  discard(): Promise<void>;
  close(): Promise<void>;
}

/** `INSERT INTO claims (id, claim) VALUES (?, ?), (?, ?)` for so many rows. */
export function insertion(into: string, rows: number): string {
  const columns = into.split(',').length;
  const row = `(${Array.from({ length: columns }, () => '?').join(', ')})`;
  return `INSERT INTO ${into} VALUES ${Array.from({ length: rows }, () => row).join(', ')}`;
}
