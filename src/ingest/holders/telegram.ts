/** Telegram's export as JSON (result.json): each message a report; a forwarded one says whose words it passes on. */
import { type Message, messageMember, SERVICE } from '../chat/message.ts';
import { MB } from '../format.ts';
import { IngestError } from '../ingest-error.ts';
import { metadataDate } from '../text/dates.ts';
import { decode } from '../text/decode.ts';
import { textKind } from '../text/kind.ts';
import type { Holder, LeftOut, Member } from './holder.ts';

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const string = (value: unknown): string => (typeof value === 'string' ? value : '');
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/** Text is a string, or a list of strings and of parts with a look or a link. */
const wordsOf = (text: unknown): string =>
  [text]
    .flat()
    .map((part) => (isFields(part) ? string(part.text) : string(part)))
    .join('');

interface Chat {
  readonly fields: Fields;
  /** With several chats in one export, messages are called by theirs. */
  readonly several: boolean;
}

/** In a channel it is the channel that speaks, elsewhere whoever sent the message. */
const senderOf = ({ fields }: Chat, message: Fields): string =>
  string(fields.type).endsWith('_channel') ? string(fields.name) : string(message.from);

function messageOf(chat: Chat, fields: Fields): Message {
  const published = metadataDate(string(fields.date));
  const { author, forwarded_from: forwardedFrom } = fields;
  const name = chat.several ? `${string(chat.fields.name) || 'chat'} ` : '';
  return {
    member: `${name}message ${String(fields.id)}`,
    text: wordsOf(fields.text),
    sender: senderOf(chat, fields),
    author: string(author),
    forwardedFrom: string(forwardedFrom),
    ...(published === undefined ? {} : { published }),
    raw: JSON.stringify(fields),
    identity: `telegram ${String(chat.fields.id)} ${String(fields.id)}`,
  };
}

function memberOf(chat: Chat, message: Fields): Member | LeftOut {
  const { member } = messageOf(chat, message);
  if (message.type !== undefined && message.type !== 'message') return { member, leftOut: SERVICE };
  return messageMember(messageOf(chat, message), { program: 'Telegram', mediaType: telegram.mediaType });
}

function chatsIn(value: unknown): Fields[] {
  if (!isFields(value)) return [];
  if (Array.isArray(value.messages)) return [value];
  return [value.chats, value.left_chats]
    .flatMap((chats) => (isFields(chats) ? list(chats.list) : []))
    .filter((chat): chat is Fields => isFields(chat) && Array.isArray(chat.messages));
}

export const telegram: Holder = {
  name: 'Telegram JSON',
  mediaType: 'application/json',
  extensions: ['.json'],
  maxBytes: 200 * MB,
  detect: (bytes, name) => textKind(bytes, name) === 'telegram',
  async *open(bytes, name) {
    const { text } = await decode(bytes, name);
    let value: unknown;
    try {
      value = JSON.parse(text.replace(/^\ufeff/, ''));
    } catch (error) {
      throw new IngestError('broken-chat', name, (error as Error).message);
    }
    const chats = chatsIn(value);
    if (chats.length === 0) throw new IngestError('broken-chat', name, 'it has no messages');
    for (const fields of chats) {
      const chat = { fields, several: chats.length > 1 };
      for (const message of list(fields.messages)) if (isFields(message)) yield memberOf(chat, message);
    }
  },
};
