/** Who speaks and publishes in the case: names that are one source gathered, with what people hold of each. */
import { campsIn, SOURCE } from '../../model/camps.ts';
import type { Decision } from '../../model/decided.ts';
import type { OriginGroup } from '../../model/relation.ts';
import { plainName, ruledBy } from '../../relate/who/names.ts';
import { RELIABILITY, type SourceRow } from '../schemas/source.ts';
import type { CaseIndex } from './case-index.ts';
import type { ClaimEntry } from './entry.ts';

type Grade = (typeof RELIABILITY)[number];

/** Judgements on a source are about this. */
export const sourceId = (key: string): string => `${SOURCE}${key}`;

interface Gathered {
  readonly names: Map<string, number>;
  readonly claims: Set<string>;
  readonly reports: Set<string>;
  speaks: boolean;
  publishes: boolean;
}

const isGrade = (value: unknown): value is Grade => (RELIABILITY as readonly unknown[]).includes(value);

/** What people decided on a source, the oldest first: also on what its names were filed under before they were ruled one. */
export function decisionsOn(index: CaseIndex, key: string, names: Iterable<string>): Decision[] {
  const ids = new Set([key, ...[...names].map(plainName)].map(sourceId));
  const all = [...ids].flatMap((id) => index.decisions().get(id) ?? []);
  return ids.size === 1 ? all : all.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

/** The last that holds wins. */
function heldReliable(decisions: readonly Decision[]): SourceRow['reliability'] {
  let reliability: SourceRow['reliability'] = null;
  for (const { withdrawn, verdict, correction = {}, by, at, reason } of decisions) {
    if (withdrawn || verdict !== 'rated') continue;
    if (isGrade(correction.reliability)) reliability = { grade: correction.reliability, by, at, reason };
  }
  return reliability;
}

/** The camp of each source, by its key: by judgements, and by rulings on names in older cases. */
function heldCamps(index: CaseIndex, keyOf: (name: string) => string): Map<string, SourceRow['camp']> {
  const camps = new Map<string, SourceRow['camp']>();
  for (const { source, camp, by, at, reason } of campsIn(index.judgements(), index.aliases()))
    camps.set(keyOf(source), camp === null ? null : { name: camp, by, at, reason });
  return camps;
}

/** From a name to its source's key, as people ruled on names. */
export const keyOfName = (index: CaseIndex): ((name: string) => string) =>
  index.once('key of name', () => keysIn(index), ['aliases']);

function keysIn(index: CaseIndex): (name: string) => string {
  const ruled = ruledBy(index.aliases(), plainName);
  const known = new Map<string, string>();
  return (name) => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const plain = plainName(name);
    const key = ruled(name, plain) || name;
    known.set(name, key);
    return key;
  };
}

/** From a source's id to the claims in whose chain it stands. */
export const claimsBySource = (index: CaseIndex): ReadonlyMap<string, readonly ClaimEntry[]> =>
  index.once('claims by source', () => saidBy(index), ['claims', 'aliases']);

function saidBy(index: CaseIndex): Map<string, ClaimEntry[]> {
  const keyOf = keyOfName(index);
  const said = new Map<string, ClaimEntry[]>();
  for (const claim of index.claims())
    for (const source of new Set(claim.row.chain.map((name) => sourceId(keyOf(name))))) {
      const list = said.get(source);
      if (list) list.push(claim);
      else said.set(source, [claim]);
    }
  return said;
}

function gather(index: CaseIndex, keyOf: (name: string) => string): Map<string, Gathered> {
  const sources = new Map<string, Gathered>();
  const at = (name: string): Gathered => {
    const key = keyOf(name);
    const there = sources.get(key) ?? {
      names: new Map(),
      claims: new Set(),
      reports: new Set(),
      speaks: false,
      publishes: false,
    };
    sources.set(key, there);
    there.names.set(name, (there.names.get(name) ?? 0) + 1);
    return there;
  };
  for (const { row, claims } of index.reports()) {
    if (row.publisher !== null) {
      const publisher = at(row.publisher);
      publisher.publishes = true;
      publisher.reports.add(row.id);
    }
    for (const claim of claims)
      for (const [place, name] of claim.row.chain.entries()) {
        const source = at(name);
        source.claims.add(claim.row.id);
        source.reports.add(row.id);
        if (place > 0) source.speaks = true;
      }
  }
  return sources;
}

export function sourcesIn(index: CaseIndex): SourceRow[] {
  const decisions = index.decisions();
  const keyOf = keyOfName(index);
  const camps = heldCamps(index, keyOf);
  return [...gather(index, keyOf)]
    .map(([key, { names, claims, reports, speaks, publishes }]) => {
      const spellings = [...names].map(([name, count]) => ({ name, count })).sort((a, b) => b.count - a.count);
      return {
        id: sourceId(key),
        name: spellings[0].name,
        names: spellings,
        known: null,
        speaks,
        publishes,
        claims: claims.size,
        reports: reports.size,
        reliability: heldReliable(decisionsOn(index, key, names.keys())),
        camp: camps.get(key) ?? null,
        last: decisions.get(sourceId(key))?.at(-1)?.id ?? null,
      };
    })
    .sort((a, b) => b.claims - a.claims || (a.id < b.id ? -1 : 1));
}

/** The side a person put the origin's source on: that of the innermost speaker of its claims. */
export function campOfOrigin(index: CaseIndex, origin: OriginGroup): string | null {
  const first = index.claim(origin.claims[0])?.row.chain.at(-1);
  return first === undefined ? null : index.campOf(first);
}

/** From a name to the side that its source was put on. */
export function campsOf(index: CaseIndex): (name: string) => string | null {
  const keyOf = keyOfName(index);
  const camps = new Map(index.sources().map(({ id, camp }) => [id, camp?.name ?? null]));
  return (name) => camps.get(sourceId(keyOf(name))) ?? null;
}
