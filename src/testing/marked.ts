/** Marked text for tests of layers: `[source|A resident] [cue|said] [content|the bridge was hit].` */
import type { Span } from '../model/span.ts';

export interface Marked {
  /** The text without the marks. */
  readonly text: string;
  /** Spans by label, in the order in which they open. Marks may nest; `\[` is a bracket of the text. */
  readonly spans: Readonly<Record<string, readonly Span[]>>;
}

const LABEL = /[\w:.+-]*\|/y;

/** @throws SyntaxError when a mark is not closed or closes nothing. */
export function marked(source: string): Marked {
  let text = '';
  const spans: Record<string, { start: number; end: number }[]> = {};
  const open: { start: number; end: number }[] = [];
  for (let i = 0; i < source.length; i++) {
    LABEL.lastIndex = i + 1;
    const label = source[i] === '[' ? LABEL.exec(source)?.[0] : undefined;
    if (source[i] === '\\' && (source[i + 1] === '[' || source[i + 1] === ']')) text += source[++i];
    else if (label !== undefined) {
      const mark = { start: text.length, end: -1 };
      const name = label.slice(0, -1);
      (spans[name] ??= []).push(mark);
      open.push(mark);
      i += label.length;
    } else if (source[i] === ']') {
      const mark = open.pop();
      if (!mark) throw new SyntaxError(`"]" at ${i} closes no mark in: ${source}`);
      mark.end = text.length;
    } else text += source[i];
  }
  if (open.length > 0) throw new SyntaxError(`A mark is not closed in: ${source}`);
  return { text, spans };
}

/** The words of spans, for readable comparisons. */
export const wordsOf = (text: string, spans: readonly Span[]): string[] => spans.map((s) => text.slice(s.start, s.end));
