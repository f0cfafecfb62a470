/** Frames as text and back: what a case keeps of each report, so that relating again need not read it again. */
import type { Claim } from '../../model/claim.ts';
import type { Span } from '../../model/span.ts';
import type { ClaimHead, Frame } from '../frame.ts';

/** Spans as a flat list of numbers. */
const flat = (spans: readonly Span[]): number[] => spans.flatMap(({ start, end }) => [start, end]);
function spansOf(numbers: readonly number[]): Span[] {
  const spans: Span[] = [];
  for (let at = 0; at < numbers.length; at += 2) spans.push({ start: numbers[at], end: numbers[at + 1] });
  return spans;
}

type Plain<T> = T extends ReadonlySet<infer U> ? readonly U[] : T;
type FramePlain = {
  readonly [K in keyof Omit<Frame, 'claim' | 'report' | 'counted' | 'telling'>]: Plain<Frame[K]>;
};
type CountedPlain = { readonly [K in keyof NonNullable<Frame['counted']>]: Plain<NonNullable<Frame['counted']>[K]> };
type Values<T> = readonly T[keyof T][];

/** In the order of the parts of a kept frame: a name for each would be most of the text. */
const PARTS = [
  'matter',
  'also',
  'count',
  'approximate',
  'beside',
  'against',
  'settings',
  'asOf',
  'dated',
  'clock',
  'period',
  'polarity',
  'root',
  'publisherKey',
  'tallied',
  'words',
  'blamed',
  'spots',
  'targets',
  'struck',
  'looksBack',
  'atLeast',
  'sentence',
  'credit',
  'sketch',
] as const satisfies readonly (keyof FramePlain)[];
const COUNTED = [
  'people',
  'sides',
  'whole',
  'further',
  'part',
  'takesIn',
] as const satisfies readonly (keyof CountedPlain)[];
const SETS: ReadonlySet<string> = new Set([
  'beside',
  'against',
  'settings',
  'words',
  'blamed',
  'spots',
  'targets',
  'people',
  'sides',
]);

/** Number of its claim's head, its parts, whom it counts, and its words where they are not all of its claim's. */
type FrameLine = readonly [number, Values<FramePlain>, Values<CountedPlain> | 0, readonly number[] | 0];
type HeadLine = readonly [string, readonly number[], string, number];
export interface FrameLines {
  readonly heads: readonly HeadLine[];
  readonly frames: readonly FrameLine[];
}

const plain = (value: unknown): unknown => (value instanceof Set ? [...value] : value);
const values = (item: object, parts: readonly string[]): never =>
  parts.map((part) => plain((item as Readonly<Record<string, unknown>>)[part])) as never;

function named(list: readonly unknown[], parts: readonly string[]): Record<string, unknown> {
  const item: Record<string, unknown> = {};
  for (let at = 0; at < parts.length; at++)
    item[parts[at]] = SETS.has(parts[at]) ? new Set(list[at] as readonly string[]) : list[at];
  return item;
}

/** The frames of one report. */
export function frameLines(frames: readonly Frame[]): FrameLines {
  const heads = [...new Set(frames.map(({ claim }) => claim))];
  const numbers = new Map(heads.map((head, at) => [head, at]));
  return {
    heads: heads.map(({ id, spans, publisher, removes }) => [id, flat(spans), publisher, removes]),
    frames: frames.map((frame) => [
      numbers.get(frame.claim) as number,
      values(frame, PARTS),
      frame.counted ? values(frame.counted, COUNTED) : 0,
      frame.telling === frame.claim.spans ? 0 : flat(frame.telling),
    ]),
  };
}

export function framesFrom({ heads, frames }: FrameLines, report: Claim['report']): Frame[] {
  const claims = heads.map(
    ([id, spans, publisher, removes]): ClaimHead => ({ id, report, spans: spansOf(spans), publisher, removes }),
  );
  return frames.map(
    ([head, parts, counted, telling]) =>
      ({
        ...named(parts, PARTS),
        claim: claims[head],
        report: { id: report },
        counted: counted === 0 ? null : named(counted, COUNTED),
        telling: telling === 0 ? claims[head].spans : spansOf(telling),
      }) as unknown as Frame,
  );
}

/** Origins are told by credits and wording; comparing two frames goes by the rest. */
const COMPARED = PARTS.filter((part) => part !== 'credit' && part !== 'sketch');

const byLetters = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** All of a frame that comparing it goes by, as text: the same text compares in the same way. */
export const markOf = (frame: Frame): string => {
  const { claim, counted, telling } = frame;
  const sorted = (value: unknown): unknown =>
    value instanceof Set ? [...(value as ReadonlySet<string>)].sort(byLetters) : value;
  const parts = (item: object, names: readonly string[]): unknown[] =>
    names.map((name) => sorted((item as Readonly<Record<string, unknown>>)[name]));
  return JSON.stringify([
    claim.id,
    flat(claim.spans),
    claim.removes,
    parts(frame, COMPARED),
    counted && parts(counted, COUNTED),
    flat(telling),
  ]);
};
