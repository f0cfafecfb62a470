/** Saved pages in one file (.mhtml): the page itself, read as HTML; its pictures and styles stay out. */
import type { Attachment, Email } from 'postal-mime';
import { type Doubt, type Format, MB } from './format.ts';
import { html } from './html.ts';
import { IngestError } from './ingest-error.ts';
import { cleanLine } from './text/clean.ts';
import { textKind } from './text/kind.ts';

const header = (page: Email, key: string): string => page.headers.find((line) => line.key === key)?.value ?? '';

/** A browser puts the page first; it is kept as an attachment where its part has a place of its own. */
function pageIn(page: Email): Uint8Array | null {
  if (page.html) return Buffer.from(page.html);
  const part = page.attachments.find(({ mimeType }: Attachment) =>
    /^(?:text\/html|application\/xhtml\+xml)$/.test(mimeType),
  );
  if (part === undefined) return null;
  return typeof part.content === 'string' ? Buffer.from(part.content) : new Uint8Array(part.content);
}

async function opened(bytes: Uint8Array, name: string): Promise<Email> {
  const { default: PostalMime } = await import('postal-mime');
  try {
    return await PostalMime.parse(bytes, { maxNestingDepth: 64 });
  } catch {
    throw new IngestError('broken-page', name);
  }
}

/** The day on which a browser saved the page is not the day of its publication: it is told, and not taken for it. */
const saved = (date: string): Doubt => ({
  rule: 'ingest.page-saved',
  text: `The page was saved in a browser; the file gives the time as "${cleanLine(date)}". That is not when it was published.`,
});

export const mhtml: Format = {
  name: 'MHTML',
  mediaType: 'multipart/related',
  extensions: ['.mhtml', '.mht'],
  maxBytes: 100 * MB,
  detect: (bytes, name) => textKind(bytes, name) === 'saved page',
  async read(bytes, name) {
    const page = await opened(bytes, name);
    const markup = pageIn(page);
    if (markup === null) throw new IngestError('broken-page', name);
    const draft = await html.read(markup, name);
    const url = header(page, 'snapshot-content-location') || header(page, 'content-location');
    const date = header(page, 'date');
    return {
      ...draft,
      facts: { ...draft.facts, ...(/^https?:/i.test(url) ? { url } : {}) },
      basis: { ...draft.basis, url: { basis: 'stated', by: 'the saved page' } },
      doubts: [...(draft.doubts ?? []), ...(date === '' ? [] : [saved(date)])],
    };
  },
};
