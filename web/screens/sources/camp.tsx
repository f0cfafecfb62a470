/** On whose side a person puts the source: sources on one side do not corroborate one another. */
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useId, useState } from 'react';
import { api, type SourceRow } from '../../api.ts';
import { useSpeech } from '../../strings/index.tsx';
import { FormFrame } from '../../ui/forms/form-frame.tsx';
import { useKeys } from '../../ui/keys.ts';
import { useRate } from './rate.ts';
import { Signed } from './signed.tsx';

function CampForm({ row, onClose }: { readonly row: SourceRow; readonly onClose: () => void }): ReactNode {
  const { t } = useSpeech();
  const rate = useRate(row);
  const [name, setName] = useState(row.camp?.name ?? '');
  const list = useId();
  const { data } = useQuery({ queryKey: ['sources', 'facets'], queryFn: api.sourceFacets });
  const same = name.trim() === (row.camp?.name ?? '');
  return (
    <FormFrame
      title={t.sources.putInCamp}
      error={rate.error}
      busy={rate.isPending}
      reasonRequired
      onCancel={onClose}
      missing={same ? (name.trim() === '' ? t.sources.campName : t.sources.sameCamp) : null}
      onSave={(reason) => rate.mutate({ camp: name.trim(), reason }, { onSuccess: onClose })}
    >
      <label>
        {t.sources.campName}
        <input value={name} onChange={(e) => setName(e.target.value)} list={list} maxLength={200} dir="auto" />
        <small>{t.sources.campHint}</small>
        <datalist id={list}>
          {(data?.camps ?? []).map(({ value }) => (
            <option key={value} value={value} />
          ))}
        </datalist>
      </label>
    </FormFrame>
  );
}

export function Camp({ row }: { readonly row: SourceRow }): ReactNode {
  const { t } = useSpeech();
  const [open, setOpen] = useState(false);
  const { camp } = row;
  useKeys('here', [{ key: 's', label: t.sources.putInCamp, run: () => setOpen(true) }]);
  return (
    <section>
      <h3>{t.sources.campTitle}</h3>
      {camp ? (
        <p>
          <strong>
            <bdi>{camp.name}</bdi>
          </strong>{' '}
          <Signed {...camp} />
        </p>
      ) : (
        <p className="soft">{t.sources.noCamp}</p>
      )}
      <p className="soft">
        <small>{t.sources.campExplained}</small>
      </p>
      {open ? (
        <CampForm row={row} onClose={() => setOpen(false)} />
      ) : (
        <button type="button" onClick={() => setOpen(true)} aria-keyshortcuts="S">
          {camp ? t.sources.otherCamp : t.sources.putInCamp}{' '}
          <span className="key" aria-hidden="true">
            S
          </span>
        </button>
      )}
    </section>
  );
}
