/** Office files are zip archives: packed again, the same parts give the same bytes, whatever the clock said. */
import { unzipSync, zipSync } from 'fflate';

/** The first moment that a zip archive can hold, in whatever zone this machine stands. */
const FIRST = new Date(1980, 0, 1);

/** What is done to the text of a part, by its name. */
export type Mend = (name: string, text: string) => string;

const isXml = (name: string): boolean => /\.(?:xml|rels)$/.test(name);

export function repacked(bytes: Uint8Array, mend: Mend): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).filter(([name]) => !name.endsWith('/'));
  const mended = parts.map(([name, part]) => {
    const content = isXml(name) ? new TextEncoder().encode(mend(name, new TextDecoder().decode(part))) : part;
    return [name, content] as const;
  });
  return zipSync(Object.fromEntries(mended), { mtime: FIRST, level: 6 });
}

/** Moments in an office file's core properties, all put to one; `asOf` is that of the case. */
export const dated = (text: string, asOf: string | null): string =>
  text.replace(
    /(<dcterms:(?:created|modified)[^>]*>)[^<]*(<\/)/g,
    (_, open: string, close: string) => `${open}${asOf ?? '1970-01-01T00:00:00Z'}${close}`,
  );
