/** The lines between `---` that open many Markdown files: the simple YAML that says title, author and date. */
import type { ReportFacts } from '../from-text.ts';
import { metadataDate } from '../text/dates.ts';

const OPENING = /^\ufeff?---[ \t]*\r?\n([\s\S]*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;
const KEYS: Readonly<Record<string, keyof ReportFacts>> = {
  title: 'title',
  publisher: 'publisher',
  site: 'publisher',
  site_name: 'publisher',
  author: 'author',
  authors: 'author',
  byline: 'author',
  date: 'published',
  published: 'published',
  pubdate: 'published',
  lang: 'language',
  language: 'language',
};

const unquoted = (value: string): string => /^(["'])(.*)\1$/.exec(value.trim())?.[2] ?? value.trim();
const listed = (value: string): string =>
  value.startsWith('[') && value.endsWith(']')
    ? value.slice(1, -1).split(',').map(unquoted).join(', ')
    : unquoted(value);

/** Keys in lower case to their values; a list under a key becomes one line. */
function entries(yaml: string): Map<string, string> {
  const found = new Map<string, string>();
  let key = '';
  for (const line of yaml.split(/\r?\n/)) {
    const pair = /^([A-Za-z][\w-]*)[ \t]*:(?:[ \t]+(.*))?$/.exec(line);
    const item = /^[ \t]*-[ \t]+(.*)$/.exec(line);
    if (pair) {
      key = pair[1].toLowerCase();
      found.set(key, listed((pair[2] ?? '').trim()));
    } else if (item && key !== '') found.set(key, [found.get(key), unquoted(item[1])].filter(Boolean).join(', '));
  }
  return found;
}

/** The facts that the front matter states, and the text after it. */
export function frontMatter(text: string): { facts: ReportFacts; rest: string } {
  const opening = OPENING.exec(text);
  if (opening === null) return { facts: {}, rest: text };
  const facts: Partial<Record<keyof ReportFacts, string>> = {};
  for (const [key, value] of entries(opening[1])) {
    const fact = KEYS[key];
    const read = fact === 'published' ? metadataDate(value) : value;
    if (fact !== undefined && facts[fact] === undefined && read) facts[fact] = read;
  }
  return { facts, rest: text.slice(opening[0].length) };
}
