/** What a web page says of itself: JSON-LD, Open Graph and other meta tags, dates marked as publication dates. */
import type { ReportFacts } from '../from-text.ts';
import { cleanLine } from '../text/clean.ts';
import { metadataDate } from '../text/dates.ts';
import type { DomDocument, DomElement } from './dom.ts';

type Json = unknown;
const isObject = (value: Json): value is Record<string, Json> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const MAX_NODES = 5000;

/** Every object in a page's JSON-LD, outermost first. */
function linkedData(document: DomDocument): Record<string, Json>[] {
  const found: Record<string, Json>[] = [];
  const queue: Json[] = [];
  for (const script of document.querySelectorAll('script[type*="ld+json"]')) {
    try {
      queue.push(JSON.parse(script.textContent ?? ''));
    } catch {
      // A page with broken JSON-LD still has its other metadata.
    }
  }
  for (let i = 0; i < queue.length && i < MAX_NODES; i++) {
    const value = queue[i];
    if (Array.isArray(value)) queue.push(...value.slice(0, MAX_NODES));
    else if (isObject(value)) {
      found.push(value);
      if (value['@graph'] !== undefined) queue.push(value['@graph']);
    }
  }
  return found;
}

const ARTICLE = /(?:Article|BlogPosting|Report|PressRelease|LiveBlogPosting|CreativeWork|WebPage)$/;
const isArticle = (node: Record<string, Json>): boolean =>
  [node['@type']].flat().some((type) => typeof type === 'string' && ARTICLE.test(type));

/** Names of a person, an organisation, or a list of either. */
function namesOf(value: Json): string | undefined {
  const names = [value]
    .flat()
    .map((one: Json) => (typeof one === 'string' ? one : isObject(one) && typeof one.name === 'string' ? one.name : ''))
    .map(cleanLine)
    .filter((name) => name !== '' && !/^https?:/.test(name));
  return names.length > 0 ? [...new Set(names)].join(', ') : undefined;
}

const words = (value: Json): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

function fromLinkedData(document: DomDocument): ReportFacts {
  const articles = linkedData(document).filter(isArticle);
  const article = articles.find((node) => words(node.headline) !== undefined) ?? articles[0];
  if (article === undefined) return {};
  return known({
    title: words(article.headline),
    publisher: namesOf(article.publisher),
    author: namesOf(article.author),
    published: metadataDate(words(article.datePublished)),
    language: words(article.inLanguage),
  });
}

/** A name of a meta tag, in `property`, `name` or `itemprop`, to its first content. */
function metaTags(document: DomDocument): Map<string, string> {
  const tags = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta')) {
    const name = meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop');
    const content = cleanLine(meta.getAttribute('content') ?? '');
    if (name && content !== '' && !tags.has(name.toLowerCase())) tags.set(name.toLowerCase(), content);
  }
  return tags;
}

const TAGS = {
  title: ['og:title', 'citation_title', 'dc.title', 'dcterms.title', 'twitter:title', 'headline'],
  publisher: ['og:site_name', 'citation_publisher', 'dc.publisher', 'dcterms.publisher', 'publisher'],
  author: ['author', 'citation_author', 'dc.creator', 'dcterms.creator', 'article:author', 'parsely-author'],
  published: [
    'article:published_time',
    'datepublished',
    'citation_publication_date',
    'dc.date.issued',
    'dcterms.issued',
    'dcterms.date',
    'dc.date',
    'pubdate',
    'publishdate',
    'publish-date',
    'parsely-pub-date',
    'sailthru.date',
    'date',
  ],
} as const;

function fromMetaTags(document: DomDocument): ReportFacts {
  const tags = metaTags(document);
  const first = (names: readonly string[], read: (value: string) => string | undefined): string | undefined => {
    for (const name of names) {
      const value = read(tags.get(name) ?? '');
      if (value !== undefined) return value;
    }
    return undefined;
  };
  const text = (value: string): string | undefined => (value === '' || /^https?:/.test(value) ? undefined : value);
  return known({
    title: first(TAGS.title, text),
    publisher: first(TAGS.publisher, text),
    author: first(TAGS.author, text),
    published: first(TAGS.published, metadataDate),
  });
}

const known = (facts: { [K in keyof ReportFacts]: ReportFacts[K] | undefined }): ReportFacts =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined && value !== ''));

/** The one date that a page's time elements agree on; a marked publication date comes first. */
function fromTimeElements(document: DomDocument): string | undefined {
  const marked = document.querySelector('time[itemprop~="datePublished"], time[pubdate], [itemprop~="datePublished"]');
  const date = marked && metadataDate(marked.getAttribute('datetime') ?? marked.getAttribute('content'));
  if (date) return date;
  const outside = 'nav, aside, footer, li';
  const dates = new Set<string>();
  for (const time of document.querySelectorAll('time[datetime]')) {
    const value = time.closest(outside) === null ? metadataDate(time.getAttribute('datetime')) : undefined;
    if (value !== undefined) dates.add(value);
  }
  return dates.size === 1 ? [...dates][0] : undefined;
}

function fromElements(document: DomDocument): ReportFacts {
  const author: DomElement | null = document.querySelector('[itemprop~="author"], a[rel~="author"]');
  return known({
    title: cleanLine(document.querySelector('title')?.textContent ?? ''),
    author: cleanLine(author?.textContent ?? ''),
    published: fromTimeElements(document),
    language: document.documentElement.getAttribute('lang') ?? document.documentElement.getAttribute('xml:lang') ?? '',
  });
}

/** "The mill burned - Tarsa Courier" is the title of the tab: the site's own name is taken off. */
function withoutSite(title: string, site: string | undefined): string {
  if (site === undefined || !title.endsWith(site)) return title;
  return title.slice(0, -site.length).replace(/\s*[-–—|:·»]\s*$/u, '') || title;
}

/** What the page states, and nothing else: the most deliberate statement first. */
export function metadataOf(document: DomDocument): ReportFacts {
  const facts = { ...fromElements(document), ...fromMetaTags(document), ...fromLinkedData(document) };
  return facts.title === undefined ? facts : { ...facts, title: withoutSite(facts.title, facts.publisher) };
}
