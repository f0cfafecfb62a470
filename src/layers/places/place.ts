/** Puts the names of a report on the map, or says between which places it cannot choose. */
import type { PlaceCandidate, PlaceMention } from '../../model/place.ts';
import type { Feature } from './gazetteer.ts';
import { FEATURES } from './gazetteer.ts';
import type { PlaceKnowledge } from './knowledge.ts';
import { type Mention, mentionsOf } from './mentions.ts';
import type { PlaceText } from './place-text.ts';
import { casesOf, PLAIN_WEIGHTS, votesOf, weigh } from './rank.ts';
import { recognise } from './recognise.ts';

type Kind = PlaceMention['kind'];

const KINDS: Readonly<Record<Feature, Kind>> = {
  country: 'country',
  region: 'region',
  county: 'region',
  capital: 'city',
  city: 'city',
  town: 'city',
  section: 'neighbourhood',
  wide: 'region',
  natural: 'natural',
  facility: 'facility',
  neighbourhood: 'neighbourhood',
};
const SAID: Readonly<Record<string, Kind>> = {
  country: 'country',
  region: 'region',
  county: 'region',
  town: 'city',
  section: 'neighbourhood',
  street: 'other',
  natural: 'natural',
  facility: 'facility',
};

const MAX_OTHERS = 5;
/** Below this share of belief the report does not tell; a name of which only a part was found must be surer. */
const UNSURE = 0.2;
const UNSURE_OF_PART = 0.5;
/** How often the places of a report vote on one another. */
const ROUNDS = 2;

const kindOf = (mention: Mention, chosen: number | undefined, { gazetteer }: PlaceKnowledge): Kind => {
  if (chosen !== undefined) return KINDS[FEATURES[gazetteer.feature[gazetteer.record(chosen)]]];
  return mention.says === undefined ? 'other' : SAID[mention.says];
};

/** Best first; the order of the gazetteer decides between equals. */
const ordered = (entries: readonly number[], belief: Float64Array): number[] =>
  entries.map((_, i) => i).sort((a, b) => belief[b] - belief[a] || a - b);

/** Half a degree and more, in the gazetteer's hundredths. */
const CLOSE = 80;

/** A region and its chief town often share a name: unless the words ask for the region, the town is meant. */
function townOf(mention: Mention, chosen: number, { gazetteer }: PlaceKnowledge): number {
  const region = gazetteer.record(mention.entries[chosen]);
  if (FEATURES[gazetteer.feature[region]] !== 'region' || mention.says === 'region' || mention.lookup === 'short')
    return chosen;
  const town = mention.entries.findIndex((entry) => {
    const record = gazetteer.record(entry);
    const feature = FEATURES[gazetteer.feature[record]];
    const fits = feature === 'city' || feature === 'capital' || feature === 'town';
    const near =
      Math.abs(gazetteer.lat[record] - gazetteer.lat[region]) + Math.abs(gazetteer.lon[record] - gazetteer.lon[region]);
    return fits && gazetteer.region[record] === gazetteer.region[region] && near < CLOSE;
  });
  return town < 0 ? chosen : town;
}

function placed(
  mention: Mention,
  belief: Float64Array,
  knowledge: PlaceKnowledge,
): Pick<PlaceMention, 'at' | 'others' | 'kind' | 'rule'> {
  const { gazetteer } = knowledge;
  const order = ordered(mention.entries, belief);
  if (order.length > 1) {
    const town = townOf(mention, order[0], knowledge);
    if (town !== order[0]) order.unshift(...order.splice(order.indexOf(town), 1));
  }
  const candidate = (i: number): PlaceCandidate => gazetteer.candidate(gazetteer.record(mention.entries[i]));
  const sure = order.length > 0 && Math.max(...belief) >= (mention.lookup === 'bare' ? UNSURE_OF_PART : UNSURE);
  const best = sure ? order[0] : undefined;
  const others = order.slice(sure ? 1 : 0, MAX_OTHERS + (sure ? 1 : 0)).map(candidate);
  const rule = `places.${mention.lookup}`;
  const kind = kindOf(mention, best === undefined ? undefined : mention.entries[best], knowledge);
  if (best === undefined) return { others, kind, rule };
  const code = gazetteer.regions[gazetteer.region[gazetteer.record(mention.entries[best])]];
  const stated = mention.inside.includes(code) || mention.inside.includes(code.slice(0, 3));
  const { key, name, lat, lon, country, population } = candidate(best);
  const at = { key, name, lat, lon, country, population, basis: stated ? ('stated' as const) : ('inferred' as const) };
  return { at, others, kind, rule };
}

/** All place names of a report, placed where the report and the gazetteer tell. */
export function findPlaces(text: PlaceText, knowledge: PlaceKnowledge): PlaceMention[] {
  const mentions = mentionsOf(text, recognise(text, knowledge), knowledge);
  const weights = knowledge.ranker ?? PLAIN_WEIGHTS;
  const cases = casesOf(mentions);
  let beliefs = weigh(mentions, knowledge, { weights, stage: 0, votes: null, cases });
  for (let round = 0; round < ROUNDS; round++) {
    beliefs = weigh(mentions, knowledge, { weights, stage: 1, votes: votesOf(mentions, beliefs, knowledge), cases });
  }
  return mentions.map((mention, i) => {
    const { start, end } = mention.span;
    const name = nameIn(text, mention);
    const { at, others, kind, rule } = placed(mention, beliefs[i], knowledge);
    return at ? { start, end, name, at, others, kind, rule } : { start, end, name, others, kind, rule };
  });
}

const nameIn = ({ tokens }: PlaceText, { span }: Mention): string => {
  const words: string[] = [];
  for (let i = span.first; i < span.last; i++) {
    const from = i === span.first ? span.start - tokens.start[i] : 0;
    const to = i === span.last - 1 ? span.end - tokens.start[i] : tokens.forms[i].length;
    words.push((i > span.first && tokens.start[i] > tokens.end[i - 1] ? ' ' : '') + tokens.forms[i].slice(from, to));
  }
  return words.join('');
};
