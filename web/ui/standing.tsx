/** How a claim stands: a sign and a word, never a colour alone. Nothing is shown of what nobody decided. */
import type { ReactNode } from 'react';
import type { Standing as Value } from '../../src/model/decided.ts';
import { useSpeech } from '../strings/index.tsx';

const SIGNS: Readonly<Record<Value, string>> = {
  undecided: '',
  confirmed: '✓',
  rejected: '✕',
  corrected: '✎',
  split: '⑂',
};

export function Standing({ value }: { readonly value: Value }): ReactNode {
  const { t } = useSpeech();
  if (value === 'undecided') return null;
  return (
    <span className={`chip person ${value}`}>
      <span aria-hidden="true">{SIGNS[value]} </span>
      {t.words.standings[value]}
    </span>
  );
}
