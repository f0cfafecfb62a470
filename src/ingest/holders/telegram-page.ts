/** Telegram's export as pages (messages.html): each message a report, as in its export as JSON. */
import { type Message, messageMember, SERVICE } from '../chat/message.ts';
import { MB } from '../format.ts';
import { IngestError } from '../ingest-error.ts';
import { cleanLine } from '../text/clean.ts';
import { readDate } from '../text/day-order.ts';
import { decode } from '../text/decode.ts';
import { textKind } from '../text/kind.ts';
import { type DomDocument, type DomElement, parseHtml } from '../web/dom.ts';
import { piecesOf } from '../web/pieces.ts';
import type { Holder } from './holder.ts';

const wordsIn = (element: DomElement | null): string =>
  element === null
    ? ''
    : piecesOf(element)
        .map(({ text }) => text)
        .join('\n');

const own = (element: DomElement | null): string =>
  [...(element === null ? [] : childrenOf(element))]
    .filter(({ nodeType }) => nodeType === 3)
    .map(({ nodeValue }) => nodeValue ?? '')
    .join('');

function* childrenOf(element: DomElement) {
  for (let child = element.firstChild; child; child = child.nextSibling) yield child;
}

/** Pages write "03.12.2021 14:05:00 UTC+01:00" whatever the language: the day comes first. */
const dateOf = (message: DomElement): string | undefined => {
  const title = message.querySelector('.date')?.getAttribute('title') ?? '';
  return readDate(title.split(' ')[0], 'day-first').date;
};

interface Seen {
  readonly chat: string;
  /** Messages that follow at once do not repeat the name. */
  sender: string;
}

function messageOf(element: DomElement, seen: Seen): Message {
  const id = (element.getAttribute('id') ?? '').replace(/^message-?/, '');
  const forwarded = element.querySelector('.forwarded.body');
  const from = [...element.querySelectorAll('.from_name')].find((name) => name.closest('.forwarded') === null);
  const sender = cleanLine(own(from ?? null));
  if (sender !== '') seen.sender = sender;
  const text = element.querySelector(forwarded ? '.forwarded.body .text' : '.text');
  const published = dateOf(element);
  return {
    member: `message ${id}`,
    text: wordsIn(text),
    sender: seen.sender,
    ...(published === undefined ? {} : { published }),
    ...(forwarded ? { forwardedFrom: cleanLine(own(forwarded.querySelector('.from_name'))) } : {}),
    raw: element.outerHTML,
    identity: `telegram ${seen.chat} ${id}`,
  };
}

const chatOf = (document: DomDocument): string =>
  cleanLine(document.querySelector('.page_header .text')?.textContent ?? '');

export const telegramPage: Holder = {
  name: 'Telegram page',
  mediaType: 'text/html',
  extensions: ['.html'],
  maxBytes: 20 * MB,
  detect: (bytes, name) => textKind(bytes, name) === 'telegram page',
  async *open(bytes, name) {
    const { text } = await decode(bytes, name);
    const document = await parseHtml(text);
    const seen: Seen = { chat: chatOf(document), sender: '' };
    const messages = [...document.querySelectorAll('.message')];
    if (messages.length === 0) throw new IngestError('broken-chat', name, 'it has no messages');
    for (const [i, element] of messages.entries()) {
      const isService = (element.getAttribute('class') ?? '').split(' ').includes('service');
      const id = element.getAttribute('id') ?? `number ${i + 1}`;
      if (isService) yield { member: `${id}, number ${i + 1}`, leftOut: SERVICE };
      else yield messageMember(messageOf(element, seen), { program: 'Telegram', mediaType: telegramPage.mediaType });
    }
  },
};
