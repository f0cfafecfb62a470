/** Recognises the pages of one file side by side, a few ahead of one another: the same words whoever is done first. */

import type { PageImage, PageWords, Recognise } from './recognise.ts';
import { BrokenImage, type Script } from './recogniser.ts';

/**
 * So many pages are under way at most, which bounds their memory. The script of a page is guessed from the page so many
 * before it, never from the one that happened to be done last.
 */
export const AHEAD = 8;

/** A page that is being looked at; its image is held no longer than that takes. */
export interface Looking {
  readonly size: Pick<PageImage, 'width' | 'height'>;
  /** Null where the image is broken. */
  readonly words: Promise<PageWords | null>;
}

export interface PagesAhead {
  /** The image is drawn when the page's turn comes; null where it cannot be. */
  ask(number: number, draw: () => PageImage | null): Promise<Looking | null>;
}

const unlessBroken = (error: unknown): null => {
  if (error instanceof BrokenImage) return null;
  throw error;
};

export function pagesAhead(recognise: Recognise): PagesAhead {
  const asked: Looking['words'][] = [];
  const scripts: Script[] = [];
  return {
    async ask(number, draw) {
      const at = asked.length;
      const before = Math.max(0, at - AHEAD);
      // The first page is waited for by those after it: it tells them the script of most files.
      if (at > 0) await asked[before];
      const guess = scripts[before] ?? 'eng';
      const image = draw();
      if (image === null) return null;
      const words = recognise({ image, number, guess }).catch(unlessBroken);
      scripts.push(guess);
      asked.push(
        words.then((found) => {
          scripts[at] = found?.script ?? guess;
          return found;
        }),
      );
      // Whoever asked hears of a failure; nobody may wait for this page again.
      asked[at].catch(() => undefined);
      return { size: { width: image.width, height: image.height }, words };
    },
  };
}
