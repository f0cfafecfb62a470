/** Handing over: what is not to leave, then the form in which the rest leaves, what stays behind, and the file itself. */
import { useQuery as useAnswer } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { api } from '../../api.ts';
import { useSpeech } from '../../strings/index.tsx';
import { Loaded } from '../../ui/states.tsx';
import { Forms } from './forms.tsx';
import { Marks } from './marks.tsx';
import './handover.css';

export default function HandoverScreen(): ReactNode {
  const { t } = useSpeech();
  const state = useAnswer({ queryKey: ['handover'], queryFn: api.handover });
  return (
    <>
      <header className="screen-head">
        <h1>{t.handover.title}</h1>
        <p className="soft">{t.handover.explained}</p>
      </header>
      <Loaded query={state}>
        {(data) => (
          <div className="handover">
            <Marks state={data} />
            <Forms state={data} />
          </div>
        )}
      </Loaded>
    </>
  );
}
