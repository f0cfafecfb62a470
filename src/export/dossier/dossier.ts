/** What a dossier is made of, whatever writes it: parts with headings, in which every sentence about reports points at its words. */
import { contentId } from '../../model/content-id.ts';

/** Text that goes on in one line. */
export type Piece =
  | { readonly text: string; readonly strong?: true }
  /** Words, names and titles that come from outside, in whatever direction they are written. */
  | { readonly foreign: string }
  /** A finding's number, which leads to its words. */
  | { readonly cite: number }
  /** Leads to a report's entry. */
  | { readonly report: string };

export type Line = readonly Piece[];

/** The exact words behind a finding, and where they stand. */
export interface DossierNote {
  readonly number: number;
  readonly words: string;
  readonly source: Line;
}

export interface Finding {
  readonly number: number;
  /** Absent where the same claim is a finding of an earlier question, which has it. */
  readonly note: DossierNote | null;
  readonly sentences: readonly Line[];
}

export type Block =
  | { readonly kind: 'paragraph'; readonly line: Line }
  | { readonly kind: 'finding'; readonly finding: Finding }
  | { readonly kind: 'list'; readonly lines: readonly Line[] }
  /** Names and values: a report's custody. `anchor` is where links to the report lead. */
  | { readonly kind: 'facts'; readonly anchor: string; readonly title: Line; readonly facts: readonly Fact[] };

export interface Fact {
  readonly name: string;
  readonly value: Line;
}

export interface Part {
  readonly id: string;
  readonly title: Line;
  /** 1 for chapters, 2 for what stands in one. */
  readonly level: 1 | 2;
  readonly blocks: readonly Block[];
}

export interface Dossier {
  readonly title: string;
  readonly about: readonly string[];
  readonly asOf: string | null;
  readonly parts: readonly Part[];
}

/** Where links to a report's entry lead: of letters and figures alone, whatever the report is called. */
export const anchorOf = (report: string): string => contentId('report', report);

export const plain = (text: string): Line => [{ text }];

/** Without marks of what may be followed. */
export const textOf = (line: Line): string =>
  line
    .map((piece) =>
      'text' in piece
        ? piece.text
        : 'foreign' in piece
          ? piece.foreign
          : 'cite' in piece
            ? `[${piece.cite}]`
            : piece.report,
    )
    .join('');
