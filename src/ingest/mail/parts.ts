/** Parts the words of a plain-text mail: what its sender wrote, what is quoted from earlier mail, what is passed on. */
import type { Piece } from '../format.ts';

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
}

const named = (from: string): string =>
  from.replace(/\s*[<[(](?:mailto:)?[^<>[\]()]*@[^<>[\]()]*[>\])]\s*$/u, '').replace(/^["']|["']$/g, '');

const HEADER_LINE = /^[ \t*]*[^\s:][^:\n]{0,20}:/u;

/** What stands under a header without an empty line between them. */
function underHeader(header: string): Piece[] {
  const lines = header.split('\n');
  const end = lines.findIndex((line) => !HEADER_LINE.test(line) && !MARKER.test(line) && line.trim() !== '');
  return end < 0 ? [] : [{ kind: 'paragraph', text: lines.slice(end).join('\n') }];
}

/** Parts what the sender wrote from a message that is passed on or answered whole. */
export function split(pieces: readonly Piece[]): Split {
  const at = pieces.findIndex(({ text }) => MARKER.test(text));
  const marker = at < 0 ? null : MARKER.exec(pieces[at].text);
  if (!marker) return { own: pieces, earlier: null };
  const before = pieces[at].text.slice(0, marker.index).trim();
  const first = { ...pieces[at], text: pieces[at].text.slice(marker.index) };
  const rest = pieces.slice(at + 1);
  // Some programs leave a line between what announces the message and its header.
  const inNext = !FROM.test(first.text) && rest.length > 0 && FROM.test(rest[0].text);
  const header = inNext ? `${first.text}\n${rest[0].text}` : first.text;
  const found = (line: RegExp): string => (line.exec(header)?.[1] ?? '').trim();
  const body = inNext ? rest.slice(1) : rest;
  return {
    own: [...pieces.slice(0, at), ...(before === '' ? [] : [{ ...pieces[at], text: before }])],
    earlier: {
      from: named(found(FROM)),
      date: found(DATE),
      subject: found(SUBJECT),
      pieces: [...underHeader(header), ...body],
    },
  };
}

const QUOTED = /^[ \t]{0,2}(?:>[ \t]?)+/;

/** Paragraphs end at empty lines and where quoting begins or ends. */
function piecesOfLines(lines: readonly string[]): Piece[] {
  const pieces: { kind: 'paragraph' | 'quote'; lines: string[] }[] = [];
  let ended = true;
  for (const raw of lines) {
    const kind = QUOTED.test(raw) ? 'quote' : 'paragraph';
    const line = raw.replace(QUOTED, '').trim();
    const last = pieces.at(-1);
    if (line !== '' && !ended && last?.kind === kind) last.lines.push(line);
    else if (line !== '') pieces.push({ kind, lines: [line] });
    ended = line === '';
  }
  return pieces.map((piece) => ({ kind: piece.kind, text: joined(piece.lines) }));
}

const WRAPPED = 55;

/** Lines that a program wrapped are one line again; short ones, such as of a list, stay. */
const joined = (lines: readonly string[]): string =>
  lines.reduce(
    (text, line, i) => (i === 0 ? line : `${text}${lines[i - 1].length >= WRAPPED ? ' ' : '\n'}${line}`),
    '',
  );

/** Pieces in order; what is quoted is of the kind `quote`. */
export const mailPieces = (text: string): Piece[] => piecesOfLines(text.split('\n'));
