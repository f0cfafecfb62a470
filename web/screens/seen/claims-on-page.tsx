/** The claims whose words stand on the page, and of the chosen one in words what the boxes show: each doubtful word with its confidence. */
import { type ReactNode, useEffect, useRef } from 'react';
import { addressOf, Link } from '../../address.tsx';
import type { ReportWhole } from '../../api.ts';
import { useSpeech } from '../../strings/index.tsx';
import { FAMILIES } from '../../ui/claim-kinds.ts';
import { Standing } from '../../ui/standing.tsx';
import type { SeenClaim } from './words.ts';

interface ClaimsOnPageProps {
  readonly report: ReportWhole;
  readonly claims: readonly SeenClaim[];
  readonly chosen: SeenClaim | null;
  readonly choose: (claim: string) => void;
}

export function ClaimsOnPage({ report, claims, chosen, choose }: ClaimsOnPageProps): ReactNode {
  const { t } = useSpeech();
  return (
    <section className="seen-claims" aria-labelledby="seen-claims-title">
      <h2 id="seen-claims-title">{t.seen.claims}</h2>
      {claims.length === 0 && <p className="soft">{t.seen.noClaims}</p>}
      <ol>
        {claims.map((claim) => (
          <SeenClaimLine
            key={claim.decided.claim.id}
            {...{ report, claim, choose }}
            chosen={claim.decided.claim.id === chosen?.decided.claim.id}
          />
        ))}
      </ol>
    </section>
  );
}

interface LineProps {
  readonly report: ReportWhole;
  readonly claim: SeenClaim;
  readonly chosen: boolean;
  readonly choose: (claim: string) => void;
}

function SeenClaimLine({ report, claim, chosen, choose }: LineProps): ReactNode {
  const { t } = useSpeech();
  const { number, decided, words, doubtful } = claim;
  const { current, standing } = decided;
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (chosen) button.current?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  return (
    <li className={`seen-claim ${FAMILIES[current.kind]}`}>
      <button ref={button} type="button" aria-pressed={chosen} onClick={() => choose(chosen ? '' : decided.claim.id)}>
        <span className="of-claim">{number}</span>{' '}
        <q dir="auto">{current.spans.map(({ start, end }) => report.text.slice(start, end)).join(' … ')}</q>
      </button>
      <p className="soft">
        {t.seen.boxed(words.length)}
        {t.words.semicolon} {doubtful.length === 0 ? t.seen.allSure : t.seen.doubtful(doubtful.length)}{' '}
        <Standing value={standing} />
      </p>
      {chosen && <Detail report={report} claim={claim} />}
    </li>
  );
}

function Detail({ report, claim }: Pick<LineProps, 'report' | 'claim'>): ReactNode {
  const { t, number } = useSpeech();
  const { doubtful, elsewhere, decided } = claim;
  return (
    <>
      {doubtful.length > 0 && (
        <ul className="doubts" aria-label={t.seen.legendDoubt}>
          {doubtful.map(({ start, end, confidence }) => (
            <li key={start}>
              <bdi>{t.seen.confidence(report.text.slice(start, end), number(confidence))}</bdi>
            </li>
          ))}
        </ul>
      )}
      {elsewhere > 0 && <p className="soft">{t.seen.elsewhere(elsewhere)}</p>}
      <p>
        <Link href={addressOf('report', report.row.id, { claim: decided.claim.id })}>{t.seen.toReport}</Link>
      </p>
    </>
  );
}
