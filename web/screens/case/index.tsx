/** The case: the pile of reports, every claim in it, one search over both, and the way in for more. */
import type { ReactNode } from 'react';
import { addressOf, Link, useQuery } from '../../address.tsx';
import type { CaseSummary } from '../../api.ts';
import { useSpeech } from '../../strings/index.tsx';
import { useCase } from '../../ui/case-state.tsx';
import { Loaded, Message } from '../../ui/states.tsx';
import { ClaimList } from './claim-list.tsx';
import { DropZone } from './drop-zone.tsx';
import { ReportList } from './report-list.tsx';
import './case.css';

export default function CaseScreen(): ReactNode {
  const { t, number } = useSpeech();
  const { value } = useQuery();
  const summary = useCase();
  const view = value('view') === 'claims' ? 'claims' : 'reports';
  return (
    <Loaded query={summary}>
      {(data) => (
        <DropZone limit={data.limits.uploadBytes}>
          <header className="screen-head">
            <h1>
              <bdi>{data.name}</bdi>
            </h1>
            <p className="soft">
              {t.words.reports(data.reports)} · {t.words.claims(data.claims)} · {t.words.questions(data.questions)} ·{' '}
              {t.words.origins(data.origins)} · {t.casePile.decidedOf(number(data.decided), number(data.claims))}
            </p>
            {data.orphaned.length > 0 && <p className="warning">{t.casePile.orphaned(data.orphaned.length)}</p>}
          </header>
          <nav className="views" aria-label={t.casePile.title}>
            {(['reports', 'claims'] as const).map((name) => (
              <Link
                key={name}
                href={name === 'reports' ? '/' : '/?view=claims'}
                aria-current={name === view ? 'page' : undefined}
              >
                {t.casePile.views[name]}
              </Link>
            ))}
            <Link className="hand-over" href={addressOf('handover')}>
              {t.shell.screens.handover}
            </Link>
          </nav>
          {data.reports === 0 ? (
            <Empty summary={data} />
          ) : view === 'claims' ? (
            <ClaimList />
          ) : (
            <ReportList summary={data} />
          )}
        </DropZone>
      )}
    </Loaded>
  );
}

function Empty({ summary: { formats } }: { readonly summary: CaseSummary }): ReactNode {
  const { t } = useSpeech();
  const names = formats.map(({ name }) => name).join(`${t.words.comma} `);
  return <Message title={t.casePile.empty} hint={t.casePile.emptyHint(names)} />;
}
