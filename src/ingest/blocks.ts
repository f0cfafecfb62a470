/** Finds the paragraphs of plain text, also where lines were wrapped by hand. */
import type { Block, BlockKind } from '../model/report.ts';

interface Line {
  readonly start: number;
  readonly end: number;
  readonly indented: boolean;
}

/** Lines without their ends and without white space at their edges; empty ones have `start === end`. */
function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  const pattern = /[^\n\r\u2028\u2029\f\v]*(?:\r\n|[\n\r\u2028\u2029\f\v]|$)/gy;
  while (pattern.lastIndex < text.length) {
    const at = pattern.lastIndex;
    const [line] = pattern.exec(text) as RegExpExecArray;
    const body = line.replace(/[\n\r\u2028\u2029\f\v]+$/, '');
    const trimmed = body.trim();
    const lead = trimmed === '' ? 0 : body.indexOf(trimmed[0]);
    lines.push({ start: at + lead, end: at + lead + trimmed.length, indented: lead > 0 });
  }
  return lines;
}

const MAX_WRAPPED = 100;
const MIN_WRAPPED = 40;

/** The width at which a person or program wrapped the lines, or null: then each line is a paragraph. */
function wrapWidth(lines: readonly Line[]): number | null {
  const lengths = lines.filter((l) => l.end > l.start).map((l) => l.end - l.start);
  const longest = lengths.reduce((a, b) => Math.max(a, b), 0);
  if (lengths.length < 4 || longest > MAX_WRAPPED || longest < MIN_WRAPPED) return null;
  const full = lengths.filter((n) => n > 0.75 * longest).length;
  return full >= lengths.length / 2 ? longest : null;
}

/** Paragraphs in order; together they hold every word of the text. */
export function paragraphs(text: string, kind: BlockKind = 'paragraph'): Block[] {
  const lines = linesOf(text);
  const width = wrapWidth(lines);
  const blocks: { start: number; end: number; kind: BlockKind }[] = [];
  let open = false;
  for (const [i, line] of lines.entries()) {
    if (line.end === line.start) open = false;
    else if (open && !(line.indented && !lines[i - 1].indented)) (blocks.at(-1) as { end: number }).end = line.end;
    else blocks.push({ start: line.start, end: line.end, kind });
    if (line.end > line.start) open = width !== null && line.end - line.start > 0.6 * width;
  }
  return blocks;
}
