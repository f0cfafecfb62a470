/** A claim as a line of a list: its words, who says so, what it is about; it leads to the words in the report. */
import type { ReactNode } from 'react';
import { addressOf, Link } from '../address.tsx';
import type { ClaimRow } from '../api.ts';
import { useSpeech } from '../strings/index.tsx';
import { FAMILIES } from './claim-kinds.ts';
import { Standing } from './standing.tsx';

export function ClaimLine({ row }: { readonly row: ClaimRow }): ReactNode {
  const { t, time } = useSpeech();
  const { publisher, published, title } = row;
  return (
    <Link className={`claim-row ${FAMILIES[row.kind]}`} href={addressOf('report', row.report, { claim: row.id })}>
      <q dir="auto">{row.words}</q>
      <span className="chain">
        {row.chain.map((name, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: one name may stand in a chain twice, and chains do not change in place.
          <span key={i}>
            <bdi>{name}</bdi>
          </span>
        ))}
      </span>
      <span className="facts">
        <span className="chip">{t.words.kinds[row.kind]}</span>
        {row.stance !== 'asserts' && <span className="chip stance">{t.words.stances[row.stance]}</span>}
        {row.when && <span>{time(row.when)}</span>}
        {row.where && <bdi>{row.where.name}</bdi>}
        <Standing value={row.standing} />
        {row.by === 'person' && <span className="chip person">{t.casePile.byPerson}</span>}
        <span className="soft">
          <bdi>{publisher ?? title}</bdi>
          {published && `${t.words.comma} ${time(published)}`}
        </span>
      </span>
    </Link>
  );
}
