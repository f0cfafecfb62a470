/** Composes mentions around common nouns: "ISIS cells", "the media centre of the SDF", "residents of the al-Zohour neighborhood". */
import type { EntityRules, HeadNoun } from '../../languages/sections/entities.ts';
import type { EntityKind } from '../../model/entity.ts';
import type { Syntax, Tags } from '../../model/syntax.ts';
import { type Mention, within } from './mention.ts';
import type { Sheet } from './sheet.ts';
import { FLAG } from './words.ts';

/** What composing looks at. */
export interface PhraseInput {
  readonly sheet: Sheet;
  readonly tags: Tags;
  readonly syntax: Syntax;
  readonly rules: EntityRules;
}

const HEADS = FLAG.person | FLAG.armed | FLAG.group | FLAG.body | FLAG.organization | FLAG.facility | FLAG.place;

interface Phrase {
  readonly first: number;
  readonly head: number;
  readonly last: number;
  readonly noun: HeadNoun;
  /** Names that stand before the head within the phrase. */
  readonly names: readonly Mention[];
  /** Something before the head: article, number, possessor, adjective. */
  readonly bare: boolean;
}

/** Mentions by the token they end with and by the token they begin with; of several the longest. */
class Places {
  readonly ending = new Map<number, Mention>();
  readonly beginning = new Map<number, Mention>();
  constructor(mentions: readonly Mention[]) {
    for (const mention of mentions) this.add(mention);
  }
  add(mention: Mention): void {
    const ends = this.ending.get(mention.last - 1);
    if (!ends || ends.first > mention.first) this.ending.set(mention.last - 1, mention);
    const begins = this.beginning.get(mention.first);
    if (!begins || begins.last < mention.last) this.beginning.set(mention.first, mention);
  }
}

/** No phrase reaches further than this many words to either side of its head. */
const REACH = 12;

const isNominal = (pos: string): boolean => pos === 'NOUN' || pos === 'PROPN';
const isQuote = (norm: string): boolean => norm === '"' || norm === '``' || norm === "''";

/** Does the noun at `at` head its phrase, rather than stand before another noun? */
function heads({ sheet, tags, syntax }: PhraseInput, at: number, bound: number): boolean {
  if (!isNominal(tags.pos[at])) return false;
  const next = at + 1;
  if (next >= bound || !isNominal(tags.pos[next])) return true;
  return (
    syntax.heads[at] !== next && !(syntax.relations[at] === 'compound' && syntax.heads[at] > at) && sheet.loud[at] === 0
  );
}

const OPENING = new Set(['DET', 'ADJ', 'NUM', 'PRON']);

/** May the token stand between article and head? Participles may where the tree makes them an attribute. */
function modifies({ tags, syntax }: PhraseInput, at: number): boolean {
  const pos = tags.pos[at];
  if (pos === 'ADJ' || pos === 'NUM' || isNominal(pos)) return true;
  return pos === 'VERB' && syntax.relations[at] === 'amod' && at > 0 && OPENING.has(tags.pos[at - 1]);
}

const isOutside = (rules: EntityRules, norm: string): boolean =>
  rules.openers.has(norm) || rules.distancing.has(norm) || rules.blurs.has(norm);

/** How far the phrase of `head` reaches to the left, and the names it takes in on the way. */
function leftOf(input: PhraseInput, head: number, from: number, places: Places): { first: number; names: Mention[] } {
  const { sheet, rules } = input;
  const names: Mention[] = [];
  let first = head;
  for (let i = head - 1; i >= from && i > head - REACH; ) {
    const norm = sheet.tokens.norms[i];
    const name = places.ending.get(i);
    if (name && name.first >= from) {
      names.push(name);
      i = name.first - 1;
      first = name.first;
    } else if (norm === "'s" && i > from && first === i + 1 && names.length === 0 && places.ending.has(i - 1)) i--;
    else if (modifies(input, i) && !isOutside(rules, norm)) first = i--;
    else break;
  }
  return { first, names };
}

/** The mention that follows "of" or "for" after the head, past articles, quotes and "so-called". */
function complementOf({ sheet, rules }: PhraseInput, head: number, bound: number, places: Places): number {
  const { norms } = sheet.tokens;
  const link = norms[head + 1];
  if (head + 2 >= bound || !rules.links.has(link)) return -1;
  let at = head + 2;
  let quoted = false;
  while (
    at < Math.min(bound, head + REACH) &&
    (rules.openers.has(norms[at]) || rules.distancing.has(norms[at]) || isQuote(norms[at]))
  ) {
    quoted ||= isQuote(norms[at]);
    at++;
  }
  const mention = places.beginning.get(at);
  if (!mention || mention.last > bound) return -1;
  return quoted && mention.last < bound && isQuote(norms[mention.last]) ? mention.last + 1 : mention.last;
}

function kindOf({ noun: { sort, plural } }: Phrase): EntityKind {
  if (sort === 'person' || sort === 'armed') return plural ? 'group' : 'person';
  if (sort === 'body') return 'actor';
  return sort;
}

/** "SDF forces" are the SDF; "the Turkish army" is an organ of the state. */
function knownOf({ noun, names, first, head }: Phrase, { sheet, rules }: PhraseInput): string | undefined {
  if (names.length !== 1 || !rules.wholes.has(sheet.tokens.norms[head])) return undefined;
  const [name] = names;
  if (name.known !== undefined && name.first === first && name.last === head) return name.known;
  if (noun.sort !== 'body') return undefined;
  const code = rules.nationalities.get(sheet.tokens.norms[name.head]);
  return name.kind === 'nationality' && code !== undefined && code !== '-' ? `state:${code}` : undefined;
}

