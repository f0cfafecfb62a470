/** Weighs who a pronoun or an epithet stands for; when two fit as well it stays open. */
import type { Epithet, Pronoun } from '../../languages/sections/coreference.ts';
import type { Cluster, Clusters } from './clusters.ts';
import { type Context, governorOf } from './context.ts';
import { agrees, type Mention } from './mention.ts';

/** How many mentions back, and how many sentences, an antecedent is sought. */
const REACH = 60;
const SENTENCES = 3;
/** By how much the best must lead. */
const LEAD = 0.75;
const LEAST = 1.5;
const LEAST_OF_EPITHET = 0.8;

/** Gains and losses beside distance and role, set by hand on texts of our own. */
const KNOWN_GENDER = 2.75;
const SPEAKER = 1.75;
const OWN_SUBJECT = 0.75;
const JOINED = -3;
const OUT_OF_QUOTE = -9;
const A_WORD_AWAY = 0.015;
const FAR_AWAY = 1.2;

const ROLES: Readonly<Record<Mention['role'], number>> = { subject: 2, object: 0.8, owner: 0.2, other: 0 };
const DISTANCE = [2.5, 2, 0.5, -1];

/** What is being resolved: the words [first, last) with their head, in their sentence. */
export interface Anaphor {
  readonly first: number;
  readonly last: number;
  readonly head: number;
  readonly sentence: number;
  readonly role: Mention['role'];
}

/** How prominent the mention is from where the anaphor stands. */
function salience(mention: Mention, cluster: Cluster, anaphor: Anaphor): number {
  const far = anaphor.sentence - mention.sentence;
  let weight = DISTANCE[far] + ROLES[mention.role];
  if (mention.role === anaphor.role && anaphor.role === 'subject') weight += 0.5;
  if (cluster.face.proper) weight += 0.5;
  if (far === 0) weight -= Math.min(FAR_AWAY, A_WORD_AWAY * (anaphor.first - mention.last));
  return weight + 0.35 * Math.min(cluster.size - 1, 4);
}

/** The nearest mention of each cluster within reach, newest first. */
function candidates(seen: readonly Mention[], clusters: Clusters, anaphor: Anaphor): Map<Cluster, Mention> {
  const found = new Map<Cluster, Mention>();
  for (let i = seen.length - 1; i >= 0 && i >= seen.length - REACH; i--) {
    const mention = seen[i];
    if (anaphor.sentence - mention.sentence > SENTENCES) break;
    if (mention.first >= anaphor.first || mention.last > anaphor.first) continue;
    const cluster = clusters.of.get(mention) as Cluster;
    const nearer = found.get(cluster);
    if (!nearer || (nearer.sentence === mention.sentence && ROLES[mention.role] > ROLES[nearer.role]))
      found.set(cluster, mention);
  }
  return found;
}

/** The one that leads, or undefined when none is good enough or two are as good. */
function leader(weights: ReadonlyMap<Cluster, number>, least = LEAST): Cluster | undefined {
  let best: Cluster | undefined;
  let top = Number.NEGATIVE_INFINITY;
  let second = Number.NEGATIVE_INFINITY;
  for (const [cluster, weight] of weights) {
    if (weight > top) {
      second = top;
      top = weight;
      best = cluster;
    } else if (weight > second) second = weight;
  }
  return top >= least && top - second >= LEAD ? best : undefined;
}

/** Subject and object of one verb are two, unless the object is reflexive. */
function sameClause(context: Context, mention: Mention, anaphor: Anaphor): boolean {
  const governor = governorOf(context, mention.head);
  return (
    governor >= 0 &&
    governor === governorOf(context, anaphor.head) &&
    mention.role !== 'owner' &&
    anaphor.role !== 'owner'
  );
}

/** A pronoun and one mention it may stand for. */
interface Weighing {
  readonly pronoun: Pronoun;
  readonly anaphor: Anaphor;
  readonly mention: Mention;
}

