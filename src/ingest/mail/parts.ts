/** Parts the words of a plain-text mail: what its sender wrote, what is quoted from earlier mail, what is passed on. */
import type { Piece } from '../format.ts';
import { depthOf, type MailPiece, partQuotes, type Quoted } from './quotes.ts';

const MARKER =
  /^[ \t>]*(?:-{2,}\s*(?:forwarded message|original message|ursprüngliche nachricht|message transf[ée]r[ée]|message d'origine|mensaje (?:original|reenviado)|رسالة (?:معاد توجيهها|محولة|أصلية)|الرسالة الأصلية)\s*-{2,}|begin forwarded message:)[ \t]*$/imu;
const FROM = /^[ \t*]*(?:from|von|de|من)[ \t]*:[ \t*]*(.+?)[ \t*]*$/imu;
const DATE = /^[ \t*]*(?:date|sent|datum|gesendet|envoyé|fecha|enviado|التاريخ|تاريخ)[ \t]*:[ \t*]*(.+?)[ \t*]*$/imu;
const SUBJECT = /^[ \t*]*(?:subject|betreff|objet|asunto|الموضوع|موضوع)[ \t]*:[ \t*]*(.+?)[ \t*]*$/imu;

/** A whole earlier message under the sender's own words, with what its own header says. */
export interface Earlier {
  /** '' where the header does not say it. */
  readonly from: string;
  readonly date: string;
  readonly subject: string;
  /** Without its header, as the mail is without its own. */
  readonly pieces: readonly Piece[];
}

export interface Split {
  readonly own: readonly Piece[];
  readonly earlier: Earlier | null;
  /** What either quotes, by whose words they are. */
  readonly quoted: readonly Quoted[];
}

const named = (from: string): string =>
  from.replace(/\s*[<[(](?:mailto:)?[^<>[\]()]*@[^<>[\]()]*[>\])]\s*$/u, '').replace(/^["']|["']$/g, '');

const HEADER_LINE = /^[ \t*]*[^\s:][^:\n]{0,20}:/u;

/** What stands under a header without an empty line between them. */
function underHeader(header: string, depth: number): MailPiece[] {
  const lines = header.split('\n');
  const end = lines.findIndex((line) => !HEADER_LINE.test(line) && !MARKER.test(line) && line.trim() !== '');
  return end < 0 ? [] : [{ kind: 'paragraph', text: lines.slice(end).join('\n'), depth }];
}

/** Parts what the sender wrote from a message that is passed on or answered whole, and both from what they quote. */
export function split(pieces: readonly MailPiece[]): Split {
  const { own, earlier, ground } = splitEarlier(pieces);
  const ofSender = partQuotes(own);
  if (!earlier) return { own: ofSender.own, earlier: null, quoted: ofSender.quoted };
  const passedOn = partQuotes(earlier.pieces, ground);
  return {
    own: ofSender.own,
    earlier: { ...earlier, pieces: passedOn.own },
    quoted: [...ofSender.quoted, ...passedOn.quoted],
  };
}

interface Halves {
  readonly own: readonly MailPiece[];
  readonly earlier: Earlier | null;
  /** How many times over the earlier message itself is quoted. */
  readonly ground: number;
}

function splitEarlier(pieces: readonly MailPiece[]): Halves {
  const at = pieces.findIndex(({ text }) => MARKER.test(text));
  const marker = at < 0 ? null : MARKER.exec(pieces[at].text);
  if (!marker) return { own: pieces, earlier: null, ground: 0 };
  const ground = depthOf(pieces[at]);
  const before = pieces[at].text.slice(0, marker.index).trim();
  const first = { ...pieces[at], text: pieces[at].text.slice(marker.index) };
  const rest = pieces.slice(at + 1);
  // Some programs leave a line between what announces the message and its header.
  const inNext = !FROM.test(first.text) && rest.length > 0 && FROM.test(rest[0].text);
  const header = inNext ? `${first.text}\n${rest[0].text}` : first.text;
  const found = (line: RegExp): string => (line.exec(header)?.[1] ?? '').trim();
  const body = inNext ? rest.slice(1) : rest;
  return {
    ground,
    own: [...pieces.slice(0, at), ...(before === '' ? [] : [{ ...pieces[at], text: before }])],
    earlier: {
      from: named(found(FROM)),
      date: found(DATE),
      subject: found(SUBJECT),
      pieces: [...underHeader(header, ground), ...body],
    },
  };
}

const QUOTED = /^[ \t]{0,2}(?:>[ \t]?)+/;

/** Paragraphs end at empty lines and where quoting begins or ends. */
function piecesOfLines(lines: readonly string[]): MailPiece[] {
  const pieces: { depth: number; lines: string[] }[] = [];
  let ended = true;
  for (const raw of lines) {
    const depth = QUOTED.exec(raw)?.[0].replace(/[^>]/g, '').length ?? 0;
    const line = raw.replace(QUOTED, '').trim();
    const last = pieces.at(-1);
    if (line !== '' && !ended && last?.depth === depth) last.lines.push(line);
    else if (line !== '') pieces.push({ depth, lines: [line] });
    ended = line === '';
  }
  return pieces.map(({ depth, lines: own }) => ({ kind: depth > 0 ? 'quote' : 'paragraph', text: joined(own), depth }));
}

const WRAPPED = 55;

/** Lines that a program wrapped are one line again; short ones, such as of a list, stay. */
const joined = (lines: readonly string[]): string =>
  lines.reduce(
    (text, line, i) => (i === 0 ? line : `${text}${lines[i - 1].length >= WRAPPED ? ' ' : '\n'}${line}`),
    '',
  );

/** Pieces in order; what is quoted is of the kind `quote`. */
export const mailPieces = (text: string): MailPiece[] => piecesOfLines(text.split('\n'));
