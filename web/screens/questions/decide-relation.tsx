/** A person's decision on a relation: confirm it, reject it with a reason, or take the decision back. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, type ReactNode, useId, useState } from 'react';
import { api, type NewJudgement, type RelationRow } from '../../api.ts';
import { DECISION, keyFor } from '../../deciding.ts';
import { useSpeech } from '../../strings/index.tsx';
import { useAnnounce } from '../../ui/announce.tsx';
import { useProblem } from '../../ui/states.tsx';
import { RelationVerdict } from './relation-reasons.tsx';

type Verdict =
  | { readonly verdict: 'confirmed'; readonly reason: string }
  | { readonly verdict: 'rejected'; readonly reason: string }
  | { readonly verdict: 'withdrawn'; readonly reason: string; readonly withdraws: string };

function useDecideOn(relation: RelationRow) {
  const { t } = useSpeech();
  const announce = useAnnounce();
  const queries = useQueryClient();
  const renew = () =>
    Promise.all(['question', 'stemma', 'relations'].map((what) => queries.invalidateQueries({ queryKey: [what] })));
  return useMutation({
    ...DECISION,
    mutationFn: (verdict: Verdict) =>
      api.decide({ ...verdict, about: relation.id, seen: relation.last, key: keyFor(verdict) } as NewJudgement),
    onSuccess: (_, { verdict }) => {
      announce(t.report.done[verdict]);
      return renew();
    },
    // Somebody else may have decided meanwhile: what they decided is shown before one decides again.
    onError: renew,
  });
}

export function DecideRelation({ relation }: { readonly relation: RelationRow }): ReactNode {
  const { t } = useSpeech();
  const problemOf = useProblem();
  const decide = useDecideOn(relation);
  const [rejecting, setRejecting] = useState(false);
  const last = relation.decisions.findLast(({ withdrawn, verdict }) => !withdrawn && verdict !== 'withdrawn');
  const words = t.questions.decide;
  const problem = decide.error && problemOf(decide.error);
  return (
    <div className="decide-relation">
      <RelationVerdict relation={relation} />
      {rejecting ? (
        <RejectForm
          busy={decide.isPending}
          onCancel={() => setRejecting(false)}
          onReject={(reason) =>
            decide.mutate({ verdict: 'rejected', reason }, { onSuccess: () => setRejecting(false) })
          }
        />
      ) : (
        <span className="decide-buttons">
          {last?.verdict !== 'confirmed' && (
            <button
              type="button"
              disabled={decide.isPending}
              onClick={() => decide.mutate({ verdict: 'confirmed', reason: '' })}
            >
              {words.confirm}
            </button>
          )}
          {last?.verdict !== 'rejected' && (
            <button type="button" disabled={decide.isPending} onClick={() => setRejecting(true)}>
              {words.reject}
            </button>
          )}
          {last && (
            <button
              type="button"
              disabled={decide.isPending}
              onClick={() => decide.mutate({ verdict: 'withdrawn', reason: '', withdraws: last.id })}
            >
              {words.undo}
            </button>
          )}
        </span>
      )}
      {problem && (
        <p role="alert" className="warning">
          {problem.title} {problem.hint}
        </p>
      )}
    </div>
  );
}

interface RejectFormProps {
  readonly busy: boolean;
  readonly onCancel: () => void;
  readonly onReject: (reason: string) => void;
}

function RejectForm({ busy, onCancel, onReject }: RejectFormProps): ReactNode {
  const { t } = useSpeech();
  const id = useId();
  const [reason, setReason] = useState('');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (reason.trim() !== '') onReject(reason.trim());
  };
  return (
    <form onSubmit={submit}>
      <label htmlFor={id}>{t.questions.decide.reason}</label>
      {/* biome-ignore lint/a11y/noAutofocus: it was asked for a moment ago, by the button that stood here. */}
      <input id={id} autoFocus required value={reason} dir="auto" onChange={(e) => setReason(e.target.value)} />
      <button type="submit" disabled={busy || reason.trim() === ''}>
        {t.questions.decide.save}
      </button>
      <button type="button" onClick={onCancel}>
        {t.shell.cancel}
      </button>
    </form>
  );
}
