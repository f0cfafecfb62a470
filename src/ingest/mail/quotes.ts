/** Parts what a mail quotes from what its sender wrote, and finds whose words they are: by the line over them, "On 4 March 2031, Ada Venn wrote:". */
import type { Piece } from '../format.ts';
import { metadataDate } from '../text/dates.ts';

export interface MailPiece extends Piece {
  /** How many times over it is quoted: 0 for the sender's own words. */
  readonly depth?: number;
}

/** Words of one person that the mail quotes, in the order of the mail. */
export interface Quoted {
  /** '' where nothing names them. */
  readonly from: string;
  readonly date?: string;
  readonly pieces: readonly Piece[];
}

const ADDRESS = /\s*[<[(](?:mailto:)?[^<>[\]()\s]+@[^<>[\]()\s]+[>\])]/gu;

/** The line, alone or at the end of what stands before the quote; programs wrap it, but leave no empty line in it. */
const BEFORE_VERB =
  /(?:^|\n)(?<said>(?:(?:on|le|el)\s[^\n]*(?:\n[^\n]*)?|[^\n]{1,80}?))\s(?:wrote|writes|a écrit|escribió)\s*:\s*$/iu;
const BEHIND_VERB =
  /(?:^|\n)(?<said>(?:(?:am|في|بتاريخ)\s[^\n]*(?:\n[^\n]*)?\s)?(?:schrieb|كتبت|كتب)\s+[^\n]{1,80}?)\s*:\s*$/iu;

const TIME =
  /^.*\d{1,2}[:.]\d{2}(?::\d{2})?(?:\s*[ap]\.?m\.?)?(?:\s*\(?(?:[A-Z]{3,4}|UTC|GMT)?(?:[+-]\d{2}:?\d{2})?\)?)?[,،]?(?:\s+|$)/isu;
const DAY = /^(?:on|le|el)\s.*\d{2,4}[,،]?\s+/isu;
const UP_TO_VERB = /^(?:.*?\s)?(?:schrieb|كتبت|كتب)\s+/su;

interface Line {
  readonly from: string;
  readonly date?: string;
  /** What stands before the line. */
  readonly before: string;
}

function nameIn(said: string): string {
  const address = /[^<>[\]()\s:]+@[^<>[\]()\s]+/u.exec(said)?.[0] ?? '';
  const plain = said.replace(ADDRESS, '').replace(/\s+/g, ' ').trim();
  const cut = [UP_TO_VERB, TIME, DAY].find((up) => up.test(plain));
  const name = (cut ? plain.replace(cut, '') : plain).replace(/^["'“]|["'”]$/gu, '').trim();
  return /\p{L}/u.test(name) ? name : address;
}

function lineIn(text: string): Line | null {
  const found = BEFORE_VERB.exec(text) ?? BEHIND_VERB.exec(text);
  const said = found?.groups?.said;
  if (!found || said === undefined) return null;
  const date = metadataDate(said.replace(/\s+/g, ' '));
  return { from: nameIn(said), before: text.slice(0, found.index).trim(), ...(date === undefined ? {} : { date }) };
}

/** With a day and an address, the line was written by a program: without signs of quoting, all behind it is quoted. */
const isByProgram = (text: string): boolean => /\d/.test(text) && new RegExp(ADDRESS.source, 'u').test(text);

export const depthOf = ({ kind, depth }: MailPiece): number => depth ?? (kind === 'quote' ? 1 : 0);

/** Who speaks at each depth, as far as the mail was gone through. */
class Speakers {
  private readonly open: { from: string; date?: string; pieces: Piece[] }[] = [];
  private readonly all: { from: string; date?: string; pieces: Piece[] }[] = [];

  /** The quote goes on after the sender's words between, until another line names somebody. */
  at(depth: number): { pieces: Piece[] } {
    this.open[depth] ??= this.begin({ from: '' });
    return this.open[depth];
  }

  name(depth: number, { from, date }: Line): void {
    this.open[depth] = this.begin({ from, ...(date === undefined ? {} : { date }) });
    this.open.length = depth + 1;
  }

  private begin(about: { from: string; date?: string }): { from: string; date?: string; pieces: Piece[] } {
    const one = { ...about, pieces: [] };
    this.all.push(one);
    return one;
  }

  quoted(): Quoted[] {
    return this.all.filter(({ pieces }) => pieces.length > 0);
  }
}

/** `ground` is how many times over the words themselves are quoted: those of a message that is passed on behind ">". */
export function partQuotes(
  pieces: readonly MailPiece[],
  ground = 0,
): { readonly own: readonly Piece[]; readonly quoted: readonly Quoted[] } {
  const speakers = new Speakers();
  const own: Piece[] = [];
  let behind = 0;
  const put = (depth: number, { kind, text }: Piece): void => {
    if (text === '') return;
    if (depth === 0) own.push({ kind: kind === 'quote' ? 'paragraph' : kind, text });
    else speakers.at(depth).pieces.push({ kind: 'quote', text });
  };
  for (const [i, piece] of pieces.entries()) {
    const depth = Math.max(behind, depthOf(piece) - ground);
    const next = i + 1 < pieces.length ? depthOf(pieces[i + 1]) - ground : 0;
    const unmarked = next <= depth && i + 1 < pieces.length && isByProgram(piece.text);
    const line = next > depth || unmarked ? lineIn(piece.text) : null;
    put(depth, line ? { ...piece, text: line.before } : piece);
    if (!line) continue;
    speakers.name(Math.max(next, depth + 1), line);
    if (unmarked) behind = depth + 1;
  }
  return { own, quoted: speakers.quoted() };
}
