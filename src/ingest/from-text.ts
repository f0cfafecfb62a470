/** Makes a report of a text that is already characters, keeping it to the letter: offsets are the caller's own. */
import { createHash } from 'node:crypto';
import type { Note } from '../model/note.ts';
import { partialDateOf } from '../model/partial-date.ts';
import {
  type Block,
  FACT_NAMES,
  type FactBasis,
  type FactName,
  type Origin,
  type Report,
  type SeenWord,
} from '../model/report.ts';
import { paragraphs } from './blocks.ts';

/** What is known of a report from outside its text. */
export interface ReportFacts {
  readonly title?: string;
  readonly publisher?: string;
  readonly author?: string;
  /** ISO date or date-time; anything else is left unknown. */
  readonly published?: string;
  readonly language?: string;
  /** Where it stood on the web. */
  readonly url?: string;
  /** Whose words it passes on, where it says that it was forwarded. */
  readonly forwardedFrom?: string;
}

export type FactBases = Readonly<Partial<Record<FactName, FactBasis>>>;

export const GIVEN: FactBasis = { basis: 'given', by: 'whoever took it in' };

/** Every one of them is known because a person said so. */
export const givenBases = (facts: ReportFacts): FactBases =>
  Object.fromEntries(Object.keys(facts).map((name) => [name, GIVEN]));

export const sha256 = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');

export interface TextParts {
  readonly text: string;
  readonly facts?: ReportFacts;
  readonly basis?: FactBases;
  /** What makes it another report than one of the same words: a message's number in its channel. */
  readonly identity?: string;
  readonly blocks?: readonly Block[];
  readonly origin?: Origin;
  readonly seen?: readonly SeenWord[];
  readonly notes?: readonly Note[];
}

/** Reasons of the facts that are known, in the order of the facts. */
function known(basis: FactBases, report: Partial<Record<FactName, unknown>>): FactBases | null {
  const reasons = FACT_NAMES.filter((name) => basis[name] !== undefined && report[name] !== undefined);
  return reasons.length === 0 ? null : Object.fromEntries(reasons.map((name) => [name, basis[name]]));
}

function factsOf(facts: ReportFacts): Partial<Report> {
  const published = facts.published === undefined ? null : partialDateOf(facts.published);
  return {
    ...(facts.title ? { title: facts.title } : {}),
    ...(facts.publisher ? { publisher: facts.publisher } : {}),
    ...(facts.author ? { author: facts.author } : {}),
    ...(published ? { published } : {}),
    ...(facts.url ? { url: facts.url } : {}),
    ...(facts.forwardedFrom ? { forwardedFrom: facts.forwardedFrom } : {}),
  };
}

export function reportFromText(parts: TextParts): Report {
  const { text, facts = {}, basis = {}, identity, blocks = paragraphs(text), origin, seen, notes } = parts;
  const hash = sha256(text);
  const id = identity === undefined ? hash : sha256(`${identity}\0${text}`);
  const language = facts.language ?? 'en';
  const about = factsOf(facts);
  const reasons = known(basis, { ...about, ...(language === 'und' ? {} : { language }) });
  return {
    id: `r-${id.slice(0, 16)}`,
    text,
    language,
    ...about,
    ...(reasons ? { basis: reasons } : {}),
    blocks,
    origin: origin ?? { name: '-', mediaType: 'text/plain', sha256: hash, bytes: Buffer.byteLength(text) },
    ...(seen && seen.length > 0 ? { seen } : {}),
    ...(notes && notes.length > 0 ? { notes } : {}),
  };
}
