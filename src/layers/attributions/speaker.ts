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

/** The subject before the verb, without what is only told of it by the way; empty where there is none, or the verb is passive. */
function subjectWords({ syntax, tags }: Words, cue: number): number[] {
  const children = syntax.children[cue];
  if (children.some((c) => UNSPOKEN.has(syntax.relations[c]))) return [];
  const subject = children.find((c) => c < cue && syntax.relations[c] === 'nsubj');
  if (subject === undefined || !NAMING.has(tags.pos[subject]) || tags.pos[subject] === 'PRON') return [];
  const kept: number[] = [];
  const open = [subject];
  while (open.length > 0) {
    const at = open.pop() as number;
    kept.push(at);
    open.push(...syntax.children[at].filter((c) => !ASIDE.has(syntax.relations[c])));
  }
  return kept.sort((a, b) => a - b);
}
const UNSPOKEN: ReadonlySet<string> = new Set(['aux:pass', 'expl']);
const ASIDE: ReadonlySet<string> = new Set(['acl:relcl', 'punct', 'parataxis', 'appos']);

/** "A letter ascribed to the guards, which nobody could check, said": whoever the verb of saying has as its subject is no part of what is said. */
function withSubject(words: Words, found: Found): Found {
  const { cue, first, labels } = found;
  if (labels.includes(SOURCE) || labels.indexOf(CONTENT, cue - first) < 0) return found;
  const subject = subjectWords(words, cue);
  const plain = (t: number): boolean => t >= first && t < cue && words.quotations.of[t] < 0;
  if (subject.length === 0 || !subject.every(plain) || labels[subject[0] - first] !== CONTENT) return found;
  const mended = labels.slice();
  mended.fill(NOTHING, subject[0] - first, cue - first);
  for (const t of subject) mended[t - first] = SOURCE;
  mended[cue - first] = labels[cue - first];
  return { ...found, labels: mended };
}

export function withSpeaker(words: Words, found: Found, rules: PhraseRules): Found {
  if (words.tags.pos[found.cue] === 'VERB' && !words.tokens.norms[found.cue].startsWith('accord'))
    return withSubject(words, beforeVerb(words, found, rules));
  return words.tokens.norms[found.cue].startsWith('accord')
    ? withinClause(words, withQuoter(words, afterAccording(words, found), rules))
    : found;
}
