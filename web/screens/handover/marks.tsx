/** What people marked to stay behind: each mark with its reason, how often it is found, what only holds it, and the way back. */
import { useQuery as useAnswer } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { addressOf, Link, useQuery } from '../../address.tsx';
import { api, type Handover } from '../../api.ts';
import { useSpeech } from '../../strings/index.tsx';
import { FormFrame } from '../../ui/forms/form-frame.tsx';
import { useKeys } from '../../ui/keys.ts';
import { useDecideHandover } from './deciding.ts';
import { isMarkKind, MarkForm } from './mark-form.tsx';

type Mark = Handover['marks'][number];

export function Marks({ state }: { readonly state: Handover }): ReactNode {
  const { t } = useSpeech();
  const { value, change } = useQuery();
  const asked = value('mark');
  const open = isMarkKind(asked);
  const begin = (): void => change({ mark: 'words' });
  const close = (): void => change({ mark: '', value: '' });
  useKeys('here', [{ key: 'm', label: t.handover.mark, run: begin }]);
  return (
    <section aria-labelledby="marks-title">
      <h2 id="marks-title">{t.handover.marks}</h2>
      <p className="soft">{t.handover.marksExplained}</p>
      {state.marks.length === 0 ? <p>{t.handover.noMarks}</p> : <MarkList state={state} />}
      {open ? (
        <MarkForm
          key={`${asked} ${value('value')}`}
          state={state}
          kind={asked}
          value={value('value')}
          onClose={close}
        />
      ) : (
        <button type="button" onClick={begin} aria-keyshortcuts="M">
          {t.handover.mark}{' '}
          <span className="key" aria-hidden="true">
            M
          </span>
        </button>
      )}
    </section>
  );
}

function MarkList({ state }: { readonly state: Handover }): ReactNode {
  const { t } = useSpeech();
  const found = useAnswer({ queryKey: ['handover', 'found'], queryFn: api.foundMarks });
  const [back, setBack] = useState<string | null>(null);
  return (
    <ul className="marks" aria-label={t.handover.marks}>
      {state.marks.map((mark) => (
        <li key={mark.id} className="mark-line">
          <MarkWords mark={mark} />
          <FoundWords mark={mark} found={found.data?.rows.find(({ id }) => id === mark.id)} waits={found.isFetching} />
          {back === mark.id ? (
            <TakeBackForm state={state} mark={mark} onClose={() => setBack(null)} />
          ) : (
            <button type="button" onClick={() => setBack(mark.id)}>
              {t.handover.takeBack}
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}

function MarkWords({ mark }: { readonly mark: Mark }): ReactNode {
  const { t, moment } = useSpeech();
  const { kind, value, title, aliases, reason, by, at } = mark;
  return (
    <div>
      <p>
        <span className="chip">{t.handover.kinds[kind]}</span>{' '}
        {kind === 'report' && title !== null ? (
          <Link href={addressOf('report', value)}>
            <bdi>{title}</bdi>
          </Link>
        ) : (
          <b>
            <bdi>{value}</bdi>
          </b>
        )}
        {aliases.length > 0 && <span className="soft"> {t.handover.alsoAs(aliases.join(`${t.words.comma} `))}</span>}
      </p>
      <p className="by-person">
        <span aria-hidden="true">✎ </span>
        <bdi>{by}</bdi>
        {t.words.comma} <bdi>{moment(at)}</bdi>
        {t.words.colon} <q dir="auto">{reason}</q>
      </p>
    </div>
  );
}

interface FoundProps {
  readonly mark: Mark;
  readonly found: { readonly times: number; readonly near: readonly string[] } | undefined;
  readonly waits: boolean;
}

function FoundWords({ mark, found, waits }: FoundProps): ReactNode {
  const { t } = useSpeech();
  if (!found) return <p className="soft">{waits ? t.handover.counting : null}</p>;
  if (mark.kind === 'report') return <p className="warning">{found.times === 0 ? t.handover.reportGone : null}</p>;
  return (
    <p className={found.times === 0 ? 'warning' : 'soft'}>
      {t.handover.found(found.times)}
      {found.near.length > 0 && ` ${t.handover.near(found.near.join(`${t.words.comma} `))}`}
    </p>
  );
}

interface TakeBackProps {
  readonly state: Handover;
  readonly mark: Mark;
  readonly onClose: () => void;
}

function TakeBackForm({ state, mark, onClose }: TakeBackProps): ReactNode {
  const { t } = useSpeech();
  const decide = useDecideHandover(state);
  return (
    <FormFrame
      heading="h3"
      title={t.handover.takingBack}
      error={decide.error}
      busy={decide.isPending}
      reasonRequired
      onCancel={onClose}
      onSave={(reason) => decide.mutate({ withdraws: mark.id, reason }, { onSuccess: onClose })}
    />
  );
}
