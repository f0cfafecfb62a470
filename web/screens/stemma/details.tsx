/** What the chosen box stands for: a claim's exact words and the way to them, or why claims are taken for one origin. */
import { useQuery as useAnswer } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { addressOf, Link } from '../../address.tsx';
import { api } from '../../api.ts';
import { useSpeech } from '../../strings/index.tsx';
import { ClaimWords } from '../../ui/claim-words.tsx';
import { BearingLabel } from '../../ui/relations/mark.tsx';
import { Loaded } from '../../ui/states.tsx';
import type { Forest, GraphNode } from './forest.ts';
import { AcrossLines } from './list-view.tsx';
import { useNodeWords } from './words-of-node.ts';

interface DetailsProps {
  readonly forest: Forest;
  readonly node: GraphNode | undefined;
}

export function Details({ forest, node }: DetailsProps): ReactNode {
  const { t } = useSpeech();
  return (
    <aside className="stemma-details" aria-label={t.stemma.details}>
      {!node && <p className="soft">{t.stemma.nothingChosen}</p>}
      {node?.claim && <ClaimDetails forest={forest} node={node} />}
      {node?.kind === 'origin' && <OriginDetails node={node} />}
    </aside>
  );
}

function ClaimDetails({ forest, node }: { readonly forest: Forest; readonly node: GraphNode }): ReactNode {
  const { t, time } = useSpeech();
  const say = useNodeWords();
  const { claim } = node;
  if (!claim) return null;
  const edge = forest.above.get(node.id);
  const parent = edge && forest.node.get(edge.from);
  const kind = edge && edge.kind !== 'origin' && edge.kind !== 'unknown' ? edge.kind : null;
  return (
    <>
      <h2>
        <bdi>{claim.title}</bdi>
      </h2>
      <p className="soft">
        <bdi>{claim.publisher ?? t.words.unknown}</bdi>
        {t.words.comma} {claim.published ? time(claim.published) : t.stemma.undated}
      </p>
      <ClaimWords claim={claim} />
      <p className="ways">
        <Link className="button primary" href={addressOf('report', claim.report, { claim: claim.id })}>
          {t.stemma.readThere}
        </Link>
      </p>
      {kind && parent && (
        <p>
          <BearingLabel bearing={kind} /> <bdi>{say.whole(parent)}</bdi>{' '}
          <span className="soft" dir="auto">
            {t.said(edge?.changed ?? '')}
          </span>
        </p>
      )}
      {parent?.kind === 'origin' && <p className="soft">{say.whole(parent)}</p>}
      <AcrossLines forest={forest} across={forest.across} node={node} />
    </>
  );
}

function OriginDetails({ node }: { readonly node: GraphNode }): ReactNode {
  const { t } = useSpeech();
  const say = useNodeWords();
  const origin = useAnswer({ queryKey: ['origin', node.id], queryFn: () => api.origin(node.id) });
  return (
    <>
      <h2>
        <bdi>{node.traced ? say.label(node) : say.whole(node)}</bdi>
      </h2>
      <Loaded query={origin}>
        {({ row }) => (
          <>
            <p className="soft">
              {t.stemma.copies(row.claims)}
              {row.camp !== null && (
                <>
                  {' '}
                  <span className="chip person">{t.questions.camp(row.camp)}</span>
                </>
              )}
            </p>
            {row.traced && row.because.length > 0 && <h3>{t.stemma.because}</h3>}
            <ul>
              {row.because.map(({ text, spans }) => (
                <li key={text}>
                  <span dir="auto">{t.said(text)}</span>
                  {spans.slice(0, FEW).map(({ report, span, words }) => (
                    <Link key={`${report} ${span.start}`} href={addressOf('report', report)}>
                      <q dir="auto">{words}</q>
                    </Link>
                  ))}
                </li>
              ))}
            </ul>
          </>
        )}
      </Loaded>
    </>
  );
}

const FEW = 4;
