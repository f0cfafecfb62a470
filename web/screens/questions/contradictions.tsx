/** Where answers contradict or deny each other: the two side by side, and why, in sentences. */
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { api, type QuestionWhole } from '../../api.ts';
import { useSpeech } from '../../strings/index.tsx';
import { useDescribe } from '../../ui/describe.ts';
import { Loaded } from '../../ui/states.tsx';
import { RelationReasons } from './relation-reasons.tsx';
import type { Answer } from './values/answers.ts';

const FEW = 8;
const MORE = 50;
/** As many as the server gives at once. */
const MOST = 500;

interface ContradictionsProps {
  readonly whole: QuestionWhole;
  readonly choose: (id: string) => void;
}

export function Contradictions({ whole, choose }: ContradictionsProps): ReactNode {
  const { t, number } = useSpeech();
  const [most, setMost] = useState(FEW);
  const { id, contradictions, denials } = whole.row;
  const against = useQuery({
    queryKey: ['relations', id, 'against', most],
    queryFn: () => api.relations({ question: id, against: 'yes', limit: most }),
    enabled: contradictions + denials > 0,
    placeholderData: (before) => before,
  });
  if (against.data?.total === 0 || (contradictions + denials === 0 && !against.data)) return null;
  const answerOf = new Map(whole.answers.map((answer) => [answer.id, answer]));
  return (
    <section aria-labelledby="against-title">
      <h2 id="against-title">{t.questions.against}</h2>
      <Loaded query={against}>
        {({ rows, total }) => (
          <>
            <ul className="against">
              {rows.map((relation) => {
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
            {total > rows.length && most < MOST && (
              <button type="button" onClick={() => setMost(Math.min(MOST, most + MORE))}>
                {t.questions.more(number(Math.min(MORE, total - rows.length, MOST - most)))}
              </button>
            )}
          </>
        )}
      </Loaded>
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
