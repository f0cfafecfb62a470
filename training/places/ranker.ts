/** Learns to choose among the places that bear a name: multinomial logistic regression, first without and then with the report's votes. */
import type { PlaceKnowledge } from '../../src/layers/places/knowledge.ts';
import { type Mention, mentionsOf } from '../../src/layers/places/mentions.ts';
import { placeText } from '../../src/layers/places/place-text.ts';
import { kinOf, RANK_FEATURES, rankFeatures, shares, votesOf, weigh } from '../../src/layers/places/rank.ts';
import { spanGroups } from '../../src/layers/places/recognise.ts';
import type { Votes } from '../../src/layers/places/votes.ts';
import { randomFrom, shuffle } from '../learn/random.ts';
import type { GoldPlace, PreparedDocument } from './documents.ts';

export interface PlacedDocument {
  readonly mentions: readonly Mention[];
  /** Parallel to the mentions. */
  readonly gold: readonly GoldPlace[];
}

/** Great-circle distance in kilometres. */
export function kilometres(aLat: number, aLon: number, bLat: number, bLon: number): number {
  const rad = Math.PI / 180;
  const h =
    Math.sin(((bLat - aLat) * rad) / 2) ** 2 +
    Math.cos(aLat * rad) * Math.cos(bLat * rad) * Math.sin(((bLon - aLon) * rad) / 2) ** 2;
  return 2 * 6371 * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** The names of the gold standard, looked up. */
export function goldMentions(document: PreparedDocument, knowledge: PlaceKnowledge): PlacedDocument {
  const text = placeText(document.source, knowledge.book);
  const gold = new Map(document.places.map((place) => [`${place.start}-${place.end}`, place]));
  const names = spanGroups(text, knowledge).flatMap(({ spans, sentence }) =>
    spans.filter(({ start, end }) => gold.has(`${start}-${end}`)).map((span) => ({ span, sentence })),
  );
  const mentions = mentionsOf(text, names, knowledge);
  return { mentions, gold: mentions.map(({ span }) => gold.get(`${span.start}-${span.end}`) as GoldPlace) };
}

interface Choice {
  readonly features: readonly Float64Array[];
  readonly right: readonly boolean[];
}

const NEAR_KM = 161;

function choicesOf({ mentions, gold }: PlacedDocument, votes: Votes | null, knowledge: PlaceKnowledge): Choice[] {
  const { gazetteer } = knowledge;
  const kin = kinOf(mentions);
  const seen = new Set<string>();
  return mentions.flatMap((mention, m) => {
    const { lat, lon } = gold[m];
    const same = `${mention.hash} ${mention.inside.join()} ${mention.says ?? ''} ${lat} ${lon}`;
    if (lat === null || lon === null || mention.entries.length < 2 || seen.has(same)) return [];
    seen.add(same);
    const features = mention.entries.map((entry, rank) => {
      const out = new Float64Array(RANK_FEATURES);
      rankFeatures(out, { mention, rank, entry, votes, kin: kin.get(mention.hash) ?? [] }, knowledge);
      return out;
    });
    const right = mention.entries.map((entry) => {
      const record = gazetteer.record(entry);
      return kilometres(gazetteer.lat[record] / 100, gazetteer.lon[record] / 100, lat, lon) <= NEAR_KM;
    });
    return right.includes(true) && right.includes(false) ? [{ features, right }] : [];
  });
}

const EPOCHS = 12;
const RATE = 0.15;
const DECAY = 2e-5;

function maximise(choices: readonly Choice[]): Float64Array {
  const weights = new Float64Array(RANK_FEATURES);
  const squares = new Float64Array(RANK_FEATURES).fill(1e-6);
  const random = randomFrom(7);
  const order = choices.map((_, i) => i);
  for (let epoch = 0; epoch < EPOCHS; epoch++)
    for (const i of shuffle(order, random)) step(choices[i], weights, squares);
  return weights;
}

/** One step of AdaGrad up the likelihood that one of the right places is chosen. */
function step({ features, right }: Choice, weights: Float64Array, squares: Float64Array): void {
  const scores = Float64Array.from(features, (list) => list.reduce((sum, x, f) => sum + x * weights[f], 0));
  const belief = shares(scores, scores.length);
  const sure = belief.reduce((sum, p, c) => sum + (right[c] ? p : 0), 0) || 1e-9;
  for (let f = 0; f < RANK_FEATURES; f++) {
    let gradient = -DECAY * weights[f];
    for (const [c, p] of belief.entries()) gradient += features[c][f] * ((right[c] ? p / sure : 0) - p);
    if (gradient === 0) continue;
    squares[f] += gradient * gradient;
    weights[f] += (RATE * gradient) / Math.sqrt(squares[f]);
  }
}

export function learnRanker(documents: readonly PlacedDocument[], knowledge: PlaceKnowledge): Float32Array {
  const weights = new Float32Array(2 * RANK_FEATURES);
  weights.set(maximise(documents.flatMap((document) => choicesOf(document, null, knowledge))));
  const second = documents.flatMap((document) => {
    const beliefs = weigh(document.mentions, knowledge, { weights, stage: 0, votes: null });
    return choicesOf(document, votesOf(document.mentions, beliefs, knowledge), knowledge);
  });
  weights.set(maximise(second), RANK_FEATURES);
  return weights;
}
