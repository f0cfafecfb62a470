/** Report text made safe to print on a line: no control characters, no marks that turn the line around, single spaces. */
import type { Span } from '../../model/span.ts';

/**
 * Controls and escapes would reach the terminal; directional overrides would reorder what stands around the words.
 * The two joiners stay: Persian and Kurdish are spelt with them.
 */
const UNPRINTABLE = /(?![\u200c\u200d])[\p{Cc}\p{Cf}]/gu;

export const visible = (text: string): string => text.replace(/\s+/gu, ' ').replace(UNPRINTABLE, '').trim();

/** The words of spans in order, an ellipsis where something stands between them. */
export const wordsOfSpans = (text: string, spans: readonly Span[]): string =>
  spans.map(({ start, end }) => visible(text.slice(start, end))).join(' … ');
