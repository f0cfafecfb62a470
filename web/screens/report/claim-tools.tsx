/** What can be done with the chosen claim: the buttons, and the form that one of them opened. */
import type { ReactNode } from 'react';
import { type DecidedClaim, isConflict } from '../../api.ts';
import { useSpeech } from '../../strings/index.tsx';
import { FormFrame } from '../../ui/forms/form-frame.tsx';
import { useProblem } from '../../ui/states.tsx';
import type { useDecide } from './decide.ts';
import { ClaimForm } from './forms/claim-form.tsx';
import { changesBetween, draftOf } from './forms/fields.ts';
import { SplitForm } from './forms/split-form.tsx';

export type Mode = 'none' | 'correct' | 'reject' | 'split' | 'add';

/** The newest decision that holds: the one that is taken back. */
export const standingDecision = ({ decisions }: DecidedClaim) =>
  decisions.findLast(({ withdrawn, verdict }) => !withdrawn && verdict !== 'withdrawn');

interface ClaimToolsProps {
  readonly text: string;
  readonly decided: DecidedClaim;
  readonly mode: Mode;
  readonly setMode: (mode: Mode) => void;
  readonly decide: ReturnType<typeof useDecide>;
  readonly onConfirm: () => void;
  readonly onUndo: () => void;
}

export function ClaimTools(props: ClaimToolsProps): ReactNode {
  const { decided, mode, setMode, decide, onConfirm, onUndo } = props;
  const { t } = useSpeech();
  const { actions } = t.report;
  if (mode === 'correct' || mode === 'reject' || mode === 'split') return <OpenForm {...props} />;
  const buttons = [
    { key: 'C', label: actions.confirm, run: onConfirm },
    { key: 'E', label: actions.correct, run: () => setMode('correct') },
    { key: 'X', label: actions.reject, run: () => setMode('reject') },
    { key: 'S', label: actions.split, run: () => setMode('split') },
    ...(standingDecision(decided) ? [{ key: 'U', label: actions.undo, run: onUndo }] : []),
  ];
  return (
    <>
      <Failed error={decide.error} />
      <p className="tools">
        {buttons.map(({ key, label, run }) => (
          <button key={key} type="button" onClick={run} disabled={decide.isPending} aria-keyshortcuts={key}>
            {label}{' '}
            <span className="key" aria-hidden="true">
              {key}
            </span>
          </button>
        ))}
      </p>
    </>
  );
}

/** What a decision by one key met with: there is no form to say it in. */
function Failed({ error }: { readonly error: unknown }): ReactNode {
  const { t } = useSpeech();
  const problemOf = useProblem();
  if (!error) return null;
  const { title, hint } = problemOf(error);
  return (
    <p role="alert" className="warning">
      {isConflict(error) ? t.report.conflict : `${title} ${hint}`}
    </p>
  );
}

function OpenForm({ text, decided, mode, setMode, decide }: ClaimToolsProps): ReactNode {
  const { t } = useSpeech();
  const close = (): void => {
    decide.reset();
    setMode('none');
  };
  const common = { error: decide.error, busy: decide.isPending, onCancel: close };
  const done = { onSuccess: () => setMode('none') };
  if (mode === 'reject')
    return (
      <FormFrame
        {...common}
        title={t.report.rejecting}
        reasonRequired
        onSave={(reason) => decide.mutate({ on: decided, judgement: { verdict: 'rejected', reason } }, done)}
      />
    );
  if (mode === 'split')
    return (
      <SplitForm
        {...common}
        text={text}
        onSave={(parts, reason) =>
          decide.mutate(
            {
              on: decided,
              judgement: { verdict: 'split', reason, parts: parts.map((spans) => ({ spans: [...spans] })) },
            },
            done,
          )
        }
      />
    );
  const { roles } = t.words;
  const start = draftOf(decided.current, roles);
  return (
    <ClaimForm
      {...common}
      title={t.report.correcting}
      text={text}
      start={start}
      reasonRequired
      missing={(draft) =>
        Object.keys(changesBetween(start, draft, roles)).length === 0 ? t.report.nothingChanged : null
      }
      onSave={(draft, reason) =>
        decide.mutate(
          { on: decided, judgement: { verdict: 'corrected', reason, correction: changesBetween(start, draft, roles) } },
          done,
        )
      }
    />
  );
}
