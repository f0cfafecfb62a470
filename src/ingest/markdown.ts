/** Markdown, with GitHub's tables and footnotes: the words as they are seen when rendered. */
import { type Doubt, type Draft, type Format, MB, type Piece } from './format.ts';
import type { ReportFacts } from './from-text.ts';
import { frontMatter } from './prose/front-matter.ts';
import { markdownPieces } from './prose/markdown-pieces.ts';
import { decode } from './text/decode.ts';
import { textKind } from './text/kind.ts';
import { withOpeningTitle } from './text/titles.ts';

const EXTENSIONS = ['.md', '.markdown'];

/** The parser is slow, and takes the square of some of these: beyond them the file is read as plain text. */
const MAX_PARSED = MB;
const MAX_NESTING = 30;
const MAX_SIGNS = 1500;
const MAX_COLUMNS = 200;

const AS_TEXT: Doubt = {
  rule: 'ingest.markdown-as-text',
  text: 'The Markdown is too long or too intricate to parse, so it was read as plain text and its signs stayed in.',
};

function isIntricate(text: string): boolean {
  if (text.length > MAX_PARSED) return true;
  let signs = 0;
  for (const line of text.split('\n')) {
    const lead = /^(?:[\s>*+-]|\d{1,9}[.)])*/.exec(line)?.[0] ?? '';
    if (lead.replace(/\s/g, '').length > MAX_NESTING || lead.length > 4 * MAX_NESTING) return true;
    signs = line.trim() === '' ? 0 : signs + (line.match(/[*_~[\]!<`\\&@]/g)?.length ?? 0);
    if (signs > MAX_SIGNS || (line.match(/\|/g)?.length ?? 0) > MAX_COLUMNS) return true;
  }
  return false;
}

async function parsed(text: string): Promise<Piece[] | null> {
  const [{ fromMarkdown }, { gfm }, { gfmFromMarkdown }] = await Promise.all([
    import('mdast-util-from-markdown'),
    import('micromark-extension-gfm'),
    import('mdast-util-gfm'),
  ]);
  try {
    return await markdownPieces(fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }));
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** A title that only the front matter has is put where the text opens. */
function withTitle(pieces: readonly Piece[], facts: ReportFacts): Draft {
  if (pieces[0]?.kind === 'heading' || !facts.title) return withOpeningTitle(pieces, facts);
  return { content: [{ kind: 'title', text: facts.title }, ...pieces], facts };
}

async function draftOf(text: string): Promise<Draft> {
  const { facts, rest } = frontMatter(text);
  const pieces = isIntricate(rest) ? null : await parsed(rest);
  return pieces === null ? { content: rest, facts, doubts: [AS_TEXT] } : withTitle(pieces, facts);
}

export const markdown: Format = {
  name: 'Markdown',
  mediaType: 'text/markdown',
  extensions: EXTENSIONS,
  maxBytes: 20 * MB,
  detect: (bytes, name) => textKind(bytes, name) === 'markdown',
  async read(bytes, name) {
    const { text, encoding, doubts } = await decode(bytes, name);
    const draft = await draftOf(text);
    return { ...draft, encoding, doubts: [...doubts, ...(draft.doubts ?? [])] };
  },
};
