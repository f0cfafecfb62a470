/** What recognising a page is: its image in, its lines out; done where one is, or in threads that others lend. */
import type { Line } from '../page/lines.ts';
import type { Script } from './recogniser.ts';

/** The image of a page. */
export interface PageImage {
  /** Encoded as PNG, JPEG, TIFF or PGM. */
  readonly bytes: Uint8Array;
  /** As in Exif; 1 where it stands upright. */
  readonly orientation: number;
  /** In pixels, as it is to be seen. */
  readonly width: number;
  readonly height: number;
}

/** A page that is to be looked at. */
export interface SeenPage {
  readonly image: PageImage;
  readonly number: number;
  /** The script tried first. */
  readonly guess: Script;
}

export interface PageWords {
  readonly lines: readonly Line[];
  readonly script: Script;
  /** Lines that were nothing that can be read: stains, signatures, pictures. */
  readonly unread: number;
}

/** Always the same for the same page. @throws BrokenImage */
export type Recognise = (page: SeenPage) => Promise<PageWords>;
