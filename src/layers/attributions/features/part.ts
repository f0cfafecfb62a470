/** What may tell which part a word plays for one cue: content, source, cue or none. Seen from the cue, over the tree. */
import { hashOf, mix } from '../../../weights/linear.ts';
import { posIndex, type Words } from '../words.ts';
import { type Doer, doerOf } from './doer.ts';
import type { Features } from './feature-list.ts';

const COMMA = hashOf(',');
const EDGE = 0x51ed;
const MAX_DEPTH = 4;
const VERB = posIndex('VERB');
const PRON = posIndex('PRON');
const PUNCT = posIndex('PUNCT');
/** One bit a word class. */
const EDGES = (1 << posIndex('PUNCT')) | (1 << posIndex('SCONJ')) | (1 << posIndex('CCONJ'));

/** The sentence as the cue sees it: for each token, how one walks to it through the tree. */
export interface CueView {
  readonly cue: number;
  readonly first: number;
  readonly last: number;
  /** Hash of the relations on the way, by token - first. */
  readonly path: Int32Array;
  /** First step away from the cue: the relation and its direction. */
  readonly branch: Int32Array;
  /** Token at the end of that first step; tokens of one branch share it. */
  readonly stem: Int32Array;
  readonly depth: Uint8Array;
  readonly kind: number;
  /** The nearest comma, conjunction or relative word on the way from the cue, as a hash; by token - first. */
  readonly edge: Int32Array;
  /** The nearest of them further on, seen from the cue. */
  readonly ahead: Int32Array;
  /** How many of them were crossed (to 3), and how many other verbs of the cue table (to 2), four times the second plus the first. */
  readonly crossed: Uint8Array;
  /** Who does it, also where the verb shares or borrows its subject. */
  readonly doer: Doer;
  /** 1 inside the doer's subtree, 2 at its head, by token - first. */
  readonly done: Uint8Array;
}

const isEdge = (words: Words, i: number): boolean =>
  (EDGES & (1 << words.pos[i])) !== 0 || (words.pos[i] === PRON && words.tokens.norms[i].startsWith('wh'));

/** Walks from the cue to one end of the sentence by the words as printed. */
function walk(words: Words, cue: number, to: number, out: Pick<CueView, 'first' | 'edge' | 'ahead' | 'crossed'>): void {
  const step = to < cue ? -1 : 1;
  let edge = EDGE;
  let edges = 0;
  let verbs = 0;
  for (let i = cue + step; i !== to; i += step) {
    out.edge[i - out.first] = edge;
    out.crossed[i - out.first] = verbs * 4 + edges;
    if (isEdge(words, i)) {
      edge = words.norm[i];
      edges = Math.min(3, edges + 1);
    } else if (words.kind[i] > 0 && words.pos[i] === VERB) verbs = Math.min(2, verbs + 1);
  }
  let ahead = EDGE;
  for (let i = to - step; i !== cue; i -= step) {
    out.ahead[i - out.first] = ahead;
    if (isEdge(words, i)) ahead = words.norm[i];
  }
}

function markDoer(words: Words, { token }: Doer, cue: number, first: number, last: number): Uint8Array {
  const done = new Uint8Array(last - first);
  if (token < first || token >= last) return done;
  const open = [token];
  while (open.length > 0) {
    const at = open.pop() as number;
    if (at === cue || at < first || at >= last || done[at - first]) continue;
    done[at - first] = at === token ? 2 : 1;
    for (const child of words.syntax.children[at]) open.push(child);
  }
  return done;
}

