/** The exact words of a chosen answer, on what they rest, the way to the report, and how it stands to the others. */
import { type ReactNode, useState } from 'react';
import { addressOf, Link } from '../../address.tsx';
import type { QuestionWhole, RelationRow } from '../../api.ts';
import { useSpeech } from '../../strings/index.tsx';
import { ClaimWords } from '../../ui/claim-words.tsx';
import { BY_WEIGHT } from '../../ui/relations/kinds.ts';
import type { Answer } from './answers.ts';
import { RelationReasons } from './relation-reasons.tsx';

interface AnswerDetailProps {
  readonly answer: Answer;
  readonly whole: QuestionWhole;
  readonly choose: (id: string) => void;
}

const FEW = 6;
const byWeight = (a: RelationRow, b: RelationRow): number =>
  BY_WEIGHT.indexOf(a.kind) - BY_WEIGHT.indexOf(b.kind) || b.strength - a.strength || (a.id < b.id ? -1 : 1);

export function AnswerDetail({ answer, whole, choose }: AnswerDetailProps): ReactNode {
  const { t, number } = useSpeech();
  const [all, setAll] = useState(false);
  const mine = whole.relations.filter(({ from, to }) => from === answer.id || to === answer.id).sort(byWeight);
  return (
    <div className="answer-detail">
      <ClaimWords claim={answer} />
      <p className="ways">
        <Link className="button primary" href={addressOf('report', answer.report, { claim: answer.id })}>
          {t.questions.readThere}
        </Link>
        <Link href={addressOf('stemma', undefined, { claim: answer.id })}>{t.questions.passedOn}</Link>
      </p>
      <h4>{t.questions.relations}</h4>
      {mine.length === 0 && <p className="soft">{t.questions.noRelations}</p>}
      <ul className="relations">
        {(all ? mine : mine.slice(0, FEW)).map((relation) => {
          const id = relation.from === answer.id ? relation.to : relation.from;
          const other = whole.answers.find((candidate) => candidate.id === id);
          return (
            <li key={relation.id}>
              <RelationReasons relation={relation}>
                {other && <OtherAnswer answer={other} choose={choose} />}
              </RelationReasons>
            </li>
          );
        })}
      </ul>
      {!all && mine.length > FEW && (
        <button type="button" onClick={() => setAll(true)}>
          {t.questions.more(number(mine.length - FEW))}
        </button>
      )}
    </div>
  );
}

function OtherAnswer({ answer, choose }: Pick<AnswerDetailProps, 'answer' | 'choose'>): ReactNode {
  const { t, time } = useSpeech();
  return (
    <button type="button" className="other-answer" onClick={() => choose(answer.id)}>
      <bdi>{answer.publisher ?? answer.title}</bdi>
      {t.words.comma} {answer.asOf ? time(answer.asOf) : t.questions.undated}
      {t.words.colon} <q dir="auto">{answer.words}</q>
    </button>
  );
}
