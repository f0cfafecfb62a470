/** Plain text: its lines are kept, so that the page shows it as it was laid out. */
import { type Format, MB } from './format.ts';
import { decode } from './text/decode.ts';
import { textKind } from './text/kind.ts';

export const plainText: Format = {
  name: 'plain text',
  mediaType: 'text/plain',
  extensions: ['.txt', '.text'],
  maxBytes: 20 * MB,
  detect: (bytes, name) => textKind(bytes, name) === 'plain',
  async read(bytes, name) {
    const { text, encoding, doubts } = await decode(bytes, name);
    return { content: text, encoding, doubts };
  },
};
