/** The sources: everybody who speaks or publishes in the case, or one of them. */
import { useQuery as useAnswer } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useQuery } from '../../address.tsx';
import { api } from '../../api.ts';
import { useSpeech } from '../../strings/index.tsx';
import { FilterMenu } from '../../ui/filter-menu.tsx';
import { LongList } from '../../ui/long-list.tsx';
import { SearchField } from '../../ui/search-field.tsx';
import { Message } from '../../ui/states.tsx';
import type { ScreenProps } from '../index.ts';
import { Source } from './source.tsx';
import { SourceLine } from './source-line.tsx';
import './sources.css';

const FILTERS = ['search', 'part', 'camp', 'grade'] as const;
const GRADES = ['A', 'B', 'C', 'D', 'E', 'F'] as const;

function Filters(): ReactNode {
  const { t } = useSpeech();
  const { value, change } = useQuery();
  const { data } = useAnswer({ queryKey: ['sources', 'facets'], queryFn: api.sourceFacets });
  const counts = new Map((data?.grades ?? []).map((facet) => [facet.value, facet.count]));
  const grades = [
    ...GRADES.map((grade) => ({
      value: grade,
      label: t.sources.gradeLabel(grade, t.sources.grades[grade]),
      count: counts.get(grade) ?? 0,
    })),
    { value: 'none', label: t.sources.ungraded, count: counts.get('none') ?? 0 },
  ];
  const parts = (['speaks', 'publishes'] as const).map((part) => ({ value: part, label: t.sources.parts[part] }));
  const camps = (data?.camps ?? []).map((facet) => ({ ...facet, label: facet.value }));
  return (
    <div className="filters">
      <SearchField placeholder={t.sources.search} />
      <FilterMenu name="part" label={t.sources.part} choices={parts} />
      <FilterMenu name="camp" label={t.sources.camp} choices={camps} />
      <FilterMenu name="grade" label={t.sources.grade} choices={grades} />
      {FILTERS.some((name) => value(name) !== '') && (
        <button type="button" onClick={() => change(Object.fromEntries(FILTERS.map((name) => [name, ''])))}>
          {t.casePile.clear}
        </button>
      )}
    </div>
  );
}

function SourceList(): ReactNode {
  const { t } = useSpeech();
  const { value } = useQuery();
  const query = Object.fromEntries(FILTERS.map((name) => [name, value(name)]));
  return (
    <>
      <header className="screen-head">
        <h1>{t.sources.title}</h1>
        <p className="soft">{t.sources.explained}</p>
      </header>
      <Filters />
      <LongList
        label={t.sources.list}
        queryKey={['sources', 'list', query]}
        fetch={(offset, limit) => api.sources({ ...query, offset, limit })}
        height={64}
        head={(total) => (
          <p className="found" role="status">
            {t.sources.shown(total)}
          </p>
        )}
        empty={<Message title={t.sources.none} hint={t.sources.noneHint} />}
        row={(row) => <SourceLine row={row} />}
      />
    </>
  );
}

export default function SourcesScreen({ id }: ScreenProps): ReactNode {
  return id === undefined ? <SourceList /> : <Source key={id} id={id} />;
}
