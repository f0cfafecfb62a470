/** The graph as a drawing: boxes, the lines between them, and what changed on each line. */
import { type ReactNode, useEffect, useRef } from 'react';
import { useSpeech } from '../../strings/index.tsx';
import { BearingShape } from '../../ui/relations/mark.tsx';
import { bowBetween } from './cross.ts';
import { cutTo, widthIn } from './cut-to.ts';
import type { Forest, GraphEdge, GraphNode } from './forest.ts';
import type { Box, Layout, Line } from './layout.ts';
import { isolated, type NodeWords, useNodeWords } from './words-of-node.ts';

interface DrawingProps {
  readonly forest: Forest;
  readonly layout: Layout;
  readonly across: readonly GraphEdge[];
  readonly chosen: string;
  readonly choose: (id: string) => void;
  readonly zoom: number;
}

const PAD = 12;
const NAME = 13;
const SMALL = 11.5;

export function Drawing({ forest, layout, across, chosen, choose, zoom }: DrawingProps): ReactNode {
  const { t, language } = useSpeech();
  const say = useNodeWords();
  const rtl = language === 'ar';
  const { width, height, boxes, lines } = layout;
  const box = new Map(boxes.map((one) => [one.id, one]));
  const first = chosen !== '' && forest.node.has(chosen) ? chosen : forest.nodes[0]?.id;
  return (
    // biome-ignore lint/a11y/useSemanticElements: there is no fieldset in a drawing.
    <svg
      className="stemma-drawing"
      width={Math.ceil(width * zoom)}
      height={Math.ceil(height * zoom)}
      viewBox={`0 0 ${width} ${height}`}
      role="group"
      aria-label={t.stemma.graphLabel}
      direction={rtl ? 'rtl' : 'ltr'}
    >
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: lines cannot be focused; what they say is in the boxes' labels and in the list. */}
      <g aria-hidden="true">
        {lines.map((line) => (
          <path key={line.to} className={`line ${forest.above.get(line.to)?.kind ?? ''}`} d={pathOf(line)} />
        ))}
        {across.map((edge) => (
          <Across
            key={edge.relation ?? `${edge.from} ${edge.to}`}
            {...{ edge, boxes }}
            from={box.get(edge.from)}
            to={box.get(edge.to)}
          />
        ))}
        {lines.map((line) => (
          <Change key={line.to} {...{ forest, say, rtl, line }} box={box.get(line.to)} />
        ))}
      </g>
      {boxes.map((one) => {
        const node = forest.node.get(one.id);
        return (
          node && (
            <NodeBox
              key={one.id}
              {...{ node, say, rtl, choose }}
              box={one}
              chosen={one.id === chosen}
              reachable={one.id === first}
            />
          )
        );
      })}
    </svg>
  );
}

