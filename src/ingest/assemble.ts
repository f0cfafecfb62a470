/** Puts a draft together: cleaned text, blocks and notes that point into it, facts, origin. */
import type { Note } from '../model/note.ts';
import type { Block, Report } from '../model/report.ts';
import { paragraphs } from './blocks.ts';
import type { Doubt, Draft, Piece } from './format.ts';
import { type ReportFacts, reportFromText, sha256 } from './from-text.ts';
import { IngestError, shownName } from './ingest-error.ts';
import { clean, cleanLine, hasWords } from './text/clean.ts';
import { languageOf, languageOfTag } from './text/language.ts';

/** About 1.6 million words: a report larger than that is not one report. */
export const MAX_TEXT = 10_000_000;
const MAX_MARKED = 100;

interface Body {
  readonly text: string;
  readonly blocks: readonly Block[];
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
  for (const { kind, text: raw } of pieces) {
    const words = clean(raw)
      .replace(/[^\S\n]+/g, ' ')
      .replace(/ ?\n ?/g, '\n')
      .trim();
    if (words === '') continue;
    const last = blocks.at(-1);
    const close = last?.kind === kind && (kind === 'list-item' || kind === 'table');
    if (last !== undefined) text += close ? '\n' : '\n\n';
    blocks.push({ kind, start: text.length, end: text.length + words.length });
    text += words;
  }
  return { text, blocks };
}

function bodyOfText(raw: string): Body {
  const text = tidy(clean(raw));
  return { text, blocks: paragraphs(text) };
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
}

/** @throws IngestError when there is nothing to read, or too much. */
export async function assemble(draft: Draft, { bytes, name, mediaType, facts }: Taken): Promise<Report> {
  const body = typeof draft.content === 'string' ? bodyOfText(draft.content) : bodyOf(draft.content);
  if (!hasWords(body.text)) throw new IngestError('no-words', name);
  if (body.text.length > MAX_TEXT) throw new IngestError('too-large', name, 'more than 10 million characters of text');
  const merged = mergedFacts(draft.facts ?? {}, facts);
  const language = facts.language ?? (await languageOf(body.text, languageOfTag(draft.facts?.language)));
  return reportFromText({
    ...body,
    facts: { ...merged, language },
    notes: (draft.doubts ?? []).map((doubt) => noteOf(doubt, body)),
    origin: {
      name: shownName(name.split(/[\\/]/).at(-1) ?? name),
      mediaType,
      sha256: sha256(bytes),
      bytes: bytes.length,
      ...(draft.encoding === undefined ? {} : { encoding: draft.encoding }),
    },
  });
}
