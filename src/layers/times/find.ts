/** Walks over a report and gathers its expressions of time, each read where the story has got to. */

import type { LanguagePack } from '../../languages/language-pack.ts';
import type { Note } from '../../model/note.ts';
import type { PartialDate } from '../../model/partial-date.ts';
import { type Sentence, sentenceOf } from '../../model/sentence.ts';
import type { Span } from '../../model/span.ts';
import type { Syntax, Tags } from '../../model/syntax.ts';
import type { TimeExpression } from '../../model/time-expression.ts';
import type { Tokens } from '../../model/tokens.ts';
import { expressionAt } from './grammar/expression.ts';
import { clockDay, dayAfter, dayBefore } from './grammar/neighbours.ts';
import { beginsToken, endsToken, type Line, lineOf } from './line.ts';
import type { Match, Meaning } from './meaning.ts';
import { type Anchor, type Bearings, type Resolved, resolve } from './resolve.ts';
import { directionAt } from './tense.ts';

export interface TimesInput {
  readonly tokens: Tokens;
  readonly sentences: readonly Sentence[];
  readonly tags: Tags;
  readonly syntax: Syntax;
  readonly language: LanguagePack;
  readonly published: PartialDate | undefined;
  readonly note: (note: Note) => void;
}

const anchorOf = (date: PartialDate | undefined): Anchor | null => {
  if (date === undefined) return null;
  const [year, month, day] = date.split('-').map(Number);
  return month === undefined ? { year } : day === undefined ? { year, month } : { year, month, day };
};

interface Found extends Span {
  readonly meaning: Meaning;
  readonly match: Match;
  readonly at: number;
}

/** A match as one span, or as two where it holds both ends of a range: [January 20]-[30]. */
function spansOf(line: Line, tokens: Tokens, at: number, match: Match): Found[] {
  const first = line.tokens[at];
  const last = line.tokens[match.next - 1];
  const whole = { start: tokens.start[first], end: tokens.end[last], meaning: match.meaning, match, at };
  if (!match.also) return [whole];
  for (let i = at; i < match.next; i++) {
    if (!line.words[i]?.range) continue;
    const token = line.tokens[i];
    const hyphen = tokens.start[token] + tokens.forms[token].search(/\D/);
    return [
      { ...whole, end: hyphen },
      { ...whole, start: hyphen + 1, meaning: match.also },
    ];
  }
  return [whole];
}

/** A day of the month that shares the words of the date beside it. */
function sharing(line: Line, tokens: Tokens, match: Match, beside: { at: number; meaning: Meaning } | null): Found[] {
  if (!beside) return [];
  const token = line.tokens[beside.at];
  const own: Match = { next: beside.at + 1, meaning: beside.meaning, rule: `${match.rule}-shared` };
  return [{ start: tokens.start[token], end: tokens.end[token], meaning: beside.meaning, match: own, at: beside.at }];
}

function matches(line: Line, tokens: Tokens): Found[] {
  const found: Found[] = [];
  for (let at = 0; at < line.norms.length; at++) {
    const word = line.words[at];
    if (!word?.begins || (word.needsNext && !line.words[at + 1]) || !beginsToken(line, at)) continue;
    const plain = expressionAt(line, at);
    if (!plain || !endsToken(line, plain.next)) continue;
    const meaning = clockDay(line, plain);
    const match = meaning ? { ...plain, meaning } : plain;
    const before = dayBefore(line, at, match);
    const after = dayAfter(line, match);
    const free = sharing(line, tokens, match, before).filter(({ start }) => (found.at(-1)?.end ?? 0) <= start);
    found.push(...free, ...spansOf(line, tokens, at, match));
    found.push(...sharing(line, tokens, match, after));
    at = (after ? after.at + 1 : match.next) - 1;
  }
  return found;
}

const DATELINE_REACH = 30;

/** The date of a dateline ("DARMA, 3 JAN 90 --"), for reports that come without a date of publication. */
function datelineOf(line: Line, found: readonly Found[]): Found | null {
  const hit = found.find(({ meaning }) => meaning.is === 'date');
  if (hit?.meaning.is !== 'date' || hit.meaning.day === undefined || hit.meaning.year === undefined) return null;
  const next = line.norms[hit.match.next];
  return hit.at < DATELINE_REACH && DATELINE_MARKS.has(next) ? hit : null;
}
const DATELINE_MARKS = new Set(['--', '-', '–', '—', '(', ')', '[', ':']);

