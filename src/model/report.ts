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

/** A file that held the report, perhaps inside another: an archive, a mailbox, a mail, a table. */
export interface Holding {
  readonly name: string;
  readonly mediaType: string;
  /** Hex SHA-256 of the holder's bytes. */
  readonly sha256: string;
  /** Which one of all that it holds, in the holder's own terms: a path, a Message-ID, a row. */
  readonly member: string;
}

/** What is known about a report beside its words. */
export const FACT_NAMES = ['title', 'publisher', 'author', 'published', 'language', 'url', 'forwardedFrom'] as const;
export type FactName = (typeof FACT_NAMES)[number];

/** Why a fact is believed: the file says so, something about the file implies it, or the person who took it in said so. */
export interface FactBasis {
  readonly basis: 'stated' | 'inferred' | 'given';
  /** What says or implies it, in words: "the mail's Date line". */
  readonly by: string;
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
  /** The files that held it, outermost first. */
  readonly within?: readonly Holding[];
  /** When an archiver took the page from the web, as the archive says: ISO 8601. */
  readonly captured?: string;
  /** The digest that an archive states of what it holds, as it writes it; it was compared with the bytes. */
  readonly digest?: string;
}

/** A word that was recognised on an image of a page (OCR): where it stands there, and how sure the recogniser is of it. */
export interface SeenWord extends Span {
  /** From 1. */
  readonly page: number;
  /** Left, top, right and bottom, in ten-thousandths of the page's width and height from its left top corner. */
  readonly box: readonly [number, number, number, number];
  /** 0 to 100, as the recogniser puts it: no probability. */
  readonly confidence: number;
}

/** A recognised word below this is doubtful. */
export const SURE = 75;

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
  /** Where it stood on the web. */
  readonly url?: string;
  /** Who is named as the one whose words this passes on. */
  readonly forwardedFrom?: string;
  /** Why each fact above is believed. A fact without a line here was taken in before reasons were kept. */
  readonly basis?: Readonly<Partial<Record<FactName, FactBasis>>>;
  readonly blocks: readonly Block[];
  readonly origin: Origin;
  /** The words that were recognised on images, in the order of the text. */
  readonly seen?: readonly SeenWord[];
  /** Doubts of the way in: a guessed encoding, characters lost, pages without text. */
  readonly notes?: readonly Note[];
}
