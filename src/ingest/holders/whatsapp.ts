/** WhatsApp's exported chats (.txt): each message a report, whose publisher is who sent it. */
import { type Message, messageMember, SERVICE, WORDLESS } from '../chat/message.ts';
import { isOmitted, type Opening, openingOf } from '../chat/whatsapp-lines.ts';
import { MB } from '../format.ts';
import { type DayOrder, dayOrder, eitherDay, readDate } from '../text/day-order.ts';
import { decode } from '../text/decode.ts';
import { textKind } from '../text/kind.ts';
import type { Holder, LeftOut, Member } from './holder.ts';

interface Found extends Opening {
  /** The first of its lines, from 1. */
  readonly line: number;
  readonly lines: string[];
}

function messagesIn(text: string): Found[] {
  const found: Found[] = [];
  for (const [i, line] of text
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .entries()) {
    const opening = openingOf(line);
    if (opening) found.push({ ...opening, line: i + 1, lines: [line] });
    else found.at(-1)?.lines.push(line);
  }
  return found;
}

/** A chat is in the order of time: an order of day and month under which time runs backwards is wrong. */
function runsForward(dates: readonly string[], order: DayOrder): boolean {
  let last = '';
  for (const value of dates) {
    const { date = '' } = readDate(value, order);
    if (date < last) return false;
    last = date;
  }
  return true;
}

function orderOf(dates: readonly string[]): DayOrder {
  const seen = dayOrder();
  for (const date of dates) seen.see(date);
  const told = seen.order();
  if (told !== 'unknown') return told;
  const [dayFirst, monthFirst] = [runsForward(dates, 'day-first'), runsForward(dates, 'month-first')];
  return dayFirst === monthFirst ? 'unknown' : dayFirst ? 'day-first' : 'month-first';
}

/** WhatsApp began in 2009: an earlier year is of another calendar, or no date. */
const isOfWhatsApp = (date: string | undefined): date is string => date !== undefined && date >= '2009';

function messageOf({ date, time, sender, text, line, lines }: Found, order: DayOrder): Message {
  const read = readDate(date, order);
  return {
    member: `line ${line}`,
    text: [text, ...lines.slice(1)].join('\n'),
    ...(sender === null ? {} : { sender }),
    ...(isOfWhatsApp(read.date) ? { published: read.date } : {}),
    ...(read.basis === 'inferred' ? { inferred: { published: 'how dates are written in the WhatsApp export' } } : {}),
    ...(read.either ? { doubts: [eitherDay(date, read.either)] } : {}),
    raw: lines.join('\n'),
    identity: `whatsapp ${date} ${time} ${sender ?? ''}`,
  };
}

function memberOf(found: Found, order: DayOrder): Member | LeftOut {
  const message = messageOf(found, order);
  const { member, text } = message;
  if (found.sender === null) return { member, leftOut: SERVICE };
  if (isOmitted(text)) return { member, leftOut: WORDLESS };
  return messageMember(message, { program: 'WhatsApp', mediaType: whatsapp.mediaType });
}

export const whatsapp: Holder = {
  name: 'WhatsApp',
  mediaType: 'text/plain',
  extensions: ['.txt'],
  maxBytes: 100 * MB,
  detect: (bytes, name) => textKind(bytes, name) === 'whatsapp',
  async *open(bytes, name) {
    const { text } = await decode(bytes, name);
    const messages = messagesIn(text);
    const order = orderOf(messages.map(({ date }) => date));
    for (const message of messages) yield memberOf(message, order);
  },
};
