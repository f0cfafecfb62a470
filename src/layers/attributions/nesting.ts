/** Sorts out which attribution stands inside which, so that no two stand inside each other. */
import type { Attribution, AttributionId } from '../../model/attribution.ts';
import type { Span } from '../../model/span.ts';
import type { Found } from './found.ts';
import { CONTENT, NOTHING } from './model.ts';
import { runsOf } from './spans.ts';
import type { Words } from './words.ts';

function depthOf(words: Words, token: number): number {
  let depth = 0;
  for (let at = words.syntax.heads[token]; at >= 0 && depth < 200; at = words.syntax.heads[at]) depth++;
  return depth;
}

const says = ({ labels, first }: Found, token: number): boolean => labels[token - first] === CONTENT;

/** Takes from the inner one the stretch of content that holds the cue of the outer one, if content is left. */
function withoutOuter(inner: Found, outer: Found): Found {
  const labels = inner.labels.slice();
  for (const { first, last } of runsOf(inner, CONTENT)) {
    if (first <= outer.cue && outer.cue < last) labels.fill(NOTHING, first - inner.first, last - inner.first);
  }
  return labels.includes(CONTENT) ? { ...inner, labels } : inner;
}

/** Where two cues of a sentence each lie in the other's content, the one deeper in the tree is inside. `list` is in order of cues. */
export function untangled(words: Words, list: readonly Found[]): Found[] {
  const settled = [...list];
  for (let i = 0; i < settled.length; i++) {
    for (let k = i + 1; k < settled.length && settled[k].first === settled[i].first; k++) {
      const [a, b] = [settled[i], settled[k]];
      if (!says(a, b.cue) || !says(b, a.cue)) continue;
      if (depthOf(words, a.cue) > depthOf(words, b.cue)) settled[i] = withoutOuter(a, b);
      else settled[k] = withoutOuter(b, a);
    }
  }
  return settled;
}

const lengthOf = (spans: readonly Span[]): number => spans.reduce((n, { start, end }) => n + end - start, 0);

/** The attribution with the least content that holds `at` and says more than `self` does. */
export function around(list: readonly Attribution[], self: Attribution, at: number): AttributionId | undefined {
  const own = lengthOf(self.content);
  let best: { readonly id: AttributionId; readonly length: number } | undefined;
  for (const { id, content } of list) {
    const length = lengthOf(content);
    if (length <= own || (best && length >= best.length)) continue;
    if (content.some(({ start, end }) => start <= at && at < end)) best = { id, length };
  }
  return best?.id;
}
