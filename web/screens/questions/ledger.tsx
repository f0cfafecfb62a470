/** The ledger of questions: contested ones first, found by words and by what they ask. */
import { useQuery as useAnswer } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { addressOf, Link, useQuery } from '../../address.tsx';
import { api, type QuestionRow } from '../../api.ts';
import { useSpeech } from '../../strings/index.tsx';
import { useDescribe } from '../../ui/describe.ts';
import { FilterMenu } from '../../ui/filter-menu.tsx';
import { LongList } from '../../ui/long-list.tsx';
import { SearchField } from '../../ui/search-field.tsx';
import { Message } from '../../ui/states.tsx';
import { Contested, countsInWords } from './counts.tsx';
import './style/ledger.css';

const FILTERS = ['search', 'asked', 'answers'] as const;
const isAsked = (value: string, labels: Readonly<Record<string, string>>): boolean => Object.hasOwn(labels, value);

function Filters(): ReactNode {
  const { t } = useSpeech();
  const { value, change } = useQuery();
  const { data } = useAnswer({ queryKey: ['questions', 'facets'], queryFn: api.questionFacets });
  const { answerChoices } = t.questions;
  const asked = (data?.asked ?? []).map(({ value: name, count }) => ({
    value: name,
    count,
    label: isAsked(name, t.words.asked) ? t.words.asked[name as keyof typeof t.words.asked] : name,
  }));
  return (
    <div className="filters">
      <SearchField placeholder={t.questions.search} />
      <FilterMenu name="asked" label={t.questions.asks} choices={asked} />
      <FilterMenu
        name="answers"
        label={t.questions.answersOf}
        choices={[
          { value: 'contested', label: answerChoices.contested, ...(data && { count: data.contested }) },
          { value: 'any', label: answerChoices.any },
        ]}
      />
      {FILTERS.some((name) => value(name) !== '') && (
        <button type="button" onClick={() => change(Object.fromEntries(FILTERS.map((name) => [name, ''])))}>
          {t.questions.clear}
        </button>
      )}
    </div>
  );
}

interface RowProps {
  readonly row: QuestionRow;
  readonly href: string;
}

export function QuestionLink({ row, href }: RowProps): ReactNode {
  const { t } = useSpeech();
  const { range } = useDescribe();
  return (
    <Link className="question-row" href={href}>
      <span className="asked">{t.words.asked[row.asked]}</span>
      <span className="question-text" dir="auto">
        {t.said(row.text)}
      </span>
      <span className="question-range">
        {row.range && (row.range.low !== null || row.range.high !== null) && (
          <span className="chip">{range(row.range.low, row.range.high)}</span>
        )}
        <span className="soft">{t.questions.answers(row.claims)}</span>
      </span>
      <span className="question-counts">
        <Contested row={row} /> <span className="soft">{countsInWords(row, t)}</span>
      </span>
    </Link>
  );
}

interface QuestionListProps {
  readonly hrefOf: (row: QuestionRow) => string;
}

/** All questions that the address asks for; each leads where `hrefOf` says. */
export function QuestionList({ hrefOf }: QuestionListProps): ReactNode {
  const { t } = useSpeech();
  const { value } = useQuery();
  const answers = value('answers');
  const asked = value('asked');
  const query = {
    search: value('search'),
    asked: isAsked(asked, t.words.asked) ? asked : '',
    several: answers === 'any' ? 'no' : 'yes',
    contested: answers === 'contested' ? 'yes' : 'no',
  };
  const filtered = FILTERS.some((name) => value(name) !== '');
  return (
    <>
      <Filters />
      <LongList
        label={t.questions.title}
        queryKey={['questions', 'list', query]}
        fetch={(offset, limit) => api.questions({ ...query, offset, limit })}
        height={82}
        head={(total) => (
          <p className="found" role="status">
            {t.questions.matching(total)}
          </p>
        )}
        empty={
          filtered ? (
            <Message title={t.questions.nothingFound} hint={t.questions.nothingFoundHint} />
          ) : (
            <Message title={t.questions.empty} hint={t.questions.emptyHint} />
          )
        }
        row={(row) => <QuestionLink row={row} href={hrefOf(row)} />}
      />
    </>
  );
}

export function Ledger(): ReactNode {
  const { t } = useSpeech();
  return (
    <>
      <header className="screen-head">
        <h1>{t.questions.title}</h1>
        <p className="soft">{t.questions.intro}</p>
      </header>
      <QuestionList hrefOf={({ id }) => addressOf('questions', id)} />
    </>
  );
}
