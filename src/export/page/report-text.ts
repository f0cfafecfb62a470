/** The words of one paragraph as flat runs: lines under claims, and who says what drawn as nesting. */
import type { Attribution } from '../../model/attribution.ts';
import type { Block } from '../../model/report.ts';
import { hull, type Span } from '../../model/span.ts';
import { flatRuns, type Mark, type Run } from '../flat-runs.ts';
import { lanesOf } from './lanes.ts';
import { html, type Markup } from './markup.ts';
import { FAMILIES, type PageClaim } from './page-claim.ts';

type Part = 'source' | 'cue' | 'content' | 'doubtful';

/** What can cover a run of text; `span` is where the mark itself begins and ends. */
export type TextMark =
  | { readonly part: 'claim'; readonly of: PageClaim; readonly span: Span }
  | { readonly part: Part; readonly span: Span };

const partMarks = (part: Part, spans: readonly Span[]): Mark<TextMark>[] =>
  spans.map((span) => ({ start: span.start, end: span.end, value: { part, span } }));

export function attributionMarks(attributions: readonly Attribution[]): Mark<TextMark>[] {
  return attributions.flatMap(({ source, cue, content, doubtful = [] }) => [
    ...partMarks('source', source),
    ...partMarks('cue', cue),
    ...partMarks('content', content),
    ...partMarks('doubtful', doubtful),
  ]);
}

export const claimMarks = (claims: readonly PageClaim[]): Mark<TextMark>[] =>
  claims.flatMap((of) =>
    of.claim.spans.map((span) => ({ start: span.start, end: span.end, value: { part: 'claim', of, span } as const })),
  );

const MAX_DEPTH = 3;

/** Classes for source, cue and content; a content's edges are drawn where the run stands at them. */
function attributionClasses({ start, end, values }: Run<TextMark>): string[] {
  const classes = new Set<string>();
  let depth = 0;
  for (const mark of values) {
    if (mark.part === 'claim') continue;
    if (mark.part !== 'content') classes.add(mark.part);
    else {
      depth++;
      if (mark.span.start === start) classes.add('opens');
      if (mark.span.end === end) classes.add('closes');
    }
  }
  if (depth > 0) classes.add(`content-${Math.min(depth, MAX_DEPTH)}`);
  return [...classes];
}

type Lanes = ReadonlyMap<PageClaim, number>;

const claimsOver = ({ values }: Run<TextMark>): PageClaim[] =>
  values.flatMap((mark) => (mark.part === 'claim' ? [mark.of] : []));

/** `data-claims` holds number and line of each claim, from which the page's script redraws the lines. */
function covered(inside: Markup | string, run: Run<TextMark>, lanes: Lanes): Markup {
  if (run.values.length === 0) return html`${inside}`;
  const lines = claimsOver(run).map((of) => ({
    number: of.number,
    line: `line-${lanes.get(of) ?? 1}-${FAMILIES[of.claim.kind]}`,
  }));
  const classes = ['run', ...attributionClasses(run), ...lines.map(({ line }) => line)].join(' ');
  if (lines.length === 0) return html`<span class="${classes}">${inside}</span>`;
  const data = lines.map(({ number, line }) => `${number}:${line}`).join(' ');
  return html`<span class="${classes}" data-claims="${data}">${inside}</span>`;
}

const numberLink = ({ number }: PageClaim): Markup =>
  html`<a class="number" id="words-${number}" href="#claim-${number}" aria-label="Claim ${number}">${number}</a>`;

/** The numbers stand before the words of their claims, under what began earlier and goes on. */
function numbers(run: Run<TextMark>, claims: readonly PageClaim[], lanes: Lanes): Markup | null {
  if (claims.length === 0) return null;
  const going = run.values.filter(({ span }) => span.start < run.start);
  return covered(html`${claims.map(numberLink)}`, { start: run.start, end: -1, values: going }, lanes);
}

/** `own`: the claims that are listed beside this paragraph, each numbered where its words begin. */
export function paragraphText(
  text: string,
  { block, own, marks }: { block: Block; own: readonly PageClaim[]; marks: readonly Mark<TextMark>[] },
): Markup[] {
  const runs = flatRuns(block, marks);
  const claims = [...new Set(runs.flatMap(claimsOver))];
  const stretches = lanesOf(claims.map(({ claim }) => hull(claim.spans)));
  const lanes = new Map(claims.map((claim, i) => [claim, stretches[i]]));
  const waiting = new Set(own);
  return runs.map((run) => {
    const begin = claimsOver(run).filter((claim) => waiting.delete(claim));
    return html`${numbers(run, begin, lanes)}${covered(text.slice(run.start, run.end), run, lanes)}`;
  });
}
