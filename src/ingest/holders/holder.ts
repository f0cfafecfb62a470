/** What a holder is: a file that holds many reports, or files with reports in them, and how they are taken out of it. */
import type { Doubt, Draft } from '../format.ts';
import type { FactBases, ReportFacts } from '../from-text.ts';
import type { Columns } from './columns.ts';

export interface Said {
  /** Which format it is in, by its name, where its bytes and its own name do not tell. */
  readonly format?: string;
  /** Facts that win over what the file says of itself. */
  readonly facts?: ReportFacts;
  readonly basis?: FactBases;
  readonly doubts?: readonly Doubt[];
}

/** One of the things in a holder. */
export interface Member {
  /** Which one it is, in the holder's own terms: a path, a Message-ID, a row. Tells it from the others. */
  readonly member: string;
  /** The name it goes by: a file name or an address. The format is told by it. */
  readonly name: string;
  /** As they stand in the holder: they are kept as the original. */
  readonly bytes: Uint8Array;
  /** Its words, where the holder is what knows them. Without them the bytes are a file like any other, perhaps a holder. */
  readonly draft?: Draft;
  readonly mediaType?: string;
  /** What the holder says about a file that it holds. */
  readonly said?: Said;
  /** The sender's own id of the report. */
  readonly givenId?: string;
  readonly captured?: string;
  readonly digest?: string;
}

/** Something that is no report and no failure, such as a message that is only a picture. */
export interface LeftOut {
  readonly member: string;
  /** Goes on "Left out: ". */
  readonly leftOut: string;
}

/** A member that cannot be had; the others can. */
export interface Missing {
  readonly member: string;
  readonly error: Error;
}

export interface Opening {
  /** Which column of a table holds what, as a person confirmed it. */
  readonly columns?: Columns;
  /** Holders inside, by their path, that are not to be opened: opening one ended whoever did. */
  readonly without?: ReadonlySet<string>;
  /** Told which holder is being opened, and again of the outer one when an inner one is done. */
  readonly within?: (path: string) => void;
}

export interface Holder {
  readonly name: string;
  readonly mediaType: string;
  readonly extensions: readonly string[];
  /** Larger files are refused before they are opened. */
  readonly maxBytes: number;
  /** Exactly one holder or format recognises a file that can be read. */
  detect(bytes: Uint8Array, name: string): boolean;
  /**
   * One after another, in the order of the file; what is wrong with one is told in its place.
   * @throws IngestError when the rest of the file cannot be had
   */
  open(bytes: Uint8Array, name: string, how: Opening): AsyncIterable<Member | LeftOut | Missing>;
}
