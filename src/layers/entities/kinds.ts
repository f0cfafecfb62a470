/** What kind of thing a recognised name is, from the label it got and from the words it is made of. */
import type { EntityRules } from '../../languages/sections/entities.ts';
import type { EntityKind } from '../../model/entity.ts';
import type { Tokens } from '../../model/tokens.ts';
import type { ActorMatch } from './actors.ts';
import type { Mention } from './mention.ts';
import type { NameSpan } from './recognise.ts';
import type { Sheet } from './sheet.ts';
import { SHAPE } from './style.ts';
import { FLAG } from './words.ts';

const BY_HEAD: Readonly<Record<string, EntityKind>> = {
  body: 'actor',
  armed: 'actor',
  group: 'actor',
  facility: 'facility',
  organization: 'organization',
  place: 'place',
};
const BY_SORT: Readonly<Record<string, EntityKind>> = {
  person: 'person',
  organization: 'organization',
  place: 'place',
  other: 'other',
};

/** Sorts of known actors that report or help rather than fight or rule. */
const NOT_PARTIES = new Set(['monitor', 'media', 'aid']);

export const ofActor = ({ first, last, actor }: ActorMatch): Mention => ({
  first,
  last,
  head: last - 1,
  kind: NOT_PARTIES.has(actor.sort) ? 'organization' : 'actor',
  known: actor.key,
  rule: 'entities.known-actor',
});

/** Lower-cased words of the range, joined by spaces: how states are listed. */
const joined = (tokens: Tokens, first: number, last: number): string => tokens.norms.slice(first, last).join(' ');

export function stateKey(tokens: Tokens, first: number, last: number, rules: EntityRules): string | undefined {
  const code = rules.states.get(joined(tokens, first, last));
  return code === undefined || code === '-' ? undefined : `state:${code}`;
}

/** Is the word a nationality, or joined of nationalities: "turkish", "syrian-turkish"? */
export const isNationality = ({ words }: Sheet, token: number): boolean =>
  (words.flags[words.of[token]] & FLAG.nationality) !== 0;

/** "Ministry of Defense": the head stands before "of"; otherwise it is the last word. */
function headOf(tokens: Tokens, first: number, last: number): number {
  for (let i = first + 1; i < last - 1; i++) if (tokens.norms[i] === 'of' || tokens.norms[i] === 'for') return i - 1;
  return last - 1;
}

/** Two or three words of which the first is a given name. */
const isPersonal = ({ words }: Sheet, first: number, last: number): boolean =>
  last - first > 1 && last - first < 4 && (words.flags[words.of[first]] & FLAG.given) !== 0;

/** The mention that a labelled name makes; null when the label must be wrong. */
export function ofName(sheet: Sheet, name: NameSpan, sort: string, rules: EntityRules): Mention | null {
  const { tokens } = sheet;
  let { first, last } = name;
  if (rules.openers.has(tokens.norms[first]) && last - first > 1) first++;
  while (sort === 'person' && last - first > 1 && rules.titles.has(tokens.norms[first])) first++;
  if (last - first === 1 && (rules.stops.has(tokens.norms[first]) || rules.openers.has(tokens.norms[first])))
    return null;
  const head = headOf(tokens, first, last);
  const noun = rules.heads.get(tokens.norms[head]);
  let kind = BY_SORT[sort];
  if (kind === 'organization' && !noun && isPersonal(sheet, first, last)) kind = 'person';
  if (last - first === 1 && isNationality(sheet, first)) kind = 'nationality';
  else if (noun && last - first > 1 && (sort === 'organization' || sort === 'other' || noun.sort === 'facility'))
    kind = BY_HEAD[noun.sort] ?? kind;
  else if (last - first > 1 && kind !== 'organization' && rules.placeOpeners.has(tokens.norms[first])) kind = 'place';
  const known = kind === 'place' ? stateKey(tokens, first, last, rules) : undefined;
  return { first, last, head, kind, known, rule: `entities.names.${sort}` };
}

const isCapital = (shape: number | undefined): boolean =>
  shape === SHAPE.title || shape === SHAPE.inner || shape === SHAPE.upper;

/** A toponym of the gazetteer's kind: a nationality, a facility or a place. */
export function ofToponym(sheet: Sheet, name: NameSpan, rules: EntityRules): Mention {
  const { tokens, shapes } = sheet;
  const { first } = name;
  const broken = rules.placeOpeners.has(tokens.norms[name.last - 1]) && isCapital(shapes[name.last]);
  const last = broken ? name.last + 1 : name.last;
  const noun = last - first > 1 ? rules.heads.get(tokens.norms[last - 1]) : undefined;
  const nationality = last - first === 1 && isNationality(sheet, first);
  const kind = nationality ? 'nationality' : noun?.sort === 'facility' ? 'facility' : 'place';
  const known = kind === 'place' ? stateKey(tokens, first, last, rules) : undefined;
  return { first, last, head: last - 1, kind, known, rule: 'entities.toponym' };
}
