/** The range of each class of people that the reports count, with open ends. */
import type { ReactNode } from 'react';
import { useSpeech } from '../../strings/index.tsx';
import { useDescribe } from '../../ui/describe.ts';
import { type Answer, type Class, classesOf } from './values/answers.ts';
import './style/classes.css';

export function Classes({ answers }: { readonly answers: readonly Answer[] }): ReactNode {
  const { t } = useSpeech();
  const classes = classesOf(answers);
  if (classes.length === 0) return null;
  const { columns } = t.questions;
  return (
    <section aria-labelledby="classes-title">
      <h2 id="classes-title">{t.questions.classes}</h2>
      <p className="soft">{t.questions.classesHint}</p>
      <table className="classes" aria-labelledby="classes-title">
        <thead>
          <tr>
            {(['class', 'fate', 'range', 'answers', 'origins'] as const).map((name) => (
              <th key={name} scope="col">
                {columns[name]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {classes.map((one) => (
            <Row key={`${one.fate} ${one.of[0]}`} one={one} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Row({ one: { of, fate, range, answers, reports, origins, unknown } }: { readonly one: Class }): ReactNode {
  const { t } = useSpeech();
  const { range: said } = useDescribe();
  const known = origins === 0 ? t.questions.noOrigin : t.words.origins(origins);
  return (
    <tr>
      <th scope="row">
        <bdi>{of[0] || t.questions.unnamedClass}</bdi>
      </th>
      <td>{fate ? t.words.fates[fate] : t.words.unknown}</td>
      <td className="figure">{said(range.low, range.high)}</td>
      <td>
        {t.questions.answers(answers)}
        {t.words.comma} {t.words.reports(reports)}
      </td>
      <td>{unknown === 0 ? known : t.questions.originsAnd(known, t.questions.unknown(unknown))}</td>
    </tr>
  );
}
