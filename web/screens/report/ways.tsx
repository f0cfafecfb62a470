/** Where a claim leads: to the questions that it answers, to how it was passed on, and to its words on the image of a page. */
import type { ReactNode } from 'react';
import { addressOf, Link } from '../../address.tsx';
import type { Claim, ReportWhole } from '../../api.ts';
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
  readonly claim: Pick<Claim, 'id' | 'report'>;
  readonly onPage: boolean;
  readonly answers: readonly AnswerTo[];
}

export function Ways({ claim: { id: claim, report }, answers, onPage }: WaysProps): ReactNode {
  const { t } = useSpeech();
  if (answers.length === 0 && !onPage) return null;
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
      {answers.length > 0 && (
        <li>
          <Link href={addressOf('stemma', undefined, { claim })}>{t.questions.passedOn}</Link>
        </li>
      )}
      {onPage && (
        <li>
          <Link href={addressOf('seen', report, { claim })}>{t.seen.show}</Link>
        </li>
      )}
    </ul>
  );
}
