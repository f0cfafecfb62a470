/** Packed web archives (.wacz): the pages that they list, out of the WARC files in them, whose digests are compared. */
import { entryBytes, type ZipEntry } from '../archive/zip.ts';
import { zipKind } from '../archive/zip-kind.ts';
import { type Doubt, MB } from '../format.ts';
import { IngestError } from '../ingest-error.ts';
import { agrees } from '../web-archive/digest.ts';
import { warcMembers } from '../web-archive/members.ts';
import type { Holder } from './holder.ts';
import { directoryOf } from './zip.ts';

const MAX_ENTRIES = 10_000;
const MAX_WARC = 900 * MB;
const MAX_LIST = 50 * MB;

const DIFFERS: Doubt = {
  rule: 'ingest.digest-differs',
  text: 'The digest that the web archive states of the file this page is in is not that of its bytes: the archive was changed or is damaged.',
};

type Read = (name: string, limit: number) => Buffer | null;

/** The addresses that the archive calls pages; null where it lists none. */
function pagesIn(read: Read): ReadonlySet<string> | null {
  const urls = ['pages/pages.jsonl', 'pages/extraPages.jsonl'].flatMap((list) =>
    (read(list, MAX_LIST)?.toString('utf8') ?? '').split('\n').flatMap((line) => {
      const url = /"url"\s*:\s*("(?:[^"\\]|\\.)*")/.exec(line)?.[1];
      return url === undefined ? [] : [JSON.parse(url) as string];
    }),
  );
  return urls.length === 0 ? null : new Set(urls);
}

/** Digests that the package states, by the path of the file. */
function digestsIn(read: Read): ReadonlyMap<string, string> {
  const list = read('datapackage.json', MAX_LIST)?.toString('utf8') ?? '{}';
  try {
    const { resources } = JSON.parse(list) as {
      resources?: { path?: string; hash?: string }[];
    };
    return new Map((resources ?? []).flatMap(({ path, hash }) => (path && hash ? [[path, hash] as const] : [])));
  } catch {
    return new Map();
  }
}

const isWarc = ({ name }: ZipEntry): boolean => /^archive\/.*\.warc(?:\.gz)?$/i.test(name);

export const wacz: Holder = {
  name: 'WACZ',
  mediaType: 'application/wacz',
  extensions: ['.wacz'],
  maxBytes: 900 * MB,
  detect: (bytes, name) => zipKind(bytes, name) === 'wacz',
  async *open(bytes, name) {
    const entries = directoryOf(bytes, name, MAX_ENTRIES);
    const read: Read = (path, limit) => {
      const entry = entries.find((one) => one.name === path);
      try {
        return entry ? entryBytes(bytes, entry, limit) : null;
      } catch {
        throw new IngestError('broken-archive', name);
      }
    };
    const [pages, digests] = [pagesIn(read), digestsIn(read)];
    for (const entry of entries.filter(isWarc)) {
      let warc: Buffer;
      try {
        warc = entryBytes(bytes, entry, MAX_WARC);
      } catch {
        yield { member: entry.name, error: new IngestError('damaged-member', entry.name) };
        continue;
      }
      const doubts = agrees(digests.get(entry.name) ?? '', warc) === false ? [DIFFERS] : [];
      const prefix = `${entry.name.slice('archive/'.length)} `;
      yield* warcMembers(warc, { prefix, doubts, ...(pages ? { pages } : {}) });
    }
  },
};
