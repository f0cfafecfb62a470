/** One relation with its reasons in sentences and the words they point at, and what people decided on it. */
import type { ReactNode } from 'react';
import type { RelationRow } from '../../api.ts';
import { useSpeech } from '../../strings/index.tsx';
import { BearingLabel } from '../../ui/relations/mark.tsx';
import { DecideRelation } from './decide-relation.tsx';
import { holds } from './values/answers.ts';
import './style/relations.css';

interface RelationReasonsProps {
  readonly relation: RelationRow;
  readonly children?: ReactNode;
}

export function RelationReasons({ relation, children }: RelationReasonsProps): ReactNode {
  const { t } = useSpeech();
  return (
    <div className={holds(relation) ? 'relation' : 'relation rejected'}>
      <p className="relation-head">
        <BearingLabel bearing={relation.kind} /> {children}
      </p>
      {relation.because.map(({ text, spans }) => (
        <p key={text} className="reason">
          <span dir="auto">{t.said(text)}</span>
          {spans.map(({ report, span, words }) => (
            <q key={`${report} ${span.start} ${span.end}`} dir="auto">
              {words}
            </q>
          ))}
        </p>
      ))}
      <DecideRelation relation={relation} />
    </div>
  );
}

/** Who holds what of the relation, in a sentence. */
export function RelationVerdict({ relation }: { readonly relation: RelationRow }): ReactNode {
  const { t } = useSpeech();
  const last = relation.decisions.findLast(({ withdrawn, verdict }) => !withdrawn && verdict !== 'withdrawn');
  if (last?.verdict !== 'confirmed' && last?.verdict !== 'rejected') return null;
  const { decided } = t.questions;
  return (
    <span className={`chip person ${last.verdict}`}>
      {last.verdict === 'confirmed' ? decided.confirmed(last.by) : decided.rejected(last.by, last.reason)}
    </span>
  );
}
