/** One copy of each small set, word and speaker: the frames of a large case would otherwise hold the same few millions of times. */
import type { ClaimHead, Frame } from '../frame.ts';

export type Interning = (frame: Frame) => Frame;

/** The first of all that have the same key. */
function firstOf<T>(): (key: string, made: T) => T {
  const known = new Map<string, T>();
  return (key, made) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    known.set(key, made);
    return made;
  };
}

export function interning(): Interning {
  const sets = firstOf<ReadonlySet<string>>();
  const roots = firstOf<Frame['root']>();
  const words = firstOf<string>();
  const reports = firstOf<Frame['report']>();
  const word = (text: string): string => words(text, text);
  const wordOr = (text: string | null): string | null => text && word(text);
  const set = <T extends string>(found: ReadonlySet<T>): ReadonlySet<T> =>
    sets([...found].join('\n'), found) as ReadonlySet<T>;
  const heads = new Map<string, ClaimHead>();
  /** All frames of a claim come one after the other. */
  const headOf = (claim: ClaimHead, report: Frame['report']): ClaimHead => {
    const known = heads.get(claim.id);
    if (known) return known;
    heads.clear();
    const head = { ...claim, report: report.id, publisher: word(claim.publisher) };
    heads.set(claim.id, head);
    return head;
  };
  return (frame) => {
    const report = reports(frame.report.id, frame.report);
    return {
      ...frame,
      claim: headOf(frame.claim, report),
      report,
      root: roots(`${frame.root.sort}\n${frame.root.key}\n${frame.root.name}`, frame.root),
      asOf: wordOr(frame.asOf),
      dated: wordOr(frame.dated),
      clock: wordOr(frame.clock),
      publisherKey: word(frame.publisherKey),
      settings: set(frame.settings),
      spots: set(frame.spots),
      targets: set(frame.targets),
      words: set(new Set([...frame.words].map(word))),
      counted: frame.counted && {
        ...frame.counted,
        people: set(frame.counted.people),
        sides: set(frame.counted.sides),
      },
    };
  };
}
