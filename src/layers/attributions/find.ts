/** Finds attributions by the learned tables: cues first, then parts, then reach, and last whether the whole is worth keeping. */
import { CUE_TYPES, type PhraseRules } from '../../languages/sections/attribution.ts';
import { cueFeatures, mayHeadCue } from './features/cue.ts';
import { doerOf } from './features/doer.ts';
import { Features } from './features/feature-list.ts';
import { worthFeatures } from './features/worth.ts';
import { type Found, hasContent, labelled } from './found.ts';
import { type AttributionModel, CONTENT, CUE, oddsOf, SOURCE } from './model.ts';
import { bestLabels, scoreParts } from './parts.ts';
import { states } from './quotations/statement.ts';
import { BACK, FORWARD, nextUnit, type Reached, reachFeatures, type Unit } from './reach.ts';
import { contentRanges, rivalsOf } from './rivals.ts';
import { runsOf } from './spans.ts';
import type { Words } from './words.ts';

const FEATURES = new Features();
/** Log-odds from which a word is looked at as a cue, and from which it counts as one beside others. */
export const CONSIDER = -1.4;
const SAY = CUE_TYPES.indexOf('say') + 1;
const LIKELY = -0.25;

export interface Candidate {
  readonly cue: number;
  readonly odds: number;
}

export function candidates(words: Words, model: AttributionModel): Candidate[] {
  const found: Candidate[] = [];
  for (const { first, last } of words.sentences) {
    for (let i = first; i < last; i++) {
      if (!mayHeadCue(words, i)) continue;
      cueFeatures(words, i, words.kind[i], FEATURES);
      const odds = oddsOf(model.cue, FEATURES);
      if (odds > CONSIDER) found.push({ cue: i, odds });
    }
  }
  return found;
}

export function likelyCues(words: Words, list: readonly Candidate[]): Uint8Array {
  const likely = new Uint8Array(words.tokens.count);
  for (const { cue, odds } of list) if (odds > LIKELY) likely[cue] = 1;
  return likely;
}

function reach(words: Words, model: AttributionModel, reached: Reached, direction: number, likely: Uint8Array): Unit[] {
  const sentence = words.sentence[reached.cue];
  const { first, last } = words.sentences[sentence];
  const taken: Unit[] = [];
  let from: Unit = { first, last, sentence };
  for (let unit = nextUnit(words, from, direction); unit; unit = nextUnit(words, from, direction)) {
    reachFeatures(words, { ...reached, taken: taken.length }, { from, unit, direction, likely }, FEATURES);
    if (oddsOf(model.reach, FEATURES) <= 0) break;
    taken.push(unit);
    from = unit;
  }
  return direction === BACK ? taken.reverse() : taken;
}

/** Of several stretches labelled source, those behind the cue go to the content when the one that does the deed stands before it. */
function oneSource(words: Words, cue: number, labels: Uint8Array, first: number): Uint8Array {
  const runs = runsOf({ labels, first }, SOURCE);
  const { token } = doerOf(words, cue);
  if (!runs.some((run) => run.last <= cue && run.first <= token && token < run.last)) return labels;
  for (const run of runs) if (run.first > cue) labels.fill(CONTENT, run.first - first, run.last - first);
  return labels;
}

/** Source, content and reach for one cue. */
export function foundFor(words: Words, model: AttributionModel, { cue, odds }: Candidate, likely: Uint8Array): Found {
  const kind = words.kind[cue];
  const { first } = words.sentences[words.sentence[cue]];
  const best = bestLabels(scoreParts(words, model, cue, kind));
  const labels = oneSource(words, cue, best.labels, first);
  const range = labelled({ labels, first }, CONTENT);
  const empty = range.first === range.last;
  const reached = { cue, kind, first: empty ? cue : range.first, last: empty ? cue : range.last, taken: 0 };
  const before = reach(words, model, reached, BACK, likely);
  const after = reach(words, model, reached, FORWARD, likely);
  return { cue, odds, kind, rule: 'attributions.learned', labels, first, before, after, sure: best };
}

/** An attack in words hands on words: what is quoted, or a clause. Otherwise weapons are meant. */
function isViolence(words: Words, { labels, first }: Found, rules: PhraseRules): boolean {
  let violent = false;
  for (let t = 0; t < labels.length; t++) {
    const i = first + t;
    if (labels[t] === CUE && rules.violence.has(words.tags.lemmas[i])) violent = true;
    if (labels[t] === CONTENT && (words.quotations.of[i] >= 0 || rules.that.has(words.tokens.norms[i]))) return false;
  }
  return violent;
}

