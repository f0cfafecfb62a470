/** Where the author concludes rather than reports: "we infer that", "it turns out to us that", "these matters show us". */
import type { Sentence } from '../../../model/sentence.ts';
import type { Span } from '../../../model/span.ts';
import { holds, lemmaOf, type Reader } from '../reading.ts';

export interface Conclusion {
  /** The verb and the first person that make it the author's. */
  readonly cue: Span;
  readonly verb: number;
  /** Tokens [first, last) that are concluded. */
  readonly first: number;
  readonly last: number;
}

/** How far the first person may stand from the verb: "we therefore infer", "turns out to us". */
const REACH = 3;

/** "we infer" before the verb, "shows us" behind it. */
function firstPersonNear(reader: Reader, verb: number, { first, last }: Sentence): number {
  const { tokens, rules, tags } = reader;
  for (let step = 1; step <= REACH; step++) {
    for (const at of [verb - step, verb + step]) {
      if (at < first || at >= last || tags.pos[at] !== 'PRON' || !rules.firstPerson.has(tokens.norms[at])) continue;
      if (reader.syntax.relations[at].startsWith('nmod')) continue;
      if (rules.speakers.authors.has(tokens.norms[at]) === at < verb) return at;
    }
  }
  return -1;
}

/** "In our assessment", "my guess": the noun and whose it is. */
const isJudgement = ({ tags, tokens, rules }: Reader, noun: number): boolean =>
  tags.pos[noun] === 'NOUN' &&
  rules.speakers.judgements.has(tokens.norms[noun]) &&
  noun > 0 &&
  rules.firstPerson.has(tokens.norms[noun - 1]);

/** Does the word conclude: "infer", "it is clear"? What somebody saw is no conclusion. */
const concludes = (reader: Reader, at: number): boolean =>
  (reader.tags.pos[at] === 'VERB' &&
    reader.rules.concluding.has(lemmaOf(reader, at)) &&
    !reader.rules.speakers.perceived.has(reader.tokens.norms[at])) ||
  (reader.tags.pos[at] === 'ADJ' && reader.rules.evident.has(lemmaOf(reader, at)));

/** What follows "that", or the whole sentence where the verb has only nouns: "these matters show us their aims". */
function scope(reader: Reader, verb: number, { first, last }: Sentence): { first: number; last: number } {
  const { tokens } = reader;
  for (let at = verb + 1; at < Math.min(last, verb + 2 + REACH); at++)
    if (tokens.norms[at] === 'that') return { first: at + 1, last };
  const afterSubject = reader.tags.pos[verb - 1] === 'PRON' && reader.rules.firstPerson.has(tokens.norms[verb - 1]);
  return afterSubject ? { first: verb + 1, last } : { first, last };
}

/** Within quotation marks somebody else says "we". */
const quoted = (reader: Reader, sentence: number, token: number): boolean =>
  reader.attributionsIn[sentence].some(({ manner, content }) => manner !== 'indirect' && holds(reader, content, token));

/** "I cannot confirm it": a verb that is negated and opens no clause concludes nothing. */
function concludesNothing({ syntax, tokens, rules }: Reader, at: number): boolean {
  const children = syntax.children[at];
  if (!children.some((c) => rules.negations.has(tokens.norms[c]))) return false;
  return !children.some((c) => ['ccomp', 'csubj', 'xcomp'].includes(syntax.relations[c]));
}

export function conclusionIn(reader: Reader, index: number): Conclusion | null {
  const { tokens } = reader;
  const sentence = reader.sentences[index];
  for (let at = sentence.first; at < sentence.last; at++) {
    const judgement = isJudgement(reader, at);
    if (!judgement && !concludes(reader, at)) continue;
    const person = judgement ? at - 1 : firstPersonNear(reader, at, sentence);
    if (person < 0 || quoted(reader, index, at) || concludesNothing(reader, at)) continue;
    const [from, to] = [Math.min(at, person), Math.max(at, person)];
    const cue = { start: tokens.start[from], end: tokens.end[to] };
    return { cue, verb: at, ...(judgement ? { first: at + 1, last: sentence.last } : scope(reader, at, sentence)) };
  }
  return null;
}

/** The concluding verb itself counts where nothing else carries what is concluded: "these matters show us their aims". */
export const concludedAt = ({ first, last, verb }: Conclusion, token: number): boolean =>
  first <= token && token < last && (token !== verb || first < verb);
