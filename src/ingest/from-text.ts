/** Makes a report of a text that is already characters, keeping it to the letter: offsets are the caller's own. */
import { createHash } from 'node:crypto';
import type { Note } from '../model/note.ts';
import { partialDateOf } from '../model/partial-date.ts';
import type { Block, Origin, Report } from '../model/report.ts';
import { paragraphs } from './blocks.ts';

/** What is known of a report from outside its text. */
export interface ReportFacts {
  readonly title?: string;
  readonly publisher?: string;
  readonly author?: string;
  /** ISO date or date-time; anything else is left unknown. */
  readonly published?: string;
  readonly language?: string;
}

export const sha256 = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');

export interface TextParts {
  readonly text: string;
  readonly facts?: ReportFacts;
  readonly blocks?: readonly Block[];
  readonly origin?: Origin;
  readonly notes?: readonly Note[];
}

export function reportFromText({ text, facts = {}, blocks = paragraphs(text), origin, notes }: TextParts): Report {
  const hash = sha256(text);
  const published = facts.published === undefined ? null : partialDateOf(facts.published);
  return {
    id: `r-${hash.slice(0, 16)}`,
    text,
    language: facts.language ?? 'en',
    ...(facts.title ? { title: facts.title } : {}),
    ...(facts.publisher ? { publisher: facts.publisher } : {}),
    ...(facts.author ? { author: facts.author } : {}),
    ...(published ? { published } : {}),
    blocks,
    origin: origin ?? { name: '-', mediaType: 'text/plain', sha256: hash, bytes: Buffer.byteLength(text) },
    ...(notes && notes.length > 0 ? { notes } : {}),
  };
}
