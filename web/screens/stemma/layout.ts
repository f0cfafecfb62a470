/** Where each box of a transmission graph stands: trees from their origins down, copies below what they copy, always in the same place. */

export interface Item {
  readonly id: string;
  /** What it hangs from; none for an origin. */
  readonly parent: string | null;
  readonly width: number;
  readonly height: number;
}

export interface Box extends Item {
  readonly x: number;
  readonly y: number;
  /** 0 for origins. */
  readonly depth: number;
}

export interface Line {
  readonly from: string;
  readonly to: string;
  /** Corners from the one to the other; every stretch is level or upright. */
  readonly points: readonly (readonly [x: number, y: number])[];
}

export interface Layout {
  readonly boxes: readonly Box[];
  readonly lines: readonly Line[];
  readonly width: number;
  readonly height: number;
}

/** Between boxes beside each other; in it the lines of stacked boxes run down. */
export const GAP_X = 34;
/** Between a box and the one below: holds the words on what changed. */
export const GAP_Y = 50;
const TREE_GAP = 44;
const EDGE = 24;
/** Leaves of one parent up to this many stand in one row. */
const ROW = 3;
/** A block of leaves and the whole graph are about this many times as wide as high. */
const SHAPE = 1.7;

interface Placed {
  readonly item: Item;
  readonly depth: number;
  x: number;
  y: number;
}

/** A subtree, with its own origin at its top left corner. */
interface Block {
  readonly width: number;
  readonly height: number;
  readonly placed: readonly Placed[];
  readonly lines: readonly Line[];
}

const shifted = ({ placed, lines }: Block, dx: number, dy: number): Pick<Block, 'placed' | 'lines'> => ({
  placed: placed.map((p) => ({ ...p, x: p.x + dx, y: p.y + dy })),
  lines: lines.map((line) => ({ ...line, points: line.points.map(([x, y]) => [x + dx, y + dy] as const) })),
});

/** Leaves in columns below each other; the line of each comes down on its left and turns in. */
function leafBlock(leaves: readonly Item[], depth: number): Block {
  const width = Math.max(...leaves.map((leaf) => leaf.width));
  const height = Math.max(...leaves.map((leaf) => leaf.height));
  const rows = Math.max(1, Math.round(Math.sqrt((leaves.length * (width + GAP_X)) / (SHAPE * (height + GAP_Y)))));
  const columns = Math.ceil(leaves.length / rows);
  const placed = leaves.map((item, i) => ({
    item,
    depth,
    x: Math.floor(i / rows) * (width + GAP_X),
    y: (i % rows) * (height + GAP_Y),
  }));
  return {
    width: columns * (width + GAP_X) - GAP_X,
    height: Math.min(rows, leaves.length) * (height + GAP_Y) - GAP_Y,
    placed,
    lines: [],
  };
}

interface Tree {
  readonly item: Item;
  readonly children: readonly Tree[];
}

function blockOf({ item, children }: Tree, depth: number): Block {
  if (children.length === 0)
    return { width: item.width, height: item.height, placed: [{ item, depth, x: 0, y: 0 }], lines: [] };
  const leaves = children.filter((child) => child.children.length === 0).map((child) => child.item);
  const stacked = leaves.length > ROW;
  const below = children
    .filter((child) => !stacked || child.children.length > 0)
    .map((child) => ({ block: blockOf(child, depth + 1), to: child.item, stack: false }));
  if (stacked) below.push({ block: leafBlock(leaves, depth + 1), to: leaves[0], stack: true });
  const wide = below.reduce((sum, { block }) => sum + block.width, 0) + GAP_X * (below.length - 1);
  const width = Math.max(wide, item.width);
  const top = item.height + GAP_Y;
  const at = (width - item.width) / 2;
  const foot: readonly [number, number] = [at + item.width / 2, item.height];
  const placed: Placed[] = [{ item, depth, x: at, y: 0 }];
  const lines: Line[] = [];
  let x = (width - wide) / 2;
  for (const { block, stack } of below) {
    const moved = shifted(block, x, top);
    placed.push(...moved.placed);
    lines.push(...moved.lines);
    const direct = stack ? moved.placed : moved.placed.slice(0, 1);
    for (const child of direct) lines.push({ from: item.id, to: child.item.id, points: route(foot, child, stack) });
    x += block.width + GAP_X;
  }
  return { width, height: top + Math.max(...below.map(({ block }) => block.height)), placed, lines };
}

/** Lines turn a little below the foot, so that those of one parent share their first stretch. */
const TURN = 14;

function route([x, y]: readonly [number, number], { item, x: left, y: top }: Placed, stack: boolean): Line['points'] {
  const bend = y + TURN;
  if (stack) {
    const trunk = left - GAP_X / 2;
    const side = top + item.height / 2;
    return [
      [x, y],
      [x, bend],
      [trunk, bend],
      [trunk, side],
      [left, side],
    ];
  }
  const middle = left + item.width / 2;
  return middle === x
    ? [
        [x, y],
        [x, top],
      ]
    : [
        [x, y],
        [x, bend],
        [middle, bend],
        [middle, top],
      ];
}

/** Trees in the order of the items; what hangs from nothing here, or from itself in a circle, is a root. */
function treesOf(items: readonly Item[]): Tree[] {
  const byId = new Map(items.map((item) => [item.id, item]));
  const inCircle = ({ id, parent }: Item): boolean => {
    const seen = new Set<string>();
    for (let at = parent; at !== null && !seen.has(at); at = byId.get(at)?.parent ?? null) {
      if (at === id) return true;
      seen.add(at);
    }
    return false;
  };
  const children = new Map<string, Item[]>();
  const roots: Item[] = [];
  for (const item of items) {
    if (item.parent === null || !byId.has(item.parent) || inCircle(item)) roots.push(item);
    else children.set(item.parent, [...(children.get(item.parent) ?? []), item]);
  }
  const grow = (item: Item): Tree => ({ item, children: (children.get(item.id) ?? []).map(grow) });
  return roots.map(grow);
}

/** Items come in the order in which they are read; the same items always stand in the same places. */
export function layOut(items: readonly Item[]): Layout {
  const blocks = treesOf(items).map((tree) => blockOf(tree, 0));
  if (blocks.length === 0) return { boxes: [], lines: [], width: 0, height: 0 };
  const area = blocks.reduce((sum, { width, height }) => sum + (width + TREE_GAP) * (height + TREE_GAP), 0);
  const shelf = Math.max(...blocks.map(({ width }) => width), Math.sqrt(area * SHAPE));
  const boxes: Box[] = [];
  const lines: Line[] = [];
  let [x, y, high, widest] = [0, 0, 0, 0];
  for (const block of blocks) {
    if (x > 0 && x + block.width > shelf) [x, y, high] = [0, y + high + TREE_GAP, 0];
    const moved = shifted(block, x + EDGE, y + EDGE);
    for (const { item, depth, x: left, y: top } of moved.placed) boxes.push({ ...item, depth, x: left, y: top });
    lines.push(...moved.lines);
    x += block.width + TREE_GAP;
    widest = Math.max(widest, x - TREE_GAP);
    high = Math.max(high, block.height);
  }
  return { boxes, lines, width: widest + 2 * EDGE, height: y + high + 2 * EDGE };
}

/** From right to left everything stands the other way round. */
export function mirrored({ boxes, lines, width, height }: Layout): Layout {
  return {
    boxes: boxes.map((box) => ({ ...box, x: width - box.x - box.width })),
    lines: lines.map((line) => ({ ...line, points: line.points.map(([x, y]) => [width - x, y] as const) })),
    width,
    height,
  };
}
