/** Weighs the places that bear a name against one another: by size and kind, by what stands beside it, by the report's other places. */
import type { PlaceWord } from '../../languages/sections/places.ts';
import { FEATURES, type Feature } from './gazetteer.ts';
import type { PlaceKnowledge } from './knowledge.ts';
import type { Mention } from './mentions.ts';
import { Votes } from './votes.ts';

/** One weight each, in two sets: for the first weighing, which knows no votes, and for the second. */
export const RANK_FEATURES = 64;

const FITS: Readonly<Record<PlaceWord, readonly Feature[]>> = {
  country: ['country'],
  region: ['region', 'wide'],
  county: ['county', 'town', 'section'],
  town: ['capital', 'city', 'town'],
  section: ['section', 'neighbourhood', 'town'],
  street: [],
  natural: ['natural'],
  facility: ['facility'],
};
const LOOKUPS = ['name', 'article', 'sound', 'bare', 'demonym', 'short', 'none'];

/** The evidence for one candidate, written into `out`. */
export function rankFeatures(
  out: Float64Array,
  {
    mention,
    rank,
    entry,
    votes,
    kin,
  }: { mention: Mention; rank: number; entry: number; votes: Votes | null; kin: readonly Mention[] },
  { gazetteer }: PlaceKnowledge,
): void {
  out.fill(0);
  const record = gazetteer.record(entry);
  const feature = gazetteer.feature[record];
  const code = gazetteer.regions[gazetteer.region[record]];
  const people = Math.log10(gazetteer.population(record) + 1);
  out[0] = people;
  out[1 + feature] = 1;
  out[12 + gazetteer.quality(entry)] = 1;
  out[15] = rank === 0 ? 1 : 0;
  out[16] = 1 / (1 + rank);
  out[17] = people * (feature >= 3 && feature <= 6 ? 1 : 0);
  const inside = mention.inside;
  const within = inside.includes(code) ? 2 : inside.includes(code.slice(0, 3)) ? 1 : 0;
  if (inside.length > 0) out[18 + within] = 1;
  const told = kin.length > 1 && kin.some((other) => other !== mention && other.inside.includes(code));
  out[21] = told ? 1 : 0;
  if (mention.says !== undefined) {
    out[22] = FITS[mention.says].includes(FEATURES[feature]) ? 1 : 0;
    out[23] = 1 - out[22];
  }
  out[24 + LOOKUPS.indexOf(mention.lookup)] = feature >= 3 && feature <= 6 ? 1 : 0;
  if (votes)
    voteFeatures(out, votes, { mention, record, code, people, feature }, gazetteer.lat[record], gazetteer.lon[record]);
}

function voteFeatures(
  out: Float64Array,
  votes: Votes,
  {
    mention,
    code,
    people,
    feature,
  }: { mention: Mention; record: number; code: string; people: number; feature: number },
  lat: number,
  lon: number,
): void {
  const own = mention.hash;
  const others = Math.max(1, votes.names - 1);
  const country = votes.inCountry(code.slice(0, 2), own);
  const region = code.length > 3 ? votes.inRegion(code, own) : 0;
  const near = votes.near(lat, lon, own);
  const small = feature >= 4 ? 1 : 0;
  out[32] = country / others;
  out[33] = Math.log2(1 + country);
  out[34] = region / others;
  out[35] = Math.log2(1 + region);
  out[36] = near / others;
  out[37] = Math.log2(1 + near);
  out[38] = small * (near / others);
  out[39] = small * Math.log2(1 + near);
  out[40] = near > 0.5 ? 1 : 0;
  out[41] = country > 0.5 ? 1 : 0;
  out[42] = region > 0.5 ? 1 : 0;
  out[43] = country < 0.05 ? 1 : 0;
  out[44] = near < 0.05 ? 1 : 0;
  out[45] = people * (near / others);
  out[46] = small * (region / others);
  out[47] = votes.names > 1 ? 0 : people;
  out[48] = votes.named(code, own) ? small : 0;
  out[49] = votes.named(`${code.slice(0, 2)}.`, own) ? small : 0;
}

