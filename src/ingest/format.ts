/** What a format is: how to tell it, and how to get from its bytes to the words a reader sees. */
import type { BlockKind } from '../model/report.ts';
import type { FactBases, ReportFacts } from './from-text.ts';
import type { Recognise } from './ocr/recognise.ts';
import type { SeenPiece } from './ocr/seen-piece.ts';

export interface Piece {
  readonly kind: BlockKind;
  readonly text: string;
  /** Its words, where they were recognised on an image. */
  readonly seen?: readonly SeenPiece[];
}

/** A doubt about the way in; the words it is about are found by `about`, or it is about the whole report. */
export interface Doubt {
  readonly rule: string;
  readonly text: string;
  readonly about?: RegExp;
}

/** What a format makes of a file: its pieces in reading order, and what its own metadata say. */
export interface Draft {
  /** Pieces, or the whole text where its own lines are to be kept. */
  readonly content: readonly Piece[] | string;
  readonly facts?: ReportFacts;
  /** Why facts are believed, where it is not simply that the file's own metadata state them. */
  readonly basis?: FactBases;
  /** What makes it another report than one of the same words: a message's number in its channel. */
  readonly identity?: string;
  readonly encoding?: string;
  readonly doubts?: readonly Doubt[];
}

export interface Format {
  readonly name: string;
  readonly mediaType: string;
  readonly extensions: readonly string[];
  /** Larger files are refused before they are opened. */
  readonly maxBytes: number;
  /** Exactly one format recognises a file that can be read. */
  detect(bytes: Uint8Array, name: string): boolean;
  /** `recognise` reads images; without it, they are read where one is. @throws IngestError */
  read(bytes: Uint8Array, name: string, recognise?: Recognise): Promise<Draft>;
}

export const MB = 1_000_000;

/** Name of the diagnostics channel on which what takes long tells of each page it begins, so that whoever waits knows. */
export const PAGES = 'stemma:page';
