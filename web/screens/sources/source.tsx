/** One source: what it says over the case on one side, what people hold of it on the other. */
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link } from '../../address.tsx';
import { api, type SourceWhole } from '../../api.ts';
import { useSpeech } from '../../strings/index.tsx';
import { ClaimLine } from '../../ui/claim-line.tsx';
import { LongList } from '../../ui/long-list.tsx';
import { Loaded, Message } from '../../ui/states.tsx';
import { Camp } from './camp.tsx';
import { History } from './history.tsx';
import { Names } from './names.tsx';
import { Reliability } from './reliability.tsx';

function Said({ id }: { readonly id: string }): ReactNode {
  const { t } = useSpeech();
  return (
    <section className="said-over" aria-label={t.sources.said}>
      <h2>{t.sources.said}</h2>
      <LongList
        label={t.sources.said}
        queryKey={['source', id, 'claims']}
        fetch={async (offset, limit) => (await api.source(id, { offset, limit })).claims}
        height={96}
        head={(total) => <p className="found">{t.words.claims(total)}</p>}
        empty={<Message title={t.sources.nothingSaid} hint={t.sources.nothingSaidHint} />}
        row={(row) => <ClaimLine row={row} />}
      />
    </section>
  );
}

function Judged({ source }: { readonly source: SourceWhole }): ReactNode {
  const { t } = useSpeech();
  return (
    <section className="judged" aria-label={t.sources.byPerson}>
      <h2 className="by-person">
        <span aria-hidden="true">✎ </span>
        {t.sources.byPerson}
      </h2>
      <Reliability row={source.row} />
      <Camp row={source.row} />
      <Names source={source} />
      <History source={source} />
    </section>
  );
}

export function Source({ id }: { readonly id: string }): ReactNode {
  const { t } = useSpeech();
  const source = useQuery({ queryKey: ['source', id], queryFn: () => api.source(id, { limit: 1 }) });
  return (
    <>
      <p className="back">
        <Link href="/sources">{t.sources.back}</Link>
      </p>
      <Loaded whole query={source}>
        {(data) => (
          <>
            <header className="screen-head">
              <h1>
                <bdi>{data.row.name}</bdi>
              </h1>
              <p className="soft">
                {data.row.speaks && <span className="chip">{t.sources.parts.speaks}</span>}
                {data.row.publishes && <span className="chip">{t.sources.parts.publishes}</span>}
                <span>{t.sources.saysCount(t.words.claims(data.row.claims), t.words.reports(data.row.reports))}</span>
              </p>
            </header>
            <div className="source">
              <Judged source={data} />
              <Said id={id} />
            </div>
          </>
        )}
      </Loaded>
    </>
  );
}
