/** Puts each claim with the paragraph in which its words begin, and numbers the claims in order of reading. */
import type { Claim } from '../model/claim.ts';
import type { Doc } from '../model/doc.ts';
import type { Note } from '../model/note.ts';
import type { Block } from '../model/report.ts';
import { byPosition, type Span } from '../model/span.ts';

export interface NumberedClaim {
  /** From 1, in order of reading. */
  readonly number: number;
  readonly claim: Claim;
}

export interface Paragraph {
  /** From 1, counting every block of the report. Null for claims that stand in no block. */
  readonly number: number | null;
  readonly block: Block | null;
  readonly claims: readonly NumberedClaim[];
}

const NOWHERE: Span = { start: Number.MAX_SAFE_INTEGER, end: Number.MAX_SAFE_INTEGER };

/** Every block of the report in order, also those without claims; claims that no block holds come last. */
export function byParagraph({ report, annotations }: Doc): Paragraph[] {
  const claims = annotations.claims
    .map((claim) => ({ claim, at: claim.spans[0] ?? NOWHERE }))
    .sort((a, b) => byPosition(a.at, b.at))
    .map(({ claim, at }, i) => ({ number: i + 1, claim, at }));
  const paragraphs: Paragraph[] = [];
  let next = 0;
  for (const [i, block] of report.blocks.entries()) {
    const from = next;
    while (next < claims.length && claims[next].at.start < block.end) next++;
    paragraphs.push({ number: i + 1, block, claims: claims.slice(from, next) });
  }
  if (next < claims.length) paragraphs.push({ number: null, block: null, claims: claims.slice(next) });
  return paragraphs;
}

const keyOf = ({ text, rule }: Note): string => `${rule}\n${text}`;

/** Notes that no claim shows already, each text once. */
export function reportNotes({ notes, annotations }: Doc): Note[] {
  const shown = new Set(annotations.claims.flatMap((claim) => claim.notes.map(keyOf)));
  return notes.filter((note) => {
    const isNew = !shown.has(keyOf(note));
    shown.add(keyOf(note));
    return isNew;
  });
}
