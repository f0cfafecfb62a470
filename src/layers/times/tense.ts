/** Whether the words that govern an expression of time speak of the past or of what is to come. */
import type { TimeWords } from '../../languages/sections/times.ts';
import type { Syntax, Tags } from '../../model/syntax.ts';
import type { Tokens } from '../../model/tokens.ts';

export type Direction = -1 | 0 | 1;

/** What the tense of a sentence is read from. */
export interface Clause {
  readonly tokens: Tokens;
  readonly tags: Tags;
  readonly syntax: Syntax;
  readonly words: TimeWords;
}

const CLIMB = 8;
const REACH = 9;

/** The word outside [first, last) that the expression hangs on, or -1. */
function governor({ syntax }: Clause, first: number, last: number): number {
  for (let i = first; i < last; i++) {
    const head = syntax.heads[i];
    if (head >= 0 && (head < first || head >= last)) return head;
  }
  return -1;
}

const PAST_PENN = new Set(['VBD', 'VBN']);

function auxiliaries({ tokens, syntax, words }: Clause, verb: number): Direction {
  let told: Direction = 0;
  for (const child of syntax.children[verb]) {
    const relation = syntax.relations[child];
    if (!(relation.startsWith('aux') || relation === 'cop')) continue;
    const norm = tokens.norms[child];
    if (words.future.has(norm)) return 1;
    if (words.past.has(norm)) told = -1;
  }
  return told;
}

const isInfinitive = ({ syntax, tags }: Clause, verb: number): boolean =>
  syntax.children[verb].some((child) => syntax.relations[child] === 'mark' && tags.pos[child] === 'PART');

/** What one verb says by its helpers, its form, or its meaning ("expect", "schedule"). */
function told(clause: Clause, verb: number): Direction {
  const { tags, tokens, words } = clause;
  const helped = auxiliaries(clause, verb);
  const awaits = words.awaiting.has(tags.lemmas[verb]);
  if (helped !== 0) return awaits && helped < 0 ? 0 : helped;
  if (awaits) return tags.penn?.[verb] === 'VBD' ? 0 : 1;
  if (tags.pos[verb] !== 'VERB' && tags.pos[verb] !== 'AUX') return 0;
  if (isInfinitive(clause, verb)) return 0;
  const penn = tags.penn?.[verb];
  if (penn !== undefined) return PAST_PENN.has(penn) ? -1 : 0;
  return words.past.has(tokens.norms[verb]) ? -1 : 0;
}

/** Up the tree from the expression to the first word that tells. */
function byTree(clause: Clause, first: number, last: number): Direction {
  const { syntax, tags } = clause;
  for (let at = governor(clause, first, last), up = 0; at >= 0 && up < CLIMB; at = syntax.heads[at], up++) {
    const direction = told(clause, at);
    if (direction !== 0) return direction;
    const present = tags.pos[at] === 'VERB' && !isInfinitive(clause, at) && tags.penn?.[at] !== 'VBG';
    if (present) return 0;
  }
  return 0;
}

/** The nearest telling word, before the expression first: for texts without trees. */
function byNearness({ tokens, words }: Clause, first: number, last: number): Direction {
  const tells = (at: number): Direction => {
    const norm = tokens.norms[at];
    if (words.future.has(norm)) return 1;
    return words.past.has(norm) || (norm.length > 4 && norm.endsWith('ed')) ? -1 : 0;
  };
  for (let at = first - 1; at >= 0 && at > first - REACH && tokens.norms[at] !== '.'; at--) {
    const direction = tells(at);
    if (direction !== 0) return direction;
  }
  for (let at = last; at < tokens.count && at < last + REACH && tokens.norms[at] !== '.'; at++) {
    const direction = tells(at);
    if (direction !== 0) return direction;
  }
  return 0;
}

/** Where the tense around tokens [first, last) points. */
export function directionAt(clause: Clause, first: number, last: number): Direction {
  const { norms } = clause.tokens;
  for (const phrase of clause.words.ahead) {
    if (phrase.every((word, n) => norms[first - phrase.length + n] === word)) return 1;
  }
  return clause.tags.pos[first] === 'X' ? byNearness(clause, first, last) : byTree(clause, first, last);
}
