/** Chooses, sentence by sentence, the stretches of text that are place names: the set without overlap that scores best. */
import { type LinearModel, score } from '../../weights/linear.ts';
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

const SCORES = 1;
/** Above any sum of weights. */
const SURE = 1e9;

function scoreAll(group: SpanGroup, writer: FeatureWriter, model: LinearModel): Float64Array {
  const scores = new Float64Array(group.spans.length);
  const one = new Float64Array(SCORES);
  for (const [i, span] of group.spans.entries()) {
    writer.write(span, group.sentence);
    score(model, writer.buffer, writer.count, one);
    scores[i] = span.sure ? SURE : one[0];
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
  return groups.flatMap((group) => {
    const scores = knowledge.finder ? scoreAll(group, writer, knowledge.finder) : known(group);
    return bestSet(group.spans, scores).map((i) => ({ span: group.spans[i], sentence: group.sentence }));
  });
}
