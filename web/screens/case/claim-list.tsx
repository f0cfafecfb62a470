/** Every claim of the case: found by words, speakers, places and dates. */
import { useQuery as useAnswer } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { addressOf, Link, useQuery } from '../../address.tsx';
import { api, type ClaimRow } from '../../api.ts';
import { useSpeech } from '../../strings/index.tsx';
import { FAMILIES } from '../../ui/claim-kinds.ts';
import { FilterDate, FilterMenu } from '../../ui/filter-menu.tsx';
import { LongList } from '../../ui/long-list.tsx';
import { SearchField } from '../../ui/search-field.tsx';
import { Standing } from '../../ui/standing.tsx';
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

function Row({ row }: { readonly row: ClaimRow }): ReactNode {
  const { t, time } = useSpeech();
  const { publisher, published, title } = row;
  return (
    <Link className={`claim-row ${FAMILIES[row.kind]}`} href={addressOf('report', row.report, { claim: row.id })}>
      <q dir="auto">{row.words}</q>
      <span className="chain">
        {row.chain.map((name, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: one name may stand in a chain twice, and chains do not change in place.
          <bdi key={i}>{name}</bdi>
        ))}
      </span>
      <span className="facts">
        <span className="chip">{t.words.kinds[row.kind]}</span>
        {row.stance !== 'asserts' && <span className="chip stance">{t.words.stances[row.stance]}</span>}
        {row.when && <span>{time(row.when)}</span>}
        {row.where && <bdi>{row.where.name}</bdi>}
        <Standing value={row.standing} />
        {row.by === 'person' && <span className="chip person">{t.casePile.byPerson}</span>}
        <span className="soft">
          <bdi>{publisher ?? title}</bdi>
          {published && `${t.words.comma} ${time(published)}`}
        </span>
      </span>
    </Link>
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
        row={(row) => <Row row={row} />}
      />
    </>
  );
}
