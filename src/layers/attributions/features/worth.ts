/** What may tell that an attribution, as found, is right: how sure the cue was, and what was found for source and content. */
import { hashOf } from '../../../weights/linear.ts';
import { type Found, headOf, labelled } from '../found.ts';
import { CONTENT, SOURCE } from '../model.ts';
import type { Rivals } from '../rivals.ts';
import type { Words } from '../words.ts';
import type { Features } from './feature-list.ts';

const NONE = hashOf('none');

const bucket = (n: number): number => (n < 4 ? n : n < 8 ? 4 : n < 16 ? 5 : n < 30 ? 6 : 7);

function count(labels: Uint8Array, label: number): number {
  let n = 0;
  for (let t = 0; t < labels.length; t++) if (labels[t] === label) n++;
  return n;
}

/** 0 none of the content in quotation marks, 1 some, 2 all. */
function quoting(words: Words, { labels, first }: Found): number {
  let quoted = 0;
  let all = 0;
  for (let t = 0; t < labels.length; t++) {
    if (labels[t] !== CONTENT) continue;
    all++;
    if (words.quotations.of[first + t] >= 0) quoted++;
  }
  return quoted === 0 ? 0 : quoted === all ? 2 : 1;
}

const level = (odds: number): number => (odds < -20 ? -20 : Math.max(-4, Math.min(8, Math.round(odds))));

export function worthFeatures(words: Words, found: Found, rivals: Rivals, out: Features): void {
  const { cue, odds, kind, labels } = found;
  const { lemma, pos, relation, norm, shape } = words;
  const me = lemma[cue];
  const sure = Math.max(-8, Math.min(12, Math.round(odds * 2)));
  const content = headOf(words, found, CONTENT);
  const source = headOf(words, found, SOURCE);
  const size = bucket(count(labels, CONTENT));
  const quoted = quoting(words, found);
  const beyond = (found.before.length > 0 ? 1 : 0) + (found.after.length > 0 ? 2 : 0);
  const range = labelled(found, CONTENT);
  const where = content < 0 ? 0 : range.last <= cue ? 1 : range.first > cue ? 2 : 3;
  const contentPos = content < 0 ? 31 : pos[content];
  const sourcePos = source < 0 ? 31 : pos[source];
  const direct = content >= 0 && words.syntax.heads[content] === cue ? 1 : 0;
  const contentRel = content < 0 ? NONE : relation[content];
  out.clear();
  out.one(400, sure);
  out.two(401, sure, pos[cue]);
  out.two(402, sure, sourcePos);
  out.two(403, sure, contentPos);
  out.three(404, contentPos, sourcePos, pos[cue]);
  out.two(405, me, sourcePos);
  out.two(406, me, contentPos);
  out.three(407, me, contentRel, direct);
  out.three(408, contentRel, direct, contentPos);
  out.three(409, quoted, where, beyond);
  out.three(410, quoted, size, pos[cue]);
  out.two(411, size, me);
  out.three(412, sourcePos, source < 0 ? 0 : shape[source], kind);
  out.two(413, source < 0 ? NONE : lemma[source], pos[cue]);
  out.two(414, content < 0 ? NONE : lemma[content], pos[cue]);
  out.three(415, range.first === range.last ? NONE : norm[range.first], me, 0);
  out.two(416, kind, contentPos);
  out.two(417, kind, sure);
  out.three(418, source < 0 ? NONE : relation[source], pos[cue], where);
  out.two(419, bucket(count(labels, SOURCE)), sourcePos);
  out.three(421, source < 0 ? 0 : words.sense[source], sourcePos, words.sense[cue]);
  out.three(422, content < 0 ? 0 : words.sense[content], contentPos, words.sense[cue]);
  out.three(420, words.quotations.of[cue] >= 0 ? 1 : 0, sure, sourcePos);
  const above = level(rivals.above);
  const below = level(rivals.below);
  const mutual = level(rivals.mutual);
  const around = level(rivals.around);
  const taken = level(rivals.taken);
  const same = level(rivals.same);
  out.two(430, above, sure);
  out.two(431, below, sure);
  out.two(432, mutual, sure);
  out.two(433, around, sure);
  out.two(434, taken, sure);
  out.two(435, same, sure);
  const nested = Math.round(rivals.nested * 10);
  const free = (1 - rivals.nested) / (1 + Math.exp(-found.odds));
  const top = Math.max(-10, Math.min(12, Math.round(2 * Math.log((free + 1e-4) / (1.0001 - free)))));
  out.one(442, nested);
  out.one(443, top);
  out.two(444, nested, sure);
  out.two(445, top, pos[cue]);
  out.two(446, top, me);
  out.two(447, top, sourcePos);
  out.two(448, top, contentPos);
  out.three(449, top, around, same);
  out.two(450, top, below);
  out.three(451, top, mutual, below);
  const bySource = Math.min(12, Math.round(2 * (found.sure?.source ?? 0)));
  const byContent = Math.min(12, Math.round(2 * (found.sure?.content ?? 0)));
  out.two(460, bySource, sourcePos);
  out.two(461, byContent, contentPos);
  out.three(462, bySource, byContent, pos[cue]);
  out.two(463, byContent, me);
  out.two(464, bySource, me);
  out.two(465, byContent, top);
  out.two(466, bySource, top);
  out.two(436, above, pos[cue]);
  out.two(437, around, pos[cue]);
  out.two(438, same, pos[cue]);
  out.two(439, above, me);
  out.two(440, around, me);
  out.three(441, above, around, same);
}
