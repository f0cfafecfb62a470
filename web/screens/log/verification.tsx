/** Is every line still what was written? Says so in words, with the first line that is not, and what to do then. */
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { api, type Verification as Found } from '../../api.ts';
import { useSpeech } from '../../strings/index.tsx';
import { Trouble } from '../../ui/states.tsx';

function Broken({ broken }: { readonly broken: NonNullable<Found['broken']> }): ReactNode {
  const { t, number } = useSpeech();
  const actions: Readonly<Record<string, string>> = t.log.actions;
  return (
    <div role="alert">
      <p className="outcome">
        <span aria-hidden="true">✕ </span>
        {t.log.broken(number(broken.seq))}
      </p>
      <p>
        {actions[broken.action] ?? broken.action}{' '}
        <code dir="ltr" className="subject">
          {broken.subject}
        </code>
        : <span lang="en">{broken.why}</span>
      </p>
      <p>{t.log.brokenHint}</p>
    </div>
  );
}

export function Verification(): ReactNode {
  const { t, moment } = useSpeech();
  const { data, error, isFetching, refetch, dataUpdatedAt } = useQuery({
    // It reads everything that was written: it is done when asked for, and says when it was.
    queryKey: ['verification'],
    queryFn: api.verify,
  });
  const state = data === undefined ? 'unknown' : data.holds ? 'holds' : 'broken';
  return (
    <section className={`verification ${state}`} aria-label={t.log.verification} aria-busy={isFetching}>
      {error && !data ? (
        <Trouble error={error} />
      ) : data?.broken ? (
        <Broken broken={data.broken} />
      ) : (
        <p className="outcome" role="status">
          {data ? (
            <>
              <span aria-hidden="true">✓ </span>
              {t.log.holds(data.lines)}
            </>
          ) : (
            t.log.checking
          )}
        </p>
      )}
      <p className="soft">
        {data && t.log.checkedAt(moment(new Date(dataUpdatedAt).toISOString()))}{' '}
        <button type="button" disabled={isFetching} onClick={() => void refetch()}>
          {isFetching ? t.log.checking : t.log.again}
        </button>
      </p>
    </section>
  );
}
