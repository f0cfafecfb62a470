/** Everything that can cover words of a report: claims, who is said to speak, by which cue, in which words. */
import type { Highlights } from '../../api.ts';
import type { Mark, Stretch } from '../../text/flat-runs.ts';
import { type Numbered, overlap } from './layout.ts';

export type Covered =
  | { readonly part: 'claim' | 'chain' | 'cue-of'; readonly claim: Numbered }
  | { readonly part: 'source' | 'cue' | 'content' | 'doubtful' };

type Attribution = Highlights['attributions'][number];

const over = (spans: readonly Stretch[], value: Covered): Mark<Covered>[] =>
  spans.map(({ start, end }) => ({ start, end, value }));

/** The cue by which a claim's speakers are said to say it. */
function cuesOf({ decided: { current } }: Numbered, attributions: readonly Attribution[]): Stretch[] {
  const speakers = current.chain.flatMap(({ spans }) => spans);
  const cues = attributions
    .filter(
      ({ source, content }) =>
        content.some((part) => current.spans.some((span) => overlap(part, span))) &&
        source.some((part) => speakers.some((span) => overlap(part, span))),
    )
    .flatMap(({ cue }) => cue);
  return [...cues, ...current.certainty.spans, ...current.grounds.spans];
}

export function marksOf(claims: readonly Numbered[], attributions: readonly Attribution[]): Mark<Covered>[] {
  return [
    ...attributions.flatMap(({ source, cue, content, doubtful = [] }) => [
      ...over(source, { part: 'source' }),
      ...over(cue, { part: 'cue' }),
      ...over(content, { part: 'content' }),
      ...over(doubtful, { part: 'doubtful' }),
    ]),
    ...claims.flatMap((claim) => {
      const { current } = claim.decided;
      return [
        ...over(current.spans, { part: 'claim', claim }),
        ...over(
          current.chain.flatMap(({ spans }) => spans),
          { part: 'chain', claim },
        ),
        ...over(cuesOf(claim, attributions), { part: 'cue-of', claim }),
      ];
    }),
  ];
}
