/** The names of a source as printed, what people ruled about them, and the way to rule: the same as another, or not. */
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useDeferredValue, useId, useState } from 'react';
import { api, type SourceRow, type SourceWhole } from '../../api.ts';
import { useSpeech } from '../../strings/index.tsx';
import { FormFrame } from '../../ui/forms/form-frame.tsx';
import { useKeys } from '../../ui/keys.ts';
import { useRule } from './rate.ts';
import { Signed } from './signed.tsx';

/** Names offered while one writes. */
const OFFERED = 12;

interface RuleFormProps {
  readonly row: SourceRow;
  readonly same: boolean;
  readonly onClose: () => void;
}

function RuleForm({ row, same, onClose }: RuleFormProps): ReactNode {
  const { t } = useSpeech();
  const rule = useRule();
  const [mine, setMine] = useState(row.name);
  const [other, setOther] = useState('');
  const search = useDeferredValue(other.trim());
  const list = useId();
  const { data } = useQuery({
    queryKey: ['sources', 'named', search],
    queryFn: () => api.sources({ search, limit: OFFERED }),
    placeholderData: (before) => before,
  });
  const offered = (data?.rows ?? []).filter(({ id }) => id !== row.id);
  return (
    <FormFrame
      title={same ? t.sources.ruleSame : t.sources.ruleNotSame}
      error={rule.error}
      busy={rule.isPending}
      reasonRequired
      onCancel={onClose}
      missing={other.trim() === '' ? t.sources.otherMissing : null}
      onSave={(reason) => rule.mutate({ a: mine, b: other.trim(), same, reason }, { onSuccess: onClose })}
    >
      <label>
        {t.sources.names}
        <select value={mine} onChange={(e) => setMine(e.target.value)}>
          {row.names.map(({ name }) => (
            <option key={name}>{name}</option>
          ))}
        </select>
      </label>
      <label>
        {t.sources.other}
        <input value={other} onChange={(e) => setOther(e.target.value)} list={list} maxLength={400} dir="auto" />
        <small>{t.sources.otherHint}</small>
        <datalist id={list}>
          {offered.map(({ id, name }) => (
            <option key={id} value={name} />
          ))}
        </datalist>
      </label>
    </FormFrame>
  );
}

export function Names({ source }: { readonly source: SourceWhole }): ReactNode {
  const { t, number } = useSpeech();
  const { row, aliases } = source;
  const [form, setForm] = useState<'same' | 'not' | null>(null);
  useKeys('here', [
    { key: 'm', label: t.sources.ruleSame, run: () => setForm('same') },
    { key: 'n', label: t.sources.ruleNotSame, run: () => setForm('not') },
  ]);
  return (
    <section>
      <h3>{t.sources.names}</h3>
      <p className="soft">
        <small>{t.sources.spelled}</small>
      </p>
      <ul className="spellings">
        {row.names.map(({ name, count }) => (
          <li key={name}>
            <bdi>{name}</bdi> <small>{number(count)}</small>
          </li>
        ))}
      </ul>
      {aliases.length > 0 && (
        <>
          <h4>{t.sources.rulings}</h4>
          <ul className="rulings">
            {aliases.map(({ a, b, same, ...signature }) => (
              <li key={`${signature.at} ${a} ${b}`}>
                {same ? t.sources.isSame(a, b) : t.sources.isNotSame(a, b)} <Signed {...signature} />
              </li>
            ))}
          </ul>
        </>
      )}
      {form === null ? (
        <p className="buttons">
          <button type="button" onClick={() => setForm('same')} aria-keyshortcuts="M">
            {t.sources.ruleSame}{' '}
            <span className="key" aria-hidden="true">
              M
            </span>
          </button>
          <button type="button" onClick={() => setForm('not')} aria-keyshortcuts="N">
            {t.sources.ruleNotSame}{' '}
            <span className="key" aria-hidden="true">
              N
            </span>
          </button>
        </p>
      ) : (
        <RuleForm key={form} row={row} same={form === 'same'} onClose={() => setForm(null)} />
      )}
    </section>
  );
}
