/** One answer on the axis: who gave it and when, its mark and range, its value in words; chosen, its exact words. */
import { type CSSProperties, type ReactNode, useEffect, useRef } from 'react';
import type { QuestionWhole } from '../../api.ts';
import { useSpeech } from '../../strings/index.tsx';
import { useDescribe } from '../../ui/describe.ts';
import type { Bearing } from '../../ui/relations/kinds.ts';
import { BearingLabel, BearingShape, inverseOf } from '../../ui/relations/mark.tsx';
import { Standing } from '../../ui/standing.tsx';
import { AnswerDetail } from './answer-detail.tsx';
import type { Answer, Valued } from './values/answers.ts';
import { markAt, place, stretchOf } from './values/axis.ts';

interface AnswerRowProps {
  readonly answer: Answer;
  readonly valued: Valued;
  readonly whole: QuestionWhole;
  readonly chosen: boolean;
  readonly bearing: Bearing | 'chosen';
  /** It is the chosen one that bears on this one. */
  readonly inverse: boolean;
  readonly choose: (id: string) => void;
}

export function AnswerRow({ answer, valued, whole, chosen, bearing, inverse, choose }: AnswerRowProps): ReactNode {
  const { t, time } = useSpeech();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!chosen) return;
    button.current?.focus({ preventScroll: true });
    button.current?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  const { asOf, publisher, title, standing } = answer;
  return (
    <li className={['answer', chosen && 'chosen', standing].filter(Boolean).join(' ')}>
      <button
        ref={button}
        type="button"
        className="answer-row"
        aria-expanded={chosen}
        onClick={() => choose(chosen ? '' : answer.id)}
      >
        <span className="who">
          <bdi>{publisher ?? title}</bdi> <span className="soft">{asOf ? time(asOf) : t.questions.undated}</span>
        </span>
        <Track answer={answer} valued={valued} bearing={bearing} />
        <span className="value">
          <ValueWords answer={answer} sort={valued.sort} /> <Standing value={standing} />
        </span>
        {bearing === 'chosen' ? (
          <b className="bearing-label">{t.questions.chosen}</b>
        ) : (
          <BearingLabel bearing={bearing}>{inverse ? inverseOf(bearing, t) : null}</BearingLabel>
        )}
      </button>
      {chosen && <AnswerDetail answer={answer} whole={whole} choose={choose} />}
    </li>
  );
}

function ValueWords({ answer, sort }: { readonly answer: Answer; readonly sort: Valued['sort'] }): ReactNode {
  const { t, time } = useSpeech();
  const { toll } = useDescribe();
  if (sort === 'numbers') return <bdi>{answer.toll ? toll(answer.toll) : t.questions.noNumber}</bdi>;
  if (sort === 'days') return <bdi>{answer.when ? time(answer.when) : t.questions.unsaid}</bdi>;
  return (
    <>
      {answer.stance !== 'asserts' && <span className="chip stance">{t.words.stances[answer.stance]}</span>}{' '}
      <bdi className="short-words">{answer.words}</bdi>
    </>
  );
}

interface TrackProps extends Pick<AnswerRowProps, 'answer' | 'valued' | 'bearing'> {}

/** What is drawn is also said in words beside it. */
function Track({ answer, valued: { axis, rangeOf }, bearing }: TrackProps): ReactNode {
  const range = rangeOf(answer);
  const kind = bearing === 'chosen' ? 'none' : bearing;
  return (
    <span className="track" aria-hidden="true">
      {axis?.ticks.map((tick) => (
        <span key={tick} className="grid-line" style={{ '--at': place(axis, tick) } as CSSProperties} />
      ))}
      {axis && range && <RangeBar range={stretchOf(axis, range)} bearing={kind} />}
      {axis && range && (
        <svg
          className={bearing === 'chosen' ? 'mark chosen' : 'mark'}
          viewBox="-10 -10 20 20"
          aria-hidden="true"
          style={{ '--at': markAt(axis, range) } as CSSProperties}
        >
          {bearing === 'chosen' && <circle r="9" className="ring" />}
          <BearingShape bearing={kind} size={bearing === 'chosen' ? 22 : 16} />
        </svg>
      )}
    </span>
  );
}

interface RangeBarProps {
  readonly range: ReturnType<typeof stretchOf>;
  readonly bearing: Bearing;
}

function RangeBar({ range: { start, end, openStart, openEnd }, bearing }: RangeBarProps): ReactNode {
  if (start === end) return null;
  const classes = ['range', bearing, openStart && 'open-start', openEnd && 'open-end'].filter(Boolean).join(' ');
  return <span className={classes} style={{ '--from': start, '--to': end } as CSSProperties} />;
}
