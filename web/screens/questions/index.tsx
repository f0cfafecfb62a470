/** Questions: the ledger of all that the reports answer, and one question with every answer on one axis. */
import type { ReactNode } from 'react';
import type { ScreenProps } from '../index.ts';
import { Ledger } from './ledger.tsx';
import { OneQuestion } from './one-question.tsx';

export default function QuestionsScreen({ id }: ScreenProps): ReactNode {
  return id === undefined ? <Ledger /> : <OneQuestion id={id} />;
}
