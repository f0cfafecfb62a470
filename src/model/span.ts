/** A stretch of one report's text, and the plain arithmetic on such stretches. */

/** Half-open, in UTF-16 code units: `text.slice(start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** @throws RangeError when the span ends before it starts, or starts before the text does. */
export function span(start: number, end: number): Span {
  if (!(Number.isInteger(start) && Number.isInteger(end)) || start < 0) {
    throw new RangeError(`Span ${start}-${end} is not a pair of offsets`);
  }
  if (end < start) throw new RangeError(`Span ${start}-${end} ends before it starts`);
  return { start, end };
}

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
/** Is `inner` within `outer`, edges included? */
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;
/** Is anything but single spaces between the words of `text`? */
function isUneven(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c < 32 || (c > 0x7f && (c === 0xa0 || c >= 0x1680))) return true;
    if (c === 32 && text.charCodeAt(i + 1) === 32) return true;
  }
  return false;
}

/** The words of the span on one line: each run of white space as one space. */
export function inOneLine(text: string, { start, end }: Span): string {
  const words = text.slice(start, end);
  return isUneven(words) ? words.replace(/\s+/g, ' ') : words;
}

/** Order of reading: earlier first, and of two that start together the longer first. */
export const byPosition = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;

/** The smallest span that holds all of `spans`. @throws RangeError when there is none to hold. */
export function hull(spans: readonly Span[]): Span {
  if (spans.length === 0) throw new RangeError('The hull of no spans is not a span');
  let { start, end } = spans[0];
  for (const s of spans) {
    if (s.start < start) start = s.start;
    if (s.end > end) end = s.end;
  }
  return { start, end };
}

/** Overlapping and touching spans joined, in order of reading. */
export function union(spans: readonly Span[]): Span[] {
  const joined: { start: number; end: number }[] = [];
  for (const s of [...spans].sort(byPosition)) {
    const last = joined.at(-1);
    if (last && s.start <= last.end) last.end = Math.max(last.end, s.end);
    else joined.push({ start: s.start, end: s.end });
  }
  return joined;
}

/** What of `whole` none of `holes` covers, in order of reading. */
export function subtract(whole: Span, holes: readonly Span[]): Span[] {
  const left: Span[] = [];
  let at = whole.start;
  for (const hole of union(holes)) {
    if (hole.end <= at) continue;
    if (hole.start >= whole.end) break;
    if (hole.start > at) left.push({ start: at, end: hole.start });
    at = hole.end;
  }
  if (at < whole.end) left.push({ start: at, end: whole.end });
  return left;
}
