/** The same as the drawing, as a list: what each claim comes from, what changed, and what it stands against. */
import type { ReactNode } from 'react';
import { addressOf, Link } from '../../address.tsx';
import { useSpeech } from '../../strings/index.tsx';
import { BearingLabel } from '../../ui/relations/mark.tsx';
import type { Forest, GraphEdge, GraphNode } from './forest.ts';
import { useNodeWords } from './words-of-node.ts';

interface ListViewProps {
  readonly forest: Forest;
  readonly across: readonly GraphEdge[];
}

export function ListView({ forest, across }: ListViewProps): ReactNode {
  const roots = forest.nodes.filter(({ id }) => !forest.above.has(id));
  return (
    <ul className="stemma-list">
      {roots.map((root) => (
        <Branch key={root.id} {...{ forest, across }} node={root} />
      ))}
    </ul>
  );
}

function Branch({ forest, across, node }: ListViewProps & { readonly node: GraphNode }): ReactNode {
  const below = forest.below.get(node.id) ?? [];
  const unknown = node.kind === 'origin' && !node.traced;
  return (
    <li className={unknown ? 'unknown' : node.kind}>
      {node.kind === 'origin' ? <Origin node={node} /> : <ClaimLine {...{ forest, across, node }} />}
      {below.length > 0 && (
        <ul>
          {below.map((child) => (
            <Branch key={child.id} {...{ forest, across }} node={child} />
          ))}
        </ul>
      )}
    </li>
  );
}

function Origin({ node }: { readonly node: GraphNode }): ReactNode {
  const { t } = useSpeech();
  return (
    <b>
      <span className="soft">{node.traced ? t.questions.originOf : t.questions.unknownOrigin}</span>{' '}
      <bdi>{t.said(node.label)}</bdi>
    </b>
  );
}

function ClaimLine({ forest, across, node }: ListViewProps & { readonly node: GraphNode }): ReactNode {
  const { t } = useSpeech();
  const say = useNodeWords();
  const edge = forest.above.get(node.id);
  const kind = edge && edge.kind !== 'origin' && edge.kind !== 'unknown' ? edge.kind : null;
  const { claim } = node;
  return (
    <>
      <p>
        {kind && (
          <>
            <BearingLabel bearing={kind} /> <bdi>{say.change(forest, node)}</bdi>{' '}
          </>
        )}
        <b>
          <bdi>{node.label}</bdi>
        </b>
        {t.words.comma} {say.date(node)}
        {t.words.colon}{' '}
        {claim && (
          <Link href={addressOf('report', claim.report, { claim: claim.id })}>
            <q dir="auto">{claim.words}</q>
          </Link>
        )}
      </p>
      <AcrossLines {...{ forest, across, node }} />
    </>
  );
}

/** What relates the claim to others without the one coming from the other. */
export function AcrossLines({ forest, across, node }: ListViewProps & { readonly node: GraphNode }): ReactNode {
  const { t } = useSpeech();
  const say = useNodeWords();
  const mine = across.filter(({ from, to }) => from === node.id || to === node.id);
  if (mine.length === 0) return null;
  return (
    <ul className="across">
      {mine.map((edge) => {
        const other = forest.node.get(edge.from === node.id ? edge.to : edge.from);
        if (!other || edge.kind === 'origin' || edge.kind === 'unknown') return null;
        const denied = edge.kind === 'denies' && edge.to === node.id;
        return (
          <li key={edge.relation ?? edge.kind}>
            <BearingLabel bearing={edge.kind}>{denied ? t.stemma.deniedBy : null}</BearingLabel>{' '}
            <bdi>{say.whole(other)}</bdi>{' '}
            <span className="soft" dir="auto">
              {t.said(edge.changed)}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
