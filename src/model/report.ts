/** What was ingested: one report, its text as the reader sees it, and where it came from. */
import type { Note } from './note.ts';
import type { PartialDate } from './partial-date.ts';
import type { Span } from './span.ts';

/** `r-` and the first 16 hex digits of the SHA-256 of the text in UTF-8: the same text is the same report. */
export type ReportId = string;

export type BlockKind = 'title' | 'heading' | 'paragraph' | 'list-item' | 'quote' | 'table' | 'caption' | 'furniture';

/** A paragraph or its like. Blocks are in order, do not overlap, and together hold every word of the text. */
export interface Block extends Span {
  readonly kind: BlockKind;
}

/** Where the bytes came from and what was done to them on the way in. */
export interface Origin {
  /** File name, URL, or `-` for standard input. */
  readonly name: string;
  readonly mediaType: string;
  /** Hex SHA-256 of the bytes as they were taken in. */
  readonly sha256: string;
  readonly bytes: number;
  /** Character encoding the bytes were read by, where they were text. */
  readonly encoding?: string;
}

export interface Report {
  readonly id: ReportId;
  /** Never altered after ingest: every span in the system points into it. */
  readonly text: string;
  /** ISO 639-1 code, or `und` when it could not be told. */
  readonly language: string;
  readonly title?: string;
  readonly publisher?: string;
  readonly author?: string;
  /** Anchors "yesterday". Never defaults to today: without it "yesterday" stays unresolved. */
  readonly published?: PartialDate;
  readonly blocks: readonly Block[];
  readonly origin: Origin;
  /** Doubts of the way in: a guessed encoding, characters lost, pages without text. */
  readonly notes?: readonly Note[];
}
