/** Plain text: its lines are kept, so that the page shows it as it was laid out. */
import { type Format, MB } from './format.ts';
import { decode } from './text/decode.ts';
import { extensionOf, isText, opensLikeMarkup } from './text/looks.ts';

/** Extensions that promise another format of text. */
const OTHERS = new Set(['.md', '.markdown', '.html', '.htm', '.xhtml']);

export const plainText: Format = {
  name: 'plain text',
  mediaType: 'text/plain',
  extensions: ['.txt', '.text'],
  maxBytes: 20 * MB,
  detect: (bytes, name) => isText(bytes) && !OTHERS.has(extensionOf(name)) && !opensLikeMarkup(bytes),
  async read(bytes, name) {
    const { text, encoding, doubts } = await decode(bytes, name);
    return { content: text, encoding, doubts };
  },
};
