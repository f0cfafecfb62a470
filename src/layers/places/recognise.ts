/** Chooses, sentence by sentence, the stretches of text that are place names: the set without overlap that scores best. */
import type { LinearModel } from '../../weights/linear.ts';
import { countKeys, FeatureWriter } from './features.ts';
import type { PlaceKnowledge } from './knowledge.ts';
import { type NameSpan, nameSpans } from './name-spans.ts';
import type { PlaceText } from './place-text.ts';

/** Neighbouring spans that share words, to be chosen among together. */
export interface SpanGroup {
  readonly sentence: number;
  readonly spans: readonly NameSpan[];
}

export function spanGroups(text: PlaceText, knowledge: PlaceKnowledge): SpanGroup[] {
  const groups: SpanGroup[] = [];
  for (let sentence = 0; sentence < text.sentences.length; sentence++) {
    let spans: NameSpan[] = [];
    let reach = -1;
    for (const span of nameSpans(text, sentence, knowledge)) {
      if (span.from >= reach && spans.length > 0) {
        groups.push({ sentence, spans });
        spans = [];
      }
      spans.push(span);
      reach = Math.max(reach, span.to);
    }
    if (spans.length > 0) groups.push({ sentence, spans });
  }
  return groups;
}

/** The spans without overlap of the highest total, each above nothing. Spans are in order of their starts. */
export function bestSet(spans: readonly NameSpan[], scores: ArrayLike<number>): number[] {
  if (spans.length === 1) return scores[0] > 0 ? [0] : [];
  const base = spans[0].from;
  const end = spans.reduce((furthest, { to }) => Math.max(furthest, to), base) - base;
  const total = new Float64Array(end + 1);
  const chosen = new Int32Array(end + 1).fill(-1);
  const byEnd: number[][] = Array.from({ length: end + 1 }, () => []);
  for (const [i, { to }] of spans.entries()) byEnd[to - base].push(i);
  for (let at = 1; at <= end; at++) {
    total[at] = total[at - 1];
    for (const i of byEnd[at]) {
      const sum = scores[i] + total[spans[i].from - base];
      if (scores[i] > 0 && sum > total[at]) {
        total[at] = sum;
        chosen[at] = i;
      }
    }
  }
  const set: number[] = [];
  for (let at = end; at > 0; ) {
    const i = chosen[at];
    if (i < 0) at--;
    else {
      set.push(i);
      at = spans[i].from - base;
    }
  }
  return set.reverse();
}

/** Above any sum of weights. */
const SURE = 1e9;

/** What the features in hand say, for a model of one class. */
function scoreOf({ weights, size }: LinearModel, { buffer, count }: FeatureWriter): number {
  let sum = 0;
  for (let f = 0; f < count; f++) sum += weights[buffer[f] & (size - 1)];
  return sum;
}

function scoreAll(group: SpanGroup, writer: FeatureWriter, model: LinearModel): Float64Array {
  const { spans, sentence } = group;
  const scores = new Float64Array(spans.length);
  for (let i = 0; i < spans.length; i++) {
    if (spans[i].sure) {
      scores[i] = SURE;
      continue;
    }
    writer.write(spans[i], sentence);
    scores[i] = scoreOf(model, writer);
  }
  return scores;
}

/** Without learned weights: what the gazetteer knows, the longest first. */
const known = ({ spans }: SpanGroup): number[] =>
  spans.map(({ entry, demonym, first, last }) => (entry >= 0 || demonym !== 0 ? last - first : 0));

/** All place names of the report, in order of reading. */
export function recognise(text: PlaceText, knowledge: PlaceKnowledge): { span: NameSpan; sentence: number }[] {
  const groups = spanGroups(text, knowledge);
  const counts = countKeys(
    text,
    groups.flatMap(({ spans }) => spans),
  );
  const writer = new FeatureWriter(text, knowledge, counts);
  const found: { span: NameSpan; sentence: number }[] = [];
  for (const group of groups) {
    const scores = knowledge.finder ? scoreAll(group, writer, knowledge.finder) : known(group);
    for (const i of bestSet(group.spans, scores)) found.push({ span: group.spans[i], sentence: group.sentence });
  }
  return found;
}
