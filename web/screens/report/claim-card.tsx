/** One claim: what the machine read, why, and apart from it what a person decided. */
import { memo, type ReactNode, useEffect, useRef } from 'react';
import type { Claim, DecidedClaim, Decision } from '../../api.ts';
import { useSpeech } from '../../strings/index.tsx';
import { FAMILIES } from '../../ui/claim-kinds.ts';
import { type Field, useDescribe } from '../../ui/describe.ts';
import { Standing } from '../../ui/standing.tsx';
import { type Numbered, wordsOf } from './layout.ts';
import { type AnswerTo, Ways } from './ways.tsx';
import { Why } from './why.tsx';

interface ClaimCardProps {
  readonly text: string;
  readonly shown: Numbered;
  readonly chosen: boolean;
  readonly onChoose: (id: string) => void;
  /** Questions that it answers. */
  readonly answers: readonly AnswerTo[];
  /** Words of the report were recognised on images of pages. */
  readonly onPage: boolean;
  /** Buttons and forms of the chosen claim. */
  readonly children?: ReactNode;
}

const FACTS = ['event', 'who', 'toll', 'when', 'where'] as const satisfies readonly Field[];

/** One value a line, each in its own direction. */
const Lines = ({ value }: { readonly value: string }): ReactNode =>
  value.includes('\n') ? (
    value.split('\n').map((line) => (
      <bdi key={line} className="lines">
        {line}
      </bdi>
    ))
  ) : (
    <bdi>{value}</bdi>
  );

/** The value as it stands; where a person changed it, what was read stays beside it, struck through. */
function Value({ field, decided }: { readonly field: Field; readonly decided: DecidedClaim }): ReactNode {
  const { t } = useSpeech();
  const { field: say } = useDescribe();
  const read = say(field, decided.claim);
  const now = say(field, decided.current);
  if (read === now) return <Lines value={now ?? t.report.nothing} />;
  return (
    <>
      <del>
        <span className="said">{t.report.wasRead('')}</span>
        <Lines value={read ?? t.report.nothing} />
      </del>{' '}
      <ins>
        <span aria-hidden="true">✎ </span>
        <Lines value={now ?? t.report.nothing} />
      </ins>
    </>
  );
}

function Chain({ chain }: { readonly chain: Claim['chain'] }): ReactNode {
  const { t } = useSpeech();
  return (
    <ol className="chain" aria-label={t.words.fields.chain}>
      {chain.map(({ name, basis }, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: one name may stand in a chain twice, and chains do not change in place.
        <li key={i}>
          <bdi>{name}</bdi>
          {basis === 'inferred' && <small> ({t.report.implied})</small>}
        </li>
      ))}
    </ol>
  );
}

function Facts({ decided }: { readonly decided: DecidedClaim }): ReactNode {
  const { t } = useSpeech();
  const { field: say } = useDescribe();
  const { claim, current } = decided;
  const told = FACTS.filter((field) => say(field, claim) !== null || say(field, current) !== null);
  const unsaid = FACTS.filter((field) => !told.includes(field));
  const basisOf = (field: (typeof FACTS)[number]): string | undefined =>
    field === 'who' ? undefined : current[field]?.basis;
  return (
    <dl className="facts">
      {told.map((field) => (
        <div key={field}>
          <dt>{t.words.fields[field]}</dt>
          <dd>
            <Value field={field} decided={decided} />
            {basisOf(field) === 'inferred' && <small> ({t.report.implied})</small>}
            {basisOf(field) === 'assumed' && <small> ({t.report.assumed})</small>}
          </dd>
        </div>
      ))}
      {unsaid.length > 0 && (
        <div className="unsaid">
          <dt>{t.report.unsaid}</dt>
          <dd>{unsaid.map((field) => t.words.fields[field]).join(`${t.words.comma} `)}</dd>
        </div>
      )}
    </dl>
  );
}

function DecisionLine({ decision }: { readonly decision: Decision }): ReactNode {
  const { t, moment } = useSpeech();
  const { verdict, by, at, reason, withdrawn } = decision;
  return (
    <li className={withdrawn ? 'withdrawn' : undefined}>
      <b>{t.words.verdicts[verdict]}</b> <bdi>{by}</bdi>
      {t.words.comma} <bdi>{moment(at)}</bdi>
      {withdrawn && <small> ({t.report.takenBack})</small>}
      {reason !== '' && <q dir="auto">{reason}</q>}
    </li>
  );
}

/** What people decided, apart from what was read: its own frame, its own sign, the names and reasons. */
function Decisions({ decided }: { readonly decided: DecidedClaim }): ReactNode {
  const { t } = useSpeech();
  const { decisions, standing } = decided;
  if (decisions.length === 0) return null;
  return (
    <section className={`decisions ${standing}`} aria-label={t.report.person}>
      <p>
        <span className="by">{t.report.person}</span> <Standing value={standing} />
      </p>
      <ol>
        {decisions.map((decision) => (
          <DecisionLine key={decision.id} decision={decision} />
        ))}
      </ol>
    </section>
  );
}

function Words({ text, shown: { decided } }: { readonly text: string; readonly shown: Numbered }): ReactNode {
  const read = wordsOf(text, decided.claim.spans);
  const now = wordsOf(text, decided.current.spans);
  if (read === now) return <q dir="auto">{now}</q>;
  return (
    <>
      <ins>
        <q dir="auto">{now}</q>
      </ins>{' '}
      <del>
        <q dir="auto">{read}</q>
      </del>
    </>
  );
}

export const ClaimCard = memo(function ClaimCard({
  text,
  shown,
  chosen,
  onChoose,
  answers,
  onPage,
  children,
}: ClaimCardProps) {
  const { t, number } = useSpeech();
  const { decided } = shown;
  const { current, claim, standing, from } = decided;
  const element = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (chosen) element.current?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  const sameChain = claim.chain === current.chain || JSON.stringify(claim.chain) === JSON.stringify(current.chain);
  return (
    <li
      ref={element}
      id={`claim-${shown.number}`}
      className={`claim ${FAMILIES[current.kind]} ${current.stance} ${standing} from-${from}`}
      data-number={shown.number}
      aria-current={chosen || undefined}
    >
      <p className="words">
        <button
          type="button"
          className="number"
          aria-label={t.report.wordsOf(number(shown.number))}
          aria-pressed={chosen}
          onClick={() => onChoose(claim.id)}
        >
          {shown.number}
        </button>{' '}
        <Words text={text} shown={shown} />
      </p>
      <p className="by-line">{from === 'machine' ? t.report.machine : t.report.addedByPerson}</p>
      {sameChain ? <Chain chain={current.chain} /> : <Value field="chain" decided={decided} />}
      <p className="chips">
        {(['kind', 'stance', 'certainty', 'grounds'] as const).map((field) => (
          <span key={field} className={`chip ${field}`}>
            <Value field={field} decided={decided} />
          </span>
        ))}
      </p>
      <Facts decided={decided} />
      {current.wording.map(({ start, text: word, why }) => (
        <p key={start} className="loaded">
          <b>{t.report.loaded}</b> <q dir="auto">{word}</q>: {why}
        </p>
      ))}
      {current.notes.map(({ text: note, rule }) => (
        <p key={`${rule} ${note}`} className="note">
          <b>{t.report.note}</b> {t.said(note)}
        </p>
      ))}
      <Ways claim={claim} answers={answers} onPage={onPage} />
      <Why claim={current} text={text} />
      <Decisions decided={decided} />
      {children}
    </li>
  );
});
