/** Where a claim leads: to the questions that it answers, and to how it was passed on. */
import type { ReactNode } from 'react';
import { addressOf, Link } from '../../address.tsx';
import type { ReportWhole } from '../../api.ts';
import { useSpeech } from '../../strings/index.tsx';

export type AnswerTo = ReportWhole['answers'][number];

/** One empty list for all claims without answers, so that their cards are not drawn anew. */
const NONE: readonly AnswerTo[] = [];

export function answersByClaim(answers: readonly AnswerTo[]): (claim: string) => readonly AnswerTo[] {
  const byClaim = new Map<string, AnswerTo[]>();
  for (const answer of answers) byClaim.set(answer.claim, [...(byClaim.get(answer.claim) ?? []), answer]);
  return (claim) => byClaim.get(claim) ?? NONE;
}

interface WaysProps {
  readonly claim: string;
  readonly answers: readonly AnswerTo[];
}

export function Ways({ claim, answers }: WaysProps): ReactNode {
  const { t } = useSpeech();
  if (answers.length === 0) return null;
  return (
    <ul className="ways" aria-label={t.report.ways}>
      {answers.map(({ question, text, claims }) => (
        <li key={question}>
          <Link href={addressOf('questions', question, { claim })}>
            <bdi>{t.said(text)}</bdi>
          </Link>{' '}
          <span className="soft">{t.questions.answers(claims)}</span>
        </li>
      ))}
      <li>
        <Link href={addressOf('stemma', undefined, { claim })}>{t.questions.passedOn}</Link>
      </li>
    </ul>
  );
}
