/** The licence that every export of the case carries, and the choice of another. */
import { type ReactNode, useState } from 'react';
import type { Handover } from '../../api.ts';
import { useSpeech } from '../../strings/index.tsx';
import { FormFrame } from '../../ui/forms/form-frame.tsx';
import { useDecideHandover } from './deciding.ts';

interface LicenceFormProps {
  readonly state: Handover;
  readonly onClose: () => void;
}

function LicenceForm({ state, onClose }: LicenceFormProps): ReactNode {
  const { t } = useSpeech();
  const decide = useDecideHandover(state);
  const [words, setWords] = useState(state.licence ?? '');
  const licence = words.trim();
  return (
    <FormFrame
      title={t.handover.chooseLicence}
      error={decide.error}
      busy={decide.isPending}
      reason={{ label: t.report.reason, hint: t.handover.licenceReason }}
      reasonRequired={false}
      missing={licence === '' ? t.handover.licenceWords : licence === state.licence ? t.handover.licenceSame : null}
      onCancel={onClose}
      onSave={(reason) => decide.mutate({ licence, reason }, { onSuccess: onClose })}
    >
      <label>
        {t.handover.licenceWords}
        <input value={words} maxLength={400} dir="auto" onChange={(e) => setWords(e.target.value)} />
        <small>{t.handover.licenceHint}</small>
      </label>
    </FormFrame>
  );
}

export function Licence({ state }: { readonly state: Handover }): ReactNode {
  const { t } = useSpeech();
  const [open, setOpen] = useState(false);
  const { licence } = state;
  return (
    <>
      <h4>{t.handover.licence}</h4>
      <p>{licence === null ? <span className="soft">{t.handover.noLicence}</span> : <bdi>{licence}</bdi>}</p>
      {open ? (
        <LicenceForm state={state} onClose={() => setOpen(false)} />
      ) : (
        <button type="button" onClick={() => setOpen(true)}>
          {licence === null ? t.handover.chooseLicence : t.handover.otherLicence}
        </button>
      )}
    </>
  );
}
