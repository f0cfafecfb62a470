/** Puts claims beside the paragraphs in which their words begin, and numbers them in the order of reading. */
import type { DecidedClaim, ReportWhole } from '../../api.ts';
import type { Stretch } from '../../text/flat-runs.ts';

export type Block = ReportWhole['blocks'][number];

export interface Numbered {
  readonly number: number;
  readonly decided: DecidedClaim;
}

export interface Paragraph {
  readonly block: Block;
  readonly claims: readonly Numbered[];
}

const startOf = ({ current }: DecidedClaim): number => current.spans[0].start;

/** A claim whose words lie between two paragraphs stands beside the one before. */
export function paragraphsOf({ blocks, claims, text }: ReportWhole): Paragraph[] {
  const numbered = claims.map((decided, i) => ({ number: i + 1, decided }));
  const all: readonly Block[] = blocks.length > 0 ? blocks : [{ start: 0, end: text.length, kind: 'paragraph' }];
  return all.map((block, i) => {
    const from = i === 0 ? 0 : block.start;
    const to = all[i + 1]?.start ?? Number.POSITIVE_INFINITY;
    return { block, claims: numbered.filter(({ decided }) => startOf(decided) >= from && startOf(decided) < to) };
  });
}

export const overlap = (a: Stretch, b: Stretch): boolean => a.start < b.end && b.start < a.end;

export const wordsOf = (text: string, spans: readonly Stretch[]): string =>
  spans.map(({ start, end }) => text.slice(start, end).replace(/\s+/gu, ' ').trim()).join(' … ');
