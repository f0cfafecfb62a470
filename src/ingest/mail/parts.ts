/** Parts the words of a plain-text mail: what its sender wrote, what is quoted from earlier mail, what is passed on. */
import type { Piece } from '../format.ts';

const MARKER =
  /^[ \t>]*(?:-{2,}\s*(?:forwarded message|original message|ursprüngliche nachricht|message transf[ée]r[ée]|message d'origine|mensaje (?:original|reenviado)|رسالة (?:معاد توجيهها|محولة|أصلية)|الرسالة الأصلية)\s*-{2,}|begin forwarded message:)[ \t]*$/imu;
const FORWARDING = /forwarded|transf|reenviado|معاد|محولة/iu;
const FROM = /^[ \t>*]*(?:from|von|de|من)[ \t]*:[ \t*]*(.+?)[ \t]*$/imu;

export interface PassedOn {
  /** Whose message it is, as its own From line names them; '' where it does not. */
  readonly from: string;
  /** Where the line that announces it starts. */
  readonly at: number;
  /** Passed on to the reader, rather than answered. */
  readonly forwarded: boolean;
}

/** A whole earlier message under the sender's own words. */
export function passedOn(text: string): PassedOn | null {
  const marker = MARKER.exec(text);
  if (!marker) return null;
  const head = text.slice(marker.index + marker[0].length, marker.index + marker[0].length + 1500);
  const from = (FROM.exec(head)?.[1] ?? '').replace(/\s*[<[(](?:mailto:)?[^<>[\]()]*@[^<>[\]()]*[>\])]\s*$/u, '');
  return { from: from.replace(/^["']|["']$/g, ''), at: marker.index, forwarded: FORWARDING.test(marker[0]) };
}

const QUOTED = /^[ \t]{0,2}(?:>[ \t]?)+/;

/** Paragraphs end at empty lines and where quoting begins or ends. */
function piecesOfLines(lines: readonly string[], own: 'paragraph' | 'quote'): Piece[] {
  const pieces: { kind: 'paragraph' | 'quote'; lines: string[] }[] = [];
  let ended = true;
  for (const raw of lines) {
    const kind = QUOTED.test(raw) ? 'quote' : own;
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

/** Pieces in order; what is quoted or passed on is of the kind `quote`. */
export function mailPieces(text: string): Piece[] {
  const later = passedOn(text);
  const end = later?.at ?? text.length;
  return [
    ...piecesOfLines(text.slice(0, end).split('\n'), 'paragraph'),
    ...piecesOfLines(text.slice(end).split('\n'), 'quote'),
  ];
}
