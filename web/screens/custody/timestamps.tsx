/** Trusted timestamps over the log, each checked here without asking anybody; and the way to the check of the log itself. */
import type { ReactNode } from 'react';
import { addressOf, Link } from '../../address.tsx';
import type { Custody } from '../../api.ts';
import { useSpeech } from '../../strings/index.tsx';
import { Utc } from './utc.tsx';

type Stamp = Custody['timestamps'][number];

function StampLine({ stamp: { seq, time, authority, certificate, problem } }: { readonly stamp: Stamp }): ReactNode {
  const { t, number } = useSpeech();
  return (
    <li className={problem === null ? 'holds' : 'altered'}>
      <p className="outcome" role={problem === null ? undefined : 'alert'}>
        <span aria-hidden="true">{problem === null ? '✓ ' : '✕ '}</span>
        {problem === null ? t.custody.stampHolds(number(seq)) : t.custody.stampFails(number(seq), t.said(problem))}
      </p>
      <p>
        {time && <Utc at={time} />} {authority && <bdi>{authority}</bdi>}
      </p>
      {certificate && (
        <p className="soft">
          {t.custody.certificate} <code dir="ltr">{certificate}</code>
        </p>
      )}
    </li>
  );
}

export function Timestamps({ stamps }: { readonly stamps: readonly Stamp[] }): ReactNode {
  const { t } = useSpeech();
  return (
    <section className="seals">
      <h2>{t.custody.seals}</h2>
      <p className="soft">
        {t.custody.sealsExplained} <Link href={addressOf('log')}>{t.custody.toLog}</Link>
      </p>
      {stamps.length === 0 ? (
        <p>
          {t.custody.noStamp} <code dir="ltr">stemma custody CASE --timestamp-request FILE.tsq</code>
        </p>
      ) : (
        <>
          <ol className="stamps">
            {stamps.map((stamp) => (
              <StampLine key={`${stamp.seq} ${stamp.time} ${stamp.certificate}`} stamp={stamp} />
            ))}
          </ol>
          <p className="soft">{t.custody.stampMeans}</p>
        </>
      )}
    </section>
  );
}
