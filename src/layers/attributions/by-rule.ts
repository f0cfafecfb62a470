/** Attributions by rule, for a language without learned weights: a verb of saying, the quotation or clause beside it, the words before it. */
import type { AttributionRules } from '../../languages/sections/attribution.ts';
import type { Found } from './found.ts';
import { CONTENT, CUE, NOTHING, SOURCE } from './model.ts';
import type { Unit } from './reach.ts';
import type { Words } from './words.ts';

const STOPS: ReadonlySet<string> = new Set([',', ';', ':', '.', '?', '!', '(', ')', '-', '–', '—']);
const MAX_SOURCE = 12;

/** Labels the run of plain words that ends (or begins, `step` 1) beside the cue. */
function markSource(words: Words, labels: Uint8Array, cue: number, step: 1 | -1): boolean {
  const { first, last } = words.sentences[words.sentence[cue]];
  let n = 0;
  for (let i = cue + step; i >= first && i < last && n < MAX_SOURCE; i += step, n++) {
    if (words.quotations.of[i] >= 0 || STOPS.has(words.tokens.norms[i])) break;
    labels[i - first] = SOURCE;
  }
  return n > 0;
}

function markRest(words: Words, labels: Uint8Array, cue: number): void {
  const { first, last } = words.sentences[words.sentence[cue]];
  const end = STOPS.has(words.tokens.norms[last - 1]) ? last - 1 : last;
  for (let i = cue + 1; i < end; i++) labels[i - first] = CONTENT;
}

/** Quoted units in the sentences before and after that belong to a quotation which touches the cue's sentence. */
function continued(words: Words, sentence: number, direction: 1 | -1): Unit[] {
  const { of } = words.quotations;
  const units: Unit[] = [];
  for (let s = sentence + direction; s >= 0 && s < words.sentences.length; s += direction) {
    const { first, last } = words.sentences[s];
    const joint = direction === 1 ? [of[first - 1], of[first]] : [of[last - 1], of[last]];
    if (joint[0] < 0 || joint[0] !== joint[1]) break;
    let from = first;
    let to = last;
    while (direction === 1 && to > from && of[to - 1] !== joint[0]) to--;
    while (direction === -1 && from < to && of[from] !== joint[0]) from++;
    units.push({ first: from, last: to, sentence: s });
  }
  return direction === 1 ? units : units.reverse();
}

function atVerb(words: Words, cue: number): Found | null {
  const sentence = words.sentence[cue];
  const { first, last } = words.sentences[sentence];
  const labels = new Uint8Array(last - first).fill(NOTHING);
  let quoted = false;
  for (let i = first; i < last; i++) {
    if (words.quotations.of[i] < 0) continue;
    labels[i - first] = CONTENT;
    quoted = true;
  }
  labels[cue - first] = CUE;
  const inverted = quoted && cue > first && (words.quotations.of[cue - 1] >= 0 || words.tokens.norms[cue - 1] === ',');
  if (!(inverted && markSource(words, labels, cue, 1)) && !markSource(words, labels, cue, -1)) return null;
  if (!quoted) markRest(words, labels, cue);
  if (!labels.includes(CONTENT)) return null;
  const before = quoted ? continued(words, sentence, -1) : [];
  const after = quoted ? continued(words, sentence, 1) : [];
  return { cue, odds: 0, kind: words.kind[cue], rule: 'attributions.said', labels, first, before, after };
}

export function attributionsByRule(words: Words, { saying }: AttributionRules): Found[] {
  const found: Found[] = [];
  for (let i = 0; i < words.tokens.count; i++) {
    if (!saying.has(words.tokens.norms[i]) || words.quotations.of[i] >= 0 || words.sentence[i] < 0) continue;
    const attribution = atVerb(words, i);
    if (attribution) found.push(attribution);
  }
  return found;
}
