/** How much reading one file may take: a file that means harm, or is merely huge, ends its reader and nothing else. */

export interface Limits {
  /** Seconds a source may take; without it, by its size, and longer while pages of it are being looked at. */
  readonly seconds?: number;
  /** Megabytes of memory that a reader may take beside the file itself. */
  readonly megabytes?: number;
  /** As many may be under way or wait; without it, any number. */
  readonly waiting?: number;
}

const SECONDS = 60;
const SECONDS_A_MEGABYTE = 30;

/** Recognising the words on one scanned page takes some seconds; one that takes this long will not end. */
export const SECONDS_A_PAGE = 120;

export const megabytesOf = ({ megabytes = 1024 }: Limits): number => megabytes;

export const secondsFor = (bytes: number, { seconds }: Limits): number =>
  seconds ?? SECONDS + Math.ceil((SECONDS_A_MEGABYTE * bytes) / 1e6);
