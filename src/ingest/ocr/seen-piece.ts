/** A word as it was recognised on an image, before it has its place in the text. */
import type { SeenWord } from '../../model/report.ts';

export interface SeenPiece extends Omit<SeenWord, 'start' | 'end'> {
  readonly text: string;
}
