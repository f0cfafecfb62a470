/** The lines of a WhatsApp export: where a message begins, in the forms of Android and iPhone, of twelve and twenty-four hours, with Latin and Arabic digits. */

const D = '[\\d\\u0660-\\u0669\\u06f0-\\u06f9]';
const HALF = '(?:\\s?(?:[AaPp]\\.?\\s?[Mm]\\.?|[صم]))?';
const HEADER = new RegExp(
  `^\\[?(${D}{1,4}[/.-]${D}{1,2}[/.-]${D}{1,4})[,،]?\\s(${D}{1,2}[:.]${D}{2}(?:[:.]${D}{2})?${HALF})(?:\\]\\s?|\\s?[-–]\\s)(.*)$`,
  'su',
);
const MARKS = /[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g;
/** A sender has no quotation marks: 'Ada changed the subject to "Mill: news"' is a line of the program. */
const SENDER = /^([^:"“”«»]{1,80}):(?:\s|$)/su;

export interface Opening {
  readonly date: string;
  readonly time: string;
  /** Null in a line of the program itself. */
  readonly sender: string | null;
  readonly text: string;
}

/** Null where the line goes on with the message before. */
export function openingOf(line: string): Opening | null {
  const found = HEADER.exec(line.replace(MARKS, '').replace(/[\u00a0\u202f]/g, ' '));
  if (!found) return null;
  const [, date, time, rest] = found;
  const sender = SENDER.exec(rest);
  return { date, time, sender: sender?.[1].trim() ?? null, text: sender ? rest.slice(sender[0].length) : rest };
}

/** What stands in place of a picture or a recording, in the languages that its words are known of. */
const OMITTED =
  /^(?:<[^<>]{1,60}>|(?:image|video|audio|sticker|gif|document|contact card) omitted|[^\n]{1,120} \((?:file attached|الملف مرفق|arquivo anexado|archivo adjunto|fichier joint|datei angehängt)\)|<attached: [^<>]*>|this message was deleted\.?|you deleted this message\.?|تم حذف هذه الرسالة\.?)$/i;

export const isOmitted = (text: string): boolean => OMITTED.test(text.trim());

/** Two lines that open messages among the first: a text that merely begins with a date is no chat. */
export function opensLikeWhatsApp(head: string): boolean {
  const lines = head.split(/\r?\n/).slice(0, 40);
  const first = lines.findIndex((line) => line.trim() !== '');
  if (first < 0 || openingOf(lines[first]) === null) return false;
  const opened = lines.map(openingOf).filter((opening) => opening !== null);
  return opened.length >= 2 && opened.some(({ sender }) => sender !== null);
}
