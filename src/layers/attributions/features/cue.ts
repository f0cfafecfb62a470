/** What may tell that a word heads a cue: the word, what depends on it, and what stands around it. */
import { hashOf } from '../../../weights/linear.ts';
import { posIndex, type Words } from '../words.ts';
import { doerOf } from './doer.ts';
import type { Features } from './feature-list.ts';

const VERB = posIndex('VERB');
const NOUN = posIndex('NOUN');
const ADJ = posIndex('ADJ');
const ADP = posIndex('ADP');
const ADV = posIndex('ADV');
const PUNCT = posIndex('PUNCT');
const PROPN = posIndex('PROPN');
const SUBJECT = hashOf('nsubj');
const PASSIVE_SUBJECT = hashOf('nsubj:pass');
const MARK = hashOf('mark');
const CASE = hashOf('case');
const OBLIQUE = hashOf('obl');
const NOMINAL = hashOf('nmod');
const COLON = hashOf(':');
/** The dash that speakers' names follow. */
const BAR = hashOf('―');
const COMMA = hashOf(',');
const EDGE = 0x51ed;
/** One bit a word class. */
const OPENERS = [PUNCT, ADP, posIndex('SCONJ'), posIndex('CCONJ'), posIndex('PART')].reduce(
  (set, pos) => set | (1 << pos),
  0,
);

/** Words that can head a cue. Prepositions and colons can ("in a letter:"), conjunctions and pronouns cannot. */
export function mayHeadCue(words: Words, i: number): boolean {
  const pos = words.pos[i];
  if (pos === VERB || pos === NOUN || pos === ADJ || pos === ADP || pos === ADV || pos === PROPN) return true;
  return pos === PUNCT
    ? words.norm[i] === COLON || words.norm[i] === BAR
    : words.syntax.relations[i] !== 'aux' && words.tags.pos[i] === 'AUX';
}

const normAt = (words: Words, i: number): number => (i >= 0 && i < words.norm.length ? words.norm[i] : EDGE);
const posAt = (words: Words, i: number): number => (i >= 0 && i < words.pos.length ? words.pos[i] : 31);

function endingOf(form: string): number {
  const n = form.length;
  return n < 3 ? 0 : (form.charCodeAt(n - 1) << 16) ^ (form.charCodeAt(n - 2) << 8) ^ form.charCodeAt(n - 3);
}

/** Where the quotations of the sentence stand, seen from the word: bits for before, after, touching, around. */
function quotationsAround(words: Words, i: number): number {
  const { of } = words.quotations;
  const { first, last } = words.sentences[words.sentence[i]];
  if (words.quotations.list.length === 0) return 0;
  if (of[i] >= 0) return 1;
  let bits = 0;
  for (let k = i - 1, near = true; k >= first; k--) {
    if (of[k] < 0) {
      if (i - k > 4) near = false;
      continue;
    }
    bits |= near ? 4 : 2;
    break;
  }
  for (let k = i + 1, near = true; k < last; k++) {
    if (of[k] < 0) {
      if (k - i > 4) near = false;
      continue;
    }
    bits |= near ? 16 : 8;
    break;
  }
  return bits;
}

function dependents(words: Words, i: number, out: Features): void {
  const { lemma, pos, relation, norm, sense } = words;
  const me = lemma[i];
  let set = 0;
  for (const child of words.syntax.children[i]) {
    const rel = relation[child];
    if (pos[child] === PUNCT) continue;
    const side = child < i ? 1 : 2;
    set ^= Math.imul(rel | 1, 0x9e3779b1);
    out.two(20, rel, side);
    out.three(21, rel, me, side);
    out.three(22, rel, lemma[child], pos[i]);
    out.three(36, rel, sense[i], side);
    out.three(37, rel, sense[child], sense[i]);
    if (rel === SUBJECT || rel === PASSIVE_SUBJECT) {
      out.three(23, pos[child], words.shape[child], rel);
      out.three(24, pos[child], me, rel);
    }
    for (const grandchild of words.syntax.children[child]) {
      const r = relation[grandchild];
      if (r === MARK) {
        out.three(25, rel, norm[grandchild], 0);
        out.three(26, rel, norm[grandchild], me);
      } else if (r === CASE && (rel === OBLIQUE || rel === NOMINAL)) {
        out.two(27, norm[grandchild], me);
        out.two(28, norm[grandchild], pos[i]);
      }
    }
  }
  out.two(29, set, pos[i]);
  out.two(30, set, me);
  out.two(38, set, sense[i]);
}

/** The first comma, conjunction, relative word or preposition after the word, within a few words. */
function following(words: Words, i: number, last: number): number {
  for (let k = i + 1; k < last && k < i + 6; k++) {
    if ((OPENERS & (1 << words.pos[k])) !== 0) return words.norm[k];
  }
  return EDGE;
}

/** How far up the tree a word of the cue table is looked for. */
const MAX_CLIMB = 8;

