/** Mail (.eml): its words as one report, and each of its attachments as a file of its own. */
import type { Attachment, Email } from 'postal-mime';
import { MB } from '../format.ts';
import { IngestError } from '../ingest-error.ts';
import { mailDrafts } from '../mail/draft.ts';
import { textKind } from '../text/kind.ts';
import type { Holder, LeftOut, Member } from './holder.ts';

const TYPE = 'message/rfc822';
const TEXT = 'text';
const EARLIER = 'earlier message';
const MAX_NESTING = 64;

const EXTENSIONS: Readonly<Record<string, string>> = {
  [TYPE]: '.eml',
  'text/html': '.html',
  'text/plain': '.txt',
  'application/pdf': '.pdf',
  'application/zip': '.zip',
  'image/jpeg': '.jpg',
  'image/png': '.png',
};

/** What mail programs attach that nobody wrote. */
const LEFT_OUT: Readonly<Record<string, string>> = {
  'application/pkcs7-signature': 'a signature',
  'application/x-pkcs7-signature': 'a signature',
  'application/pgp-signature': 'a signature',
  'application/pgp-keys': 'a key',
  'message/delivery-status': 'a note of delivery',
};

async function parsed(bytes: Uint8Array, name: string): Promise<Email> {
  const { default: PostalMime } = await import('postal-mime');
  try {
    return await PostalMime.parse(bytes, { forceRfc822Attachments: true, maxNestingDepth: MAX_NESTING });
  } catch {
    throw new IngestError('broken-mail', name);
  }
}

const bytesOf = ({ content }: Attachment): Uint8Array =>
  typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content);

function attached(attachment: Attachment, number: number): Member | LeftOut {
  const { filename, mimeType, related } = attachment;
  const name = filename?.trim() || `attachment ${number}${EXTENSIONS[mimeType] ?? ''}`;
  const member = `attachment ${number}${filename ? ` ${filename.trim()}` : ''}`;
  if (mimeType in LEFT_OUT) return { member, leftOut: LEFT_OUT[mimeType] };
  if (related && mimeType.startsWith('image/')) return { member, leftOut: 'a picture in the layout of a mail' };
  const isMail = mimeType === TYPE && !name.toLowerCase().endsWith('.eml');
  return { member, name: isMail ? `${name}.eml` : name, bytes: bytesOf(attachment) };
}

const isLocked = (mail: Email): boolean =>
  mail.headers.some(
    ({ key, value }) => key === 'content-type' && /^multipart\/encrypted|smime-type="?enveloped/i.test(value),
  );

export const mail: Holder = {
  name: 'mail',
  mediaType: TYPE,
  extensions: ['.eml'],
  maxBytes: 200 * MB,
  detect: (bytes, name) => textKind(bytes, name) === 'mail',
  async *open(bytes, name) {
    const message = await parsed(bytes, name);
    if (isLocked(message)) throw new IngestError('encrypted', name);
    const { own, earlier, quoted } = await mailDrafts(message);
    if (own) yield { member: TEXT, name, bytes, draft: own, mediaType: TYPE };
    if (earlier) yield { member: EARLIER, name, bytes, draft: earlier, mediaType: TYPE };
    for (const [i, draft] of quoted.entries())
      yield { member: `quoted message ${i + 1}`, name, bytes, draft, mediaType: TYPE };
    const wordless = !own && !earlier && quoted.length === 0;
    if (wordless && message.attachments.length === 0) throw new IngestError('no-words', name);
    if (wordless) yield { member: TEXT, leftOut: 'a mail without words of its own' };
    for (const [i, attachment] of message.attachments.entries()) yield attached(attachment, i + 1);
  },
};
