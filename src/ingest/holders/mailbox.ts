/** Mailboxes (.mbox): each message a mail, in the order of the file. */
import { MB } from '../format.ts';
import { textKind } from '../text/kind.ts';
import type { Holder } from './holder.ts';

const FROM = Buffer.from('\nFrom ');

/** A line that starts a message is followed by headers; "From" that opens a sentence is not. */
const opensMessage = (box: Buffer, at: number): boolean =>
  /^From [^\n]*\n>?[A-Za-z][A-Za-z0-9-]*:/.test(box.subarray(at, at + 2000).toString('latin1'));

function* startsOf(box: Buffer): Generator<number> {
  yield 0;
  for (let at = box.indexOf(FROM); at >= 0; at = box.indexOf(FROM, at + 1)) if (opensMessage(box, at + 1)) yield at + 1;
}

/** One message without its first line; programs put ">" before lines of the text that begin with "From ". */
function messageIn(part: Buffer): Buffer {
  const body = part.subarray(part.indexOf(10) + 1);
  if (!body.includes('\n>From ') && !body.includes('\n>>From ')) return body;
  return Buffer.from(body.toString('latin1').replace(/^>(>*From )/gm, '$1'), 'latin1');
}

export const mailbox: Holder = {
  name: 'mailbox',
  mediaType: 'application/mbox',
  extensions: ['.mbox'],
  maxBytes: 900 * MB,
  detect: (bytes, name) => textKind(bytes, name) === 'mailbox',
  async *open(bytes) {
    const box = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    let number = 0;
    let start = -1;
    const message = (end: number) => {
      number++;
      return { member: `message ${number}`, name: `message ${number}.eml`, bytes: messageIn(box.subarray(start, end)) };
    };
    for (const at of startsOf(box)) {
      if (start >= 0) yield message(at);
      start = at;
    }
    yield message(box.length);
  },
};
