/** The distinct words of a report with what the recognition of names looks at in a word: hashes and lexicon flags. */
import type { EntityRules } from '../../languages/sections/entities.ts';
import type { Tokens } from '../../model/tokens.ts';

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

const lexicons = new WeakMap<EntityRules, ReadonlyMap<string, number>>();

/** Every word of the rules with its flags, in one table: one look-up a word. */
function lexiconOf(rules: EntityRules): ReadonlyMap<string, number> {
  const known = lexicons.get(rules);
  if (known) return known;
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
  lexicons.set(rules, lexicon);
  return lexicon;
}

/** Parts of a hyphenated word share their flag of nationality: "syrian-turkish". */
function flagsOf(norm: string, lexicon: ReadonlyMap<string, number>): number {
  const flags = lexicon.get(norm);
  if (flags !== undefined || !norm.includes('-')) return flags ?? 0;
  return norm.split('-').every((part) => ((lexicon.get(part) ?? 0) & FLAG.nationality) !== 0) ? FLAG.nationality : 0;
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
}

const SEED = 0x9747b28c;

function hashRange(text: string, from: number, to: number): number {
  let h = SEED;
  for (let i = from; i < to; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return (h ^ (h >>> 15)) | 0;
}

export function wordsOf(tokens: Tokens, rules: EntityRules): Words {
  const lexicon = lexiconOf(rules);
  const index = new Map<string, number>();
  const norms: string[] = [];
  const of = new Int32Array(tokens.count);
  for (let i = 0; i < tokens.count; i++) {
    const norm = tokens.norms[i];
    let at = index.get(norm);
    if (at === undefined) {
      at = norms.length;
      index.set(norm, at);
      norms.push(norm);
    }
    of[i] = at;
  }
  const make = (): Int32Array => new Int32Array(norms.length);
  const [flags, hash, prefix, suffix2, suffix3, suffix4] = [make(), make(), make(), make(), make(), make()];
  for (let w = 0; w < norms.length; w++) {
    const norm = norms[w];
    const n = norm.length;
    flags[w] = flagsOf(norm, lexicon);
    hash[w] = hashRange(norm, 0, n);
    prefix[w] = hashRange(norm, 0, n < 3 ? n : 3);
    suffix2[w] = hashRange(norm, n < 2 ? 0 : n - 2, n);
    suffix3[w] = hashRange(norm, n < 3 ? 0 : n - 3, n);
    suffix4[w] = hashRange(norm, n < 4 ? 0 : n - 4, n);
  }
  return { of, norms, flags, hash, prefix, suffix2, suffix3, suffix4 };
}
