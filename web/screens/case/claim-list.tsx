/** Every claim of the case: found by words, speakers, places and dates. */
import { useQuery as useAnswer } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useQuery } from '../../address.tsx';
import { api } from '../../api.ts';
import { useSpeech } from '../../strings/index.tsx';
import { ClaimLine } from '../../ui/claim-line.tsx';
import { FilterDate, FilterMenu } from '../../ui/filter-menu.tsx';
import { LongList } from '../../ui/long-list.tsx';
import { SearchField } from '../../ui/search-field.tsx';
import { Message } from '../../ui/states.tsx';

const FILTERS = ['search', 'kind', 'speaker', 'place', 'standing', 'from', 'to'] as const;
type Filters = Readonly<Record<(typeof FILTERS)[number], string>>;

interface Facet {
  readonly value: string;
  readonly count: number;
}
const labelled = (facets: readonly Facet[] = [], labels?: Readonly<Record<string, string>>) =>
  facets.map((facet) => ({ ...facet, label: labels?.[facet.value] ?? facet.value }));

function FilterBar({ query }: { readonly query: Filters }): ReactNode {
  const { t } = useSpeech();
  const { change } = useQuery();
  const { data } = useAnswer({
    queryKey: ['claims', 'facets', query.search, query.from, query.to],
    queryFn: () => api.claimFacets({ search: query.search, from: query.from, to: query.to }),
    placeholderData: (before) => before,
  });
  const some = FILTERS.some((name) => query[name] !== '');
  return (
    <div className="filters">
      <SearchField placeholder={t.casePile.searchClaims} />
      <FilterMenu name="kind" label={t.casePile.kind} choices={labelled(data?.kinds, t.words.kinds)} />
      <FilterMenu name="speaker" label={t.casePile.speaker} choices={labelled(data?.speakers)} />
      <FilterMenu name="place" label={t.casePile.place} choices={labelled(data?.places)} />
      <FilterMenu name="standing" label={t.casePile.standing} choices={labelled(data?.standings, t.words.standings)} />
      <FilterDate name="from" label={t.casePile.from} />
      <FilterDate name="to" label={t.casePile.to} />
      {some && (
        <button type="button" onClick={() => change(Object.fromEntries(FILTERS.map((name) => [name, ''])))}>
          {t.casePile.clear}
        </button>
      )}
    </div>
  );
}

export function ClaimList(): ReactNode {
  const { t } = useSpeech();
  const { value } = useQuery();
  const query = Object.fromEntries(FILTERS.map((name) => [name, value(name)])) as Filters;
  return (
    <>
      <FilterBar query={query} />
      <LongList
        label={t.casePile.views.claims}
        queryKey={['claims', 'list', query]}
        fetch={(offset, limit) => api.claims({ ...query, offset, limit })}
        height={96}
        head={(total) => (
          <p className="found" role="status">
            {t.casePile.matchingClaims(total)}
          </p>
        )}
        empty={<Message title={t.casePile.nothingFound} hint={t.casePile.nothingFoundHint} />}
        row={(row) => <ClaimLine row={row} />}
      />
    </>
  );
}