/** The nearest word above that is in the cue table, and by which way: what stands within its content is seldom a cue of its own. */
function above(words: Words, i: number, out: Features): void {
  const { kind, lemma, pos, relation, sense } = words;
  const { heads } = words.syntax;
  let way = relation[i];
  let at = heads[i];
  let steps = 0;
  for (; at >= 0 && steps < MAX_CLIMB && kind[at] === 0; at = heads[at], steps++) way = relation[at];
  const found = at >= 0 && steps < MAX_CLIMB ? kind[at] : 0;
  const word = found === 0 ? EDGE : lemma[at];
  out.three(61, found, Math.min(steps, 3), pos[i]);
  out.three(62, found, way, sense[i]);
  out.two(63, word, way);
  out.three(64, word, way, kind[i]);
}

/** The nearest verbs of the cue table before and after the word, within its sentence. */
function beside(words: Words, i: number, out: Features): void {
  const { kind, lemma, pos, sense } = words;
  const { first, last } = words.sentences[words.sentence[i]];
  let before = i - 1;
  while (before >= first && !(kind[before] > 0 && pos[before] === VERB)) before--;
  let after = i + 1;
  while (after < last && !(kind[after] > 0 && pos[after] === VERB)) after++;
  const earlier = before < first ? EDGE : lemma[before];
  const later = after >= last ? EDGE : lemma[after];
  out.three(65, before < first ? 0 : kind[before], after >= last ? 0 : kind[after], pos[i]);
  out.two(66, earlier, lemma[i]);
  out.two(67, later, lemma[i]);
  out.three(68, earlier, kind[i], sense[i]);
  out.three(69, later, kind[i], sense[i]);
}

/** Fills `out` with the features of token `i` as the head of a cue; `kind` is its class in the cue table, 0 for none. */
export function cueFeatures(words: Words, i: number, kind: number, out: Features): void {
  const { lemma, norm, pos, relation, sense } = words;
  const me = lemma[i];
  const head = words.syntax.heads[i];
  const quoted = quotationsAround(words, i);
  const { first, last, block } = words.sentences[words.sentence[i]];
  const rel = relation[i];
  out.clear();
  out.one(0, pos[i]);
  out.two(1, me, pos[i]);
  out.one(2, norm[i]);
  out.two(3, me, quoted);
  out.two(4, pos[i], quoted);
  out.two(5, rel, pos[i]);
  out.two(6, rel, me);
  out.two(7, kind, pos[i]);
  out.three(8, kind, rel, quoted);
  out.two(9, endingOf(words.tokens.norms[i]), pos[i]);
  out.three(10, head < 0 ? EDGE : lemma[head], rel, 0);
  out.three(11, head < 0 ? EDGE : pos[head], rel, pos[i]);
  out.two(12, normAt(words, i + 1), me);
  out.two(13, normAt(words, i - 1), me);
  out.two(14, normAt(words, i + 1), pos[i]);
  out.two(15, normAt(words, i - 1), pos[i]);
  out.three(16, posAt(words, i - 1), pos[i], posAt(words, i + 1));
  out.three(17, posAt(words, i + 1), posAt(words, i + 2), me);
  out.three(18, normAt(words, i + 1), normAt(words, i + 2), pos[i]);
  out.three(19, normAt(words, i - 2), normAt(words, i - 1), pos[i]);
  out.three(31, block < 1 ? 0 : 1, words.shape[i], pos[i]);
  out.two(32, first === i ? 1 : 0, last - 1 - i < 2 ? 1 : 0);
  out.two(33, last - first < 14 && norm[last - 1] !== hashPeriod ? 1 : 0, pos[i]);
  out.two(34, normAt(words, i + 1) === COLON ? 1 : normAt(words, i - 1) === COMMA ? 2 : 0, me);
  if (pos[i] === PUNCT) out.three(35, posAt(words, i - 1), posAt(words, i + 1), Math.min(i - first, 6));
  out.three(51, posAt(words, i + 1), posAt(words, i + 2), posAt(words, i + 3));
  out.three(52, posAt(words, i - 2), posAt(words, i - 1), pos[i]);
  out.three(53, normAt(words, i - 1), normAt(words, i + 1), pos[i]);
  out.two(54, normAt(words, i + 2), me);
  out.two(55, normAt(words, i - 2), me);
  const opener = following(words, i, last);
  out.two(56, opener, me);
  out.two(57, opener, sense[i]);
  out.three(58, opener, quoted, pos[i]);
  const { token: doer, how } = doerOf(words, i);
  if (doer >= 0) {
    out.three(40, how, pos[doer], words.shape[doer]);
    out.three(41, how, pos[doer], me);
    out.three(42, lemma[doer], pos[i], 0);
    out.three(43, lemma[doer], me, 0);
    out.three(44, words.shape[doer], pos[doer], kind);
    out.three(46, sense[doer], pos[doer], sense[i]);
    out.three(47, sense[doer], me, 0);
  } else out.two(45, me, pos[i]);
  out.two(48, sense[i], pos[i]);
  out.three(49, sense[i], rel, quoted);
  out.three(50, sense[i], normAt(words, i + 1), pos[i]);
  dependents(words, i, out);
  above(words, i, out);
  beside(words, i, out);
}
const hashPeriod = hashOf('.');