/** Walks the tree outward from the cue. */
export function viewFrom(words: Words, cue: number, kind: number): CueView {
  const { first, last } = words.sentences[words.sentence[cue]];
  const n = last - first;
  const path = new Int32Array(n);
  const branch = new Int32Array(n);
  const stem = new Int32Array(n).fill(-1);
  const depth = new Uint8Array(n).fill(255);
  depth[cue - first] = 0;
  stem[cue - first] = cue;
  const queue: number[] = [cue];
  const visit = (from: number, to: number, label: number): void => {
    const t = to - first;
    if (t < 0 || t >= n || depth[t] !== 255) return;
    const f = from - first;
    const d = depth[f] + 1;
    depth[t] = Math.min(d, 254);
    path[t] = d <= MAX_DEPTH ? mix(path[f], label) : path[f];
    branch[t] = d === 1 ? label : branch[f];
    stem[t] = d === 1 ? to : stem[f];
    queue.push(to);
  };
  for (let q = 0; q < queue.length; q++) {
    const at = queue[q];
    for (const child of words.syntax.children[at]) visit(at, child, words.relation[child]);
    const head = words.syntax.heads[at];
    if (head >= 0) visit(at, head, ~words.relation[at]);
  }
  const doer = doerOf(words, cue);
  const edge = new Int32Array(n).fill(EDGE);
  const ahead = new Int32Array(n).fill(EDGE);
  const crossed = new Uint8Array(n);
  walk(words, cue, first - 1, { first, edge, ahead, crossed });
  walk(words, cue, last, { first, edge, ahead, crossed });
  return {
    cue,
    first,
    last,
    path,
    branch,
    stem,
    depth,
    kind,
    edge,
    ahead,
    crossed,
    doer,
    done: markDoer(words, doer, cue, first, last),
  };
}

const normAt = (words: Words, i: number, first: number, last: number): number =>
  i >= first && i < last ? words.norm[i] : EDGE;
const posAt = (words: Words, i: number, first: number, last: number): number =>
  i >= first && i < last ? words.pos[i] : 31;

function distance(from: number, to: number): number {
  const d = to - from;
  const size = Math.abs(d);
  const bucket = size < 6 ? size : size < 10 ? 6 : size < 20 ? 7 : 8;
  return d < 0 ? -bucket : bucket;
}

/** Inside which quotation, seen from the cue: none, the cue's own, another, or a mark at its edge. */
export function quotedFrom(words: Words, cue: number, i: number): number {
  const { of, list } = words.quotations;
  const q = of[i];
  if (q < 0) return 0;
  if (q === of[cue]) return 1;
  const { first, last } = list[q];
  return i === first ? 2 : i === last - 1 ? 3 : 4;
}

/** Features that all words of one branch on one side of the cue share: added up once for them all. */
export function branchFeatures(words: Words, view: CueView, i: number, out: Features): void {
  const { cue, first, last, kind } = view;
  const { norm, pos, lemma } = words;
  const at = i - first;
  const me = lemma[cue];
  const cuePos = pos[cue];
  const branch = view.branch[at];
  const stem = view.stem[at];
  const stemLemma = stem < 0 ? EDGE : lemma[stem];
  const side = sideOf(cue, i);
  const next = cue + 1 < last ? norm[cue + 1] : EDGE;
  out.clear();
  out.three(103, branch, me, side);
  out.three(104, branch, cuePos, side);
  out.three(105, branch, kind, side);
  out.three(129, branch, words.sense[cue], side);
  out.three(106, branch, stemLemma, side);
  out.three(120, stem < 0 ? 0 : pos[stem], branch, me);
  out.three(148, branch, next, cuePos);
}

export const sideOf = (cue: number, i: number): number => (i < cue ? 0 : i > cue ? 1 : 2);

