/** Turns entities into mentions that may corefer, and finds definite nouns that are no entities: "the city". */
import { inOneLine } from '../../model/span.ts';
import { type Tokens, tokenRange } from '../../model/tokens.ts';
import { fold } from '../entities/fold.ts';
import { type Context, relationOf } from './context.ts';
import type { Mention, Role } from './mention.ts';
import { SMALL } from './small-words.ts';

export function roleOf(context: Context, head: number): Role {
  const relation = relationOf(context, head);
  if (relation.startsWith('nsubj')) return 'subject';
  if (relation === 'obj' || relation === 'iobj' || relation === 'obl:agent') return 'object';
  return relation === 'nmod:poss' ? 'owner' : 'other';
}

const singular = (noun: string): string =>
  noun.length > 4 && noun.endsWith('s') && !noun.endsWith('ss') ? noun.slice(0, -1) : noun;

/** Gender told by the words of the name, by a title before it, or by the noun itself. */
function genderOf({ tokens, rules, nouns }: Context, first: number, last: number): Mention['gender'] {
  const listed = nouns.heads.get(tokens.norms[last - 1])?.gender;
  if (listed) return listed;
  for (const at of [first, first - 1, first - 2]) {
    if (at < 0) continue;
    if (rules.women.has(tokens.norms[at])) return 'she';
    if (rules.men.has(tokens.norms[at])) return 'he';
    if (at < first && !nouns.titles.has(tokens.norms[at])) break;
  }
  return 'person';
}

/** Does a clause or phrase right after the noun say which one is meant: "the group planning the attack"? */
function isRestricted({ syntax, tags, tokens, rules }: Context, head: number): boolean {
  const next = head + 1;
  if (next >= tokens.count || syntax.heads[next] < 0) return false;
  if (tags.pos[next] === 'VERB') return tokens.norms[next].endsWith(rules.participle);
  return (
    tags.pos[next] === 'ADP' &&
    syntax.children[head].some((child) => child > next && syntax.relations[child] === 'nmod')
  );
}

function foldedWords({ norms }: Tokens, first: number, last: number): string[] {
  const words: string[] = [];
  for (let i = first; i < last; i++) words.push(fold(norms[i]));
  return words;
}

export interface Range {
  readonly first: number;
  readonly last: number;
  readonly head: number;
  readonly kind: Mention['kind'];
  readonly known: string | undefined;
  readonly proper: boolean;
}

export function mentionOf(context: Context, text: string, range: Range): Mention {
  const { tokens, nouns } = context;
  const { first, last, head, kind, known, proper } = range;
  const { start, end } = tokenRange(tokens, first, last);
  const noun = nouns.heads.get(tokens.norms[head]);
  const people = kind === 'person' || kind === 'group';
  const gender =
    kind === 'person' ? genderOf(context, first, proper ? last : head + 1) : kind === 'group' ? 'person' : 'it';
  return {
    first,
    last,
    head,
    sentence: context.sentenceAt[head],
    role: roleOf(context, head),
    kind,
    name: inOneLine(text, { start, end }),
    words: foldedWords(tokens, first, last),
    known,
    proper,
    definite: first > 0 && (context.small[first - 1] & SMALL.definite) !== 0,
    noun: singular(tokens.norms[head]),
    bare: last - first === 1 && !isRestricted(context, head),
    gender: kind === 'group' && noun?.plural === false && noun.sort === 'group' ? 'it' : gender,
    plural: !proper && noun !== undefined && noun.plural && (people || kind === 'facility' || kind === 'place'),
  };
}

/** Is a name made of its own words, or a noun with what stands before it? */
const isProper = (rule: string): boolean => !rule.startsWith('entities.noun.');

/** Definite nouns without a name that the entities leave out. */
function definiteNouns(context: Context, text: string, taken: Uint8Array): Mention[] {
  const { tokens, rules, tags, small } = context;
  const found: Mention[] = [];
  for (let i = 1; i < tokens.count; i++) {
    if ((small[i - 1] & SMALL.definite) === 0 || taken[i] === 1 || tags.pos[i] !== 'NOUN') continue;
    const epithet = rules.epithets.get(tokens.norms[i]);
    const kind = epithet?.kinds.includes('place') ? 'place' : undefined;
    if (kind && tags.pos[i + 1] !== 'NOUN')
      found.push(mentionOf(context, text, { first: i, last: i + 1, head: i, kind, known: undefined, proper: false }));
  }
  return found;
}

/** By sentence: 1 where a pronoun that may stand for a thing comes in it or in the three after it. */
function sentencesBeforePronouns({ sentences, small }: Context): Uint8Array {
  const wanted = new Uint8Array(sentences.length);
  let next = Number.POSITIVE_INFINITY;
  for (let s = sentences.length - 1; s >= 0; s--) {
    for (let i = sentences[s].first; i < sentences[s].last && next > s; i++) {
      if ((small[i] & SMALL.thing) !== 0) next = s;
    }
    if (next - s <= 3) wanted[s] = 1;
  }
  return wanted;
}

/** Nouns for things and events that are no entities. They are candidates that take an "it" away from those that are. */
function rivals(context: Context, taken: Uint8Array): Mention[] {
  const { tokens, tags, syntax, sentenceAt } = context;
  const found: Mention[] = [];
  const wanted = sentencesBeforePronouns(context);
  for (let i = 0; i < tokens.count; i++) {
    if (
      wanted[sentenceAt[i]] === 0 ||
      taken[i] === 1 ||
      tags.pos[i] !== 'NOUN' ||
      tags.pos[i + 1] === 'NOUN' ||
      !RIVALS.has(syntax.relations[i])
    )
      continue;
    const name = tokens.norms[i];
    found.push({
      first: i,
      last: i + 1,
      head: i,
      sentence: sentenceAt[i],
      role: roleOf(context, i),
      kind: 'other',
      name,
      words: [name],
      known: undefined,
      proper: false,
      definite: false,
      noun: singular(name),
      bare: true,
      gender: 'it',
      plural: name.endsWith('s'),
    });
    taken[i] = 1;
  }
  return found;
}
const RIVALS = new Set(['nsubj', 'nsubj:pass', 'obj', 'obl:agent']);

/** Mentions in order of reading, the outer before the inner. Of entities with one head the outermost counts. */
export function gatherMentions(context: Context, text: string): Mention[] {
  const taken = new Uint8Array(context.tokens.count);
  const found: Mention[] = [];
  for (const { first, last, head, kind, known, rule } of context.entities) {
    if (kind === 'nationality' || kind === 'other' || taken[head] === 1) continue;
    taken[head] = 1;
    const named = isProper(rule) || (known !== undefined && last - first > 1);
    const proper = named || (kind === 'actor' && isCapital(context.tokens.forms[head]) && last - first > 1);
    found.push(mentionOf(context, text, { first, last, head, kind, known, proper }));
  }
  found.push(...definiteNouns(context, text, taken));
  for (const { head } of found) taken[head] = 1;
  found.push(...rivals(context, taken));
  return found.sort((a, b) => a.first - b.first || b.last - a.last);
}

const isCapital = (form: string): boolean => form[0] !== form[0].toLowerCase();