const MODS = { START: 'START', MID: 'MID', END: 'END' } as const;
const BLURS = {
  APPROX: 'APPROX',
  LESS_THAN: 'LESS_THAN',
  MORE_THAN: 'MORE_THAN',
  EQUAL_OR_LESS: 'EQUAL_OR_LESS',
  EQUAL_OR_MORE: 'EQUAL_OR_MORE',
} as const;

function expressionOf({ start, end, match }: Found, { value, type, basis }: Resolved, code: string): TimeExpression {
  const mod = match.edge ? MODS[match.edge] : match.blur ? BLURS[match.blur] : undefined;
  const span = { start, end };
  return {
    ...span,
    type,
    value: { value, basis, spans: [span], rule: `times.${code}.${match.rule}` },
    ...(mod ? { mod } : {}),
  };
}

/** Does the value hang on the tense around? */
const turns = (meaning: Meaning): boolean =>
  meaning.is === 'date'
    ? meaning.year === undefined
    : meaning.is === 'weekday' ||
      meaning.is === 'named' ||
      meaning.is === 'feast' ||
      meaning.is === 'step' ||
      'of' in meaning;

/** How far up the tree the verb may stand that a date goes with. */
const CLIMB = 3;

/** "The union said on Thursday": when it was said; "that night" is the night of what was said to happen. */
function datesSaying({ syntax, tags, tokens, language }: TimesInput, token: number): boolean {
  for (let at = syntax.heads[token], up = 0; at >= 0 && up < CLIMB; at = syntax.heads[at], up++)
    if (tags.pos[at] === 'VERB') return language.attribution.saying.has(tokens.norms[at]);
  return false;
}

const NOWHERE: Bearings = { report: null, story: null, quarter: null, direction: 0 };

export function findTimes(input: TimesInput): TimeExpression[] {
  const { tokens, sentences, tags, syntax, language, published, note } = input;
  const line = lineOf(tokens, sentences, language);
  const clause = { tokens, tags, syntax, words: language.times };
  const hits = matches(line, tokens);
  const dateline = published === undefined ? datelineOf(line, hits) : null;
  const report = dateline ? (resolve(dateline.meaning, NOWHERE).anchor ?? null) : anchorOf(published);
  const unanchored: Span[] = [];
  let story: Anchor | null = null;
  let scene: Anchor | null = null;
  let quarter: string | null = null;
  let storyBlock = -1;
  const found = hits.map((hit) => {
    const block = sentences[sentenceOf(sentences, line.tokens[hit.at])]?.block ?? -1;
    const hourAlone = hit.meaning.is === 'part' && !hit.meaning.of;
    const resolved = resolve(hit.meaning, {
      report,
      story: hourAlone ? (block === storyBlock ? story : null) : hit.meaning.is === 'part' ? scene : story,
      quarter,
      direction: turns(hit.meaning) ? directionAt(clause, line.tokens[hit.at], line.tokens[hit.match.next - 1] + 1) : 0,
    });
    if (resolved.unanchored) unanchored.push({ start: hit.start, end: hit.end });
    if (resolved.anchor && (resolved.type === 'DATE' || resolved.type === 'TIME')) {
      if (scene === null || !datesSaying(input, line.tokens[hit.match.next - 1])) scene = resolved.anchor;
      story = resolved.anchor;
      storyBlock = block;
    }
    if (hit.meaning.is === 'named' && /^\d{4}-Q\d$/.test(resolved.value)) quarter = resolved.value;
    return expressionOf(hit, resolved, language.code);
  });
  if (dateline) {
    const text = 'The date of publication is not known: times are counted from the date in the dateline.';
    note({ spans: [{ start: dateline.start, end: dateline.end }], text, rule: `times.${language.code}.dateline` });
  }
  if (unanchored.length > 0) {
    note({
      spans: unanchored,
      text: 'The date of publication is not known, so these times have no full date.',
      rule: `times.${language.code}.no-publication-date`,
    });
  }
  return found;
}
