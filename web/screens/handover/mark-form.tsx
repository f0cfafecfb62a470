/** Marks words, a name or a report that is not to leave, with the reason that exports carry. */
import { useQuery as useAnswer } from '@tanstack/react-query';
import { type ReactNode, useId, useState } from 'react';
import { api, type Handover, type NewMark } from '../../api.ts';
import { useSpeech } from '../../strings/index.tsx';
import { FormFrame } from '../../ui/forms/form-frame.tsx';
import { useDecideHandover } from './deciding.ts';

const KINDS = ['words', 'name', 'report'] as const satisfies readonly NewMark['kind'][];
type Kind = (typeof KINDS)[number];
export const isMarkKind = (value: string): value is Kind => KINDS.some((kind) => kind === value);

interface MarkFormProps {
  readonly state: Handover;
  /** As the address proposes it: from the report whose words were selected. */
  readonly kind: Kind;
  readonly value: string;
  readonly onClose: () => void;
}

export function MarkForm({ state, kind: proposed, value: begun, onClose }: MarkFormProps): ReactNode {
  const { t } = useSpeech();
  const decide = useDecideHandover(state);
  const [kind, setKind] = useState<Kind>(proposed);
  const [value, setValue] = useState(begun);
  const choose = (next: Kind): void => {
    if ((next === 'report') !== (kind === 'report')) setValue('');
    setKind(next);
  };
  return (
    <FormFrame
      heading="h3"
      title={t.handover.marking}
      error={decide.error}
      busy={decide.isPending}
      reason={{ label: t.report.reason, hint: t.handover.markReason }}
      reasonRequired
      missing={value.trim() === '' ? (kind === 'report' ? t.handover.chooseReport : t.handover.value[kind]) : null}
      onCancel={onClose}
      onSave={(reason) => decide.mutate({ mark: { kind, value: value.trim(), reason } }, { onSuccess: onClose })}
    >
      <fieldset className="kinds">
        <legend>{t.handover.kind}</legend>
        {KINDS.map((name) => (
          <label key={name} className="kind">
            <input type="radio" name="kind" value={name} checked={kind === name} onChange={() => choose(name)} />
            <span>
              <b>{t.handover.kinds[name]}</b> <small>{t.handover.kindHints[name]}</small>
            </span>
          </label>
        ))}
      </fieldset>
      {kind === 'report' ? (
        <ReportField value={value} onChange={setValue} />
      ) : (
        <label>
          {t.handover.value[kind]}
          <input value={value} maxLength={2000} dir="auto" onChange={(e) => setValue(e.target.value)} />
        </label>
      )}
    </FormFrame>
  );
}

/** Of so many reports at once one can be chosen here; any other is marked from its own screen. */
const MOST = 500;

interface ReportFieldProps {
  readonly value: string;
  readonly onChange: (report: string) => void;
}

function ReportField({ value, onChange }: ReportFieldProps): ReactNode {
  const { t } = useSpeech();
  const label = useId();
  const query = { sort: 'title', limit: MOST };
  const { data } = useAnswer({ queryKey: ['reports', 'choice'], queryFn: () => api.reports(query) });
  const rows = data?.rows ?? [];
  return (
    <label htmlFor={label}>
      {t.handover.value.report}
      <select id={label} value={value} onChange={(e) => onChange(e.target.value)}>
        <option value="">{t.handover.chooseReport}</option>
        {value !== '' && !rows.some(({ id }) => id === value) && <option value={value}>{value}</option>}
        {rows.map(({ id, title, publisher }) => (
          <option key={id} value={id}>
            {title.slice(0, 80)}
            {publisher && ` (${publisher.slice(0, 40)})`}
          </option>
        ))}
      </select>
    </label>
  );
}
