/** Noun phrases and runs of name words of a report: whatever may fill a slot of a template. */
import type { Doc } from '../../src/model/doc.ts';
import { sentenceOf } from '../../src/model/sentence.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface Phrase {
  readonly head: number;
  /** Token range [first, last) of the phrase without what follows the head. */
  readonly first: number;
  readonly last: number;
  /** End of the phrase with its restrictive prepositional phrases. */
  readonly end: number;
  readonly sentence: number;
  /** `name`: a run of words that are no plain English; `org`: a name from the list of organisations. */
  readonly kind: 'noun' | 'name' | 'org';
}

const PREMODIFIERS = new Set([
  'amod',
  'compound',
  'nummod',
  'nmod:poss',
  'det',
  'flat',
  'nmod:npmod',
  'advmod',
  'det:predet',
  'appos',
  'nmod:unmarked',
]);
const HEADS = new Set(['NOUN', 'PROPN', 'NUM']);
const INSIDE = new Set(['compound', 'flat', 'amod', 'nummod', 'goeswith', 'fixed', 'nmod:npmod', 'nmod:unmarked']);
const MAX_AFTER = 9;
const PARTICLES = new Set(['de', 'del', 'la', 'las', 'los', 'y', 'van', 'von', 'da', 'san']);

function nounPhrases(doc: Doc): Phrase[] {
  const { tokens, tags, syntax, sentences } = doc.annotations;
  const found: Phrase[] = [];
  for (const [sentence, { first: start, last: stop }] of sentences.entries()) {
    for (let head = start; head < stop; head++) {
      const pos = tags.pos[head];
      if (!HEADS.has(pos) && !(pos === 'ADJ' && syntax.children[head].some((c) => tags.pos[c] === 'DET'))) continue;
      if (INSIDE.has(syntax.relations[head]) && Math.abs(syntax.heads[head] - head) < 6) continue;
      if (!/[a-z]/.test(tokens.norms[head])) continue;
      let first = head;
      for (const child of syntax.children[head]) {
        if (
          child < first &&
          child >= head - 8 &&
          PREMODIFIERS.has(syntax.relations[child]) &&
          clear(tokens.norms, child, head)
        )
          first = child;
      }
      let last = head + 1;
      while (
        last < stop &&
        (syntax.relations[last] === 'flat' || syntax.relations[last] === 'compound') &&
        chained(syntax.heads, last, head)
      )
        last++;
      found.push({ head, first, last, end: endOf(doc, head, last, stop), sentence, kind: 'noun' });
    }
  }
  return found;
}
const clear = (norms: readonly string[], from: number, to: number): boolean => {
  for (let i = from; i < to; i++)
    if (norms[i] === ',' || norms[i] === '[' || norms[i] === ']' || norms[i] === '(') return false;
  return true;
};
const chained = (heads: Int32Array, at: number, head: number): boolean => heads[at] >= head && heads[at] <= at;

/** Where the restrictive phrases after the head end: "members OF THE SQUAD". */
function endOf(doc: Doc, head: number, last: number, stop: number): number {
  const { tokens, tags, syntax } = doc.annotations;
  let end = last;
  for (const child of syntax.children[head]) {
    if (child < last || syntax.relations[child] !== 'nmod') continue;
    const opener = syntax.children[child].find((c) => syntax.relations[c] === 'case');
    if (opener === undefined || opener !== end || tokens.norms[opener] !== 'of') continue;
    let to = child + 1;
    while (to < stop && syntax.relations[to] === 'flat' && syntax.heads[to] >= child) to++;
    if (to - last <= MAX_AFTER && clear(tokens.norms, opener, to) && tags.pos[child] !== 'PRON') end = to;
  }
  return end;
}

/** Runs of words that are no plain English: "RAUL ANTONIO DE VERA". */
function nameRuns(doc: Doc, vocabulary: Vocabulary): Phrase[] {
  const { tokens, sentences } = doc.annotations;
  const found: Phrase[] = [];
  const namey = (at: number): boolean =>
    /^[a-z][a-z'-]+$/.test(tokens.norms[at]) && !vocabulary.plain(tokens.norms[at]);
  const initial = (at: number): boolean => /^[a-z]\.?$/.test(tokens.norms[at]);
  for (let at = 0; at < tokens.count; at++) {
    if (!namey(at)) continue;
    let last = at + 1;
    while (last < tokens.count && (namey(last) || initial(last) || (PARTICLES.has(tokens.norms[last]) && joins(last))))
      last++;
    function joins(to: number): boolean {
      let next = to;
      while (next < tokens.count && PARTICLES.has(tokens.norms[next])) next++;
      return next < tokens.count && namey(next);
    }
    const sentence = sentenceOf(sentences, at);
    if (sentence >= 0) found.push({ head: last - 1, first: at, last, end: last, sentence, kind: 'name' });
    at = last;
  }
  return found;
}

/** Titles before a name: "JUDGE" of "JUDGE MARIA ELENA DIAZ". */
function titles(doc: Doc, runs: readonly Phrase[]): Phrase[] {
  const { tags, sentences } = doc.annotations;
  const found: Phrase[] = [];
  for (const run of runs) {
    let first = run.first;
    const stop = sentences[run.sentence].first;
    while (
      first > stop &&
      (HEADS.has(tags.pos[first - 1]) || tags.pos[first - 1] === 'ADJ') &&
      run.first - first < 5 &&
      /^[a-z]/.test(doc.annotations.tokens.norms[first - 1])
    )
      first--;
    if (first < run.first)
      found.push({ head: run.first - 1, first, last: run.first, end: run.first, sentence: run.sentence, kind: 'noun' });
  }
  return found;
}

function organizations(doc: Doc, vocabulary: Vocabulary): Phrase[] {
  const { tokens, sentences } = doc.annotations;
  const found: Phrase[] = [];
  for (let at = 0; at < tokens.count; at++) {
    const length = vocabulary.organizationAt(tokens.norms, at);
    if (length === 0) continue;
    const sentence = sentenceOf(sentences, at);
    if (sentence >= 0)
      found.push({ head: at + length - 1, first: at, last: at + length, end: at + length, sentence, kind: 'org' });
    at += length - 1;
  }
  return found;
}

export function phrasesOf(doc: Doc, vocabulary: Vocabulary): Phrase[] {
  const runs = nameRuns(doc, vocabulary);
  const seen = new Set<string>();
  return [...organizations(doc, vocabulary), ...runs, ...titles(doc, runs), ...nounPhrases(doc)]
    .filter(({ first, end }) => {
      const key = `${first} ${end}`;
      return !seen.has(key) && seen.add(key);
    })
    .sort((a, b) => a.first - b.first || a.last - b.last);
}

/** As it goes into a slot: printed words, line breaks dropped. */
export const textOf = (doc: Doc, first: number, last: number): string =>
  doc.report.text.slice(doc.annotations.tokens.start[first], doc.annotations.tokens.end[last - 1]).replace(/\s+/g, ' ');
