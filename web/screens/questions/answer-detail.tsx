/** The exact words of a chosen answer, on what they rest, the way to the report, and how it stands to the others. */
import { type ReactNode, useState } from 'react';
import { addressOf, Link } from '../../address.tsx';
import type { QuestionWhole, RelationRow } from '../../api.ts';
import { useSpeech } from '../../strings/index.tsx';
import { ClaimWords } from '../../ui/claim-words.tsx';
import { Loaded } from '../../ui/states.tsx';
import { RelationReasons } from './relation-reasons.tsx';
import { useRelationsOf } from './use-relations.ts';
import type { Answer } from './values/answers.ts';

interface AnswerDetailProps {
  readonly answer: Answer;
  readonly whole: QuestionWhole;
  readonly choose: (id: string) => void;
}

const FEW = 6;
const MORE = 50;
export function AnswerDetail({ answer, whole, choose }: AnswerDetailProps): ReactNode {
  const { t } = useSpeech();
  const related = useRelationsOf(whole.row.id, answer.id);
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
      <Loaded query={related}>{(relations) => <Related {...{ relations, answer, whole, choose }} />}</Loaded>
    </div>
  );
}

interface RelatedProps extends AnswerDetailProps {
  readonly relations: readonly RelationRow[];
}

function Related({ relations, answer, whole, choose }: RelatedProps): ReactNode {
  const { t, number } = useSpeech();
  const [most, setMost] = useState(FEW);
  if (relations.length === 0) return <p className="soft">{t.questions.noRelations}</p>;
  return (
    <>
      <ul className="relations">
        {relations.slice(0, most).map((relation) => {
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
      {relations.length > most && (
        <button type="button" onClick={() => setMost(most + MORE)}>
          {t.questions.more(number(Math.min(MORE, relations.length - most)))}
        </button>
      )}
    </>
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
