/** The words of a report as the time grammar sees them: hyphenated words of time in pieces, each with all it can mean. */
import type { LanguagePack } from '../../languages/language-pack.ts';
import type { Sentence } from '../../model/sentence.ts';
import type { Tokens } from '../../model/tokens.ts';
import { figuresWord } from './figures.ts';
import { type TimeWord, type Vocabulary, vocabularyOf } from './vocabulary.ts';

export interface Line {
  readonly language: LanguagePack;
  readonly norms: readonly string[];
  readonly words: readonly (TimeWord | undefined)[];
  /** The token each piece stands in. */
  readonly tokens: readonly number[];
  /** As printed, of the token. */
  readonly forms: readonly string[];
  /** Is the report, or this part of it, all in capitals? */
  readonly capitals: boolean;
}

/** The pieces of "third-quarter" or "two-year", or null where a hyphenated word has no time in it. */
function split(norm: string, vocabulary: Vocabulary, lookUp: (norm: string) => TimeWord | undefined): string[] | null {
  const pieces = norm.split('-');
  let time = pieces.every((piece) => vocabulary.get(piece)?.cardinal && piece.length > 2);
  for (const piece of pieces) {
    if (piece === '') return null;
    const word = vocabulary.get(piece);
    if (
      word &&
      (word.unit || word.month || word.weekday || word.season || word.dayPart || word.day || word.decade !== undefined)
    )
      time = true;
    else if (!time) {
      const figures = lookUp(piece);
      if (figures?.year !== undefined || (figures?.decade !== undefined && figures.figures === undefined)) time = true;
    }
  }
  return time ? pieces : null;
}

const isDigit = (c: number): boolean => c >= 48 && c <= 57;

/** Sentences are kept apart by an empty piece, so that nothing is read across their border. */
export function lineOf(tokens: Tokens, sentences: readonly Sentence[], language: LanguagePack): Line {
  const vocabulary = vocabularyOf(language);
  const norms: string[] = [];
  const words: (TimeWord | undefined)[] = [];
  const at: number[] = [];
  const forms: string[] = [];
  const known = new Map<string, TimeWord | undefined>();
  const lookUp = (norm: string): TimeWord | undefined => {
    if (!isDigit(norm.charCodeAt(0))) return vocabulary.get(norm);
    if (!known.has(norm)) known.set(norm, figuresWord(norm, language.numbers));
    return known.get(norm);
  };
  const add = (norm: string, token: number, word: TimeWord | undefined): void => {
    norms.push(norm);
    words.push(word);
    at.push(token);
    forms.push(token < 0 ? '' : tokens.forms[token]);
  };
  let upper = 0;
  let sentence = 0;
  for (let i = 0; i < tokens.count; i++) {
    while (sentence < sentences.length && sentences[sentence].first <= i) {
      if (i > 0) add('', -1, undefined);
      sentence++;
    }
    const norm = tokens.norms[i];
    const word = lookUp(norm);
    const pieces = word === undefined && norm.length > 3 && norm.includes('-') ? split(norm, vocabulary, lookUp) : null;
    if (pieces) for (const piece of pieces) add(piece, i, lookUp(piece));
    else add(norm, i, word);
    if (norm !== tokens.forms[i]) upper++;
  }
  return { language, norms, words, tokens: at, forms, capitals: upper > tokens.count * 0.5 };
}

/** Does piece `at` begin a token? Expressions never begin or end inside one. */
export const beginsToken = (line: Line, at: number): boolean => at === 0 || line.tokens[at] !== line.tokens[at - 1];
/** Is `at` past the end, or the first piece of a token? */
export const endsToken = (line: Line, at: number): boolean =>
  at >= line.norms.length || line.tokens[at] !== line.tokens[at - 1];
export const hyphenated = (line: Line, at: number): boolean =>
  at + 1 < line.norms.length && line.tokens[at] === line.tokens[at + 1];
export const isCapitalised = (line: Line, at: number): boolean => {
  const first = line.forms[at]?.[0] ?? '';
  return first !== first.toLowerCase();
};
export const phraseAt = (line: Line, at: number, words: readonly string[]): boolean =>
  words.every((word, n) => line.norms[at + n] === word);
