/** How far content reaches where the labels alone do not say: clauses said whole, and what is tacked on after a comma, outside quotation marks. */
import type { AttributionRules } from '../../languages/sections/attribution.ts';
import type { Span } from '../../model/span.ts';
import { subtree } from '../../model/syntax.ts';
import { tokenRange } from '../../model/tokens.ts';
import type { Found } from './found.ts';
import { CONTENT, CUE, NOTHING, SOURCE } from './model.ts';
import { runsOf, trimmed } from './spans.ts';
import type { Words } from './words.ts';

/** Shorter tails are the end of a list, not a new statement. */
const MIN_TAIL = 6;

const standsAt = (words: Words, at: number, phrases: readonly (readonly string[])[]): boolean =>
  phrases.some((phrase) => phrase.every((word, k) => words.tokens.norms[at + k] === word));

/** Does the tail hold a verb of its own that might be told by the author instead? */
function statesSomething(words: Words, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (words.tags.pos[i] === 'VERB') return true;
  return false;
}

/** "Confirmed the escape of two men, in addition to others who fled": what is added to a noun is taken along, to be marked as doubtful. */
export function withAddition(words: Words, found: Found, rules: AttributionRules): Found {
  const run = runsOf(found, CONTENT).at(0);
  if (!run || run.first < found.cue || words.quotations.of[run.first] >= 0) return found;
  const { last } = words.sentences[words.sentence[found.cue]];
  for (let i = run.first + 1; i < last; i++) {
    if (words.tokens.norms[i - 1] !== ',' || !standsAt(words, i, rules.adding)) continue;
    const labels = found.labels.slice();
    labels.fill(CONTENT, run.first - found.first);
    return { ...found, labels };
  }
  return found;
}

/** "Two men drowned when a boat struck theirs, the union said": where the labels keep a noun alone of the clause that the verb governs, it is the clause that is said. */
export function withClause(words: Words, found: Found): Found {
  const { syntax, quotations, tags } = words;
  const { cue, first, labels: kept } = found;
  const clause = syntax.children[cue].find((child) => child < cue && syntax.relations[child] === 'ccomp') ?? -1;
  if (clause < first || quotations.of[clause] >= 0) return found;
  if (!kept.includes(CONTENT) || kept.some((label, i) => label === CONTENT && tags.pos[first + i] === 'VERB'))
    return found;
  const labels = kept.slice();
  for (const token of subtree(syntax, clause)) {
    const at = token - first;
    if (token < cue && labels[at] !== SOURCE && labels[at] !== CUE) labels[at] = CONTENT;
  }
  return { ...found, labels };
}

/** From the first tacked-on part to the end of the run. Content that opens with a conjunction ("that") binds its coordinations too. */
export function doubtfulSpans(words: Words, found: Found, rules: AttributionRules): Span[] {
  const spans: Span[] = [];
  for (const run of runsOf(found, CONTENT)) {
    if (run.first < found.cue) continue;
    for (let i = run.first + 1; i + MIN_TAIL <= run.last; i++) {
      const free = words.quotations.of[i] < 0 && words.tokens.norms[i - 1] === ',';
      if (!free || !standsAt(words, i, rules.tacking) || !statesSomething(words, i, run.last)) continue;
      const tail = trimmed(words, { first: i, last: run.last });
      if (tail) spans.push(tokenRange(words.tokens, tail.first, tail.last));
      break;
    }
  }
  return spans;
}

/** What hangs in a clause without being part of what it says. */
const BESIDE: ReadonlySet<string> = new Set(['parataxis', 'appos']);

/** Is the token part of the clause under `top`, and of no remark or name tacked on to it? */
function belongs({ syntax }: Words, token: number, top: number): boolean {
  for (let at = token; at >= 0 && at !== top; at = syntax.heads[at]) if (BESIDE.has(syntax.relations[at])) return false;
  return true;
}

/** "He said they would meet and take other steps": the whole clause that the cue governs is said, where the labels end within it. */
export function withWholeClause(words: Words, found: Found): Found {
  const { syntax } = words;
  const { cue, first, labels: kept } = found;
  const labels = kept.slice();
  for (const clause of syntax.children[cue]) {
    if (syntax.relations[clause] !== 'ccomp' || kept[clause - first] !== CONTENT) continue;
    for (const token of subtree(syntax, clause))
      if (labels[token - first] === NOTHING && belongs(words, token, clause)) labels[token - first] = CONTENT;
  }
  return { ...found, labels };
}
