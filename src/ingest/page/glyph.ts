/** A character of a page, where it stands and how tall it is, in points. */
export interface Glyph {
  readonly char: string;
  readonly left: number;
  readonly right: number;
  /** Where its shape is placed; characters that share one shape share this. */
  readonly origin: number;
  /** Height of the baseline above the foot of the page. */
  readonly base: number;
  readonly height: number;
  readonly bold: boolean;
  /** A hyphen at the end of a line, after which no line end is generated. */
  readonly endsLine: boolean;
}
