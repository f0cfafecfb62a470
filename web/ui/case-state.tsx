/** What holds for the whole case right now, in one line under the frame: offline, working, or out of date. */
import { type UseQueryResult, useMutation, useQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect, useRef } from 'react';
import { api, type CaseSummary } from '../api.ts';
import { useWaitingDecision } from '../deciding.ts';
import { useSpeech } from '../strings/index.tsx';
import { useAnnounce } from './announce.tsx';

export const useCase = (): UseQueryResult<CaseSummary> => useQuery({ queryKey: ['case'], queryFn: api.case });

export function CaseState({ online }: { readonly online: boolean }): ReactNode {
  const { t } = useSpeech();
  const announce = useAnnounce();
  const { data } = useCase();
  const relate = useMutation({ mutationFn: api.relate });
  const waiting = useWaitingDecision();
  const before = useRef(online);
  useEffect(() => {
    if (before.current !== online) announce(online ? t.shell.backOnline : t.shell.offline);
    before.current = online;
  }, [online, announce, t]);
  if (!online)
    return (
      <p className="case-state offline">
        <b>{t.shell.offline}</b> {t.shell.offlineHint}
      </p>
    );
  if (waiting)
    return (
      <p role="status" className="case-state">
        {t.shell.waiting}
      </p>
    );
  if (data?.relating)
    return (
      <p role="status" className="case-state">
        {t.shell.relating}
      </p>
    );
  if (!data?.stale || data.reports === 0) return null;
  return (
    <p role="status" className="case-state">
      {t.shell.stale}{' '}
      <button type="button" onClick={() => relate.mutate()} disabled={relate.isPending}>
        {t.shell.relate}
      </button>
    </p>
  );
}
