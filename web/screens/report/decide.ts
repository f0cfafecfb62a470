/** Sends decisions to the server: each with a key of its own, over what was seen; and puts the answer where everybody looks. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, type Correction, type DecidedClaim, isConflict, type NewJudgement, type ReportWhole } from '../../api.ts';
import { DECISION, keyFor } from '../../deciding.ts';
import { useSpeech } from '../../strings/index.tsx';
import { useAnnounce } from '../../ui/announce.tsx';

type WithoutSignature<J> = J extends unknown ? Omit<J, 'about' | 'seen' | 'key'> : never;
export type Judgement = WithoutSignature<NewJudgement>;

/** What has to be decided about: a claim as it was seen, or a new one. */
export type Decision =
  | { readonly on: DecidedClaim; readonly judgement: Judgement }
  | { readonly add: Correction; readonly reason: string };

export function useDecide(report: string) {
  const { t } = useSpeech();
  const announce = useAnnounce();
  const queries = useQueryClient();
  const mutation = useMutation({
    ...DECISION,
    mutationFn: async (decision: Decision) => {
      const key = keyFor(decision);
      if ('add' in decision)
        return api.addClaim({ report, claim: decision.add, reason: decision.reason, key } as never);
      const { on, judgement } = decision;
      return api.decide({ ...judgement, about: on.claim.id, seen: on.last, key } as NewJudgement);
    },
    onSuccess: ({ claim, judgement }) => {
      const { verdict } = judgement;
      if (verdict !== 'rated' && verdict !== 'licensed' && verdict !== 'redacted') announce(t.report.done[verdict]);
      // The answer is shown at once; what else it touches is asked for when the server tells of it.
      if (claim && verdict !== 'split' && verdict !== 'withdrawn')
        queries.setQueryData<ReportWhole>(['report', report], (before) => before && withClaim(before, claim));
      return queries.invalidateQueries({ queryKey: ['report', report] });
    },
    onError: (error) => {
      if (isConflict(error)) void queries.invalidateQueries({ queryKey: ['report', report] });
    },
  });
  return mutation;
}

const withClaim = (report: ReportWhole, claim: DecidedClaim): ReportWhole => ({
  ...report,
  claims: report.claims.map((other) => (other.claim.id === claim.claim.id ? claim : other)),
});
