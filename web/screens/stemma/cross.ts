/** A bow from one box to another, for what relates two claims without the one coming from the other. */
import type { Box } from './layout.ts';

type Point = readonly [x: number, y: number];

export interface Bow {
  readonly path: string;
  /** Where its sign stands. */
  readonly middle: Point;
}

const middleOf = ({ x, y, width, height }: Box): Point => [x + width / 2, y + height / 2];

/** Where the way from the middle of a box to a point leaves the box. */
function rim(box: Box, [tx, ty]: Point): Point {
  const [cx, cy] = middleOf(box);
  const [dx, dy] = [tx - cx, ty - cy];
  if (dx === 0 && dy === 0) return [cx, box.y];
  const scale = Math.min(box.width / 2 / Math.abs(dx || 1e-9), box.height / 2 / Math.abs(dy || 1e-9));
  return [cx + dx * scale, cy + dy * scale];
}

const round = (n: number): number => Math.round(n * 10) / 10;
/** How far a bow bends away from the straight way. */
const BEND = 0.12;

const inside = ([x, y]: Point, box: Box): boolean =>
  x > box.x - SIGN && x < box.x + box.width + SIGN && y > box.y - SIGN && y < box.y + box.height + SIGN;
/** Half the width of a sign. */
const SIGN = 9;
/** Where on its way a sign is tried: in the middle, then further and further out. */
const TRIED = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82, 0.1, 0.9];

/** Its sign stands where no box is, if there is such a place. */
export function bowBetween(a: Box, b: Box, boxes: readonly Box[]): Bow {
  const [ax, ay] = middleOf(a);
  const [bx, by] = middleOf(b);
  const control: Point = [(ax + bx) / 2 - (by - ay) * BEND, (ay + by) / 2 + (bx - ax) * BEND];
  const [sx, sy] = rim(a, control);
  const [ex, ey] = rim(b, control);
  const at = (t: number): Point => {
    const [p, q, r] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2];
    return [p * sx + q * control[0] + r * ex, p * sy + q * control[1] + r * ey];
  };
  const free = TRIED.find((t) => !boxes.some((box) => inside(at(t), box)));
  const middle = at(free ?? 0.5);
  const p = [sx, sy, control[0], control[1], ex, ey].map(round);
  return { path: `M${p[0]} ${p[1]}Q${p[2]} ${p[3]} ${p[4]} ${p[5]}`, middle: [round(middle[0]), round(middle[1])] };
}
