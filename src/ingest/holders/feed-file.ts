/** Feeds as files (RSS 2.0, RDF, Atom): each entry a report, with what its feed and itself state. */
import type { Draft, Piece } from '../format.ts';
import { MB } from '../format.ts';
import type { FactBases, ReportFacts } from '../from-text.ts';
import { IngestError } from '../ingest-error.ts';
import { cleanLine, hasWords } from '../text/clean.ts';
import { metadataDate } from '../text/dates.ts';
import { decode } from '../text/decode.ts';
import { textKind } from '../text/kind.ts';
import { latin } from '../text/looks.ts';
import { parseHtml } from '../web/dom.ts';
import { piecesOf } from '../web/pieces.ts';
import type { Holder, LeftOut, Member } from './holder.ts';

/** What the parser may give of a value: words, or words with a type. */
type Words = string | { readonly value?: string } | undefined;
const words = (value: Words): string => (typeof value === 'string' ? value : (value?.value ?? ''));

interface Entry {
  readonly title?: Words;
  readonly link?: string;
  readonly links?: readonly { readonly href?: string; readonly rel?: string }[];
  readonly id?: string;
  readonly guid?: { readonly value?: string };
  readonly pubDate?: string;
  readonly published?: string;
  readonly authors?: readonly (string | { readonly name?: string })[];
  readonly description?: Words;
  readonly summary?: Words;
  /** Atom's own content, or RSS's module of that name. */
  readonly content?: Words | { readonly encoded?: string };
  readonly source?: { readonly title?: Words };
  readonly dc?: { readonly creators?: readonly string[]; readonly dates?: readonly string[] };
}

interface Feed {
  readonly title?: Words;
  readonly language?: string;
  readonly xml?: { readonly lang?: string };
  readonly dc?: { readonly languages?: readonly string[] };
  readonly items?: readonly Entry[];
  readonly entries?: readonly Entry[];
}

const contentOf = ({ content }: Entry): string =>
  typeof content === 'object' && 'encoded' in content ? (content.encoded ?? '') : words(content as Words);

const linkOf = ({ link, links }: Entry): string =>
  link ?? links?.find(({ rel }) => rel === undefined || rel === 'alternate')?.href ?? '';

const namesOf = ({ authors = [], dc }: Entry): string =>
  [...authors.map((author) => (typeof author === 'string' ? author : (author.name ?? ''))), ...(dc?.creators ?? [])]
    .map(cleanLine)
    .filter((name) => name !== '')
    .join(', ');

const known = (facts: Readonly<Record<string, string | undefined>>): ReportFacts =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined && value !== ''));

/** An entry that a feed took from another says from which: its words are that one's. */
function factsOf(entry: Entry, feed: Feed): ReportFacts {
  const { pubDate, published, dc, source } = entry;
  return known({
    title: cleanLine(words(entry.title)),
    publisher: cleanLine(words(feed.title)),
    author: namesOf(entry),
    published: metadataDate(pubDate ?? published ?? dc?.dates?.[0]),
    language: feed.language ?? feed.xml?.lang ?? feed.dc?.languages?.[0],
    url: linkOf(entry),
    forwardedFrom: cleanLine(words(source?.title)),
  });
}

const ENTRY = { basis: 'stated', by: "the feed's entry" } as const;
const FEED = { basis: 'stated', by: 'the feed' } as const;
const BASIS: FactBases = {
  title: ENTRY,
  publisher: FEED,
  author: ENTRY,
  published: ENTRY,
  language: FEED,
  url: ENTRY,
  forwardedFrom: { basis: 'stated', by: "the feed's entry, as its source" },
};

async function piecesIn(markup: string): Promise<Piece[]> {
  return markup === '' ? [] : piecesOf((await parseHtml(markup)).documentElement);
}

/** Null when it has no words beside its title. */
async function draftOf(entry: Entry, feed: Feed): Promise<Draft | null> {
  const full = await piecesIn(contentOf(entry));
  const pieces = full.length > 0 ? full : await piecesIn(words(entry.description) || words(entry.summary));
  if (!pieces.some(({ text }) => hasWords(text))) return null;
  const facts = factsOf(entry, feed);
  return {
    content: facts.title === undefined ? pieces : [{ kind: 'title', text: facts.title }, ...pieces],
    facts,
    basis: BASIS,
    identity: `feed ${entry.guid?.value ?? entry.id ?? facts.url ?? ''} ${facts.published ?? ''}`,
  };
}

async function memberOf(entry: Entry, feed: Feed, number: number): Promise<Member | LeftOut> {
  const member = `entry ${number}`;
  const draft = await draftOf(entry, feed);
  if (draft === null) return { member, leftOut: 'an entry without words beside its title' };
  const bytes = Buffer.from(JSON.stringify(entry));
  return { member, name: draft.facts?.url ?? member, bytes, draft, mediaType: feedFile.mediaType };
}

const declared = (bytes: Uint8Array): string | undefined =>
  /^<\?xml\b[^>]*?\bencoding\s*=\s*["']([\w:-]+)/i.exec(latin(bytes))?.[1];

async function feedIn(bytes: Uint8Array, name: string): Promise<Feed> {
  const { text } = await decode(bytes, name, declared(bytes));
  const { parseFeed } = await import('feedsmith');
  try {
    return parseFeed(text.replace(/^\ufeff/, '')).feed as Feed;
  } catch (error) {
    throw new IngestError('broken-feed', name, (error as Error).message);
  }
}

export const feedFile: Holder = {
  name: 'feed',
  mediaType: 'application/xml',
  extensions: ['.xml', '.rss', '.atom', '.rdf'],
  maxBytes: 50 * MB,
  detect: (bytes, name) => textKind(bytes, name) === 'feed',
  async *open(bytes, name) {
    const feed = await feedIn(bytes, name);
    const entries = feed.items ?? feed.entries ?? [];
    if (entries.length === 0) throw new IngestError('broken-feed', name, 'it has no entries');
    for (const [i, entry] of entries.entries()) yield await memberOf(entry, feed, i + 1);
  },
};
