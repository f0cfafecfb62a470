/** Puts a draft together: cleaned text, blocks and notes that point into it, facts, origin. */
import type { Note } from '../model/note.ts';
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
import type { Doubt, Draft, Piece } from './format.ts';
import { type FactBases, GIVEN, type ReportFacts, reportFromText, sha256 } from './from-text.ts';
import { IngestError, shortName } from './ingest-error.ts';
import { seenWords } from './ocr/seen-words.ts';
import { clean, cleanLine, hasWords } from './text/clean.ts';
import { languageOf, languageOfTag } from './text/language.ts';

/** About 1.6 million words: a report larger than that is not one report. */
export const MAX_TEXT = 10_000_000;
const MAX_MARKED = 100;

interface Body {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly seen: readonly SeenWord[];
}

const tidy = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/^\n+/, '')
    .trimEnd();

/** Pieces one under another. List items and table rows stand on the next line, all else after an empty one. */
export function bodyOf(pieces: readonly Piece[]): Body {
  let text = '';
  const blocks: Block[] = [];
  const seen: SeenWord[] = [];
  for (const { kind, text: raw, seen: onImage = [] } of pieces) {
    const words = clean(raw)
      .replace(/[^\S\n]+/g, ' ')
      .replace(/ ?\n ?/g, '\n')
      .trim();
    if (words === '') continue;
    const last = blocks.at(-1);
    const close = last?.kind === kind && (kind === 'list-item' || kind === 'table');
    if (last !== undefined) text += close ? '\n' : '\n\n';
    const block = { kind, start: text.length, end: text.length + words.length };
    blocks.push(block);
    text += words;
    seen.push(...seenWords(onImage, text, block));
  }
  return { text, blocks, seen };
}

function bodyOfText(raw: string): Body {
  const text = tidy(clean(raw));
  return { text, blocks: paragraphs(text), seen: [] };
}

function noteOf({ rule, text, about }: Doubt, body: Body): Note {
  const spans = about === undefined ? [] : [...body.text.matchAll(about)].slice(0, MAX_MARKED);
  return { rule, text, spans: spans.map((m) => ({ start: m.index, end: m.index + m[0].length })) };
}

/** Facts given win over the file's own; empty ones are unknown. */
export function mergedFacts(own: ReportFacts, given: ReportFacts): ReportFacts {
  const facts: Record<string, string> = {};
  for (const source of [own, given])
    for (const [key, value] of Object.entries(source) as [string, string | undefined][]) {
      const line = value === undefined ? '' : cleanLine(value);
      if (line !== '') facts[key] = line;
    }
  return facts;
}

export interface Taken {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly mediaType: string;
  readonly facts: ReportFacts;
  /** What held it, and what an archive says of how it was captured. */
  readonly place?: Pick<Origin, 'within' | 'captured' | 'digest'>;
}

const OWN: FactBasis = { basis: 'stated', by: "the file's own metadata" };
const WORDS: FactBasis = { basis: 'inferred', by: 'the words of the text' };

/** Every fact has a reason: a person gave it, or the file states it unless the draft says how it came by it. */
function reasons(draft: Draft, given: ReportFacts, language: FactBasis): FactBases {
  const reason = (name: FactName): FactBasis => {
    if (given[name]) return GIVEN;
    return name === 'language' ? language : (draft.basis?.[name] ?? OWN);
  };
  return Object.fromEntries(FACT_NAMES.map((name) => [name, reason(name)]));
}

function bodyIn({ content }: Draft, name: string): Body {
  const body = typeof content === 'string' ? bodyOfText(content) : bodyOf(content);
  if (!hasWords(body.text)) throw new IngestError('no-words', name);
  if (body.text.length > MAX_TEXT) throw new IngestError('too-large', name, 'more than 10 million characters of text');
  return body;
}

/** @throws IngestError when there is nothing to read, or too much. */
export async function assemble(draft: Draft, { bytes, name, mediaType, facts, place }: Taken): Promise<Report> {
  const body = bodyIn(draft, name);
  const merged = mergedFacts(draft.facts ?? {}, facts);
  const tag = languageOfTag(draft.facts?.language);
  const language = facts.language ?? (await languageOf(body.text, tag));
  const ofLanguage = tag !== undefined && language === tag ? (draft.basis?.language ?? OWN) : WORDS;
  return reportFromText({
    ...body,
    facts: { ...merged, language },
    basis: reasons(draft, facts, ofLanguage),
    ...(draft.identity === undefined ? {} : { identity: draft.identity }),
    notes: (draft.doubts ?? []).map((doubt) => noteOf(doubt, body)),
    origin: {
      name: shortName(name),
      mediaType,
      sha256: sha256(bytes),
      bytes: bytes.length,
      ...(draft.encoding === undefined ? {} : { encoding: draft.encoding }),
      ...place,
    },
  });
}
