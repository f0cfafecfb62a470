/** Makes attributions of what was found: spans, manner, lemma of the cue, what stands inside what, and where the reach is in doubt. */
import type { AttributionRules, CueEntry } from '../../languages/sections/attribution.ts';
import type { Attribution } from '../../model/attribution.ts';
import { contentId } from '../../model/content-id.ts';
import { tokenSpan } from '../../model/tokens.ts';
import { type Found, headOf } from './found.ts';
import { CONTENT, CUE, SOURCE } from './model.ts';
import { around, untangled } from './nesting.ts';
import { withFreeQuotations } from './quotations/free.ts';
import { withLabels } from './quotations/labelled.ts';
import { doubtfulSpans, withAddition, withClause, withWholeClause } from './scope.ts';
import { isMark, type Range, runsOf, spansOf } from './spans.ts';
import type { Words } from './words.ts';

/** Does the phrase stand around token `i`, counted in lemmas? One word may stand between two of its words. */
function stands(words: Words, { lemma }: CueEntry, i: number): boolean {
  const { lemmas } = words.tags;
  const parts = lemma.split(' ');
  let at = i;
  for (const part of parts.slice(1)) {
    if (lemmas[at + 1] === part) at += 1;
    else if (lemmas[at + 2] === part) at += 2;
    else return false;
  }
  return true;
}

function lemmaOfCue(words: Words, cue: number, rules: AttributionRules): string {
  const lemma = words.tags.lemmas[cue].toLowerCase();
  return rules.cues.phrases(lemma).find((entry) => stands(words, entry, cue))?.lemma ?? lemma;
}

function isNegated(words: Words, cue: number, rules: AttributionRules): boolean {
  return words.syntax.children[cue].some((child) => child < cue && rules.negations.has(words.tokens.norms[child]));
}

/** Direct: all of it quoted; mixed: some; indirect: none. */
function mannerOf(words: Words, content: readonly { first: number; last: number }[]): Attribution['manner'] {
  let quoted = 0;
  let all = 0;
  for (const { first, last } of content) {
    for (let i = first; i < last; i++) {
      if (isMark(words, i)) continue;
      all++;
      if (words.quotations.of[i] >= 0) quoted++;
    }
  }
  if (quoted === 0) return 'indirect';
  return quoted === all ? 'direct' : 'mixed';
}

/** "It is said that": the "it" says nothing. */
function withoutDummy(words: Words, runs: readonly Range[], rules: AttributionRules): readonly Range[] {
  const [{ first, last } = { first: 0, last: 0 }] = runs;
  const dummy = runs.length > 1 && last - first === 1 && rules.phrases.dummies.has(words.tokens.norms[first]);
  return dummy ? runs.slice(1) : runs;
}

const DASHES: ReadonlySet<string> = new Set(['-', '--', '–', '—', '―']);

/** "TARSA (Agency) – Residents said": place and agency before the dash are not who speaks. */
function withoutDateline(words: Words, { first, last }: Range): Range {
  if (first !== words.sentences[words.sentence[first]].first) return { first, last };
  for (let i = first; i < last - 1; i++) {
    if (DASHES.has(words.tokens.norms[i])) return { first: i + 1, last };
    if (!['PROPN', 'PUNCT', 'ADP', 'NUM'].includes(words.tags.pos[i])) break;
  }
  return { first, last };
}

function one(words: Words, found: Found, context: Context): Attribution | null {
  const content = [...found.before, ...withoutDummy(words, runsOf(found, CONTENT), context.rules), ...found.after];
  const spans = spansOf(words, content);
  if (spans.length === 0) return null;
  const cue = spansOf(words, runsOf(found, CUE));
  const doubtful = doubtfulSpans(words, found, context.rules);
  const at = tokenSpan(words.tokens, found.cue);
  return {
    id: contentId('a', context.report, at.start, at.end),
    source: spansOf(
      words,
      runsOf(found, SOURCE).map((range) => withoutDateline(words, range)),
    ),
    cue: cue.length > 0 ? cue : [at],
    content: spans,
    manner: mannerOf(words, content),
    cueLemma: lemmaOfCue(words, found.cue, context.rules),
    ...(isNegated(words, found.cue, context.rules) ? { negated: true } : {}),
    cueHead: found.cue,
    sourceHead: headOf(words, found, SOURCE),
    ...(doubtful.length > 0 ? { doubtful } : {}),
    rule: found.rule,
  };
}

export interface Context {
  /** Id of the report, for the ids of its attributions. */
  readonly report: string;
  readonly rules: AttributionRules;
}

/** How many attributions back or ahead one may stand inside another: contents do not reach further. */
const NEIGHBOURS = 40;

export function assemble(words: Words, list: readonly Found[], context: Context): Attribution[] {
  const made = untangled(words, list)
    .map((found) => withWholeClause(words, withAddition(words, withClause(words, found), context.rules)))
    .map((found) => one(words, found, context))
    .filter((a) => a !== null);
  const all = withLabels(words, made, context.report);
  const nested = all.map((attribution, i) => {
    const near = all.slice(Math.max(0, i - NEIGHBOURS), i + NEIGHBOURS);
    const inside = around(near, attribution, words.tokens.start[attribution.cueHead]);
    return inside === undefined ? attribution : { ...attribution, inside };
  });
  return withFreeQuotations(words, nested);
}