/** Shares of belief in each candidate, from their scores. */
export function shares(scores: Float64Array, count: number): Float64Array {
  let highest = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < count; i++) highest = Math.max(highest, scores[i]);
  const out = new Float64Array(count);
  let sum = 0;
  for (let i = 0; i < count; i++) sum += out[i] = Math.exp(scores[i] - highest);
  for (let i = 0; i < count; i++) out[i] /= sum;
  return out;
}

/** Weights for a gazetteer without learning: the largest, and countries first. */
export const PLAIN_WEIGHTS = Float32Array.from({ length: 2 * RANK_FEATURES }, (_, i) =>
  i % RANK_FEATURES === 0
    ? 1
    : i % RANK_FEATURES === 1
      ? 3
      : i % RANK_FEATURES === 20
        ? 6
        : i % RANK_FEATURES === 19
          ? 3
          : 0,
);

/** Mentions that are weighed alike, numbered: one name with the same words beside it is weighed once. */
export interface Cases {
  /** Case of each mention. */
  readonly of: Int32Array;
  /** The first mention of each case. */
  readonly first: readonly Mention[];
  readonly kin: ReadonlyMap<number, readonly Mention[]>;
}

export function casesOf(mentions: readonly Mention[]): Cases {
  const of = new Int32Array(mentions.length);
  const first: Mention[] = [];
  const known = new Map<string, number>();
  for (let i = 0; i < mentions.length; i++) {
    const { hash, inside, says, lookup } = mentions[i];
    const key = `${hash} ${inside.join()} ${says ?? ''} ${lookup}`;
    let at = known.get(key);
    if (at === undefined) {
      at = first.length;
      known.set(key, at);
      first.push(mentions[i]);
    }
    of[i] = at;
  }
  return { of, first, kin: kinOf(mentions) };
}

/** How a weighing is done; `cases` where they are known already. */
export interface Weighing {
  readonly weights: Float32Array;
  readonly stage: 0 | 1;
  readonly votes: Votes | null;
  readonly cases?: Cases;
}

/** Belief in each candidate of each mention; `stage` 0 without votes, 1 with those of stage 0. */
export function weigh(
  mentions: readonly Mention[],
  knowledge: PlaceKnowledge,
  { weights, stage, votes, cases = casesOf(mentions) }: Weighing,
): Float64Array[] {
  const features = new Float64Array(RANK_FEATURES);
  const scores = new Float64Array(48);
  const beliefs = cases.first.map((mention) => {
    const kin = cases.kin.get(mention.hash) ?? [];
    for (let rank = 0; rank < mention.entries.length; rank++) {
      rankFeatures(features, { mention, rank, entry: mention.entries[rank], votes, kin }, knowledge);
      let sum = 0;
      for (let f = 0; f < RANK_FEATURES; f++) sum += features[f] * weights[stage * RANK_FEATURES + f];
      scores[rank] = sum;
    }
    return shares(scores, mention.entries.length);
  });
  return Array.from(cases.of, (at) => beliefs[at]);
}

export function kinOf(mentions: readonly Mention[]): Map<number, Mention[]> {
  const kin = new Map<number, Mention[]>();
  for (const mention of mentions) {
    const list = kin.get(mention.hash);
    if (list) list.push(mention);
    else kin.set(mention.hash, [mention]);
  }
  return kin;
}

/** What all mentions, by the beliefs held so far, say about where the report is. */
export function votesOf(
  mentions: readonly Mention[],
  beliefs: readonly Float64Array[],
  { gazetteer }: PlaceKnowledge,
): Votes {
  const votes = new Votes();
  const seen = new Set<number>();
  for (const [i, { hash, entries }] of mentions.entries()) {
    if (seen.has(hash) || entries.length === 0) continue;
    seen.add(hash);
    votes.begin(hash);
    for (let rank = 0; rank < entries.length; rank++) {
      if (beliefs[i][rank] < 0.01) continue;
      const record = gazetteer.record(entries[rank]);
      const kind = FEATURES[gazetteer.feature[record]];
      votes.add({
        lat: gazetteer.lat[record],
        lon: gazetteer.lon[record],
        code: gazetteer.regions[gazetteer.region[record]],
        belief: beliefs[i][rank],
        area: kind === 'country' || kind === 'wide' || kind === 'region',
      });
    }
  }
  return votes;
}
