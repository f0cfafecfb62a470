/** Whose text a report says it prints: an agency in the dateline's brackets, or in a short last line such as "-AFP" or "Source: Coastal Wire". */
import { datelineOf } from '../text/dateline.ts';
import type { Page } from '../text/page.ts';
import type { Books } from '../text/words-of.ts';
import { type Actors, bodyOf } from '../who/actors.ts';

export interface Credit {
  readonly key: string;
  readonly name: string;
  /** False where others are credited beside it: which words are whose stays open. */
  readonly whole: boolean;
}

const LONGEST = 60;
const SIGNED = /[\s.][-–—]\s?(\p{Lu}[\p{L} ]{1,30})\s*$/u;

/** The last line that is not small print, where it is short enough to be a credit; or the agency a last line is signed with. */
function lastLine({ report }: Page, books: Books): string | null {
  const lines = report.text.split('\n').map((line) => line.trim());
  const kept = lines.filter(
    (line) =>
      line !== '' &&
      !line.startsWith('©') &&
      !books.rules.speech.smallPrint.some((p) => line.toLowerCase().includes(p)),
  );
  const last = kept.at(-1) ?? '';
  if (kept.length > 1 && last.length <= LONGEST && !/[.!?]$/.test(last)) return last;
  return SIGNED.exec(last)?.[1] ?? null;
}

/** An agency that the list of media has, or one that publishes reports of the case itself. */
function agencyIn(text: string, { books, actors, keys }: Known): Credit | null {
  const { credits } = books.rules.speech;
  const parts = text
    .replace(/[()[\]]/g, ' ')
    .split(/[,/;:]|\s[-–—]\s|\sand\s/)
    .map((part) => part.trim())
    .filter((part) => part !== '' && !credits.has(part.toLowerCase()));
  for (const part of parts) {
    const name = part
      .split(/\s+/)
      .filter((word) => !credits.has(word.toLowerCase()))
      .join(' ')
      .replace(/^[-–—]\s*/, '');
    const key = name === '' ? '' : bodyOf(name, actors, []);
    keys.add(key);
    const mixed = parts.length > 1 || /^with\s/i.test(part) || /\sagencies\b/i.test(text);
    if (actors.media.has(key) || actors.publishers.has(key)) return { key, name, whole: !mixed };
  }
  return null;
}

interface Known {
  readonly books: Books;
  readonly actors: Actors;
  /** Gathers the keys of all names that were looked at. */
  readonly keys: Set<string>;
}

export interface Credited {
  /** Null where nothing is credited, or only the publisher itself. */
  readonly credit: Credit | null;
  /** Whoever stands where a credit would: one of them may turn out to be an agency by what other reports tell. */
  readonly keys: ReadonlySet<string>;
}

export function creditOf(page: Page, books: Books, actors: Actors): Credited {
  const known = { books, actors, keys: new Set<string>() };
  const { credit } = datelineOf(page);
  const last = lastLine(page, books);
  const found = (credit ? agencyIn(credit, known) : null) ?? (last ? agencyIn(last, known) : null);
  const own = page.report.publisher ? bodyOf(page.report.publisher, actors, []) : '';
  return { credit: found && found.key !== own ? found : null, keys: known.keys };
}
