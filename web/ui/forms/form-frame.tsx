/** The frame of every form in which a person decides: what is being done, what went wrong, the reason, save and cancel. */
import { type FormEvent, type ReactNode, useEffect, useId, useRef } from 'react';
import { isConflict } from '../../api.ts';
import { useSpeech } from '../../strings/index.tsx';
import { useProblem } from '../states.tsx';

interface FormFrameProps {
  readonly title: string;
  /** Of the order that follows the heading above it. */
  readonly heading?: 'h2' | 'h3' | 'h4';
  readonly error: unknown;
  readonly busy: boolean;
  readonly onCancel: () => void;
  /** With the reason, without blanks around it. */
  readonly onSave: (reason: string) => void;
  readonly reasonRequired: boolean;
  /** What the reason is called, where it is something else, and what it is for. */
  readonly reason?: { readonly label: string; readonly hint: string };
  /** What is missing, in words; null when it can be saved. */
  readonly missing?: string | null;
  readonly children?: ReactNode;
}

export function FormFrame(props: FormFrameProps): ReactNode {
  const {
    title,
    error,
    busy,
    onCancel,
    onSave,
    reasonRequired,
    missing = null,
    heading: Heading = 'h4',
    children,
  } = props;
  const { t } = useSpeech();
  const asked = props.reason ?? { label: t.report.reason, hint: t.report.reasonWhy };
  const problemOf = useProblem();
  const form = useRef<HTMLFormElement>(null);
  const hint = useId();
  useEffect(() => {
    const first = form.current?.querySelector<HTMLElement>('input, select, textarea');
    const chosen = first?.closest('fieldset')?.querySelector<HTMLElement>('input[type="radio"]:checked');
    (chosen ?? first)?.focus();
    form.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const save = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const reason = new FormData(event.currentTarget).get('reason');
    if (missing === null && typeof reason === 'string') onSave(reason.trim());
  };
  const problem = error ? problemOf(error) : null;
  return (
    <form ref={form} className="decide" onSubmit={save} onKeyDown={(e) => e.key === 'Escape' && onCancel()}>
      <Heading className="form-title">{title}</Heading>
      {children}
      <label>
        {asked.label}
        <textarea
          name="reason"
          rows={2}
          maxLength={4000}
          required={reasonRequired}
          aria-describedby={hint}
          dir="auto"
          onKeyDown={(e) => e.key === 'Enter' && (e.ctrlKey || e.metaKey) && form.current?.requestSubmit()}
        />
        <small id={hint}>{asked.hint}</small>
      </label>
      {problem && (
        <p role="alert" className="warning">
          {isConflict(error) ? t.report.conflict : `${problem.title} ${problem.hint}`}
        </p>
      )}
      <p className="buttons">
        <button type="submit" className="primary" disabled={busy || missing !== null}>
          {t.report.actions.save}
        </button>
        <button type="button" onClick={onCancel}>
          {t.shell.cancel}
        </button>
        {missing !== null && <span className="soft">{missing}</span>}
      </p>
    </form>
  );
}
