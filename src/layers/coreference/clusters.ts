/** Mentions of one thing grow into a cluster; what is known of any of them is known of all. */
import type { Mention } from './mention.ts';

export interface Pointer {
  readonly first: number;
  readonly last: number;
}

export class Cluster {
  readonly mentions: Mention[] = [];
  /** Pronouns and other words that point to it. */
  readonly pointers: Pointer[] = [];
  readonly nouns = new Set<string>();
  known: string | undefined;
  gender: Mention['gender'];
  /** The rule that first tied two mentions. */
  rule = 'coreference.same-name';
  /** Where it was last spoken of. */
  latest: Mention;
  /** The longest of its mentions that are names, or the first of all where none is. */
  face: Mention;

  constructor(mention: Mention) {
    this.gender = mention.gender;
    this.latest = mention;
    this.face = mention;
    this.add(mention);
  }

  add(mention: Mention): void {
    this.mentions.push(mention);
    this.latest = mention;
    this.nouns.add(mention.noun);
    this.known ??= mention.known;
    if (this.gender === 'person') this.gender = mention.gender;
    if (mention.proper && (!this.face.proper || mention.name.length > this.face.name.length)) this.face = mention;
  }

  get size(): number {
    return this.mentions.length + this.pointers.length;
  }
}

/** All clusters, with the tables by which names find theirs. */
export class Clusters {
  readonly all: Cluster[] = [];
  readonly of = new Map<Mention, Cluster>();
  private readonly byKey = new Map<string, Cluster>();

  find(key: string): Cluster | undefined {
    return this.byKey.get(key);
  }

  /** From now on `key` means this cluster, unless it already means another. */
  name(key: string, cluster: Cluster): void {
    if (!this.byKey.has(key)) this.byKey.set(key, cluster);
  }

  /** From now on `key` means this cluster alone; null when it has come to mean two. */
  private readonly tails = new Map<string, Cluster | null>();

  tail(key: string): Cluster | undefined {
    return this.tails.get(key) ?? undefined;
  }

  endsWith(key: string, cluster: Cluster): void {
    const known = this.tails.get(key);
    this.tails.set(key, known === undefined || known === cluster ? cluster : null);
  }

  /** Groups of people as they were last put: "two policemen". */
  readonly lastGroup = new Map<string, Cluster>();

  start(mention: Mention): Cluster {
    const cluster = new Cluster(mention);
    this.all.push(cluster);
    this.of.set(mention, cluster);
    return cluster;
  }

  join(cluster: Cluster, mention: Mention, rule: string): void {
    if (cluster.size === 1) cluster.rule = rule;
    cluster.add(mention);
    this.of.set(mention, cluster);
  }
}
