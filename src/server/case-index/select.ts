/** Which reports and claims a filter lets through, and in which order. */
import type { CaseIndex } from './case-index.ts';
import type { ClaimEntry, ReportEntry } from './entry.ts';
import { hasAll, termsOf } from './fold.ts';

export interface ReportFilter {
  readonly search?: string | undefined;
  readonly publisher?: string | undefined;
  readonly language?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly reviewed?: 'none' | 'some' | 'all' | undefined;
  readonly sort: 'added' | 'published' | 'publisher' | 'title' | 'claims' | 'reviewed';
  readonly order: 'up' | 'down';
}

export interface ClaimFilter {
  readonly search?: string | undefined;
  readonly report?: string | undefined;
  readonly kind?: string | undefined;
  readonly stance?: string | undefined;
  readonly grounds?: string | undefined;
  readonly certainty?: string | undefined;
  readonly event?: string | undefined;
  readonly speaker?: string | undefined;
  readonly place?: string | undefined;
  readonly standing?: string | undefined;
  /** A TIMEX3 value: claims that say just this. */
  readonly when?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

type Test<T> = (item: T) => boolean;

/** A filter that is not set lets everything through and costs nothing. */
const when = <V, T>(value: V | undefined, test: (value: V) => Test<T>): Test<T>[] =>
  value === undefined || value === '' ? [] : [test(value)];
const all =
  <T>(tests: readonly Test<T>[]): Test<T> =>
  (item) =>
    tests.every((test) => test(item));

const REVIEWED: Readonly<Record<'none' | 'some' | 'all', Test<ReportEntry>>> = {
  none: ({ row }) => row.decided === 0,
  some: ({ row }) => row.decided > 0 && row.decided < row.claims,
  all: ({ row }) => row.claims > 0 && row.decided === row.claims,
};

const share = ({ row }: ReportEntry): number => (row.claims === 0 ? 0 : row.decided / row.claims);
/** What is not known comes last, whichever way the list runs. */
const KEYS: Readonly<Record<ReportFilter['sort'], (entry: ReportEntry) => string | number | null>> = {
  added: ({ row }) => row.position,
  published: ({ row }) => row.published,
  publisher: ({ row }) => row.publisher?.toLowerCase() ?? null,
  title: ({ row }) => row.title.toLowerCase(),
  claims: ({ row }) => row.claims,
  reviewed: share,
};

function ordered(entries: readonly ReportEntry[], { sort, order }: ReportFilter): ReportEntry[] {
  const key = KEYS[sort];
  const way = order === 'up' ? 1 : -1;
  return [...entries].sort((a, b) => {
    const [x, y] = [key(a), key(b)];
    if (x === y) return a.row.position - b.row.position;
    if (x === null || y === null) return x === null ? 1 : -1;
    return x < y ? -way : way;
  });
}

export function selectReports(entries: readonly ReportEntry[], filter: ReportFilter): ReportEntry[] {
  const { search, publisher, language, from, to, reviewed } = filter;
  const passes = all<ReportEntry>([
    ...when(
      publisher,
      (value): Test<ReportEntry> =>
        ({ row }) =>
          row.publisher === value,
    ),
    ...when(
      language,
      (value): Test<ReportEntry> =>
        ({ row }) =>
          row.language === value,
    ),
    ...when(
      from,
      (value): Test<ReportEntry> =>
        ({ row }) =>
          row.published !== null && row.published >= value,
    ),
    ...when(
      to,
      (value): Test<ReportEntry> =>
        ({ row }) =>
          row.published !== null && row.published <= `${value}~`,
    ),
    ...when(reviewed, (value): Test<ReportEntry> => REVIEWED[value]),
    ...when(search, (value): Test<ReportEntry> => {
      const terms = termsOf(value);
      return ({ folded }) => hasAll(folded, terms);
    }),
  ]);
  return ordered(entries.filter(passes), filter);
}

export function selectClaims(entries: readonly ClaimEntry[], filter: ClaimFilter): ClaimEntry[] {
  const { search, report, kind, stance, grounds, certainty, event, speaker, place, standing, from, to } = filter;
  const { when: said } = filter;
  const passes = all<ClaimEntry>([
    ...when(
      report,
      (value): Test<ClaimEntry> =>
        ({ row }) =>
          row.report === value,
    ),
    ...when(
      kind,
      (value): Test<ClaimEntry> =>
        ({ row }) =>
          row.kind === value,
    ),
    ...when(
      stance,
      (value): Test<ClaimEntry> =>
        ({ row }) =>
          row.stance === value,
    ),
    ...when(
      grounds,
      (value): Test<ClaimEntry> =>
        ({ row }) =>
          row.grounds === value,
    ),
    ...when(
      certainty,
      (value): Test<ClaimEntry> =>
        ({ row }) =>
          row.certainty === value,
    ),
    ...when(
      event,
      (value): Test<ClaimEntry> =>
        ({ row }) =>
          row.event === value,
    ),
    ...when(
      standing,
      (value): Test<ClaimEntry> =>
        ({ row }) =>
          row.standing === value,
    ),
    ...when(
      speaker,
      (value): Test<ClaimEntry> =>
        ({ row }) =>
          row.chain.includes(value),
    ),
    ...when(
      said,
      (value): Test<ClaimEntry> =>
        ({ row }) =>
          row.when === value,
    ),
    ...when(
      place,
      (value): Test<ClaimEntry> =>
        ({ row }) =>
          row.where?.name === value || row.where?.key === value,
    ),
    ...when(
      from,
      (value): Test<ClaimEntry> =>
        ({ row }) =>
          row.to !== null && row.to >= value,
    ),
    ...when(
      to,
      (value): Test<ClaimEntry> =>
        ({ row }) =>
          row.from !== null && row.from <= `${value}~`,
    ),
    ...when(search, (value): Test<ClaimEntry> => {
      const terms = termsOf(value);
      return ({ folded }) => hasAll(folded, terms);
    }),
  ]);
  return entries.filter(passes);
}

interface Sum<T> {
  readonly name: string;
  readonly filter: ClaimFilter;
  readonly make: (index: CaseIndex, filter: ClaimFilter) => T;
}

/** A sum over all claims is worked out once; over some, each time. */
export const unlessFiltered = <T>(index: CaseIndex, { name, filter, make }: Sum<T>): T =>
  Object.values(filter).some((value) => value !== undefined && value !== '')
    ? make(index, filter)
    : index.once(name, () => make(index, filter), ['claims']);
