/** Where answers contradict or deny each other: the two side by side, and why, in sentences. */
import { type ReactNode, useState } from 'react';
import type { QuestionWhole, RelationRow } from '../../api.ts';
import { useSpeech } from '../../strings/index.tsx';
import { useDescribe } from '../../ui/describe.ts';
import type { Answer } from './answers.ts';
import { RelationReasons } from './relation-reasons.tsx';

const FEW = 8;
const isAgainst = ({ kind }: RelationRow): boolean => kind === 'contradicts' || kind === 'denies';

interface ContradictionsProps {
  readonly whole: QuestionWhole;
  readonly choose: (id: string) => void;
}

export function Contradictions({ whole, choose }: ContradictionsProps): ReactNode {
  const { t, number } = useSpeech();
  const [most, setMost] = useState(FEW);
  const against = whole.relations.filter(isAgainst).sort((a, b) => b.strength - a.strength || (a.id < b.id ? -1 : 1));
  if (against.length === 0) return null;
  const answerOf = new Map(whole.answers.map((answer) => [answer.id, answer]));
  return (
    <section aria-labelledby="against-title">
      <h2 id="against-title">{t.questions.against}</h2>
      <ul className="against">
        {against.slice(0, most).map((relation) => {
          const pair = [answerOf.get(relation.from), answerOf.get(relation.to)].filter((a) => a !== undefined);
          return (
            <li key={relation.id}>
              <div className="pair">
                {pair.map((answer) => (
                  <Side key={answer.id} answer={answer} choose={choose} />
                ))}
              </div>
              <RelationReasons relation={relation} />
            </li>
          );
        })}
      </ul>
      {against.length > most && (
        <button type="button" onClick={() => setMost(most + 50)}>
          {t.questions.more(number(Math.min(50, against.length - most)))}
        </button>
      )}
    </section>
  );
}

function Side({ answer, choose }: { readonly answer: Answer; readonly choose: (id: string) => void }): ReactNode {
  const { t, time } = useSpeech();
  const { toll } = useDescribe();
  return (
    <button type="button" className="side" onClick={() => choose(answer.id)}>
      <b>
        <bdi>{answer.publisher ?? answer.title}</bdi>
      </b>
      <span className="soft">{answer.asOf ? time(answer.asOf) : t.questions.undated}</span>
      {answer.toll && <bdi className="figure">{toll(answer.toll)}</bdi>}
      <q dir="auto">{answer.words}</q>
    </button>
  );
}
