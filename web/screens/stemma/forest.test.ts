/** The graph as trees: what hangs where, in which order, where the arrow keys lead, and how many relations are drawn across. */
import { describe, expect, it } from 'vitest';
import type { StemmaGraph } from '../../api.ts';
import { bowBetween } from './cross.ts';
import { acrossShown, forestOf, type GraphEdge, type GraphNode, MOST_ACROSS, stepFrom } from './forest.ts';

const origin = (id: string, traced = true): GraphNode => ({
  id,
  kind: 'origin',
  rank: 0,
  label: id,
  traced,
  claim: null,
  date: null,
});
const claim = (id: string, date: string | null, rank = 1): GraphNode => ({ ...origin(id), kind: 'claim', rank, date });
const down = (from: string, to: string, kind: GraphEdge['kind'] = 'origin'): GraphEdge => ({
  from,
  to,
  kind,
  down: true,
  changed: '',
  relation: kind === 'origin' || kind === 'unknown' ? null : `${from} ${to}`,
});
const across = (from: string, to: string, kind: GraphEdge['kind']): GraphEdge => ({
  ...down(from, to, kind),
  down: false,
});

const graph = (nodes: readonly GraphNode[], edges: readonly GraphEdge[]): StemmaGraph => ({
  question: null,
  nodes,
  edges,
});
const MILL = graph(
  [
    origin('nurse'),
    origin('mayor'),
    origin('nobody', false),
    claim('early', '2023-01-01'),
    claim('lamp', '2023-05-08'),
    claim('kite', '2023-05-10', 2),
    claim('post', '2023-05-09', 2),
    claim('ward', '2023-06-01'),
  ],
  [
    down('nurse', 'ward'),
    down('mayor', 'lamp'),
    down('lamp', 'kite', 'drifts'),
    down('lamp', 'post', 'repeats'),
    down('nobody', 'early', 'unknown'),
    across('ward', 'lamp', 'contradicts'),
    across('ward', 'kite', 'later-count'),
  ],
);

describe('the trees', () => {
  it('come by their first date, those of unknown lineage last, copies by date below what they copy', () => {
    const { nodes, items } = forestOf(MILL);
    expect(nodes.map(({ id }) => id)).toEqual(['mayor', 'lamp', 'post', 'kite', 'nurse', 'ward', 'nobody', 'early']);
    expect(items.map(({ parent }) => parent)).toEqual([null, 'mayor', 'lamp', 'lamp', null, 'nurse', null, 'nobody']);
  });

  it('do not depend on the order in which the server gives them', () => {
    const turned = graph([...MILL.nodes].reverse(), [...MILL.edges].reverse());
    expect(forestOf(turned).nodes).toEqual(forestOf(MILL).nodes);
  });

  it('leave what is not a copy to go across', () => {
    expect(forestOf(MILL).across.map(({ kind }) => kind)).toEqual(['contradicts', 'later-count']);
  });
});

describe('arrow keys', () => {
  const forest = forestOf(MILL);
  it.each([
    ['kite', 'up', 'lamp'],
    ['lamp', 'down', 'post'],
    ['post', 'next', 'kite'],
    ['kite', 'previous', 'post'],
    ['mayor', 'next', 'nurse'],
    ['mayor', 'up', null],
    ['kite', 'down', null],
    ['kite', 'next', null],
  ] as const)('lead from %s %s to %s', (from, step, to) => {
    expect(stepFrom(forest, from, step)).toBe(to);
  });
});

describe('relations across', () => {
  it('are those against each other, or all, or none', () => {
    const forest = forestOf(MILL);
    const kinds = (which: 'none' | 'against' | 'all') => acrossShown(forest, which, '').shown.map(({ kind }) => kind);
    expect(kinds('none')).toEqual([]);
    expect(kinds('against')).toEqual(['contradicts']);
    expect(kinds('all')).toEqual(['contradicts', 'later-count']);
  });

  it('are only those of the chosen claim where there are too many', () => {
    const nodes = Array.from({ length: MOST_ACROSS + 2 }, (_, i) => claim(`c${i}`, null));
    const edges = nodes.slice(1).map(({ id }, i) => across(id, i < 2 ? 'c0' : 'c1', 'contradicts'));
    const forest = forestOf(graph(nodes, edges));
    expect(acrossShown(forest, 'all', 'c0')).toMatchObject({
      shown: [{ to: 'c0' }, { to: 'c0' }],
      tooMany: edges.length,
    });
  });

  it('bow from edge to edge, with their sign where no box is', () => {
    const box = (id: string, x: number, y: number) => ({ id, parent: null, depth: 0, width: 100, height: 60, x, y });
    const [a, b, between] = [box('a', 0, 0), box('b', 400, 0), box('m', 200, 0)];
    const free = bowBetween(a, b, [a, b]);
    expect(free.middle[0]).toBeCloseTo(250, -1);
    const pushed = bowBetween(a, b, [a, b, between]).middle;
    expect(pushed[0] < 200 || pushed[0] > 300 || pushed[1] > 60).toBe(true);
    expect(free.path).toMatch(/^M100 [\d.]+Q250 [\d.]+ 400 /);
  });
});
