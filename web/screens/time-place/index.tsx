/** Time and place: when and where claims say that things happened, each at its precision, each narrowing the other and the list. */
import { useQuery as useAnswer } from '@tanstack/react-query';
import { lazy, type ReactNode, Suspense } from 'react';
import { useQuery } from '../../address.tsx';
import { api } from '../../api.ts';
import { useSpeech } from '../../strings/index.tsx';
import { ClaimLine } from '../../ui/claim-line.tsx';
import { FilterDate, FilterMenu } from '../../ui/filter-menu.tsx';
import { LongList } from '../../ui/long-list.tsx';
import { SearchField } from '../../ui/search-field.tsx';
import { Loaded, Loading, Message } from '../../ui/states.tsx';
import { useChoice } from './choice.ts';
import { Chosen } from './chosen.tsx';
import { PlacesTable } from './places-table.tsx';
import { Timeline } from './time/timeline.tsx';
import { TimesTable } from './times-table.tsx';
import './time-place.css';

/** Its code and its base map are asked for apart, once the rest is there. */
const PlaceMap = lazy(() => import('./map/index.tsx'));

function Filters(): ReactNode {
  const { t } = useSpeech();
  const { all, clear, some } = useChoice();
  const { data } = useAnswer({
    queryKey: ['claims', 'facets', all.search],
    queryFn: () => api.claimFacets({ search: all.search }),
    placeholderData: (before) => before,
  });
  const labels = (facets: readonly { value: string; count: number }[] = [], words: Readonly<Record<string, string>>) =>
    facets.map((facet) => ({ ...facet, label: words[facet.value] ?? facet.value }));
  return (
    <div className="filters">
      <SearchField placeholder={t.times.search} />
      <FilterMenu name="kind" label={t.casePile.kind} choices={labels(data?.kinds, t.words.kinds)} />
      <FilterMenu name="event" label={t.times.event} choices={labels(data?.events, t.words.events)} />
      <FilterMenu name="speaker" label={t.casePile.speaker} choices={labels(data?.speakers, {})} />
      <FilterMenu name="standing" label={t.casePile.standing} choices={labels(data?.standings, t.words.standings)} />
      <FilterDate name="from" label={t.casePile.from} />
      <FilterDate name="to" label={t.casePile.to} />
      {some && (
        <button type="button" onClick={clear}>
          {t.casePile.clear}
        </button>
      )}
    </div>
  );
}

/** Picture or table: the same content, for whoever reads rather than looks. */
function AsMenu({ name, label }: { readonly name: string; readonly label: string }): ReactNode {
  const { t } = useSpeech();
  const { value, change } = useQuery();
  const table = value(name) === 'table';
  return (
    <fieldset className="as">
      <legend className="said">{label}</legend>
      <button type="button" aria-pressed={!table} onClick={() => change({ [name]: '' })}>
        {t.times.picture}
      </button>
      <button type="button" aria-pressed={table} onClick={() => change({ [name]: 'table' })}>
        {t.times.table}
      </button>
    </fieldset>
  );
}

function Times(): ReactNode {
  const { t } = useSpeech();
  const { value } = useQuery();
  const { forTimes } = useChoice();
  const query = useAnswer({
    queryKey: ['timeline', forTimes],
    queryFn: () => api.timeline(forTimes),
    placeholderData: (before) => before,
  });
  return (
    <section className="times" aria-label={t.times.timeline}>
      <header>
        <h2>{t.times.timeline}</h2>
        <AsMenu name="times" label={t.times.timeline} />
      </header>
      <Loaded query={query}>
        {(data) => (
          <>
            {value('times') === 'table' ? <TimesTable data={data} /> : <Timeline data={data} />}
            <p className="soft">
              {t.times.undated(data.undated)} {t.times.unpublished(data.unpublished)}
            </p>
          </>
        )}
      </Loaded>
    </section>
  );
}

function PlacesPart(): ReactNode {
  const { t } = useSpeech();
  const { value } = useQuery();
  const { forPlaces } = useChoice();
  const query = useAnswer({
    queryKey: ['places', forPlaces],
    queryFn: () => api.places(forPlaces),
    placeholderData: (before) => before,
  });
  return (
    <section className="places" aria-label={t.times.map}>
      <header>
        <h2>{t.times.map}</h2>
        <AsMenu name="places" label={t.times.map} />
      </header>
      <Loaded query={query}>
        {({ places, unplaced }) => (
          <>
            {value('places') === 'table' ? (
              <PlacesTable places={places} />
            ) : (
              <Suspense fallback={<Loading />}>
                <PlaceMap places={places} />
              </Suspense>
            )}
            <p className="soft">
              {t.times.unplaced(unplaced)} {t.times.unknownPlaces(places.filter(({ lat }) => lat === null).length)}
            </p>
          </>
        )}
      </Loaded>
    </section>
  );
}

function Claims(): ReactNode {
  const { t } = useSpeech();
  const { all } = useChoice();
  return (
    <section className="chosen-claims" aria-label={t.times.claims}>
      <h2>{t.times.claims}</h2>
      <LongList
        label={t.times.claims}
        queryKey={['claims', 'list', all]}
        fetch={(offset, limit) => api.claims({ ...all, offset, limit })}
        height={96}
        head={(total) => (
          <p className="found" role="status">
            {t.casePile.matchingClaims(total)}
          </p>
        )}
        empty={<Message title={t.times.nothing} hint={t.times.nothingHint} />}
        row={(row) => <ClaimLine row={row} />}
      />
    </section>
  );
}

export default function TimePlaceScreen(): ReactNode {
  const { t } = useSpeech();
  return (
    <>
      <header className="screen-head">
        <h1>{t.times.title}</h1>
        <p className="soft">{t.times.explained}</p>
      </header>
      <Filters />
      <Chosen />
      <Times />
      <div className="where">
        <PlacesPart />
        <Claims />
      </div>
    </>
  );
}
