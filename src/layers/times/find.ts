/** Walks over a report and gathers its expressions of time, each read where the story has got to. */

import type { LanguagePack } from '../../languages/language-pack.ts';
import type { Note } from '../../model/note.ts';
import type { PartialDate } from '../../model/partial-date.ts';
import type { Sentence } from '../../model/sentence.ts';
import type { Span } from '../../model/span.ts';
import type { TimeExpression } from '../../model/time-expression.ts';
import type { Tokens } from '../../model/tokens.ts';
import { expressionAt } from './grammar/expression.ts';
import { beginsToken, endsToken, type Line, lineOf } from './line.ts';
import type { Match, Meaning } from './meaning.ts';
import { type Anchor, type Resolved, resolve } from './resolve.ts';
import { directionAt } from './tense.ts';

export interface TimesInput {
  readonly tokens: Tokens;
  readonly sentences: readonly Sentence[];
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

function matches(line: Line, tokens: Tokens): Found[] {
  const found: Found[] = [];
  for (let at = 0; at < line.norms.length; at++) {
    if (!line.words[at]?.begins || !beginsToken(line, at)) continue;
    const match = expressionAt(line, at);
    if (!match || !endsToken(line, match.next)) continue;
    found.push(...spansOf(line, tokens, at, match));
    at = match.next - 1;
  }
  return found;
}

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

export function findTimes({ tokens, sentences, language, published, note }: TimesInput): TimeExpression[] {
  const line = lineOf(tokens, sentences, language);
  const report = anchorOf(published);
  const unanchored: Span[] = [];
  let story: Anchor | null = null;
  let quarter: string | null = null;
  const found = matches(line, tokens).map((hit) => {
    const resolved = resolve(hit.meaning, {
      report,
      story,
      quarter,
      direction: directionAt(line, hit.at, hit.match.next),
    });
    if (resolved.unanchored) unanchored.push({ start: hit.start, end: hit.end });
    if (resolved.anchor && (resolved.type === 'DATE' || resolved.type === 'TIME')) story = resolved.anchor;
    if (hit.meaning.is === 'named' && /^\d{4}-Q\d$/.test(resolved.value)) quarter = resolved.value;
    return expressionOf(hit, resolved, language.code);
  });
  if (unanchored.length > 0) {
    note({
      spans: unanchored,
      text: 'The date of publication is not known, so these times have no full date.',
      rule: `times.${language.code}.no-publication-date`,
    });
  }
  return found;
}
