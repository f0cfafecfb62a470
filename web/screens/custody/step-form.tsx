/** Sets down how the report's own file was had, or a note on it: a new step, signed; earlier ones stay. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { api, type NewStep } from '../../api.ts';
import { DECISION } from '../../deciding.ts';
import { useSpeech } from '../../strings/index.tsx';
import { useAnnounce } from '../../ui/announce.tsx';
import { FormFrame } from '../../ui/forms/form-frame.tsx';

const FIELDS = ['collector', 'method', 'sourceUrl', 'collectedAt'] as const;
type Field = (typeof FIELDS)[number];

/** A moment that is one everywhere. */
const MOMENT = '\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2})?(Z|[+\\-]\\d{2}:\\d{2})';

export function StepForm({ report, onClose }: { readonly report: string; readonly onClose: () => void }): ReactNode {
  const { t } = useSpeech();
  const announce = useAnnounce();
  const queries = useQueryClient();
  const [values, setValues] = useState<Readonly<Partial<Record<Field, string>>>>({});
  const given = Object.fromEntries(
    FIELDS.flatMap((field) => (values[field]?.trim() ? [[field, values[field]?.trim()]] : [])),
  );
  const write = useMutation({
    ...DECISION,
    mutationFn: (step: NewStep) => api.setDown(report, step),
    onSuccess: (custody) => {
      queries.setQueryData(['custody', report], custody);
      announce(t.custody.wasSetDown);
      onClose();
    },
  });
  const isMoment = (field: Field): boolean => field === 'collectedAt';
  return (
    <FormFrame
      heading="h2"
      title={t.custody.setDown}
      error={write.error}
      busy={write.isPending}
      reason={{ label: t.custody.note, hint: t.custody.noteHint }}
      reasonRequired={Object.keys(given).length === 0}
      onCancel={onClose}
      onSave={(note) => write.mutate({ ...given, ...(note === '' ? {} : { note }) })}
    >
      <div className="step-fields">
        {FIELDS.map((field) => (
          <label key={field}>
            {t.custody[field === 'sourceUrl' ? 'source' : field]}
            <input
              value={values[field] ?? ''}
              maxLength={2000}
              dir={field === 'sourceUrl' || isMoment(field) ? 'ltr' : 'auto'}
              {...(isMoment(field) ? { pattern: MOMENT, placeholder: '2031-03-05T14:00Z' } : {})}
              onChange={(e) => setValues({ ...values, [field]: e.target.value })}
            />
          </label>
        ))}
      </div>
    </FormFrame>
  );
}
