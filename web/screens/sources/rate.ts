/** Sends what a person holds of a source: with a reason and a key of its own, over what was seen. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, isConflict, type NewJudgement, type SourceRow } from '../../api.ts';
import { DECISION, keyFor } from '../../deciding.ts';
import { useSpeech } from '../../strings/index.tsx';
import { useAnnounce } from '../../ui/announce.tsx';

type Grade = NonNullable<SourceRow['reliability']>['grade'];

export type Rating =
  | { readonly reliability: Grade; readonly reason: string }
  | { readonly camp: string; readonly reason: string };

/** Asks anew for everything that shows the source. */
function useRefresh(): () => Promise<unknown> {
  const queries = useQueryClient();
  return () =>
    queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] === 'source' || queryKey[0] === 'sources' });
}

export function useRate(row: SourceRow) {
  const { t } = useSpeech();
  const announce = useAnnounce();
  const refresh = useRefresh();
  return useMutation({
    ...DECISION,
    mutationFn: (rating: Rating) => api.rate(row.id, { ...rating, seen: row.last, key: keyFor(rating) }),
    onSuccess: (_answer, rating) => {
      announce('camp' in rating ? t.sources.done.camp : t.sources.done.reliability);
      return refresh();
    },
    onError: (error) => {
      if (isConflict(error)) void refresh();
    },
  });
}

interface TakeBack {
  /** What the judgement to take back is about: also a name from before it was ruled another's. */
  readonly about: string;
  readonly withdraws: string;
  readonly seen: string | null;
  readonly reason: string;
}

export function useTakeBack() {
  const { t } = useSpeech();
  const announce = useAnnounce();
  const refresh = useRefresh();
  return useMutation({
    ...DECISION,
    mutationFn: (judgement: TakeBack) =>
      api.decide({ ...judgement, verdict: 'withdrawn', key: keyFor(judgement) } as NewJudgement),
    onSuccess: () => {
      announce(t.sources.done.back);
      return refresh();
    },
    onError: (error) => {
      if (isConflict(error)) void refresh();
    },
  });
}

export function useRule() {
  const { t } = useSpeech();
  const announce = useAnnounce();
  const refresh = useRefresh();
  return useMutation({
    ...DECISION,
    mutationFn: (ruling: { readonly a: string; readonly b: string; readonly same: boolean; readonly reason: string }) =>
      api.ruleAlias(ruling),
    onSuccess: ({ row }) => {
      announce(row.same ? t.sources.done.same : t.sources.done.notSame);
      return refresh();
    },
  });
}
