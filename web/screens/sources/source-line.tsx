/** A source as a line of the list: its names, its part in the case, and apart from that what a person holds of it. */
import type { ReactNode } from 'react';
import { addressOf, Link } from '../../address.tsx';
import type { SourceRow } from '../../api.ts';
import { useSpeech } from '../../strings/index.tsx';

/** Spellings shown in a list; all of them stand on the source's own page. */
const SHOWN = 3;

export function Held({ row }: { readonly row: Pick<SourceRow, 'reliability' | 'camp'> }): ReactNode {
  const { t } = useSpeech();
  const { reliability, camp } = row;
  return (
    <span className="held">
      {reliability && (
        <span className={`chip person grade ${reliability.grade === 'F' ? 'unjudged' : ''}`}>
          <span aria-hidden="true">✎ </span>
          <span className="said">{t.sources.reliability} </span>
          {t.sources.gradeLabel(reliability.grade, t.sources.grades[reliability.grade])}
        </span>
      )}
      {camp && (
        <span className="chip person camp">
          <span aria-hidden="true">✎ </span>
          {t.sources.camp}: <bdi>{camp.name}</bdi>
        </span>
      )}
    </span>
  );
}

export function SourceLine({ row }: { readonly row: SourceRow }): ReactNode {
  const { t } = useSpeech();
  const others = row.names.slice(1);
  const shown = others.slice(0, SHOWN).map(({ name }) => `“${name}”`);
  return (
    <Link className="source-line" href={addressOf('sources', row.id)}>
      <span className="name">
        <span className="clamped">
          <bdi>{row.name}</bdi>
        </span>
        {others.length > 0 && (
          <small className="aliases">
            {t.sources.alsoAs(shown.join(`${t.words.comma} `))}
            {others.length > SHOWN && ` ${t.sources.more(others.length - SHOWN)}`}
          </small>
        )}
      </span>
      <span className="parts">
        {row.speaks && <span className="chip">{t.sources.parts.speaks}</span>}
        {row.publishes && <span className="chip">{t.sources.parts.publishes}</span>}
      </span>
      <span className="counts">
        {t.words.claims(row.claims)}
        <small>{t.words.reports(row.reports)}</small>
      </span>
      <Held row={row} />
    </Link>
  );
}
