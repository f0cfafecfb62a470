/** What of a claim can be compared with another: the matter, the count, whom it counts, where, as of when, and who stands behind it. */
import type { PeopleClass, RelationRules } from '../languages/sections/relations.ts';
import type { Claim, Fate } from '../model/claim.ts';
import type { Count } from '../model/count.ts';
import type { Report } from '../model/report.ts';
import { hull, type Span } from '../model/span.ts';
import type { Names } from './names.ts';

/** What a claim is about, coarse enough that other wordings of it meet. */
export type Matter =
  | Fate
  | 'attack'
  | 'air-strike'
  | 'shelling'
  | 'bomb'
  | 'protest'
  | 'territory'
  | 'movement'
  | 'talks'
  | 'speech'
  | 'responsibility'
  | 'purpose'
  | 'beginning'
  | 'ending'
  | 'other';

export interface Frame {
  readonly claim: Claim;
  readonly report: Report;
  readonly matter: Matter;
  readonly count: Count | null;
  /** Classes of people counted, and the keys of the sides they belong to. */
  readonly people: ReadonlySet<PeopleClass>;
  readonly sides: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  /** The count says that it takes in everything. */
  readonly whole: boolean;
  /** ISO prefix: the time the words name, else the report's date. */
  readonly asOf: string | null;
  /** The claim's own words name a time. */
  readonly dated: boolean;
  /** A month or longer, where the words name one as the period counted. */
  readonly period: string | null;
  readonly foiled: boolean;
  /** Keys of all speakers, the publisher first; the last is at the root. */
  readonly chain: readonly string[];
  readonly words: ReadonlySet<string>;
  /** The words of its figure or of the whole claim, for reasons. */
  readonly telling: readonly Span[];
}

const BY_EVENT: Readonly<Record<string, Matter>> = {
  escape: 'escaped',
  arrest: 'arrested',
  displacement: 'displaced',
  abduction: 'abducted',
  attack: 'attack',
  'armed-clash': 'attack',
  'disrupted-plot': 'attack',
  'air-drone-strike': 'air-strike',
  shelling: 'shelling',
  'suicide-bomb': 'bomb',
  'remote-explosive': 'bomb',
  protest: 'protest',
  'mob-violence': 'protest',
  'territorial-control': 'territory',
  'group-activity': 'movement',
  negotiation: 'talks',
  agreement: 'talks',
  'speech-publication': 'speech',
};

function matterOf(claim: Claim, words: ReadonlySet<string>, rules: RelationRules): Matter {
  const some = (set: ReadonlySet<string>): boolean => [...words].some((w) => set.has(w));
  const fate = claim.toll?.value.fate;
  if (fate && fate !== 'aimed-at') return fate;
  if (claim.kind === 'purpose') return 'purpose';
  if (
    claim.kind === 'responsibility' ||
    (claim.kind === 'inference' && claim.who.some(({ value }) => value.role === 'accused'))
  )
    return 'responsibility';
  if (claim.when && /^\d{4}-\d\d-\d\d/.test(claim.when.value)) {
    if (some(rules.ending)) return 'ending';
    if (some(rules.beginning) || claim.when.value.includes('T')) return 'beginning';
  }
  return BY_EVENT[claim.event?.value ?? ''] ?? 'other';
}

const WORD = /[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*/gu;

function wordsOf(text: string, spans: readonly Span[], rules: RelationRules): Set<string> {
  const words = new Set<string>();
  for (const { start, end } of spans) {
    for (const [word] of text.slice(start, end).toLowerCase().matchAll(WORD))
      if (!rules.empty.has(word)) words.add(word);
  }
  return words;
}

/** A whole month or year named as the time of a count, rather than a day. */
const periodOf = (claim: Claim): string | null =>
  claim.when && /^\d{4}(-\d\d)?$/.test(claim.when.value) ? claim.when.value : null;

export interface FrameInput {
  readonly claim: Claim;
  readonly report: Report;
  readonly rules: RelationRules;
  readonly names: Names;
}

export function frameOf({ claim, report, rules, names }: FrameInput): Frame {
  const words = wordsOf(report.text, claim.spans, rules);
  const counted = claim.toll
    ? wordsOf(claim.toll.value.of, [{ start: 0, end: claim.toll.value.of.length }], rules)
    : words;
  const classes = (from: ReadonlySet<string>): Set<PeopleClass> =>
    new Set([...from].flatMap((w) => rules.people.get(w) ?? []));
  const people = classes(counted);
  const sides = new Set(
    claim.who.flatMap(({ value }) =>
      value.known && value.role !== 'speaker' ? [names.key(value.name, value.known)] : [],
    ),
  );
  return {
    claim,
    report,
    matter: matterOf(claim, words, rules),
    count: claim.toll ? { low: claim.toll.value.low, high: claim.toll.value.high } : null,
    people: people.size > 0 ? people : classes(words),
    sides,
    places: new Set(claim.where ? [names.key(claim.where.value.name, claim.where.value.key)] : []),
    whole: [...words].some((w) => rules.whole.has(w)),
    asOf: claim.when?.value.match(/^\d{4}(?:-\d\d){0,2}/)?.[0] ?? report.published ?? null,
    dated: claim.when !== undefined,
    period: periodOf(claim),
    foiled: claim.stance === 'denies' || [...words].some((w) => rules.foiled.has(w)),
    chain: claim.chain.map(({ name, known }) => names.key(name, known)),
    words,
    telling: claim.toll?.spans.length ? [hull(claim.toll.spans)] : claim.spans,
  };
}
