/** Mends who speaks where the words beside the cue settle it: "the monitor reported on 29 January", "according to the monitor (MON), ...". */
import type { PhraseRules } from '../../languages/sections/attribution.ts';
import type { Found } from './found.ts';
import { CONTENT, CUE, NOTHING, SOURCE } from './model.ts';
import { type Range, runsOf } from './spans.ts';
import type { Words } from './words.ts';

/** A speaker's name and office have no more words. */
const MAX_WORDS = 16;
const NAMING: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON']);

/** Where the words before the cue begin that follow the last comma; -1 when they name nobody or there is no comma. */
function speakerBefore(words: Words, { cue, first }: Found): number {
  let at = cue - 1;
  if (words.tokens.norms[at] === ')') while (at > first && words.tokens.norms[at] !== '(') at--;
  if (words.tokens.norms[at] === '(') at--;
  if (at < first || !NAMING.has(words.tags.pos[at])) return -1;
  for (; at > first && cue - at <= MAX_WORDS; at--) if (words.tokens.norms[at - 1] === ',') return at;
  return -1;
}

/** "Reported on 29 January", "said in a letter": when and where, not who; "by" and "from" tell who. */
function tellsNoSpeaker(words: Words, { cue }: Found, { first }: Range, rules: PhraseRules): boolean {
  const before = first - 1;
  return first > cue && words.tags.pos[before] === 'ADP' && !rules.ofWords.has(words.tokens.norms[before]);
}

function beforeVerb(words: Words, found: Found, rules: PhraseRules): Found {
  const runs = runsOf(found, SOURCE);
  if (runs.length === 0 || !runs.every((run) => tellsNoSpeaker(words, found, run, rules))) return found;
  const from = speakerBefore(words, found);
  if (from < 0 || words.quotations.of[from] >= 0) return found;
  const labels = found.labels.slice();
  for (const { first, last } of runs) labels.fill(NOTHING, first - found.first, last - found.first);
  labels.fill(SOURCE, from - found.first, found.cue - found.first);
  return { ...found, labels };
}

/** After "according to" stands who says so, up to the comma. */
function afterAccording(words: Words, found: Found): Found {
  const { cue, first, labels } = found;
  const from = cue + 2;
  const end = first + labels.length;
  if (from >= end || labels[from - first] === SOURCE || labels[cue + 1 - first] !== CUE) return found;
  let comma = from;
  while (comma < end && words.tokens.norms[comma] !== ',') comma++;
  if (comma === end || comma - from > MAX_WORDS) return found;
  const mended = labels.map((label) => (label === SOURCE ? CONTENT : label));
  mended.fill(SOURCE, from - first, comma - first);
  mended[comma - first] = NOTHING;
  return { ...found, labels: mended };
}

/** "According to her family, quoted by the radio, a ransom was paid": who passes it on belongs to who says so. */
function withQuoter(words: Words, found: Found, { citing, ofWords }: PhraseRules): Found {
  const { first, labels } = found;
  const end = labels.lastIndexOf(SOURCE) + 1;
  const { norms } = words.tokens;
  const at = norms[first + end] === ',' ? end + 1 : end;
  if (end === 0 || first + end < found.cue || !citing.has(norms[first + at]) || !ofWords.has(norms[first + at + 1]))
    return found;
  let comma = at + 2;
  while (comma < labels.length && norms[first + comma] !== ',') comma++;
  if (comma === labels.length || comma - at > MAX_WORDS) return found;
  const mended = labels.slice();
  mended.fill(SOURCE, end, comma);
  mended[comma] = NOTHING;
  return mended.includes(CONTENT) ? { ...found, labels: mended } : found;
}

/** "One was freed; according to her family, a ransom was paid": what stands beyond a semicolon is not part of it. */
function withinClause(words: Words, found: Found): Found {
  const { cue, first, labels } = found;
  const marks = [...labels.keys()].filter((i) => words.tokens.norms[first + i] === ';');
  if (marks.length === 0) return found;
  const from = marks.findLast((i) => first + i < cue) ?? -1;
  const to = marks.find((i) => first + i > cue) ?? labels.length;
  const kept = labels.map((label, i) => (label === CONTENT && (i < from || i > to) ? NOTHING : label));
  return kept.includes(CONTENT) ? { ...found, labels: kept } : found;
}

export function withSpeaker(words: Words, found: Found, rules: PhraseRules): Found {
  if (words.tags.pos[found.cue] === 'VERB' && !words.tokens.norms[found.cue].startsWith('accord'))
    return beforeVerb(words, found, rules);
  return words.tokens.norms[found.cue].startsWith('accord')
    ? withinClause(words, withQuoter(words, afterAccording(words, found), rules))
    : found;
}
