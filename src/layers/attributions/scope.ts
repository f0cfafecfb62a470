/** Where it is unclear how far content reaches: what is tacked on after a comma, outside quotation marks. */
import type { AttributionRules } from '../../languages/sections/attribution.ts';
import type { Span } from '../../model/span.ts';
import { tokenRange } from '../../model/tokens.ts';
import type { Found } from './found.ts';
import { CONTENT } from './model.ts';
import { runsOf, trimmed } from './spans.ts';
import type { Words } from './words.ts';

/** Shorter tails are the end of a list, not a new statement. */
const MIN_TAIL = 6;

function tacks(words: Words, at: number, rules: AttributionRules): boolean {
  return rules.tacking.some((phrase) => phrase.every((word, k) => words.tokens.norms[at + k] === word));
}

/** Does the tail hold a verb of its own that might be told by the author instead? */
function statesSomething(words: Words, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (words.tags.pos[i] === 'VERB') return true;
  return false;
}

/** From the first tacked-on part to the end of the run. Content that opens with a conjunction ("that") binds its coordinations too. */
export function doubtfulSpans(words: Words, found: Found, rules: AttributionRules): Span[] {
  const spans: Span[] = [];
  for (const run of runsOf(found, CONTENT)) {
    if (run.first < found.cue) continue;
    for (let i = run.first + 1; i + MIN_TAIL <= run.last; i++) {
      const free = words.quotations.of[i] < 0 && words.tokens.norms[i - 1] === ',';
      if (!free || !tacks(words, i, rules) || !statesSomething(words, i, run.last)) continue;
      const tail = trimmed(words, { first: i, last: run.last });
      if (tail) spans.push(tokenRange(words.tokens, tail.first, tail.last));
      break;
    }
  }
  return spans;
}
