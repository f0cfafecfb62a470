/** The distinct words of a report with what the recognition of names looks at in a word: hashes and lexicon flags. */
import type { EntityRules } from '../../languages/sections/entities.ts';
import type { Tokens } from '../../model/tokens.ts';
import { HASH_SEED, hashEnd } from '../../weights/linear.ts';
import { type Node, step, trieOf } from './actor-trie.ts';

export const FLAG = {
  nationality: 1,
  state: 2,
  person: 4,
  armed: 8,
  group: 16,
  body: 32,
  organization: 64,
  facility: 128,
  place: 256,
  title: 512,
  given: 1024,
  joiner: 2048,
  stop: 4096,
  opener: 8192,
} as const;

/** Every word of the rules with its flags, in one table: one look-up a word. */
function lexiconOf(rules: EntityRules): ReadonlyMap<string, number> {
  const lexicon = new Map<string, number>();
  const add = (words: Iterable<string>, flag: number): void => {
    for (const word of words) lexicon.set(word, (lexicon.get(word) ?? 0) | flag);
  };
  for (const [noun, { sort }] of rules.heads) add([noun], FLAG[sort]);
  add(rules.nationalities.keys(), FLAG.nationality);
  add(rules.states.keys(), FLAG.state);
  add(rules.titles, FLAG.title);
  add(rules.givenNames, FLAG.given);
  add(rules.joiners, FLAG.joiner);
  add(rules.stops, FLAG.stop);
  add(rules.openers, FLAG.opener);
  return lexicon;
}

/** Parts of a hyphenated word share their flag of nationality: "syrian-turkish". */
function flagsOf(norm: string, lexicon: ReadonlyMap<string, number>): number {
  const flags = lexicon.get(norm);
  if (flags !== undefined || !norm.includes('-')) return flags ?? 0;
  return norm.split('-').every((part) => ((lexicon.get(part) ?? 0) & FLAG.nationality) !== 0) ? FLAG.nationality : 0;
}

/** What is known of a word whatever report it stands in. */
interface WordFacts {
  readonly norm: string;
  readonly flags: number;
  readonly hash: number;
  readonly prefix: number;
  readonly suffix2: number;
  readonly suffix3: number;
  readonly suffix4: number;
  /** Where it leads in the tree of actors' names. */
  readonly actor: Node | undefined;
  /** The report that has it among its distinct words, and its place there. */
  report: number;
  at: number;
}

export interface Words {
  /** Index of each token's distinct word. */
  readonly of: Int32Array;
  /** By distinct word. */
  readonly norms: readonly string[];
  readonly flags: Int32Array;
  /** Hashes of the word, of its first three letters and of its last two, three and four. */
  readonly hash: Int32Array;
  readonly prefix: Int32Array;
  readonly suffix2: Int32Array;
  readonly suffix3: Int32Array;
  readonly suffix4: Int32Array;
  /** Where a name of a known actor that begins with the word goes on. */
  readonly actor: readonly (Node | undefined)[];
}

function hashRange(text: string, from: number, to: number): number {
  let h = HASH_SEED;
  for (let i = from; i < to; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return hashEnd(h);
}

function factsOf(norm: string, lexicon: ReadonlyMap<string, number>, actors: Node): WordFacts {
  const n = norm.length;
  return {
    norm,
    flags: flagsOf(norm, lexicon),
    hash: hashRange(norm, 0, n),
    prefix: hashRange(norm, 0, n < 3 ? n : 3),
    suffix2: hashRange(norm, n < 2 ? 0 : n - 2, n),
    suffix3: hashRange(norm, n < 3 ? 0 : n - 3, n),
    suffix4: hashRange(norm, n < 4 ? 0 : n - 4, n),
    actor: step(actors, norm),
    report: -1,
    at: 0,
  };
}

/** Beyond this many words the book begins anew, so that it does not grow with the number of reports. */
const MAX_WORDS = 40_000;

/** Facts of words by their plain form, kept from report to report. */
class WordBook {
  private readonly known = new Map<string, WordFacts>();
  private readonly lexicon: ReadonlyMap<string, number>;
  private readonly actors: Node;
  private report = 0;

  constructor(rules: EntityRules) {
    this.lexicon = lexiconOf(rules);
    this.actors = trieOf(rules);
  }

  /** The distinct words of a report in order of reading; `of` is filled with the place of each token's word among them. */
  distinct(tokens: Tokens, of: Int32Array): WordFacts[] {
    if (this.known.size > MAX_WORDS) this.known.clear();
    const report = ++this.report;
    const found: WordFacts[] = [];
    for (let i = 0; i < tokens.count; i++) {
      const facts = this.factsOf(tokens.norms[i]);
      if (facts.report !== report) {
        facts.report = report;
        facts.at = found.length;
        found.push(facts);
      }
      of[i] = facts.at;
    }
    return found;
  }

  private factsOf(norm: string): WordFacts {
    let facts = this.known.get(norm);
    if (!facts) {
      facts = factsOf(norm, this.lexicon, this.actors);
      this.known.set(norm, facts);
    }
    return facts;
  }
}

const books = new WeakMap<EntityRules, WordBook>();

function bookOf(rules: EntityRules): WordBook {
  let book = books.get(rules);
  if (!book) {
    book = new WordBook(rules);
    books.set(rules, book);
  }
  return book;
}

export function wordsOf(tokens: Tokens, rules: EntityRules): Words {
  const of = new Int32Array(tokens.count);
  const distinct = bookOf(rules).distinct(tokens, of);
  const make = (): Int32Array => new Int32Array(distinct.length);
  const [flags, hash, prefix, suffix2, suffix3, suffix4] = [make(), make(), make(), make(), make(), make()];
  const norms: string[] = [];
  const actor: (Node | undefined)[] = [];
  for (let w = 0; w < distinct.length; w++) {
    const facts = distinct[w];
    norms.push(facts.norm);
    actor.push(facts.actor);
    flags[w] = facts.flags;
    hash[w] = facts.hash;
    prefix[w] = facts.prefix;
    suffix2[w] = facts.suffix2;
    suffix3[w] = facts.suffix3;
    suffix4[w] = facts.suffix4;
  }
  return { of, norms, flags, hash, prefix, suffix2, suffix3, suffix4, actor };
}
