/** The log: who did what, when and why, line by line, and whether every line is still what was written. */
import { useQuery as useAnswer } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useQuery } from '../../address.tsx';
import { api } from '../../api.ts';
import { useSpeech } from '../../strings/index.tsx';
import { FilterMenu } from '../../ui/filter-menu.tsx';
import { LongList } from '../../ui/long-list.tsx';
import { Message } from '../../ui/states.tsx';
import { LogLine } from './log-line.tsx';
import { Verification } from './verification.tsx';
import './log.css';

function Filters(): ReactNode {
  const { t } = useSpeech();
  const { value, change } = useQuery();
  const { data } = useAnswer({ queryKey: ['log', 'choices'], queryFn: () => api.log({ limit: 1 }) });
  const people = (data?.people ?? []).map((facet) => ({ ...facet, label: facet.value }));
  const actions = (data?.actions ?? []).map((facet) => ({
    ...facet,
    label: (t.log.actions as Readonly<Record<string, string>>)[facet.value] ?? facet.value,
  }));
  return (
    <div className="filters">
      <FilterMenu name="action" label={t.log.action} choices={actions} />
      <FilterMenu name="by" label={t.log.by} choices={people} />
      {(value('action') !== '' || value('by') !== '') && (
        <button type="button" onClick={() => change({ action: '', by: '' })}>
          {t.casePile.clear}
        </button>
      )}
    </div>
  );
}

export default function LogScreen(): ReactNode {
  const { t } = useSpeech();
  const { value } = useQuery();
  const filter = { action: value('action'), by: value('by') };
  return (
    <>
      <header className="screen-head">
        <h1>{t.log.title}</h1>
        <p className="soft">{t.log.explained}</p>
      </header>
      <Verification />
      <Filters />
      <LongList
        label={t.log.lines}
        queryKey={['log', 'list', filter]}
        fetch={(offset, limit) => api.log({ ...filter, offset, limit })}
        height={72}
        head={(total) => (
          <p className="found" role="status">
            {t.log.shown(total)}
          </p>
        )}
        empty={<Message title={t.log.none} hint={t.log.noneHint} />}
        row={(row) => <LogLine row={row} />}
      />
    </>
  );
}
