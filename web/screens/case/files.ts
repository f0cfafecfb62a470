/** From chosen files to what is sent: a file each, or a line each of JSON lines, with what is known of it. */

export interface Facts {
  readonly publisher?: string;
  readonly published?: string;
  readonly title?: string;
  readonly author?: string;
  readonly language?: string;
  readonly givenId?: string;
  /** Which column of a table holds what. */
  readonly columns?: string;
}

export interface Piece {
  readonly name: string;
  readonly body: Blob;
  readonly facts: Facts;
}

/** What a person says of files that do not say it themselves. */
export type Known = Pick<Facts, 'publisher' | 'published'>;

const NAMES = ['publisher', 'published', 'title', 'author', 'language'] as const;
const isLines = (name: string): boolean => /\.(?:jsonl|ndjson)$/i.test(name);

const given = (fields: Readonly<Record<string, unknown>>): Facts =>
  Object.fromEntries(
    NAMES.flatMap((name) => {
      const value = fields[name];
      return typeof value === 'string' && value !== '' ? [[name, value]] : [];
    }),
  );

/** A line without text, such as a record kept elsewhere, gives nothing; one that is no JSON is sent as it is, to be refused by name. */
function pieceIn(line: string, name: string, known: Known): Piece[] {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return [{ name, body: new Blob([]), facts: {} }];
  }
  const fields = value as Readonly<Record<string, unknown>> | null;
  if (typeof fields !== 'object' || typeof fields?.text !== 'string' || fields.text.trim() === '') return [];
  const { id } = fields;
  const givenId = typeof id === 'string' || typeof id === 'number' ? { givenId: String(id) } : {};
  return [{ name, body: new Blob([fields.text]), facts: { ...known, ...given(fields), ...givenId } }];
}

export async function piecesOf(file: File, known: Known): Promise<Piece[]> {
  if (!isLines(file.name)) return [{ name: file.name, body: file, facts: known }];
  const lines = (await file.text()).split('\n');
  return lines.flatMap((line, i) => (line.trim() === '' ? [] : pieceIn(line, `${file.name}#${i + 1}.txt`, known)));
}
