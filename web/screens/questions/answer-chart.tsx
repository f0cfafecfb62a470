/** All answers on one axis, by origin or by date: each a mark with its range, leading to its exact words. */
import { type CSSProperties, type ReactNode, useMemo, useState } from 'react';
import { useQuery } from '../../address.tsx';
import type { QuestionWhole } from '../../api.ts';
import { useSpeech } from '../../strings/index.tsx';
import { AnswerRow } from './answer-row.tsx';
import { useRelationsOf } from './use-relations.ts';
import { type Answer, type Bears, bearings, type Group, type Valued, valuesOf } from './values/answers.ts';
import { dayOf, place } from './values/axis.ts';
import './style/chart.css';

interface ChartProps {
  readonly whole: QuestionWhole;
  readonly order: 'origin' | 'date';
  readonly groups: readonly Group[];
  readonly sequence: readonly Answer[];
  readonly chosen: Answer | null;
  readonly choose: (id: string) => void;
}

/** As many rows are shown at first, and as many more each time. */
const STRETCH = 200;

export function AnswerChart(props: ChartProps): ReactNode {
  const { whole, order, groups, sequence, chosen, choose } = props;
  const { t, number } = useSpeech();
  const [most, setMost] = useState(STRETCH);
  const valued = useMemo(() => valuesOf(whole), [whole]);
  const related = useRelationsOf(whole.row.id, chosen?.id ?? '');
  const bearing = useMemo(() => bearings(related.data ?? [], chosen?.id ?? ''), [related.data, chosen?.id]);
  const bears = (answer: Answer): Bears | null =>
    chosen ? (bearing.get(answer.id) ?? null) : answer.bearing && { kind: answer.bearing, inverse: false };
  // What the address names is shown, however far down it is.
  const limit = Math.max(most, chosen ? sequence.indexOf(chosen) + 1 : 0);
  const shown = new Set(sequence.slice(0, limit));
  const row = (answer: Answer): ReactNode => (
    <AnswerRow
      key={answer.id}
      {...{ answer, valued, whole, choose }}
      chosen={answer === chosen}
      bearing={answer === chosen ? 'chosen' : (bears(answer)?.kind ?? 'none')}
      inverse={bears(answer)?.inverse ?? false}
    />
  );
  return (
    <section aria-labelledby="chart-title">
      <h2 id="chart-title">{t.questions.chart}</h2>
      <Orders order={order} />
      <Notes valued={valued} chosen={chosen} choose={choose} />
      <div className="answer-chart">
        <Ticks valued={valued} />
        {order === 'date' ? (
          <ol className="answers">{[...shown].map(row)}</ol>
        ) : (
          groups
            .filter(({ answers }) => answers.some((answer) => shown.has(answer)))
            .map((group) => (
              <section key={group.id} className={group.traced ? 'origin-group' : 'origin-group untraced'}>
                <GroupHead group={group} />
                <ol className="answers">{group.answers.filter((answer) => shown.has(answer)).map(row)}</ol>
              </section>
            ))
        )}
      </div>
      {sequence.length > limit && (
        <button type="button" onClick={() => setMost(limit + STRETCH)}>
          {t.questions.more(number(Math.min(STRETCH, sequence.length - limit)))}
        </button>
      )}
    </section>
  );
}

function Orders({ order }: Pick<ChartProps, 'order'>): ReactNode {
  const { t } = useSpeech();
  const { change } = useQuery();
  return (
    <fieldset className="switch">
      <legend>{t.questions.order}</legend>
      {(['origin', 'date'] as const).map((name) => (
        <button
          key={name}
          type="button"
          aria-pressed={order === name}
          onClick={() => change({ order: name === 'date' ? name : '' })}
        >
          {t.questions.orders[name]}
        </button>
      ))}
    </fieldset>
  );
}

interface NotesProps extends Pick<ChartProps, 'chosen' | 'choose'> {
  readonly valued: Valued;
}

function Notes({ valued: { axis, sort }, chosen, choose }: NotesProps): ReactNode {
  const { t, number } = useSpeech();
  return (
    <p className="chart-notes soft">
      <span>{chosen ? t.questions.standsTo : `${t.questions.stands} ${t.questions.chartHint}`}</span>
      {sort === 'numbers' && axis?.scale === 'even' && axis.from > 0 && (
        <span>{t.questions.cut(number(axis.from))}</span>
      )}
      {axis?.scale === 'powers' && <span>{t.questions.powers}</span>}
      {sort === 'numbers' && <span>{t.questions.openEnds}</span>}
      {chosen && (
        <button type="button" onClick={() => choose('')}>
          {t.questions.clearChoice}
        </button>
      )}
    </p>
  );
}

function GroupHead({ group: { name, traced, camp } }: { readonly group: Group }): ReactNode {
  const { t } = useSpeech();
  return (
    <h3>
      <span className="soft">{traced ? t.questions.originOf : t.questions.unknownOrigin}</span>{' '}
      <bdi>{t.said(name)}</bdi>
      {camp !== null && <span className="chip person">{t.questions.camp(camp)}</span>}
    </h3>
  );
}

/** The names of the ticks, above the rows: at the value, or in the middle of the column. */
function Ticks({ valued: { axis, sort, columns } }: { readonly valued: Valued }): ReactNode {
  const { t, number, time } = useSpeech();
  if (!axis) return null;
  const label = (tick: number): string => {
    if (sort === 'numbers') return number(tick);
    if (sort === 'days') return time(dayOf(tick));
    const word = columns[tick];
    if (word === null) return t.questions.rest;
    return (t.words.stances as Readonly<Record<string, string>>)[word] ?? (word || t.questions.unsaid);
  };
  return (
    <div className={`ticks ${sort}`} aria-hidden="true">
      <span className="track">
        {axis.ticks.map((tick) => (
          <span
            key={tick}
            className="tick"
            style={{ '--at': place(axis, tick), '--columns': columns.length } as CSSProperties}
          >
            <bdi>{label(tick)}</bdi>
          </span>
        ))}
      </span>
    </div>
  );
}
