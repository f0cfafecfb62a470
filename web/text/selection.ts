/** The words that a person selected in a report, as places in its text: what is shown around them does not count. */
import type { Stretch } from './flat-runs.ts';

/** Elements with this attribute hold text of the report from that place on, and nothing else. */
const HOLDER = '[data-at]';

const elementOf = (node: Node): Element | null => (node instanceof Element ? node : node.parentElement);

/** Whether a node lies in the text of the report. */
export const inText = (node: Node | null): boolean => node !== null && elementOf(node)?.closest(HOLDER) != null;

function holderFrom(node: Node | null): Element | null {
  if (!(node instanceof Element)) return elementOf(node ?? document)?.closest(HOLDER) ?? null;
  return node.matches(HOLDER) ? node : node.querySelector(HOLDER);
}

/** Where in the report the edge lies; null outside the report's text. */
function placeOf(node: Node, offset: number): number | null {
  const holder = elementOf(node)?.closest(HOLDER);
  if (holder) {
    const range = document.createRange();
    range.setStart(holder, 0);
    range.setEnd(node, offset);
    return Number(holder.getAttribute('data-at')) + range.toString().length;
  }
  // Between two runs: the place where the next one begins.
  const next = holderFrom(node.childNodes[offset] ?? null);
  return next ? Number(next.getAttribute('data-at')) : null;
}

/** Blanks at the edges are seldom meant. */
export function trimmed(text: string, { start, end }: Stretch): Stretch | null {
  const words = text.slice(start, end);
  const from = start + (words.length - words.trimStart().length);
  const to = end - (words.length - words.trimEnd().length);
  return from < to ? { start: from, end: to } : null;
}

/** Null where nothing is selected, or where the selection does not lie in the text. */
export function selectedStretch(text: string): Stretch | null {
  const selection = getSelection();
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return null;
  const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0);
  const start = placeOf(startContainer, startOffset);
  const end = placeOf(endContainer, endOffset);
  return start === null || end === null ? null : trimmed(text, { start, end });
}

const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Where these words stand next after a place, from the top again after the last; blanks count as one. Null where they never do. */
export function nextOccurrence(text: string, words: string, after: number): Stretch | null {
  const parts = words.trim().split(/\s+/u).filter(Boolean).map(escaped);
  if (parts.length === 0) return null;
  const found = [...text.matchAll(new RegExp(parts.join('\\s+'), 'giu'))];
  const next = found.find(({ index }) => index > after) ?? found[0];
  return next ? { start: next.index, end: next.index + next[0].length } : null;
}
