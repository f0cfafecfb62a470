/** The words of one paragraph: lines under claims, who says what drawn as nesting, and each claim's number where its words begin. */
import { memo, type ReactNode } from 'react';
import { useSpeech } from '../../strings/index.tsx';
import { flatRuns, type Mark, type Run } from '../../text/flat-runs.ts';
import { lanesOf } from '../../text/lanes.ts';
import { FAMILIES } from '../../ui/claim-kinds.ts';
import type { Block, Numbered } from './layout.ts';
import type { Covered } from './marks.ts';

interface ParagraphTextProps {
  readonly text: string;
  readonly block: Block;
  readonly marks: readonly Mark<Covered>[];
  readonly language: string;
  readonly onChoose: (id: string) => void;
}

const DEEPEST = 3;
type Lanes = ReadonlyMap<Numbered, number>;

const claimsOver = ({ marks }: Run<Covered>, part: 'claim' | 'chain' | 'cue-of'): Numbered[] =>
  marks.flatMap(({ value }) => (value.part === part ? [value.claim] : []));

const numbersOf = (claims: readonly Numbered[]): string | undefined =>
  claims.length === 0 ? undefined : [...new Set(claims.map(({ number }) => number))].join(' ');

/** The edges of what is said are drawn where a run stands at them. */
function attributionClasses({ start, end, marks }: Run<Covered>): string[] {
  const contents = marks.filter(({ value }) => value.part === 'content');
  const has = (part: string): string[] => (marks.some(({ value }) => value.part === part) ? [part] : []);
  return [
    ...has('source'),
    ...has('cue'),
    ...has('doubtful'),
    ...(contents.length > 0 ? [`content-${Math.min(contents.length, DEEPEST)}`] : []),
    ...(contents.some((mark) => mark.start === start) ? ['opens'] : []),
    ...(contents.some((mark) => mark.end === end) ? ['closes'] : []),
  ];
}

/** Lines are drawn under claims that stand; under rejected and split ones they are only lit. */
const stands = ({ decided: { standing } }: Numbered): boolean => standing !== 'rejected' && standing !== 'split';

function TextRun({
  text,
  run,
  lanes,
}: {
  readonly text: string;
  readonly run: Run<Covered>;
  readonly lanes: Lanes;
}): ReactNode {
  const claims = claimsOver(run, 'claim');
  const lines = claims
    .filter(stands)
    .map((claim) => `line-${lanes.get(claim) ?? 1}-${FAMILIES[claim.decided.current.kind]}`);
  const classes = [...attributionClasses(run), ...lines];
  return (
    <span
      data-at={run.start}
      className={classes.length === 0 ? undefined : ['run', ...classes].join(' ')}
      data-claims={numbersOf(claims)}
      data-chain={numbersOf(claimsOver(run, 'chain'))}
      data-cue={numbersOf(claimsOver(run, 'cue-of'))}
    >
      {text.slice(run.start, run.end)}
    </span>
  );
}

interface BadgeProps {
  readonly claim: Numbered;
  readonly onChoose: (id: string) => void;
}

function Badge({ claim: { number, decided }, onChoose }: BadgeProps): ReactNode {
  const { t, number: shown } = useSpeech();
  return (
    <button
      type="button"
      className={`number ${decided.standing}`}
      data-claims={number}
      aria-label={t.report.number(shown(number))}
      onClick={() => onChoose(decided.claim.id)}
    >
      {number}
    </button>
  );
}

const ELEMENTS = { title: 'h2', heading: 'h3' } as const;

export const ParagraphText = memo(function ParagraphText({
  text,
  block,
  marks,
  language,
  onChoose,
}: ParagraphTextProps) {
  const runs = flatRuns(block, marks);
  const claims = [...new Set(runs.flatMap((run) => claimsOver(run, 'claim')))];
  const hulls = claims.map(({ decided: { current } }) => ({
    start: Math.min(...current.spans.map(({ start }) => start)),
    end: Math.max(...current.spans.map(({ end }) => end)),
  }));
  const lanes = new Map(lanesOf(hulls).map((lane, i) => [claims[i], lane]));
  const numbered = new Set<Numbered>();
  const Element = block.kind === 'title' || block.kind === 'heading' ? ELEMENTS[block.kind] : 'p';
  return (
    <Element className={`block ${block.kind}`} dir="auto" lang={language}>
      {runs.map((run) => {
        const begin = claimsOver(run, 'claim').filter((claim) => !numbered.has(claim));
        for (const claim of begin) numbered.add(claim);
        return [
          ...begin.map((claim) => <Badge key={`n${claim.number}`} claim={claim} onChoose={onChoose} />),
          <TextRun key={run.start} text={text} run={run} lanes={lanes} />,
        ];
      })}
    </Element>
  );
});
