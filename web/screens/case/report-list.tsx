/** The reports of the case: found, filtered, ordered, each with how far it was reviewed. */
import type { ReactNode } from 'react';
import { addressOf, Link, useQuery } from '../../address.tsx';
import { api, type CaseSummary, type ReportRow } from '../../api.ts';
import { useSpeech } from '../../strings/index.tsx';
import { FilterDate, FilterMenu } from '../../ui/filter-menu.tsx';
import { LongList } from '../../ui/long-list.tsx';
import { SearchField } from '../../ui/search-field.tsx';
import { Message } from '../../ui/states.tsx';

const FILTERS = ['search', 'publisher', 'language', 'reviewed', 'from', 'to'] as const;
const SORTS = ['title', 'publisher', 'published', 'language', 'kind', 'claims', 'reviewed'] as const;
const SORTABLE: ReadonlySet<string> = new Set(['title', 'publisher', 'published', 'claims', 'reviewed']);

function Filters({ summary }: { readonly summary: CaseSummary }): ReactNode {
  const { t, language } = useSpeech();
  const { value, change } = useQuery();
  const names = new Intl.DisplayNames(language, { type: 'language' });
  const plain = summary.publishers.map((facet) => ({ ...facet, label: facet.value }));
  const languages = summary.languages.map((facet) => ({ ...facet, label: languageName(names, facet.value) }));
  const reviewed = (['none', 'some', 'all'] as const).map((v) => ({ value: v, label: t.casePile.reviewedValues[v] }));
  const some = FILTERS.some((name) => value(name) !== '');
  return (
    <div className="filters">
      <SearchField placeholder={t.casePile.searchReports} />
      <FilterMenu name="publisher" label={t.casePile.publisher} choices={plain} />
      {languages.length > 1 && <FilterMenu name="language" label={t.casePile.languageOf} choices={languages} />}
      <FilterMenu name="reviewed" label={t.casePile.reviewed} choices={reviewed} />
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

/** Codes that no language has are shown as they are. */
function languageName(names: Intl.DisplayNames, code: string): string {
  try {
    return names.of(code) ?? code;
  } catch {
    return code;
  }
}

function SortHeads(): ReactNode {
  const { t } = useSpeech();
  const { value, change } = useQuery();
  const sort = value('sort');
  const down = value('order') === 'down';
  return (
    <div className="report-row heads">
      {SORTS.map((name) => {
        const label = t.casePile.columns[name];
        if (!SORTABLE.has(name)) return <span key={name}>{label}</span>;
        const here = sort === name;
        const next =
          here && !down ? { sort: name, order: 'down' } : here ? { sort: '', order: '' } : { sort: name, order: '' };
        return (
          <button
            key={name}
            type="button"
            aria-pressed={here}
            title={t.casePile.sortBy(label)}
            onClick={() => change(next)}
          >
            {label}
            <span aria-hidden="true">{here ? (down ? ' ↓' : ' ↑') : ''}</span>
          </button>
        );
      })}
    </div>
  );
}

interface RowProps {
  readonly row: ReportRow;
  readonly formats: CaseSummary['formats'];
}

function Row({ row, formats }: RowProps): ReactNode {
  const { t, number, percent, time, language } = useSpeech();
  const names = new Intl.DisplayNames(language, { type: 'language' });
  const share = row.claims === 0 ? 0 : row.decided / row.claims;
  return (
    <Link className="report-row" href={addressOf('report', row.id)}>
      <span className="title">
        <bdi>{row.title}</bdi>
      </span>
      <span className="publisher">{row.publisher ? <bdi>{row.publisher}</bdi> : <i>{t.words.unknown}</i>}</span>
      <span className="published">{row.published ? time(row.published) : <i>{t.words.unknown}</i>}</span>
      <span className="language">{languageName(names, row.language)}</span>
      <span className="kind">
        {formats.find(({ mediaType }) => mediaType === row.mediaType)?.name ?? row.mediaType}
      </span>
      <span className="claims">{t.words.claims(row.claims)}</span>
      <span className="reviewed">
        <span className="said">{t.casePile.columns.reviewed}</span>
        <meter value={share} max={1} aria-label={t.casePile.decidedOf(number(row.decided), number(row.claims))} />
        {percent(share)}
      </span>
    </Link>
  );
}

export function ReportList({ summary }: { readonly summary: CaseSummary }): ReactNode {
  const { t } = useSpeech();
  const { value } = useQuery();
  const query = {
    ...Object.fromEntries(FILTERS.map((name) => [name, value(name)])),
    sort: value('sort'),
    order: value('order'),
  };
  return (
    <>
      <Filters summary={summary} />
      <LongList
        label={t.casePile.views.reports}
        queryKey={['reports', query]}
        fetch={(offset, limit) => api.reports({ ...query, offset, limit })}
        height={46}
        head={(total) => (
          <>
            <p className="found" role="status">
              {t.casePile.matchingReports(total)}
            </p>
            {total > 0 && <SortHeads />}
          </>
        )}
        empty={<Message title={t.casePile.nothingFound} hint={t.casePile.nothingFoundHint} />}
        row={(row) => <Row row={row} formats={summary.formats} />}
      />
    </>
  );
}
