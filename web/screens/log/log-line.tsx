/** One line of the log in words: its number, who, when, what, about what, why; what a person decided wears a person's colours. */
import type { ReactNode } from 'react';
import { addressOf, Link } from '../../address.tsx';
import type { LogRow } from '../../api.ts';
import { useSpeech } from '../../strings/index.tsx';
import { useCorrectionWords } from './correction-words.ts';

/** What the line is about: a claim's words, a source, a report, two names. */
function Subject({ row }: { readonly row: LogRow }): ReactNode {
  const { t } = useSpeech();
  const { report, decision, about, alias, subject } = row;
  if (report)
    return (
      <Link href={addressOf('report', report.id)}>
        <bdi>{report.title}</bdi>
      </Link>
    );
  if (alias)
    return (
      <>
        <q>
          <bdi>{alias.a}</bdi>
        </q>{' '}
        {alias.same ? t.log.same : t.log.notSame}{' '}
        <q>
          <bdi>{alias.b}</bdi>
        </q>
      </>
    );
  if (about?.report && about.claim)
    return (
      <Link href={addressOf('report', about.report, { claim: about.claim })}>
        <q dir="auto">{about.words}</q>
      </Link>
    );
  if (about && decision)
    return (
      <Link href={addressOf('sources', decision.about)}>
        <bdi>{about.words}</bdi>
      </Link>
    );
  if (
    row.action === 'relate' ||
    row.action === 'create' ||
    row.action === 'migrate' ||
    row.action === 'custody' ||
    row.action === 'timestamp'
  )
    return null;
  return (
    <>
      <code dir="ltr" className="subject">
        {decision?.about ?? subject}
      </code>{' '}
      {decision && <small>({t.log.gone})</small>}
    </>
  );
}

function What({ row }: { readonly row: LogRow }): ReactNode {
  const { t } = useSpeech();
  const words = useCorrectionWords();
  const { decision, action } = row;
  if (!decision) return <b>{t.log.actions[action]}</b>;
  return (
    <>
      <b>{t.words.verdicts[decision.verdict]}</b>
      {decision.withdrawn && <small> ({t.log.takenBack})</small>}
      {decision.correction && <span className="correction">{words(decision.correction)}</span>}
    </>
  );
}

export function LogLine({ row }: { readonly row: LogRow }): ReactNode {
  const { t, number, moment } = useSpeech();
  const { seq, at, by, hash, action, decision, alias } = row;
  const reason = decision?.reason ?? alias?.reason ?? '';
  const byPerson = action === 'judge' || action === 'alias';
  return (
    <div className={byPerson ? 'log-line person' : 'log-line'} id={`line-${seq}`}>
      <span className="seq">{number(seq)}</span>
      <span className="who">
        {byPerson && (
          <>
            <span aria-hidden="true">✎ </span>
            <span className="said">{t.log.person}: </span>
          </>
        )}
        <bdi>{by}</bdi>
      </span>
      <time dateTime={at}>{moment(at)}</time>
      <span className="what">
        <What row={row} /> <Subject row={row} />
        {reason !== '' && (
          <span className="reason" dir="auto">
            {reason}
          </span>
        )}
      </span>
      <code dir="ltr" className="seal" title={t.log.sealOf(hash)}>
        <span className="said">{t.log.seal} </span>
        {hash.slice(0, 10)}
      </code>
    </div>
  );
}
