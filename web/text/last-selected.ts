/** The last selection in a report's text, for forms that take words from it. */
import { useEffect, useRef } from 'react';
import type { Stretch } from './flat-runs.ts';
import { inText, selectedStretch } from './selection.ts';

/**
 * What was last selected in the text. A field that takes the focus takes the browser's own selection away; the words that a person chose for the
 * form remain. A click into the text drops them.
 */
export function useLastSelected(text: string): () => Stretch | null {
  const last = useRef<Stretch | null>(null);
  useEffect(() => {
    const follow = (): void => {
      const stretch = selectedStretch(text);
      if (stretch !== null || inText(getSelection()?.anchorNode ?? null)) last.current = stretch;
    };
    follow();
    document.addEventListener('selectionchange', follow);
    return () => document.removeEventListener('selectionchange', follow);
  }, [text]);
  return () => selectedStretch(text) ?? last.current;
}