const pathOf = ({ points }: Line): string => points.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${x} ${y}`).join('');

interface AcrossProps {
  readonly edge: GraphEdge;
  readonly boxes: readonly Box[];
  readonly from: Box | undefined;
  readonly to: Box | undefined;
}

function Across({ edge: { kind }, boxes, from, to }: AcrossProps): ReactNode {
  if (!from || !to || kind === 'origin' || kind === 'unknown') return null;
  const { path, middle } = bowBetween(from, to, boxes);
  return (
    <>
      <path className={`bow ${kind}`} d={path} />
      <g transform={`translate(${middle[0]} ${middle[1]})`}>
        <circle className="sign-ground" r="10" />
        <BearingShape bearing={kind} size={13} />
      </g>
    </>
  );
}

interface ChangeProps {
  readonly forest: Forest;
  readonly say: NodeWords;
  readonly rtl: boolean;
  readonly line: Line;
  readonly box: Box | undefined;
}

/** On the line into a box: the relation's sign and word, and what changed. */
function Change({ forest, say, rtl, line, box }: ChangeProps): ReactNode {
  const { t } = useSpeech();
  const node = forest.node.get(line.to);
  const kind = forest.above.get(line.to)?.kind;
  if (!box || !node || !kind || kind === 'origin' || kind === 'unknown') return null;
  const change = cutTo(say.change(forest, node), box.width - 4, SMALL);
  const sign = rtl ? box.x + box.width - 8 : box.x + 8;
  const start = rtl ? sign - 12 : sign + 12;
  const word = t.words.relations[kind];
  const wide = Math.min(box.width, Math.max(24 + widthIn(word, SMALL + 1), 4 + widthIn(change, SMALL)));
  const top = box.y - (change === '' ? 9 : 22);
  return (
    <g className="change">
      <rect x={rtl ? box.x + box.width - wide : box.x} y={top - 11} width={wide} height={change === '' ? 17 : 30} />
      <g transform={`translate(${sign} ${top - 3})`}>
        <BearingShape bearing={kind} size={11} />
      </g>
      <text className="kind" x={start} y={top + 1}>
        {word}
      </text>
      {change !== '' && (
        <text x={rtl ? box.x + box.width - 2 : box.x + 2} y={top + 15}>
          {isolated(change)}
        </text>
      )}
    </g>
  );
}

interface NodeBoxProps {
  readonly node: GraphNode;
  readonly box: Box;
  readonly say: NodeWords;
  readonly rtl: boolean;
  readonly chosen: boolean;
  /** By Tab: one box of the graph is; the arrow keys lead to the others. */
  readonly reachable: boolean;
  readonly choose: (id: string) => void;
}

function NodeBox({ node, box, say, rtl, chosen, reachable, choose }: NodeBoxProps): ReactNode {
  const element = useRef<SVGGElement>(null);
  useEffect(() => {
    if (!chosen) return;
    element.current?.focus({ preventScroll: true });
    element.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [chosen]);
  const { x, y, width, height } = box;
  const start = rtl ? x + width - PAD : x + PAD;
  const room = width - 2 * PAD;
  const unknown = node.kind === 'origin' && !node.traced;
  const classes = ['node', node.kind, unknown && 'unknown', chosen && 'chosen', node.claim?.standing].filter(Boolean);
  return (
    // biome-ignore lint/a11y/useSemanticElements: there is no button element in a drawing.
    <g
      ref={element}
      className={classes.join(' ')}
      role="button"
      tabIndex={reachable ? 0 : -1}
      aria-pressed={chosen}
      aria-label={say.whole(node)}
      onClick={() => choose(node.id)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        choose(node.id);
      }}
    >
      <title>{say.whole(node)}</title>
      <rect x={x} y={y} width={width} height={height} rx={node.kind === 'origin' ? 17 : 5} />
      {unknown ? (
        <text className="name" x={x + width / 2} y={y + height / 2 + 4.5} textAnchor="middle">
          ? {say.label(node)}
        </text>
      ) : node.kind === 'origin' ? (
        <OriginLines name={say.label(node)} box={box} />
      ) : (
        <>
          <text className="name" x={start} y={y + 20}>
            {isolated(cutTo(say.label(node), room, NAME))}
          </text>
          <text className="date" x={start} y={y + 37}>
            {isolated(cutTo(say.date(node), room, SMALL))}
          </text>
          <text className="value" x={start} y={y + 55}>
            {isolated(cutTo(say.value(node), room, SMALL + 0.5))}
          </text>
        </>
      )}
    </g>
  );
}

/** The name of an origin in two lines at most. */
function OriginLines({ name, box: { x, y, width, height } }: { readonly name: string; readonly box: Box }): ReactNode {
  const room = width - 2 * PAD;
  const words = name.split(' ');
  let cut = words.length;
  while (cut > 1 && cutTo(words.slice(0, cut).join(' '), room, NAME).endsWith('…')) cut--;
  const lines = [words.slice(0, cut).join(' '), words.slice(cut).join(' ')].filter((line) => line !== '');
  return lines.map((line, i) => (
    <text
      key={line}
      className="name"
      x={x + width / 2}
      y={y + height / 2 + 4.5 + (i - (lines.length - 1) / 2) * 17}
      textAnchor="middle"
    >
      {isolated(cutTo(line, room, NAME))}
    </text>
  ));
}
