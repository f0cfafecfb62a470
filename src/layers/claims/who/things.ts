/** What kind of thing a word stands for: somebody who can act, a site, something that can be struck. */
import { firstFrom, lemmaOf, type Reader } from '../reading.ts';

/** Numbers of `Senses.noun`: WordNet's lexicographer files in their order. */
const ARTIFACT = 3;
const GROUP = 11;
export const LOCATION = 12;
const PERSON = 15;
/** Parts of the body. */
export const BODY = 5;
/** Acts, attributes, thoughts, words, events, feelings, motives, phenomena, processes, relations, states, times: nothing one can touch. */
const ABSTRACT = new Set([1, 4, 6, 7, 8, 9, 13, 16, 19, 21, 23, 25]);

const PARTIES = new Set(['person', 'actor', 'organization', 'group', 'nationality']);
const SITES = new Set(['facility', 'place']);

const kindAt = (reader: Reader, token: number): string | undefined => reader.entityAt.get(token)?.[0]?.kind;

export const senseAt = (reader: Reader, token: number): number =>
  reader.tags.pos[token] === 'NOUN' ? reader.senses.noun(lemmaOf(reader, token)) : 0;

const [YES, NO] = [1, 2];

/** People, or a body of people. Asked of many words many times: remembered for the report. */
export function isParty(reader: Reader, token: number): boolean {
  const { parties } = reader;
  if (parties[token] === 0) parties[token] = standsForPeople(reader, token) ? YES : NO;
  return parties[token] === YES;
}

function standsForPeople(reader: Reader, token: number): boolean {
  const kind = kindAt(reader, token);
  if (kind !== undefined) return PARTIES.has(kind);
  if (reader.tags.pos[token] === 'PRON') {
    const norm = reader.tokens.norms[token];
    return (
      reader.rules.firstPerson.has(norm) || (reader.pronouns.has(norm) && reader.pronouns.get(norm)?.gender !== 'it')
    );
  }
  if (reader.tags.pos[token] === 'PROPN') return !isPlaced(reader, token);
  const lemma = lemmaOf(reader, token);
  if (reader.people.has(lemma) && !reader.rules.fates.has(lemma)) return true;
  const sense = senseAt(reader, token);
  return sense === PERSON || (sense === GROUP && !reader.rules.measuring.has(lemma));
}

/** Does the word name a place of the gazetteer, though no entity was made of it? */
function isPlaced({ places, tokens }: Reader, token: number): boolean {
  const at = firstFrom(places, tokens.start[token] + 1) - 1;
  return at >= 0 && places[at].at !== undefined && tokens.end[token] <= places[at].end;
}

const OWNERS = new Set(['nmod', 'nmod:poss', 'compound']);

/** "by a rocket of the Front", "the Front's shells", "a shell fired by the Front": of a thing, the party whose it is or that used it; else the word itself. */
export function wielderOf(reader: Reader, token: number): number {
  const { syntax } = reader;
  if (isParty(reader, token) || senseAt(reader, token) !== ARTIFACT) return token;
  const children = syntax.children[token];
  const used = children.filter((c) => syntax.relations[c] === 'acl').flatMap((c) => syntax.children[c]);
  return (
    used.find((c) => syntax.relations[c] === 'obl:agent' && isParty(reader, c)) ??
    children.find((c) => OWNERS.has(syntax.relations[c]) && owns(reader, c)) ??
    token
  );
}

/** "of the Front", but not "with two men"; "a Front rocket", but not "a patrol boat". */
function owns(reader: Reader, token: number): boolean {
  const { syntax, tokens, tags, rules } = reader;
  if (!isParty(reader, token)) return false;
  const relation = syntax.relations[token];
  if (relation === 'compound') return tags.pos[token] === 'PROPN';
  const preposition = syntax.children[token].find((c) => syntax.relations[c] === 'case');
  return relation !== 'nmod' || (preposition !== undefined && rules.by.has(tokens.norms[preposition]));
}

export const isSite = (reader: Reader, token: number): boolean => SITES.has(kindAt(reader, token) ?? '');

/** Something that can be struck, taken or guarded: people, sites, things one can touch. */
export function isTarget(reader: Reader, token: number): boolean {
  if (isSite(reader, token) || isParty(reader, token) || reader.tags.pos[token] === 'PRON') return true;
  if (reader.tags.pos[token] === 'PROPN') return true;
  return !ABSTRACT.has(senseAt(reader, token));
}

/** A place by its word alone: "the border", or a name that stands for nobody. */
export const isLocation = (reader: Reader, token: number): boolean =>
  isSite(reader, token) ||
  (kindAt(reader, token) === undefined && (reader.tags.pos[token] === 'PROPN' || senseAt(reader, token) === LOCATION));

/** How many mentions back one may begin that still covers a word. */
const COVER = 8;

/** Is the word part of the name of somebody or something else: "Norland" in "two Norland nuns"? */
export function isPartOfParty(reader: Reader, token: number): boolean {
  const { entities, tokens } = reader;
  const at = firstFrom(entities, tokens.start[token] + 1) - 1;
  for (let i = at; i >= 0 && i > at - COVER; i--) {
    const { first, last, head, kind } = entities[i];
    if (first <= token && token < last && head !== token && PARTIES.has(kind)) return true;
  }
  return false;
}
