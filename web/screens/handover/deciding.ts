/** Sends what is decided about the handing over: each with a key of its own, over what was seen. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, type Handover, isConflict, type NewJudgement, type NewMark } from '../../api.ts';
import { DECISION, keyFor } from '../../deciding.ts';
import { useSpeech } from '../../strings/index.tsx';
import { useAnnounce } from '../../ui/announce.tsx';

export type Decision =
  | { readonly mark: Pick<NewMark, 'kind' | 'value' | 'reason'> }
  | { readonly withdraws: string; readonly reason: string }
  | { readonly licence: string; readonly reason: string };

export function useDecideHandover({ last: seen }: Handover) {
  const { t } = useSpeech();
  const announce = useAnnounce();
  const queries = useQueryClient();
  const refresh = () => queries.invalidateQueries({ queryKey: ['handover'] });
  return useMutation({
    ...DECISION,
    mutationFn: async (decision: Decision): Promise<unknown> => {
      const key = keyFor(decision);
      if ('mark' in decision) return api.mark({ ...decision.mark, seen, key });
      if ('licence' in decision) return api.chooseLicence({ ...decision, seen, key });
      return api.decide({ ...decision, about: 'case', verdict: 'withdrawn', seen, key } as NewJudgement);
    },
    onSuccess: (_answer, decision) => {
      const { marked, takenBack, licenceChosen } = t.handover;
      announce('mark' in decision ? marked : 'licence' in decision ? licenceChosen : takenBack);
      return refresh();
    },
    onError: (error) => {
      if (isConflict(error)) void refresh();
    },
  });
}
