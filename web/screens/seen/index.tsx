/** Words on the image of a page: where each claim's words stand, how surely they were read, beside the claims themselves. */
import { useQuery as useAnswer } from '@tanstack/react-query';
import { type ReactNode, useCallback } from 'react';
import { addressOf, Link, useQuery } from '../../address.tsx';
import { api, type ReportWhole, type SeenPage } from '../../api.ts';
import { useSpeech } from '../../strings/index.tsx';
import { useKeys } from '../../ui/keys.ts';
import { Loaded, Message } from '../../ui/states.tsx';
import type { ScreenProps } from '../index.ts';
import { ClaimsOnPage } from './claims-on-page.tsx';
import { PagePicture } from './page-picture.tsx';
import { claimsOnPage, pageOf } from './words.ts';
import './seen.css';

export default function SeenScreen({ id = '' }: ScreenProps): ReactNode {
  const report = useAnswer({ queryKey: ['report', id], queryFn: () => api.report(id) });
  return (
    <Loaded whole query={report}>
      {(data) => <Seen report={data} />}
    </Loaded>
  );
}

function Seen({ report }: { readonly report: ReportWhole }): ReactNode {
  const { t } = useSpeech();
  const { row } = report;
  return (
    <>
      <header className="screen-head">
        <p>
          <Link href={addressOf('report', row.id)}>{t.seen.back}</Link>
        </p>
        <h1>
          {t.seen.title}
          {t.words.colon} <bdi>{row.title}</bdi>
        </h1>
      </header>
      {report.seen === 0 ? (
        <Message title={t.seen.none} hint={t.seen.noneHint}>
          <Link href={addressOf('report', row.id)}>{t.seen.back}</Link>
        </Message>
      ) : (
        <Pages report={report} />
      )}
    </>
  );
}

/** The page that the address names; else that on which the claim of the address begins; else the first. */
function Pages({ report }: { readonly report: ReportWhole }): ReactNode {
  const { value } = useQuery();
  const id = report.row.id;
  const first = useAnswer({ queryKey: ['report', id, 'seen', ''], queryFn: () => api.seen(id, {}) });
  const asked = value('page') || String(pageOf(report, first.data?.pages ?? [], value('claim')) ?? '');
  const page = useAnswer({
    queryKey: ['report', id, 'seen', asked],
    queryFn: () => api.seen(id, { page: asked }),
    enabled: first.data !== undefined,
  });
  return <Loaded query={page}>{(data) => <Page report={report} seen={data} />}</Loaded>;
}

function Page({ report, seen }: { readonly report: ReportWhole; readonly seen: SeenPage }): ReactNode {
  const { t } = useSpeech();
  const { value, change } = useQuery();
  const claims = claimsOnPage(report, seen);
  const at = claims.findIndex(({ decided }) => decided.claim.id === value('claim'));
  const chosen = at < 0 ? null : claims[at];
  const choose = useCallback((claim: string) => change({ claim, page: String(seen.page) }), [change, seen.page]);
  const step = (by: 1 | -1): void => {
    const next = claims[at < 0 ? (by === 1 ? 0 : claims.length - 1) : at + by];
    if (next) choose(next.decided.claim.id);
  };
  const turn = (by: 1 | -1): void => {
    const here = seen.pages.findIndex(({ page }) => page === seen.page);
    const next = seen.pages[here + by];
    if (next) change({ page: String(next.page), claim: '' });
  };
  useKeys('here', [
    ...['ArrowDown', 'j'].map((key) => ({ key, label: t.seen.nextClaim, run: () => step(1) })),
    ...['ArrowUp', 'k'].map((key) => ({ key, label: t.seen.previousClaim, run: () => step(-1) })),
    { key: 'n', label: t.seen.nextPage, run: () => turn(1) },
    { key: 'p', label: t.seen.previousPage, run: () => turn(-1) },
  ]);
  return (
    <>
      <Turn seen={seen} turn={turn} />
      <Legend sure={seen.sure} />
      <div className="seen-beside">
        <PagePicture key={`${report.row.id} ${seen.page}`} {...{ report, seen, claims, chosen, choose }} />
        <ClaimsOnPage {...{ report, claims, chosen, choose }} />
      </div>
    </>
  );
}

interface TurnProps {
  readonly seen: SeenPage;
  readonly turn: (by: 1 | -1) => void;
}

function Turn({ seen: { pages, page }, turn }: TurnProps): ReactNode {
  const { t, number } = useSpeech();
  const here = pages.findIndex((one) => one.page === page);
  if (pages.length < 2) return null;
  return (
    <p className="turn">
      <button type="button" disabled={here <= 0} onClick={() => turn(-1)} aria-keyshortcuts="P">
        {t.seen.previousPage}
      </button>
      <b role="status">{t.seen.page(number(page ?? 0), number(pages.at(-1)?.page ?? 0))}</b>
      <button type="button" disabled={here >= pages.length - 1} onClick={() => turn(1)} aria-keyshortcuts="N">
        {t.seen.nextPage}
      </button>
    </p>
  );
}

function Legend({ sure }: { readonly sure: number }): ReactNode {
  const { t, number } = useSpeech();
  return (
    <>
      <p className="soft">
        {t.seen.explained} {t.seen.confidenceMeans(number(sure))}
      </p>
      <p className="seen-legend">
        <span className="soft">{t.seen.legend}</span>
        <span className="key-box claim-words">{t.seen.legendClaim}</span>
        <span className="key-box chosen-words">{t.seen.legendChosen}</span>
        <span className="key-box doubtful-words">{t.seen.legendDoubt}</span>
      </p>
    </>
  );
}
