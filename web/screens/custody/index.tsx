/** The custody of one report: each file behind it as it came, whether it is unchanged, every step, and what seals them. */
import { useQuery as useAnswer } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { addressOf, Link } from '../../address.tsx';
import { api, type Custody } from '../../api.ts';
import { useSpeech } from '../../strings/index.tsx';
import { useKeys } from '../../ui/keys.ts';
import { Loaded } from '../../ui/states.tsx';
import type { ScreenProps } from '../index.ts';
import { Copy } from './copy.tsx';
import { StepForm } from './step-form.tsx';
import { Timestamps } from './timestamps.tsx';
import './custody.css';

export default function CustodyScreen({ id = '' }: ScreenProps): ReactNode {
  const custody = useAnswer({ queryKey: ['custody', id], queryFn: () => api.custody(id) });
  return (
    <Loaded whole query={custody}>
      {(data) => <ReportCustody custody={data} />}
    </Loaded>
  );
}

function ReportCustody({ custody }: { readonly custody: Custody }): ReactNode {
  const { t } = useSpeech();
  const [open, setOpen] = useState(false);
  const { report, title, copies } = custody;
  useKeys('here', [{ key: 'a', label: t.custody.setDown, run: () => setOpen(true) }]);
  return (
    <>
      <header className="screen-head">
        <p>
          <Link href={addressOf('report', report)}>{t.custody.back}</Link>
        </p>
        <h1>
          {t.custody.title}
          {t.words.colon} <bdi>{title}</bdi>
        </h1>
        <p className="soft">{t.custody.explained}</p>
      </header>
      {open ? (
        <StepForm report={report} onClose={() => setOpen(false)} />
      ) : (
        <button type="button" onClick={() => setOpen(true)} aria-keyshortcuts="A">
          {t.custody.setDown}{' '}
          <span className="key" aria-hidden="true">
            A
          </span>
        </button>
      )}
      {copies.map((copy, i) => (
        <Copy key={copy.sha256} {...{ copy, custody }} holder={i < copies.length - 1} />
      ))}
      <Timestamps stamps={custody.timestamps} />
    </>
  );
}
