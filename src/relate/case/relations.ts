/** How claims stand to one another: every pair that meets in a block is compared once, wherever else it meets. */
import type { ClaimId } from '../../model/claim.ts';
import { contentId } from '../../model/content-id.ts';
import type { OriginGroup, Relation, RelationBlock, SumCheck } from '../../model/relation.ts';
import { type Frame, overlap } from '../frame.ts';
import { relationOf } from '../kinds/index.ts';
import type { Verdict } from '../kinds/pair.ts';
import { plotReports } from '../origins/index.ts';
import { type Block, blocksOf, meetingPlaces } from './blocks.ts';
import { markOf } from './sketch.ts';

function relationFrom({ kind, from, strength, because }: Verdict, a: Frame, b: Frame): Relation {
  const [source, target] = from === 'a' ? [a, b] : [b, a];
  const spans = [source, target].flatMap((frame) => frame.telling.map((span) => ({ report: frame.report.id, span })));
  return {
    id: contentId('x', kind, source.claim.id, target.claim.id),
    kind,
    from: source.claim.id,
    to: target.claim.id,
    strength,
    because: [{ text: because, spans }],
  };
}

/** What a report on a plot that was stopped tells of deeds is not of the attack that came. */
const apart = (a: Frame, b: Frame, plots: ReadonlySet<string>): boolean =>
  a.matter !== 'foiled' &&
  a.matter !== 'planner' &&
  a.matter !== 'held' &&
  plots.has(a.report.id) !== plots.has(b.report.id);

interface Comparing {
  readonly compared: (a: Frame, b: Frame) => Verdict | null;
  /** All that comparing the frame with another goes by. */
  readonly basisOf: (frame: Frame) => string;
}

function comparing({ frames, origins, sums }: Compares): Comparing {
  const sumOf = new Map(sums.map((sum) => [sum.total, sum]));
  const between = (a: ClaimId, b: ClaimId): SumCheck | undefined => {
    const sum = sumOf.get(a);
    return sum?.holds && sum.parts.includes(b) ? sum : undefined;
  };
  const originOf = new Map(origins.flatMap((origin) => origin.claims.map((claim) => [claim, origin] as const)));
  const plots = plotReports(frames);
  return {
    compared: (a, b) => {
      if (a.claim.id === b.claim.id || overlap(a.claim, b.claim) || apart(a, b, plots)) return null;
      const [x, y] = [originOf.get(a.claim.id), originOf.get(b.claim.id)];
      const sum = between(a.claim.id, b.claim.id) ?? between(b.claim.id, a.claim.id);
      return relationOf({
        a,
        b,
        sameOrigin: x === y,
        traced: (x?.traced ?? false) && (y?.traced ?? false),
        totals: [sumOf.get(a.claim.id), sumOf.get(b.claim.id)],
        ...(sum ? { sum } : {}),
      });
    },
    basisOf: (frame) => {
      const origin = originOf.get(frame.claim.id);
      const sum = sumOf.get(frame.claim.id);
      const whole = [origin?.id, origin?.traced, plots.has(frame.report.id), sum ?? null];
      return `${JSON.stringify(whole)} ${markOf(frame)}`;
    },
  };
}

/** Frames of the claims that have more than one, or that are set in more than one place: they may meet again elsewhere. */
function meetingOften(frames: readonly Frame[]): Map<ClaimId, Frame[]> {
  const all = new Map<ClaimId, Frame[]>();
  for (let at = 0; at < frames.length; at++) {
    const { claim, settings } = frames[at];
    const before = frames[at - 1]?.claim.id === claim.id || frames[at + 1]?.claim.id === claim.id;
    if (before || settings.size > 1) all.set(claim.id, [...(all.get(claim.id) ?? []), frames[at]]);
  }
  return all;
}

/** Of two claims that meet as several things or in several blocks, the first meeting that tells something counts. */
function firstMeeting(
  as: readonly Frame[],
  bs: readonly Frame[],
  { compared }: Comparing,
): readonly [Frame, Frame, string] | null {
  for (const a of as) {
    for (const b of bs) {
      const [block] = meetingPlaces(a, b);
      if (block !== undefined && compared(a, b)) return [a, b, block];
    }
  }
  return null;
}

export interface Compares {
  readonly frames: readonly Frame[];
  readonly origins: readonly OriginGroup[];
  readonly sums: readonly SumCheck[];
}

function relationsIn(block: Block, often: ReadonlyMap<ClaimId, Frame[]>, work: Comparing): Relation[] {
  const relations: Relation[] = [];
  for (const [a, b] of block.pairs()) {
    const verdict = work.compared(a, b);
    if (!verdict) continue;
    const [as, bs] = [often.get(a.claim.id), often.get(b.claim.id)];
    if (as || bs) {
      const first = firstMeeting(as ?? [a], bs ?? [b], work);
      if (first?.[0] !== a || first[1] !== b || first[2] !== block.id) continue;
    }
    relations.push(relationFrom(verdict, a, b));
  }
  return relations;
}

/** Claims that may meet elsewhere first take what they are there along. */
function* basisIn(block: Block, often: ReadonlyMap<ClaimId, Frame[]>, { basisOf }: Comparing): Generator<string> {
  for (const [frame, meetsAll] of block.members()) {
    yield `${meetsAll ? '' : 'near '}${basisOf(frame)}`;
    for (const other of often.get(frame.claim.id) ?? []) if (other !== frame) yield `also ${basisOf(other)}`;
  }
}

/** Frames in the order of their claims' ids. */
export function* relationBlocks(known: Compares): Generator<RelationBlock> {
  const work = comparing(known);
  const often = meetingOften(known.frames);
  for (const block of blocksOf(known.frames))
    yield {
      id: block.id,
      basis: () => basisIn(block, often, work),
      relations: () => relationsIn(block, often, work),
    };
}