export function roleFeatures(words: Words, view: CueView, i: number, out: Features): void {
  const { cue, first, last } = view;
  const at = i - first;
  const { norm, pos, lemma } = words;
  const me = lemma[cue];
  const path = view.path[at];
  const branch = view.branch[at];
  const depth = view.depth[at];
  const side = sideOf(cue, i);
  const far = distance(cue, i);
  const quoted = quotedFrom(words, cue, i);
  const cuePos = pos[cue];
  out.clear();
  out.two(100, path, side);
  out.three(101, path, me, side);
  out.three(102, path, cuePos, pos[i]);
  out.three(107, branch, far, cuePos);
  out.three(160, path, words.sense[cue], side);
  out.three(161, path, view.kind, side);
  out.three(165, path, quoted, pos[i]);
  out.two(108, far, cuePos);
  out.three(110, norm[i], side, Math.min(depth, 3));
  out.three(111, norm[i], branch, cuePos);
  out.three(113, pos[i], branch, side);
  out.three(114, quoted, branch, side);
  out.three(115, quoted, me, side);
  out.three(116, quoted, cuePos, side);
  out.three(117, normAt(words, i - 1, first, last), branch, side);
  out.three(118, normAt(words, i + 1, first, last), branch, side);
  out.three(119, posAt(words, i - 1, first, last), pos[i], posAt(words, i + 1, first, last));
  out.three(121, first === i ? 1 : last - 1 === i ? 2 : 0, pos[i], branch);
  out.three(122, words.shape[i], branch, side);
  const edge = view.edge[at];
  const crossed = view.crossed[at];
  out.three(140, edge, crossed, side);
  out.three(141, edge, me, side);
  out.three(142, crossed, cuePos, side * 8 + quoted);
  out.three(143, edge, branch, side);
  const ahead = view.ahead[at];
  const next = cue + 1 < last ? norm[cue + 1] : EDGE;
  out.three(145, ahead, branch, side);
  out.three(146, ahead, edge, side);
  out.three(147, crossed, next, side);
  out.three(149, pos[i], edge, side);
  out.three(150, norm[i], normAt(words, i - 1, first, last), side);
  out.three(151, crossed, pos[i], me);
  out.three(144, crossed, branch, side);
  const done = view.done[at];
  const how = view.doer.how;
  out.three(130, done, how, side);
  out.three(131, done, how, me);
  out.three(132, done, branch, cuePos);
  out.three(133, done, pos[i], how);
  out.three(134, done, norm[i], 0);
  out.three(135, words.sense[i], pos[i], branch);
  if (i === cue) out.two(123, me, cuePos);
  if (norm[i] === COMMA) out.three(124, branch, normAt(words, i + 1, first, last), side);
}

/** What may tell that the part changes between the token before `i` and `i`. */
export function stepFeatures(words: Words, view: CueView, i: number, out: Features): void {
  const { cue, first } = view;
  const at = i - first;
  const { norm, pos } = words;
  const same = view.stem[at] === view.stem[at - 1] ? 1 : 0;
  const quoted = quotedFrom(words, cue, i) * 8 + quotedFrom(words, cue, i - 1);
  const side = sideOf(cue, i);
  out.clear();
  out.two(200, same, side);
  out.two(201, pos[i - 1], pos[i]);
  out.two(202, norm[i - 1], same);
  out.two(203, norm[i], same);
  out.two(204, quoted, side);
  out.three(209, norm[i], view.edge[at], side);
  out.three(210, view.crossed[at], norm[i], side);
  out.three(207, view.done[at - 1] * 4 + view.done[at], view.doer.how, pos[i]);
  out.three(208, view.done[at - 1] * 4 + view.done[at], norm[i], norm[i - 1]);
}

/** What may tell which parts there are at all. */
export function wholeFeatures(words: Words, { cue, kind, first, last, doer }: CueView, out: Features): void {
  const { lemma, norm, pos, relation, sense } = words;
  const me = lemma[cue];
  let set = 0;
  for (const child of words.syntax.children[cue]) {
    if (pos[child] !== PUNCT) set ^= Math.imul(relation[child] | 1, 0x9e3779b1);
  }
  let quoted = 0;
  for (let i = first; i < last; i++) if (words.quotations.of[i] >= 0) quoted |= i < cue ? 1 : 2;
  const next = normAt(words, cue + 1, first, last);
  out.clear();
  out.one(250, pos[cue]);
  out.one(251, me);
  out.two(252, kind, pos[cue]);
  out.two(253, sense[cue], pos[cue]);
  out.three(254, doer.how, pos[cue], doer.token < 0 ? 0 : pos[doer.token]);
  out.two(255, doer.how, me);
  out.two(256, set, pos[cue]);
  out.two(257, set, me);
  out.three(258, quoted, pos[cue], words.quotations.of[cue] >= 0 ? 1 : 0);
  out.two(259, quoted, me);
  out.two(260, relation[cue], me);
  out.three(261, relation[cue], pos[cue], doer.how);
  out.two(262, next, pos[cue]);
  out.two(263, normAt(words, cue - 1, first, last), pos[cue]);
  out.two(264, next, me);
  out.three(265, cue === first ? 1 : 0, last - cue < 4 ? 1 : 0, norm[last - 1]);
}
