/** JSON as `JSON.stringify` prints it, a piece at a time: for lists that are longer than memory. */

/** The lists of an object come an item at a time; an object without any list that does is one piece. */
export type Fields = Readonly<Record<string, unknown>>;

const isFlowing = (value: unknown): value is AsyncIterable<unknown> =>
  typeof value === 'object' && value !== null && Symbol.asyncIterator in value;

/** Words have no line breaks of their own in JSON. */
const moved = (json: string, by: string): string => json.replaceAll('\n', `\n${by}`);

/** A list whose bracket stands this many steps in. */
export async function* listInPieces(items: AsyncIterable<unknown>, indent: number, steps = 0): AsyncGenerator<string> {
  const [outer, inner] = [steps, steps + 1].map((n) => ' '.repeat(n * indent));
  let before = '[';
  for await (const item of items) {
    yield `${before}\n${inner}${moved(JSON.stringify(item, null, indent), inner)}`;
    before = ',';
  }
  yield before === '[' ? '[]' : `\n${outer}]`;
}

export async function* objectInPieces(fields: Fields, indent: number): AsyncGenerator<string> {
  const inner = ' '.repeat(indent);
  let before = '{';
  for (const [name, value] of Object.entries(fields)) {
    yield `${before}\n${inner}${JSON.stringify(name)}: `;
    if (isFlowing(value)) yield* listInPieces(value, indent, 1);
    else yield moved(JSON.stringify(value, null, indent), inner);
    before = ',';
  }
  yield '\n}';
}

const LEAST = 65_536;

/** The same text in fewer, longer pieces. */
export async function* longer(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let some: string[] = [];
  let length = 0;
  for await (const piece of pieces) {
    some.push(piece);
    length += piece.length;
    if (length < LEAST) continue;
    yield some.join('');
    some = [];
    length = 0;
  }
  if (length > 0) yield some.join('');
}
