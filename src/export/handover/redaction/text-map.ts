/** A report's text with marks in place of what is hidden, and where each place of the old text is in the new one. */
import { overlaps, type Span } from '../../../model/span.ts';
import { MARK } from './finder.ts';

export interface TextMap {
  readonly text: string;
  readonly isTouched: (spans: readonly Span[]) => boolean;
  /** A span that touches a mark holds it whole: its ends tell nothing of what is hidden. */
  readonly moved: <T extends Span>(span: T) => T;
}

interface Hole extends Span {
  /** Where its mark starts in the new text. */
  readonly at: number;
}

export function mapOf(text: string, hidden: readonly Span[]): TextMap {
  const holes: Hole[] = [];
  let out = '';
  let from = 0;
  for (const { start, end } of hidden) {
    out += text.slice(from, start);
    holes.push({ start, end, at: out.length });
    out += MARK;
    from = end;
  }
  out += text.slice(from);
  const placeOf = (at: number, edge: 'start' | 'end'): number => {
    let shift = 0;
    for (const hole of holes) {
      if (at <= hole.start) break;
      if (at < hole.end) return edge === 'start' ? hole.at : hole.at + MARK.length;
      shift = hole.at + MARK.length - hole.end;
    }
    return at + shift;
  };
  return {
    text: out,
    isTouched: (spans) => spans.some((span) => holes.some((hole) => overlaps(span, hole))),
    moved: (span) => ({ ...span, start: placeOf(span.start, 'start'), end: placeOf(span.end, 'end') }),
  };
}
