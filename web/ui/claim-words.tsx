/** The exact words of a claim, who passed them on, and on what they rest. */
import type { ReactNode } from 'react';
import type { ClaimRow } from '../api.ts';
import { useSpeech } from '../strings/index.tsx';
import { Standing } from './standing.tsx';
import './claim-words.css';

export function ClaimWords({ claim }: { readonly claim: ClaimRow }): ReactNode {
  const { t } = useSpeech();
  const { words, chain, grounds, certainty, stance, standing } = claim;
  return (
    <div className="claim-words">
      <blockquote dir="auto">
        <q>{words}</q>
      </blockquote>
      <p className="chain">
        {chain.map((name, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: one name may stand in a chain twice, and chains do not change in place.
          <span key={i}>
            <bdi>{name}</bdi>
          </span>
        ))}
      </p>
      <p className="facts">
        <span className="chip">{t.words.stances[stance]}</span>
        <span className="chip">{t.words.grounds[grounds]}</span>
        <span className="chip">{t.words.certainties[certainty]}</span>
        <Standing value={standing} />
      </p>
    </div>
  );
}
