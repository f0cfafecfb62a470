/** What is made of origins and conflicts that are known: in a sample of incidents, pairs of figures as the corpus tells them. */
import { openStore, type Store, type StorePlace } from '../../src/store/index.ts';
import { corpus, type Told } from './corpus.ts';

export interface Known {
  /** Figures that the sample's reports give, and those with a claim of their own. */
  readonly figures: number;
  readonly claimed: number;
  /** The same figure of one body in two reports, and how many of these pairs are in one origin. */
  readonly copies: number;
  readonly copiesInOneOrigin: number;
  /** Figures of two bodies for the same people that differ, and how many of these pairs are said to contradict. */
  readonly conflicts: number;
  readonly conflictsFound: number;
  /** Pairs of figures of one body, and how many of these are said to contradict. */
  readonly ofOneBody: number;
  readonly falseContradictions: number;
}

const INCIDENTS = 60;

interface Figure {
  readonly told: Told;
  readonly report: string;
  readonly claim: string;
}

async function figuresIn(store: Store, size: number): Promise<{ told: number; figures: Figure[] }> {
  const step = Math.max(1, Math.floor(size / 10 / INCIDENTS));
  const told = new Map<string, readonly Told[]>();
  for (const { id, told: list } of corpus(size))
    if (list.length > 0 && list[0].incident % step === 0)
      told.set(
        id,
        list.filter(({ value }) => value !== null),
      );
  const figures: Figure[] = [];
  for await (const { kept, claims } of store.entries({ claims: true })) {
    for (const one of told.get(kept.givenId ?? '') ?? []) {
      const claim = claims.find(({ toll }) => toll?.value.low === one.value && toll.value.high === one.value);
      if (claim) figures.push({ told: one, report: kept.report.id, claim: claim.id });
    }
  }
  return { told: [...told.values()].flat().length, figures };
}

function* pairsOf(figures: readonly Figure[]): Generator<readonly [Figure, Figure]> {
  const incidents = new Map<string, Figure[]>();
  for (const figure of figures) {
    const key = `${figure.told.incident} ${figure.told.matter}`;
    incidents.set(key, [...(incidents.get(key) ?? []), figure]);
  }
  for (const list of incidents.values())
    for (const [i, a] of list.entries()) for (const b of list.slice(i + 1)) if (a.report !== b.report) yield [a, b];
}

export async function known(place: StorePlace, size: number): Promise<Known> {
  const store = await openStore(place, { by: 'scale', at: '2026-01-01T00:00:00Z' });
  const { told, figures } = await figuresIn(store, size);
  const contradicting = new Set<string>();
  for (const { claim } of figures)
    for (const { kind, from, to } of await store.relations({ claim }))
      if (kind === 'contradicts') contradicting.add(`${from} ${to}`).add(`${to} ${from}`);
  const originOf = new Map(
    (await store.origins()).flatMap(({ id, claims }) => claims.map((claim) => [claim, id] as const)),
  );
  await store.close();
  const found = {
    copies: 0,
    copiesInOneOrigin: 0,
    conflicts: 0,
    conflictsFound: 0,
    ofOneBody: 0,
    falseContradictions: 0,
  };
  for (const [a, b] of pairsOf(figures)) {
    const contradicts = contradicting.has(`${a.claim} ${b.claim}`);
    if (a.told.body !== null && a.told.body === b.told.body) {
      found.ofOneBody++;
      if (contradicts) found.falseContradictions++;
      if (a.told.value === b.told.value) {
        found.copies++;
        if (originOf.get(a.claim) === originOf.get(b.claim)) found.copiesInOneOrigin++;
      }
    } else if (a.told.body !== null && b.told.body !== null && a.told.value !== b.told.value) {
      found.conflicts++;
      if (contradicts) found.conflictsFound++;
    }
  }
  return { figures: told, claimed: figures.length, ...found };
}