/** Is the mention joined by "and" to another, not the one that the anaphor is part of? A plural pronoun then means both. */
function isJoined({ syntax }: Context, { head }: Mention, anaphor: Anaphor): boolean {
  if (syntax.relations[head] === 'conj') return true;
  const part = syntax.heads[anaphor.head];
  return syntax.children[head].some((child) => syntax.relations[child] === 'conj' && child > head && child !== part);
}

/** How well the kind of thing goes with the pronoun. */
function suitsPronoun(context: Context, { pronoun, anaphor, mention }: Weighing, gender: Mention['gender']): number {
  const joined = isJoined(context, mention, anaphor);
  if (pronoun.gender === 'they') {
    if (mention.plural) return joined ? 0.5 : 1;
    return joined ? 3 * JOINED : 0;
  }
  if (joined) return JOINED;
  if (pronoun.gender !== 'it') return gender === pronoun.gender ? KNOWN_GENDER : 0;
  if (mention.kind === 'actor' || mention.kind === 'organization') return 0.75;
  if (mention.kind !== 'place') return 0;
  return mention.known !== undefined && mention.role === 'subject' ? 0.5 : -0.75;
}

/** The verb of the clause that the token stands in, through coordination; -1 when there is none. */
function clauseOf(context: Context, token: number): number {
  const { syntax, tags } = context;
  let at = syntax.heads[token];
  for (let n = 0; n < 6 && at >= 0 && tags.pos[at] !== 'VERB'; n++) at = syntax.heads[at];
  for (let n = 0; n < 4 && at >= 0 && syntax.relations[at] === 'conj'; n++) at = syntax.heads[at];
  return at;
}

/** "The army said it", "they burned their own": the subject of the clause, or of the speaking verb above it, is meant. */
function placing(context: Context, { pronoun, anaphor, mention }: Weighing): number {
  const { syntax, quoted } = context;
  let weight = 0;
  if (pronoun.gender === 'it' && quoted[anaphor.head] === 1 && quoted[mention.head] === 0) weight += OUT_OF_QUOTE;
  if (mention.role !== 'subject' || mention.sentence !== anaphor.sentence) return weight;
  const subjectOf = governorOf(context, mention.head);
  let clause = clauseOf(context, anaphor.head);
  if (pronoun.form === 'owner' && clause === subjectOf) return weight + OWN_SUBJECT;
  for (let n = 0; n < 2 && clause >= 0; n++) {
    const complement = syntax.relations[clause] === 'ccomp';
    clause = syntax.heads[clause];
    for (let k = 0; k < 4 && clause >= 0 && syntax.relations[clause] === 'conj'; k++) clause = syntax.heads[clause];
    if (complement && clause === subjectOf) return weight + SPEAKER;
  }
  return weight;
}

export function resolvePronoun(
  context: Context,
  {
    pronoun,
    anaphor,
    seen,
    clusters,
  }: { pronoun: Pronoun; anaphor: Anaphor; seen: readonly Mention[]; clusters: Clusters },
): Cluster | undefined {
  const weights = new Map<Cluster, number>();
  for (const [cluster, mention] of candidates(seen, clusters, anaphor)) {
    if (!agrees(pronoun, mention, cluster.gender)) continue;
    const within = sameClause(context, mention, anaphor);
    if (pronoun.form === 'self' ? !(within && mention.role === 'subject') : within) continue;
    const weighing = { pronoun, anaphor, mention };
    const weight = salience(mention, cluster, anaphor) + placing(context, weighing);
    weights.set(cluster, weight + suitsPronoun(context, weighing, cluster.gender));
  }
  return leader(weights);
}