/** "He reports to the colonel": to whom, and nothing said. */
function onlyAddresses(words: Words, { cue, kind, labels, first, after, before }: Found, rules: PhraseRules): boolean {
  if (kind !== SAY || !rules.toWords.has(words.tokens.norms[cue + 1]) || after.length + before.length > 0) return false;
  const from = labels.indexOf(CONTENT);
  if (from < 0 || first + from > cue + 2) return false;
  for (let t = from; t < labels.length; t++) {
    const i = first + t;
    if (labels[t] !== CONTENT) continue;
    if (i < cue || words.quotations.of[i] >= 0 || words.tags.pos[i] === 'VERB') return false;
  }
  return true;
}

/** "The said agreement", "according to custom", "began an attack on": a cue's words that pass nothing on. */
export function passesNothingOn(words: Words, found: Found, rules: PhraseRules): boolean {
  const { cue, labels, first } = found;
  if (isViolence(words, found, rules) || onlyAddresses(words, found, rules)) return true;
  const { lemmas, pos } = words.tags;
  if (words.syntax.relations[cue] === 'amod' && words.kind[cue] === SAY && pos[cue - 1] === 'DET') return true;
  if (!words.tokens.norms[cue].startsWith('accord')) return false;
  for (let t = labels.length - 1; t >= 0; t--) if (labels[t] === SOURCE) return rules.measures.has(lemmas[first + t]);
  return false;
}

/** An attribution, and the log-odds that it is worth keeping. */
interface Weighed {
  readonly found: Found;
  readonly worth: number;
}

export function findAttributions(words: Words, model: AttributionModel): Found[] {
  const list = candidates(words, model);
  const likely = likelyCues(words, list);
  const all = list.map((candidate) => foundFor(words, model, candidate, likely)).filter(hasContent);
  const rivals = rivalsOf(words, all);
  const kept: Found[] = [];
  const rest: Weighed[] = [];
  for (const [i, found] of all.entries()) {
    worthFeatures(words, found, rivals[i], FEATURES);
    const worth = oddsOf(model.worth, FEATURES);
    if (worth > model.keep) kept.push(found);
    else rest.push({ found, worth });
  }
  const spare = rest.filter(({ worth }) => worth > model.keep - SPARE);
  const more = [...kept, ...forQuotations(words, kept, spare)];
  return [...more, ...passedOn(words, more, rest)].sort((a, b) => a.cue - b.cue);
}

/** Within what one says, what others are said to have said: as wholes these stand back, so a cue of the table with a source is enough. */
function passedOn(words: Words, kept: readonly Found[], rest: readonly Weighed[]): Found[] {
  const said = new Uint8Array(words.tokens.count);
  const taken = new Set(kept);
  for (const found of kept) for (const { first, last } of contentRanges(found)) said.fill(1, first, last);
  return rest
    .map(({ found }) => found)
    .filter((found) => !taken.has(found) && said[found.cue] === 1 && found.kind > 0 && found.labels.includes(SOURCE));
}

/** How far below the bar an attribution may lie that gives a quotation without a speaker one. */
const SPARE = 2.5;

function quotationsOf(words: Words, found: Found): Set<number> {
  const touched = new Set<number>();
  const ranges = [...found.before, ...runsOf(found, CONTENT), ...found.after];
  for (const { first, last } of ranges)
    for (let i = first; i < last; i++) if (words.quotations.of[i] >= 0) touched.add(words.quotations.of[i]);
  return touched;
}

/** Statements in quotation marks have a speaker: for those left over, the best of what was not sure enough. */
function forQuotations(words: Words, kept: readonly Found[], spare: Weighed[]): Found[] {
  if (words.quotations.list.length === 0 || spare.length === 0) return [];
  const covered = new Set(kept.flatMap((found) => [...quotationsOf(words, found)]));
  const more: Found[] = [];
  for (const { found } of spare.sort((a, b) => b.worth - a.worth || a.found.cue - b.found.cue)) {
    const quoted = [...quotationsOf(words, found)].filter(
      (q) => !covered.has(q) && states(words, words.quotations.list[q]),
    );
    if (quoted.length === 0 || words.quotations.of[found.cue] >= 0) continue;
    for (const q of quoted) covered.add(q);
    more.push(found);
  }
  return more;
}
