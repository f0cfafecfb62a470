/** What is drawn on the axis: one mark a time, and where marks would be too thin to tell apart, one for all of them. */
import type { Timeline } from '../../../api.ts';
import { positionOf, type View } from './axis.ts';
import { PRECISIONS, type Precision, type Stretch, stretchOf } from './stretch.ts';

type TimeRow = Timeline['times'][number];

export interface Mark {
  readonly key: string;
  readonly precision: Precision;
  readonly stretch: Stretch;
  /** Pixels from the begin of the axis, within it. */
  readonly from: number;
  readonly to: number;
  readonly claims: number;
  /** More than one where they were too thin to tell apart. */
  readonly rows: readonly TimeRow[];
}

export interface Lane {
  readonly precision: Precision;
  readonly marks: readonly Mark[];
  /** Claims of the largest mark. */
  readonly most: number;
}

export interface Drawn {
  readonly lanes: readonly Lane[];
  /** Claims of times that lie wholly before or after what is shown. */
  readonly before: number;
  readonly after: number;
}

/** A mark narrower than this is drawn with its neighbours. */
const THIN = 5;

interface Placed {
  readonly row: TimeRow;
  readonly stretch: Stretch;
  readonly from: number;
  readonly to: number;
}

function markOf(placed: readonly Placed[]): Mark {
  const [{ stretch }] = placed;
  const start = Math.min(...placed.map((p) => p.stretch.start));
  const end = Math.max(...placed.map((p) => p.stretch.end));
  const rows = placed.map(({ row }) => row);
  return {
    key: `${stretch.precision} ${rows[0].when}`,
    precision: stretch.precision,
    stretch: { start, end, precision: stretch.precision },
    from: Math.min(...placed.map((p) => p.from)),
    to: Math.max(...placed.map((p) => p.to)),
    claims: rows.reduce((sum, { claims }) => sum + claims, 0),
    rows,
  };
}

/** Those of one precision, in the order of time: thin ones that fall into the same few pixels become one. */
function gathered(placed: readonly Placed[]): Mark[] {
  const groups: Placed[][] = [];
  let bucket = Number.NaN;
  for (const one of placed) {
    const thin = one.to - one.from < THIN;
    const mine = thin ? Math.floor(one.from / THIN) : Number.NaN;
    if (thin && mine === bucket) groups[groups.length - 1].push(one);
    else groups.push([one]);
    bucket = mine;
  }
  return groups.map(markOf);
}

export function drawnIn(times: readonly TimeRow[], view: View, width: number): Drawn {
  let [before, after] = [0, 0];
  const lanes = new Map<Precision, Placed[]>(PRECISIONS.map((precision) => [precision, []]));
  for (const row of times) {
    const stretch = stretchOf(row);
    if (stretch.end <= view.start) before += row.claims;
    else if (stretch.start >= view.end) after += row.claims;
    else {
      const from = Math.max(0, positionOf(stretch.start, view, width));
      const to = Math.min(width, positionOf(stretch.end, view, width));
      lanes.get(stretch.precision)?.push({ row, stretch, from, to });
    }
  }
  const filled = [...lanes].flatMap(([precision, placed]): Lane[] => {
    if (placed.length === 0) return [];
    const marks = gathered(placed.sort((a, b) => a.stretch.start - b.stretch.start));
    return [{ precision, marks, most: Math.max(...marks.map(({ claims }) => claims)) }];
  });
  return { lanes: filled, before, after };
}
