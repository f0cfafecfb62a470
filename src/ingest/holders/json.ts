/** Lists of reports as JSON: an object a line, one list, or one object with a list in it; deeper fields are columns such as "source.name". */
import { MB } from '../format.ts';
import { IngestError } from '../ingest-error.ts';
import { openTable } from '../table/open-table.ts';
import type { BadRow, Row, Table } from '../table/table.ts';
import { decode } from '../text/decode.ts';
import { textKind } from '../text/kind.ts';
import type { Columns } from './columns.ts';
import type { Holder } from './holder.ts';

type Fields = ReadonlyMap<string, string>;

/** What Stemma itself reads and writes, line by line. */
const OWN: Columns = {
  text: ['text'],
  id: ['id'],
  title: ['title'],
  publisher: ['publisher'],
  author: ['author'],
  published: ['published'],
  language: ['language'],
  url: ['url'],
};

const MAX_FIELDS = 300;

/** Leaves of an object by their way to it; without recursion, for files that nest without end. */
function fieldsOf(value: object): Fields {
  const fields = new Map<string, string>();
  const open: [string, unknown][] = Object.entries(value).reverse();
  while (open.length > 0 && fields.size < MAX_FIELDS) {
    const [path, found] = open.pop() as [string, unknown];
    if (typeof found === 'object' && found !== null) {
      const inner = Object.entries(found).slice(0, MAX_FIELDS);
      for (const [key, each] of inner.reverse()) open.push([`${path}.${key}`, each]);
    } else if (found !== null && found !== undefined) fields.set(path, String(found as string | number | boolean));
  }
  return fields;
}

interface Item {
  readonly number: number;
  readonly value: unknown;
  readonly raw: string;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function parsed(text: string): { readonly value: unknown } | { readonly why: string } {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch (error) {
    return { why: (error as Error).message };
  }
}

/** The list of objects in a whole document: itself, the first list in it, or the one object that it is. */
function listIn(value: unknown): unknown[] | null {
  if (Array.isArray(value)) return value.some(isObject) ? value : null;
  if (!isObject(value)) return null;
  const list = Object.values(value).find((each) => Array.isArray(each) && each.some(isObject));
  return 'content' in value || 'text' in value ? [value] : ((list as unknown[] | undefined) ?? null);
}

function itemsOf(text: string, name: string): (Item | BadRow)[] {
  const whole = parsed(text);
  const list = 'value' in whole ? listIn(whole.value) : null;
  if (list) return list.map((value, i) => ({ number: i + 1, value, raw: JSON.stringify(value) }));
  if ('value' in whole) throw new IngestError('not-records', name);
  const lines = text.split('\n').flatMap((line, i) => (line.trim() === '' ? [] : [{ line, number: i + 1 }]));
  const items = lines.map(({ line, number }): Item | BadRow => {
    const found = parsed(line);
    return 'why' in found ? { number, why: found.why } : { number, value: found.value, raw: line.trimEnd() };
  });
  if (!items.some((item) => 'value' in item && isObject(item.value))) throw new IngestError('not-records', name);
  return items;
}

async function tableOf(bytes: Uint8Array, name: string): Promise<Table> {
  const items = itemsOf((await decode(bytes, name)).text.replace(/^\ufeff/, ''), name);
  const headers = new Set<string>();
  for (const item of items)
    if ('value' in item && isObject(item.value) && headers.size < MAX_FIELDS)
      for (const header of fieldsOf(item.value).keys()) headers.add(header);
  const names = [...headers];
  return {
    headers: names,
    rows: async function* () {
      for (const item of items) yield rowOf(item, names);
    },
  };
}

function rowOf(item: Item | BadRow, headers: readonly string[]): Row | BadRow {
  if ('why' in item) return item;
  if (!isObject(item.value)) return { number: item.number, why: 'it is not an object' };
  const fields = fieldsOf(item.value);
  return { number: item.number, cells: headers.map((header) => fields.get(header) ?? ''), raw: item.raw };
}

export const json: Holder = {
  name: 'JSON',
  mediaType: 'application/json',
  extensions: ['.json', '.jsonl', '.ndjson'],
  maxBytes: 200 * MB,
  detect: (bytes, name) => textKind(bytes, name) === 'json',
  async *open(bytes, name, { columns }) {
    yield* openTable(await tableOf(bytes, name), { name, mediaType: json.mediaType, columns, own: OWN });
  },
};
