/** Whose judgement it is, of when, and why. */
import type { ReactNode } from 'react';
import { useSpeech } from '../../strings/index.tsx';

interface SignedProps {
  readonly by: string;
  readonly at: string;
  readonly reason: string;
}

export function Signed({ by, at, reason }: SignedProps): ReactNode {
  const { t, moment } = useSpeech();
  return (
    <span className="signed">
      <small>
        <bdi>{by}</bdi>
        {t.words.comma} {moment(at)}
      </small>
      {reason !== '' && <q dir="auto">{reason}</q>}
    </span>
  );
}