/** Does the mention rule over the anaphor: stand in the subject of a clause that the anaphor lies in? */
function rulesOver({ syntax }: Context, mention: Mention, anaphor: Anaphor): boolean {
  if (mention.sentence !== anaphor.sentence) return false;
  let subject = mention.head;
  for (let n = 0; n < 4 && subject >= 0 && !syntax.relations[subject].startsWith('nsubj'); n++)
    subject = syntax.heads[subject];
  if (subject < 0) return false;
  const verb = syntax.heads[subject];
  let at = anaphor.head;
  for (let n = 0; n < 12 && at >= 0; n++, at = syntax.heads[at]) if (at === verb) return true;
  return false;
}

const FIGHTING: Readonly<Record<string, number>> = {
  rebel: 1,
  militia: 0.6,
  criminal: 0.6,
  party: 0.3,
  police: -1,
  media: -0.7,
  monitor: -0.3,
  aid: -0.3,
  mission: -1,
  coalition: -0.5,
  state: -3,
  force: -1,
};

const isBody = ({ face }: Cluster): boolean => face.kind === 'actor' || face.kind === 'organization';

/** How well a named thing goes with the noun that stands for it; undefined when it cannot be. */
function suits(context: Context, epithet: Epithet | undefined, cluster: Cluster, anaphor: Mention): number | undefined {
  if (cluster.nouns.has(anaphor.noun)) return 2;
  if (!epithet?.kinds.includes(cluster.face.kind)) return undefined;
  if (epithet.known !== undefined) return cluster.known?.startsWith(epithet.known) ? 0.5 : undefined;
  if (cluster.known?.startsWith('state:') || !cluster.face.proper) return undefined;
  if (cluster.face.kind === 'person' || cluster.face.kind === 'place') return 0;
  return FIGHTING[context.sorts.get(cluster.known ?? '') ?? ''] ?? 0;
}

/** The thing that a definite noun stands for: one with the same noun before, or a name of the kind the noun is used for. */
export function resolveEpithet(
  context: Context,
  { anaphor, seen, clusters }: { anaphor: Mention; seen: readonly Mention[]; clusters: Clusters },
): Cluster | undefined {
  const epithet = context.rules.epithets.get(context.tokens.norms[anaphor.head]);
  const weights = new Map<Cluster, number>();
  for (const [cluster, mention] of candidates(seen, clusters, anaphor)) {
    const suited = suits(context, epithet, cluster, anaphor);
    if (suited === undefined || (cluster.latest.plural !== anaphor.plural && !isBody(cluster))) continue;
    if (anaphor.gender !== cluster.gender && anaphor.gender !== 'person' && cluster.gender !== 'person') continue;
    const ruled = rulesOver(context, mention, anaphor) ? -2.5 : 0;
    weights.set(cluster, salience(mention, cluster, anaphor) + suited + ruled);
  }
  return leader(weights, LEAST_OF_EPITHET);
}

/** Does "it" stand for nothing here, or for what was said or done: "it is clear that", "it turned out", "denied it"? */
export function isEmpty({ tokens, tags, syntax, rules }: Context, token: number): boolean {
  if (syntax.relations[token] === 'expl') return true;
  const verb = syntax.heads[token];
  if (verb >= 0 && verb < token && rules.sayings.has(tags.lemmas[verb]) && !syntax.relations[token].startsWith('nsubj'))
    return true;
  let at = token + 1;
  while (
    at < tokens.count &&
    at < token + 4 &&
    (tags.pos[at] === 'AUX' || tags.pos[at] === 'ADV' || tags.pos[at] === 'PART')
  )
    at++;
  if (at >= tokens.count) return false;
  if (rules.emptyVerbs.has(tokens.norms[at])) return true;
  return at > token + 1 && (rules.empty.has(tokens.norms[at]) || isCleft(tokens.norms, tags.pos, at));
}

/** "it was the guards who", "it was in May that". */
function isCleft(norms: readonly string[], pos: readonly string[], at: number): boolean {
  for (let i = at; i < Math.min(at + 7, norms.length); i++) {
    if (i > at && (norms[i] === 'that' || norms[i] === 'who')) return true;
    if (pos[i] === 'VERB' || pos[i] === 'PUNCT') return false;
  }
  return false;
}
