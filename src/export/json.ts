/** The whole document as JSON: the report, every layer's annotations in the layers' order, and the notes. One element a line. */
import type { Doc } from '../model/doc.ts';

/** Grows when a reader of the old form would misread the new one. */
export const JSON_VERSION = 1;

const line = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) => (ArrayBuffer.isView(inner) ? Array.from(inner as Int32Array) : inner));

const list = (items: readonly unknown[]): string =>
  items.length === 0 ? '[]' : `[\n${items.map(line).join(',\n')}\n]`;

/** Parallel lists, such as the tokens, take one line a list. */
const fields = (object: object): string =>
  `{\n${Object.entries(object)
    .map(([key, value]) => `${JSON.stringify(key)}: ${line(value)}`)
    .join(',\n')}\n}`;

const layer = (found: unknown): string => (Array.isArray(found) ? list(found) : fields(found as object));

export function jsonText({ report, annotations, notes }: Doc): string {
  const layers = Object.entries(annotations).map(([name, found]) => `${JSON.stringify(name)}: ${layer(found)}`);
  const parts = [
    `"stemma": ${JSON_VERSION}`,
    `"report": ${fields(report)}`,
    `"annotations": {\n${layers.join(',\n')}\n}`,
    `"notes": ${list(notes)}`,
  ];
  return `{\n${parts.join(',\n')}\n}\n`;
}
