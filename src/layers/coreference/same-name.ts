/** Names of one thing: the same words, a surname after the full name, an abbreviation in brackets, "also known as". */

import type { Cluster, Clusters } from './clusters.ts';
import type { Context } from './context.ts';
import type { Mention } from './mention.ts';

const nameKey = ({ kind, words }: Mention): string => `${kind === 'organization' ? 'actor' : kind}:${words.join(' ')}`;
const surnameKey = (word: string): string => `surname:${word}`;

const TAILED = new Set(['actor', 'organization', 'facility']);

/** "Salvadoran Armed Forces" may be "the Armed Forces" later: ends of two words and more. */
function keepTails(clusters: Clusters, cluster: Cluster, { kind, words }: Mention): void {
  if (!TAILED.has(kind) || words.length > 8) return;
  for (let n = 2; n < words.length; n++) clusters.endsWith(words.slice(-n).join(' '), cluster);
}

/** What a definite phrase of several words may repeat: the end of a longer name, or a group put in the same words. */
export function repeated(clusters: Clusters, mention: Mention): Cluster | undefined {
  if (!mention.definite || mention.words.length < 2) return undefined;
  const words = mention.words.join(' ');
  return TAILED.has(mention.kind) ? clusters.tail(words) : clusters.lastGroup.get(words);
}

/** The keys under which later mentions find this one. */
export function keep(clusters: Clusters, cluster: Cluster, mention: Mention): void {
  if (mention.kind === 'group') clusters.lastGroup.set(mention.words.join(' '), cluster);
  keepTails(clusters, cluster, mention);
  if (mention.known) clusters.name(mention.known, cluster);
  if (mention.kind === 'other' || (!mention.proper && (mention.bare || mention.kind === 'group'))) return;
  clusters.name(nameKey(mention), cluster);
  if (mention.kind === 'person' && mention.proper && mention.words.length > 1)
    clusters.name(surnameKey(mention.words.at(-1) as string), cluster);
}

/** The cluster whose name this is, by known key, by the same words or by surname. */
export function namesake(clusters: Clusters, mention: Mention): Cluster | undefined {
  if (mention.known) {
    const known = clusters.find(mention.known);
    if (known || mention.kind !== 'place') return known;
  }
  if (mention.kind === 'other' || (!mention.proper && (mention.bare || mention.kind === 'group'))) return undefined;
  const same = clusters.find(nameKey(mention));
  if (same) return same;
  if (mention.kind === 'person' && mention.proper && mention.words.length === 1)
    return clusters.find(surnameKey(mention.words[0]));
  return undefined;
}

const LIKE: Readonly<Record<string, string>> = { organization: 'actor', actor: 'actor', group: 'actor' };
const alike = (a: Mention, b: Mention): boolean => (LIKE[a.kind] ?? a.kind) === (LIKE[b.kind] ?? b.kind);

/** Two known things under two keys are two things, and a state is not another name of a town in it. */
function mayBeOne(a: Mention, b: Mention): boolean {
  if (!alike(a, b) || a.kind === 'other') return false;
  if (a.known !== undefined && b.known !== undefined) return a.known === b.known;
  return a.kind !== 'place' || (a.known === undefined && b.known === undefined);
}

/** "Ras al-Waha (Sere Waha)", "Organization of the East (OE)": the second in brackets right after the first. */
function bracketed({ tokens }: Context, before: Mention, mention: Mention): boolean {
  const open = tokens.norms[mention.first - 1];
  const close = tokens.norms[mention.last];
  if (before.last !== mention.first - 1 || !((open === '(' && close === ')') || (open === '[' && close === ']')))
    return false;
  return before.proper && mention.proper;
}

/** Do words such as "also known as" stand between the two, with no more than commas and brackets around? */
function calledAlso({ tokens, rules }: Context, before: Mention, mention: Mention): boolean {
  const gap = mention.first - before.last;
  if (gap < 1 || gap > 6) return false;
  const words = tokens.norms
    .slice(before.last, mention.first)
    .filter((norm) => norm !== ',' && norm !== '(' && norm !== 'the' && norm !== '"');
  if (words.length === 0 || !rules.alsoCalled.has(words.join(' '))) return false;
  return words.length > 1 || words[0] !== 'or' || tokens.norms[before.last] === ',';
}

/** Is one the other's apposition in the tree: "Salim Rahal, the commander of the brigade"? */
function apposed({ syntax }: Context, before: Mention, mention: Mention): boolean {
  return (
    syntax.relations[mention.head] === 'appos' &&
    syntax.heads[mention.head] === before.head &&
    mention.first > before.head
  );
}

/** "A spokesman, Karim Saleh, said", "Rania Salim, a doctor, said": a noun and a name between commas, and no list. */
function between({ tokens, rules, tags }: Context, before: Mention, mention: Mention): boolean {
  if (before.kind !== 'person' || tokens.norms[before.last] !== ',') return false;
  const opener = mention.first - before.last - 1;
  if (
    opener !== 0 &&
    !(opener === 1 && (rules.definite.has(tokens.norms[before.last + 1]) || tokens.norms[before.last + 1].length < 3))
  )
    return false;
  const after = tokens.norms[mention.last];
  if (after === '.' || after === undefined || (opener === 1 && tags.pos[mention.last] === 'ADP')) return true;
  return after === ',' && !rules.joining.has(tokens.norms[mention.last + 1]);
}

/** "the town of Kafr Nour", "the Qasr neighborhood": the name within is the name of the whole. */
function named({ tokens, rules }: Context, outer: Mention, inner: Mention): boolean {
  if (outer.kind !== 'place' || inner.kind !== 'place' || inner.first < outer.first || inner.last > outer.last)
    return false;
  return (
    inner.proper && !outer.proper && (rules.epithets.get(tokens.norms[outer.head])?.kinds.includes('place') ?? false)
  );
}

/** The rule by which `mention` renames the mention before it, if any. */
export function renames(context: Context, before: Mention, mention: Mention): string | undefined {
  if (!mayBeOne(before, mention) || before.plural !== mention.plural) return undefined;
  if (named(context, before, mention)) return 'coreference.named-place';
  if (bracketed(context, before, mention)) return 'coreference.brackets';
  if (before.proper && mention.proper && calledAlso(context, before, mention)) return 'coreference.also-called';
  if (before.proper !== mention.proper && (apposed(context, before, mention) || between(context, before, mention)))
    return 'coreference.apposition';
  return undefined;
}
