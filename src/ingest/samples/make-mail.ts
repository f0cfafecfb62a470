/** Writes mails by hand, so that tests say exactly what is in them. */

export interface SampleMail {
  readonly from?: string;
  readonly date?: string;
  readonly subject?: string;
  readonly id?: string;
  readonly text: string;
  readonly html?: string;
  readonly attachments?: readonly { readonly name: string; readonly type: string; readonly bytes: Uint8Array }[];
}

const folded = (base64: string): string => base64.match(/.{1,76}/g)?.join('\r\n') ?? '';
const encodedWord = (text: string): string =>
  /^[\x20-\x7e]*$/.test(text) ? text : `=?UTF-8?B?${Buffer.from(text).toString('base64')}?=`;

const part = (type: string, bytes: Uint8Array, more = ''): string =>
  `Content-Type: ${type}\r\nContent-Transfer-Encoding: base64\r\n${more}\r\n${folded(Buffer.from(bytes).toString('base64'))}\r\n`;

const LINE = 'line-of-the-sample';

const several = (subtype: string, parts: readonly string[], boundary: string): string =>
  `Content-Type: multipart/${subtype}; boundary="${boundary}"\r\n\r\n${parts.map((each) => `--${boundary}\r\n${each}`).join('')}--${boundary}--\r\n`;

function bodyOf({ text, html, attachments = [] }: SampleMail): string {
  const plain = part('text/plain; charset=utf-8', Buffer.from(text));
  const body =
    html === undefined
      ? plain
      : several('alternative', [plain, part('text/html; charset=utf-8', Buffer.from(html))], `${LINE}-2`);
  if (attachments.length === 0) return body;
  const files = attachments.map(({ name, type, bytes }) =>
    part(type, bytes, `Content-Disposition: attachment; filename="${encodedWord(name)}"\r\n`),
  );
  return several('mixed', [body, ...files], LINE);
}

export const makeMail = (mail: SampleMail): Uint8Array =>
  Buffer.from(
    [
      `From: ${mail.from ?? 'Tarsa Courier <desk@courier.example>'}`,
      `Date: ${mail.date ?? 'Wed, 05 Mar 2031 23:40:00 -0500'}`,
      `Subject: ${encodedWord(mail.subject ?? 'The mill of Tarsa')}`,
      `Message-ID: <${mail.id ?? 'mill-1@courier.example'}>`,
      'MIME-Version: 1.0',
      bodyOf(mail),
    ].join('\r\n'),
  );

/** Messages one after another, each behind its line of "From ". */
export const makeMailbox = (mails: readonly Uint8Array[]): Uint8Array =>
  Buffer.concat(
    mails.flatMap((mail) => [
      Buffer.from('From desk@courier.example Wed Mar  5 23:40:00 2031\n'),
      Buffer.from(
        Buffer.from(mail)
          .toString('latin1')
          .replaceAll('\r\n', '\n')
          .replace(/^(>*From )/gm, '>$1'),
        'latin1',
      ),
      Buffer.from('\n'),
    ]),
  );
