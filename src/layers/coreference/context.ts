/** What every part of coreference looks at, gathered once a report. */
import type { CoreferenceRules } from '../../languages/sections/coreference.ts';
import type { ActorSort, EntityRules } from '../../languages/sections/entities.ts';
import type { Entity } from '../../model/entity.ts';
import type { Sentence } from '../../model/sentence.ts';
import type { Syntax, Tags } from '../../model/syntax.ts';
import type { Tokens } from '../../model/tokens.ts';

export interface Context {
  readonly tokens: Tokens;
  readonly sentences: readonly Sentence[];
  readonly tags: Tags;
  readonly syntax: Syntax;
  readonly entities: readonly Entity[];
  readonly rules: CoreferenceRules;
  readonly nouns: EntityRules;
  /** Sort of each known actor, by key. */
  readonly sorts: ReadonlyMap<string, ActorSort>;
  /** By token: index of its sentence. */
  readonly sentenceAt: Int32Array;
  /** By token: 1 within a quotation. */
  readonly quoted: Uint8Array;
  /** By token: which small words it is, see SMALL. */
  readonly small: Uint8Array;
}

const sortTables = new WeakMap<EntityRules, ReadonlyMap<string, ActorSort>>();

export function sortsOf(nouns: EntityRules): ReadonlyMap<string, ActorSort> {
  let sorts = sortTables.get(nouns);
  if (!sorts) {
    sorts = new Map(nouns.actors.map(({ key, sort }) => [key, sort]));
    sortTables.set(nouns, sorts);
  }
  return sorts;
}

export function sentencesByToken(sentences: readonly Sentence[], count: number): Int32Array {
  const at = new Int32Array(count).fill(-1);
  sentences.forEach(({ first, last }, s) => {
    at.fill(s, first, last);
  });
  return at;
}

/** Straight quotes open and close by turns within a paragraph; curly ones say which they do. */
export function quotedTokens(tokens: Tokens, sentences: readonly Sentence[]): Uint8Array {
  const quoted = new Uint8Array(tokens.count);
  let open = false;
  let block = -1;
  for (const sentence of sentences) {
    if (sentence.block !== block) open = false;
    block = sentence.block;
    for (let i = sentence.first; i < sentence.last; i++) {
      const form = tokens.forms[i];
      if (form === '“' || form === '«' || form === '``') open = true;
      else if (form === '”' || form === '»' || form === "''") open = false;
      else if (form === '"') open = !open;
      else if (open) quoted[i] = 1;
    }
  }
  return quoted;
}

/** Is the token the relative pronoun's or noun's subject, object...: the part it plays, through coordination. */
export function relationOf({ syntax }: Context, token: number): string {
  let at = token;
  for (let n = 0; n < 4 && syntax.relations[at] === 'conj' && syntax.heads[at] >= 0; n++) at = syntax.heads[at];
  return syntax.relations[at];
}

/** The verb or other head that the token's clause belongs to, through coordination. */
export function governorOf({ syntax }: Context, token: number): number {
  let at = token;
  for (let n = 0; n < 4 && syntax.relations[at] === 'conj' && syntax.heads[at] >= 0; n++) at = syntax.heads[at];
  return syntax.heads[at];
}