/** Is the phrase worth a mention? Words of many meanings need something before them that makes them one. */
function counts(phrase: Phrase): boolean {
  const { noun, names, bare, last, head } = phrase;
  if (noun.sort === 'place') return names.length > 0 || last > head + 1;
  if (noun.sort === 'person' || noun.sort === 'armed') return true;
  return !bare || last > head + 1;
}

function phraseAt(
  input: PhraseInput,
  head: number,
  { first, last }: { first: number; last: number },
  places: Places,
): Phrase {
  const noun = input.rules.heads.get(input.sheet.tokens.norms[head]) as HeadNoun;
  const left = leftOf(input, head, first, places);
  const end = complementOf(input, head, last, places);
  const before = left.first > first ? input.tags.pos[left.first - 1] : '';
  const determined = before === 'DET' || before === 'PRON' || before === 'NUM' || before === 'PART';
  return {
    first: left.first,
    head,
    last: end < 0 ? head + 1 : end,
    noun,
    names: left.names,
    bare: left.first === head && !determined,
  };
}

/** The mentions that nouns of the lexicon head, over the names found before. Right to left, so that complements come first. */
export function findPhrases(input: PhraseInput, names: readonly Mention[]): Mention[] {
  const { sheet } = input;
  const places = new Places(names);
  const inside = insideOf(names, sheet.tokens.count);
  const found: Mention[] = [];
  for (let s = sheet.sentences.length - 1; s >= 0; s--) {
    const sentence = sheet.sentences[s];
    for (let i = sentence.last - 1; i >= sentence.first; i--) {
      if ((sheet.words.flags[sheet.words.of[i]] & HEADS) === 0 || inside[i] === 1) continue;
      if (!heads(input, i, sentence.last) || places.beginning.get(i + 1)?.kind === 'person') continue;
      const phrase = phraseAt(input, i, sentence, places);
      if (!counts(phrase)) continue;
      const known = knownOf(phrase, input);
      const mention: Mention = {
        first: phrase.first,
        last: phrase.last,
        head: i,
        kind: kindOf(phrase),
        known,
        rule: `entities.noun.${phrase.noun.sort}`,
      };
      const whole = withPossessor(mention, sheet, places);
      found.push(whole);
      places.add(whole);
      lend(whole, { sheet, places, found });
    }
  }
  return found;
}

/** "ISIS's fighters": the possessor belongs to the mention when it is one itself. */
function withPossessor(mention: Mention, { tokens }: Sheet, places: Places): Mention {
  const { first } = mention;
  const owner = first > 1 && tokens.norms[first - 1] === "'s" ? places.ending.get(first - 2) : undefined;
  return owner ? ownedBy(mention, owner) : mention;
}

function ownedBy(mention: Mention, owner: Mention): Mention {
  const known =
    mention.known ?? (mention.kind === 'actor' && owner.known?.startsWith('state:') ? owner.known : undefined);
  const { last, head, kind, rule } = mention;
  return { first: owner.first, last, head, kind, known, rule };
}

/** Where the phrase stands among the latest found, or -1: a name is not there. */
function recent(found: readonly Mention[], phrase: Mention): number {
  for (let i = found.length - 1; i >= 0 && i >= found.length - REACH; i--) if (found[i] === phrase) return i;
  return -1;
}

/** "the organization's members": found right to left, the possessor comes after what it owns. */
function lend(owner: Mention, { sheet, places, found }: { sheet: Sheet; places: Places; found: Mention[] }): void {
  if (owner.last + 1 >= sheet.tokens.count || sheet.tokens.norms[owner.last] !== "'s") return;
  const owned = places.beginning.get(owner.last + 1);
  if (!owned) return;
  const at = recent(found, owned);
  if (at < 0) return;
  const whole = ownedBy(owned, owner);
  found[at] = whole;
  places.add(whole);
}

/** 1 for tokens inside a name that are not its last word, and for those of people and known actors: they head nothing more. */
function insideOf(names: readonly Mention[], count: number): Uint8Array {
  const inside = new Uint8Array(count);
  for (const { first, last, kind, rule } of names) {
    const whole = kind === 'person' || rule === 'entities.known-actor' || rule === 'entities.nationality';
    inside.fill(1, first, whole ? last : last - 1);
  }
  return inside;
}

/** Is the name but a piece of the phrase: its head, or a scrap that labelling left, and nothing known by itself? */
const isPiece = (name: Mention, phrase: Mention): boolean =>
  within(name, phrase) &&
  (name.head === phrase.head ||
    (name.rule.startsWith('entities.names.') && name.kind !== 'person' && name.last <= phrase.head)) &&
  name.known === undefined &&
  name.kind !== 'place' &&
  name.kind !== 'nationality';

/** One number for one range. */
const rangeKey = ({ first, last }: Mention): number => first * 0x100000 + (last - first);

/** Names and phrases together: a phrase takes the place of the pieces it is made of, and of a name with the same words. */
export function joinPhrases(names: readonly Mention[], phrases: readonly Mention[]): Mention[] {
  const byHead = new Map<number, Mention>();
  for (const phrase of phrases)
    for (let i = phrase.first; i <= phrase.head; i++) if (!byHead.has(i)) byHead.set(i, phrase);
  const left = names.filter((name) => {
    const phrase = byHead.get(name.head);
    return !(phrase && isPiece(name, phrase));
  });
  const taken = new Set(left.map(rangeKey));
  return [...left, ...phrases.filter((phrase) => !taken.has(rangeKey(phrase)))];
}
