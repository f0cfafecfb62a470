/** "124 of the one side, 50 of the other and seven civilians": the sides that stand beside each other in one sentence are not the same. */
import type { Frame } from '../frame.ts';

const sidesOf = ({ counted }: Frame): ReadonlySet<string> => counted?.sides ?? new Set();

/** Figures of one sentence for one matter. */
function breakdowns(frames: readonly Frame[]): Frame[][] {
  const items = new Map<string, Frame[]>();
  for (const frame of frames) {
    if (!frame.count || frame.sentence === null) continue;
    const key = `${frame.report.id} ${frame.sentence} ${frame.matter}`;
    const list = items.get(key);
    if (list) list.push(frame);
    else items.set(key, [frame]);
  }
  return [...items.values()].filter(({ length }) => length > 1);
}

/** Lays beside every frame the sides that stand beside its own, in its sentence and in any. */
export function besideEachOther(frames: readonly Frame[]): (frame: Frame) => Frame {
  const beside = new Map<Frame, ReadonlySet<string>>();
  const against = new Map<string, Set<string>>();
  for (const list of breakdowns(frames)) {
    for (const frame of list) {
      const others = list.filter(({ claim }) => claim.id !== frame.claim.id).flatMap((other) => [...sidesOf(other)]);
      const apart = new Set(others.filter((side) => !sidesOf(frame).has(side)));
      beside.set(frame, apart);
      for (const side of sidesOf(frame)) against.set(side, new Set([...(against.get(side) ?? []), ...apart]));
    }
  }
  const facing = (sides: ReadonlySet<string>): ReadonlySet<string> =>
    new Set([...sides].flatMap((side) => [...(against.get(side) ?? [])]));
  return (frame) => {
    const here = beside.get(frame);
    const sides = sidesOf(frame);
    if (!here && ![...sides].some((side) => against.has(side))) return frame;
    return { ...frame, beside: here ?? frame.beside, against: facing(sides) };
  };
}
