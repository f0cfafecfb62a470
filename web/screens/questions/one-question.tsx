/** One question: what its answers leave open, every answer on one axis, where they contradict, and the range of each class. */
import { useQuery as useAnswer } from '@tanstack/react-query';
import { type ReactNode, useCallback, useMemo } from 'react';
import { addressOf, go, Link, useQuery } from '../../address.tsx';
import { api, type QuestionWhole } from '../../api.ts';
import { useSpeech } from '../../strings/index.tsx';
import { useDescribe } from '../../ui/describe.ts';
import { useKeys } from '../../ui/keys.ts';
import { Loaded } from '../../ui/states.tsx';
import { AnswerChart } from './answer-chart.tsx';
import { Classes } from './classes.tsx';
import { Contradictions } from './contradictions.tsx';
import { Contested, countsInWords } from './counts.tsx';
import { byDate, groupsOf } from './values/answers.ts';

export function OneQuestion({ id }: { readonly id: string }): ReactNode {
  const question = useAnswer({ queryKey: ['question', id], queryFn: () => api.question(id) });
  return (
    <Loaded whole query={question}>
      {(data) => <Question whole={data} />}
    </Loaded>
  );
}

/** The chosen answer is in the address, so that a link leads to it. */
function useChosen(whole: QuestionWhole) {
  const { value, change } = useQuery();
  const order = value('order') === 'date' ? 'date' : 'origin';
  const groups = useMemo(() => groupsOf(whole.answers), [whole]);
  const sequence = useMemo(
    () => (order === 'date' ? [...whole.answers].sort(byDate) : groups.flatMap(({ answers }) => answers)),
    [whole, groups, order],
  );
  const index = sequence.findIndex(({ id }) => id === value('claim'));
  const choose = useCallback((id: string) => change({ claim: id }), [change]);
  const step = (by: 1 | -1): void => {
    const next = sequence[index < 0 ? (by === 1 ? 0 : sequence.length - 1) : index + by];
    if (next) choose(next.id);
  };
  return { order, groups, sequence, chosen: index < 0 ? null : sequence[index], choose, step } as const;
}

function Question({ whole }: { readonly whole: QuestionWhole }): ReactNode {
  const { t } = useSpeech();
  const { order, groups, sequence, chosen, choose, step } = useChosen(whole);
  const { keys } = t.questions;
  useKeys('here', [
    ...['ArrowDown', 'j'].map((key) => ({ key, label: keys.next, run: () => step(1) })),
    ...['ArrowUp', 'k'].map((key) => ({ key, label: keys.previous, run: () => step(-1) })),
    {
      key: 'r',
      label: keys.read,
      run: () => chosen && go(addressOf('report', chosen.report, { claim: chosen.id })),
    },
    { key: 'Escape', label: keys.none, run: () => choose('') },
  ]);
  return (
    <>
      <Head whole={whole} />
      <AnswerChart {...{ whole, order, groups, sequence, chosen, choose }} />
      <Contradictions whole={whole} choose={choose} />
      <Classes answers={whole.answers} />
    </>
  );
}

function Head({ whole: { row } }: { readonly whole: QuestionWhole }): ReactNode {
  const { t } = useSpeech();
  const { range } = useDescribe();
  const open = row.range && (row.range.low !== null || row.range.high !== null);
  return (
    <header className="screen-head">
      <p>
        <Link href="/questions">{t.questions.back}</Link>
      </p>
      <h1 dir="auto">{t.said(row.text)}</h1>
      <p className="in-words">
        <b>{countsInWords(row, t)}</b>
        <Contested row={row} />
        <Link href={addressOf('stemma', undefined, { question: row.id })}>{t.questions.graph}</Link>
      </p>
      <p className="soft">
        {row.asked === 'count' && (
          <span>
            {open ? t.questions.openRange(range(row.range?.low ?? null, row.range?.high ?? null)) : t.questions.noRange}
          </span>
        )}
        {row.unknown > 0 && <span>{t.questions.unknownMeans}</span>}
        {row.camps === 1 && row.origins > 1 && <span>{t.questions.oneCamp}</span>}
      </p>
    </header>
  );
}
