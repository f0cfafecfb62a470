/** Titles and authors as word processors store them, without what they fill in when nobody gave one. */
import type { Piece } from '../format.ts';
import type { ReportFacts } from '../from-text.ts';
import { cleanLine } from './clean.ts';

const NO_TITLE =
  /^(?:untitled|about:blank|(?:https?|file):.*|microsoft word\b.*|(?:word )?document ?\d*|slide ?\d*|.*\.(?:docx?|odt|pdf|indd|tex|html?|rtf))$/i;
const NO_AUTHOR =
  /^(?:admin|administrator|user|users|owner|unknown|author|anonymous|windows user|microsoft office user|python-docx|apache poi|pc|hp|dell|lenovo|acer|asus)$/i;

/** The title and author that a document's properties state, where somebody stated them. */
export function statedFacts(givenTitle: string, givenAuthor: string): ReportFacts {
  const [title, author] = [cleanLine(givenTitle), cleanLine(givenAuthor)];
  return {
    ...(title !== '' && !NO_TITLE.test(title) ? { title } : {}),
    ...(author !== '' && !NO_AUTHOR.test(author) ? { author } : {}),
  };
}

/** A heading that opens the text is its title; the facts take it where they state none. */
export function withOpeningTitle(
  pieces: readonly Piece[],
  facts: ReportFacts,
): { content: readonly Piece[]; facts: ReportFacts } {
  const [first, ...rest] = pieces;
  if (first?.kind !== 'heading') return { content: pieces, facts };
  return { content: [{ ...first, kind: 'title' }, ...rest], facts: { title: cleanLine(first.text), ...facts } };
}
