/** Reads a report from left to right and ties each name, epithet and pronoun to what it stands for. */

import type { Pronoun } from '../../languages/sections/coreference.ts';
import { contentId } from '../../model/content-id.ts';
import type { CorefChain } from '../../model/entity.ts';
import { byPosition, type Span } from '../../model/span.ts';
import { tokenRange, tokenSpan } from '../../model/tokens.ts';
import { type Cluster, Clusters } from './clusters.ts';
import type { Context } from './context.ts';
import { gatherMentions, roleOf } from './gather.ts';
import { lastPair } from './latter.ts';
import type { Mention } from './mention.ts';
import { antecedentOf } from './relatives.ts';
import { isEmpty, resolveEpithet, resolvePronoun } from './resolve.ts';
import { keep, namesake, renames, repeated } from './same-name.ts';
import { POINTING, SMALL } from './small-words.ts';

const owners = new WeakMap<Pronoun, Pronoun>();

/** "her" where it stands before what is owned. */
function asOwner(pronoun: Pronoun): Pronoun {
  let owner = owners.get(pronoun);
  if (!owner) {
    owner = { plural: pronoun.plural, gender: pronoun.gender, form: 'owner' };
    owners.set(pronoun, owner);
  }
  return owner;
}

class Reader {
  readonly clusters = new Clusters();
  readonly author: Span[] = [];
  private readonly seen: Mention[] = [];
  private readonly context: Context;

  constructor(context: Context) {
    this.context = context;
  }

  mention(mention: Mention): void {
    const { clusters } = this;
    const [cluster, rule] = this.clusterFor(mention);
    if (cluster) clusters.join(cluster, mention, rule);
    keep(clusters, cluster ?? clusters.start(mention), mention);
    this.seen.push(mention);
  }

  private clusterFor(mention: Mention): readonly [Cluster | undefined, string] {
    const { clusters, context } = this;
    for (let i = this.seen.length - 1; i >= 0 && i >= this.seen.length - 3; i--) {
      const rule = renames(context, this.seen[i], mention);
      if (rule && !namesake(clusters, mention)) return [clusters.of.get(this.seen[i]), rule];
    }
    const same = namesake(clusters, mention) ?? repeated(clusters, mention);
    if (same) return [same, 'coreference.same-name'];
    if (mention.proper || !mention.definite || !mention.bare) return [undefined, ''];
    return [resolveEpithet(context, { anaphor: mention, seen: this.seen, clusters }), 'coreference.epithet'];
  }

  word(token: number): void {
    const { tokens, quoted, small } = this.context;
    const is = small[token];
    if ((is & POINTING) === 0) return;
    if (is & SMALL.pronoun) this.pronoun(token, tokens.norms[token]);
    else if (is & SMALL.author) {
      if (quoted[token] === 0) this.author.push(tokenSpan(tokens, token));
    } else if (is & SMALL.relative) {
      const antecedent = antecedentOf(this.context, token, this.seen);
      if (antecedent) this.point(this.clusters.of.get(antecedent), token, 'coreference.relative');
    } else this.oneOfTwo(token, (is & SMALL.former) !== 0);
  }

  private oneOfTwo(token: number, former: boolean): void {
    const { tokens, tags, rules } = this.context;
    if (
      token === 0 ||
      !rules.definite.has(tokens.norms[token - 1]) ||
      tags.pos[token + 1] === 'NOUN' ||
      tags.pos[token + 1] === 'PROPN'
    )
      return;
    const pair = lastPair(this.context, this.seen, token);
    if (pair) this.point(this.clusters.of.get(pair[former ? 0 : 1]), token, 'coreference.latter');
  }

  private pronoun(token: number, norm: string): void {
    const { context, clusters, seen } = this;
    const listed = context.rules.pronouns.get(norm);
    if (!listed || (norm === 'it' && isEmpty(context, token))) return;
    const role = roleOf(context, token);
    const owner = listed.form === 'owner' || (role === 'owner' && listed.form !== 'subject');
    const pronoun = owner ? asOwner(listed) : listed;
    const sentence = context.sentenceAt[token];
    const anaphor = { first: token, last: token + 1, head: token, sentence, role: owner ? ('owner' as const) : role };
    this.point(resolvePronoun(context, { pronoun, anaphor, seen, clusters }), token, 'coreference.pronoun');
  }

  /** The pronoun points to the cluster, which is thereby the talk of its sentence. */
  private point(cluster: Cluster | undefined, token: number, rule: string): void {
    if (!cluster) return;
    if (cluster.size === 1) cluster.rule = rule;
    cluster.pointers.push({ first: token, last: token + 1 });
    const { sentenceAt } = this.context;
    const { kind, name, words, known, proper, definite, noun, bare, gender } = cluster.face;
    const echo: Mention = {
      first: token,
      last: token + 1,
      head: token,
      sentence: sentenceAt[token],
      role: roleOf(this.context, token),
      kind,
      name,
      words,
      known,
      proper,
      definite,
      noun,
      bare,
      gender,
      plural: cluster.latest.plural,
    };
    this.clusters.of.set(echo, cluster);
    this.seen.push(echo);
  }
}

function chainOf(context: Context, cluster: Cluster, reportId: string): CorefChain {
  const { face, mentions, pointers, known, rule } = cluster;
  const spans = [...mentions, ...pointers]
    .map(({ first, last }) => tokenRange(context.tokens, first, last))
    .sort(byPosition);
  return {
    id: contentId('k', reportId, spans[0].start, spans[0].end),
    kind: face.kind,
    name: face.name,
    known,
    mentions: spans,
    rule,
  };
}

/** Chains of two mentions and more, in order of their first; the author's own "we" is a chain named "author". */
export function findChains(context: Context, text: string, reportId: string): CorefChain[] {
  const reader = new Reader(context);
  const mentions = gatherMentions(context, text);
  let next = 0;
  for (let token = 0; token < context.tokens.count; token++) {
    reader.word(token);
    while (next < mentions.length && mentions[next].first <= token) reader.mention(mentions[next++]);
  }
  const chains = reader.clusters.all
    .filter(({ size, face }) => size > 1 && face.kind !== 'other')
    .map((cluster) => chainOf(context, cluster, reportId));
  if (reader.author.length > 0) {
    const [{ start, end }] = reader.author;
    const id = contentId('k', reportId, start, end, 'author');
    chains.push({ id, kind: 'person', name: 'author', mentions: reader.author, rule: 'coreference.author' });
  }
  return chains.sort((a, b) => byPosition(a.mentions[0], b.mentions[0]));
}
