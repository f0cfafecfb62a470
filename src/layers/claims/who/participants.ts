/** Who a claim is about and in which part: who did it, who had it done to them, who is said to be behind it. */
import type { CueType } from '../../../languages/sections/attribution.ts';
import type { ClaimKind, Fate, Role, RoleName } from '../../../model/claim.ts';
import type { EventKind, EventMention } from '../../../model/event.ts';
import { inferred, type Reading, stated } from '../../../model/reading.ts';
import { inOneLine, type Span } from '../../../model/span.ts';
import { fateOf, isPart, peopleIn } from '../counts.ts';
import { answersFor } from '../kind.ts';
import { coordinated, measured, type Named, nameOf } from '../naming.ts';
import { isAttempt, type Proposition } from '../propositions.ts';
import { holds, lemmaOf, type Reader, spansOf, tokensOf } from '../reading.ts';
import { linkOf } from '../speakers/chain.ts';
import type { Link } from '../speakers/link.ts';
import { sameSpeaker } from '../speakers/same-speaker.ts';
import { objectOf, subjectOf } from '../speakers/subject.ts';
import type { Statement } from '../statement.ts';
import { type Denial, denialAt } from './denial.ts';
import { eventOf } from './event-of.ts';
import { isParty, isTarget, LOCATION, senseAt, wielderOf } from './things.ts';

/** What the steps below share about one claim. */
interface Cast {
  readonly reader: Reader;
  readonly proposition: Proposition;
  readonly kind: ClaimKind;
  /** Whoever "I" and "we" stand for: the last to speak. Null where the author does. */
  readonly speaker: Named | null;
  /** The speaker is quoted indirectly, so that "it" may be the speaker too. */
  readonly indirect: boolean;
  /** The speaker is a person, so that "it" is not the speaker. */
  readonly person: boolean;
}

function castOf(reader: Reader, { proposition, links }: Statement, kind: ClaimKind): Cast {
  const link = links.filter(({ byAuthor, speakers }) => !byAuthor && speakers.length > 0).at(-1);
  const indirect = link?.attribution.manner === 'indirect' && link.carried !== true;
  return {
    reader,
    proposition,
    kind,
    speaker: speakerOf(reader, links, link),
    indirect,
    person: link !== undefined && byPerson(reader, link),
  };
}

function byPerson(reader: Reader, { attribution }: Link): boolean {
  const words = attribution.source.flatMap((span) => tokensOf(reader, span));
  return words.some((t) => {
    const gender = reader.pronouns.get(reader.tokens.norms[t])?.gender;
    return gender === 'he' || gender === 'she' || reader.entityAt.get(t)?.[0]?.kind === 'person';
  });
}

/** Under the name that the chain first gives to whoever speaks in `link`. */
function speakerOf(reader: Reader, links: readonly Link[], link: Link | undefined): Named | null {
  const inner = link?.speakers.at(-1);
  if (!inner) return null;
  const known = links.flatMap(({ speakers }) => speakers);
  const last = known.find((speaker) => sameSpeaker(speaker, inner, reader.rules)) ?? inner;
  return { name: last.name, spans: last.spans, basis: 'inferred', ...(last.known ? { known: last.known } : {}) };
}

/** By its own name; "I" and a pronoun that nothing before explains by whoever speaks, and by nobody where the author does. */
function namedIn({ reader, speaker, indirect, person }: Cast, at: number): Named | null {
  const span = { start: reader.tokens.start[at], end: reader.tokens.end[at] };
  if (reader.tags.pos[at] === 'PRON' && reader.rules.firstPerson.has(reader.tokens.norms[at]))
    return speaker && { ...speaker, spans: [span] };
  const named = countNamed(reader, at) ?? nameOf(reader, at);
  const pronoun = reader.pronouns.get(reader.tokens.norms[at]);
  if (named || !indirect || pronoun?.form !== 'subject' || reader.syntax.relations[at] === 'obj') return named;
  if (person && pronoun.gender === 'it') return null;
  return speaker && { ...speaker, spans: [span] };
}

/** "31 wounded", where the tree hangs the noun on its number; "two of them", who are not all that "them" stands for. */
function countNamed(reader: Reader, at: number): Named | null {
  if (reader.tags.pos[at] !== 'NUM') return null;
  const of = peopleIn(reader, wordAt(reader, at))[0]?.of?.span;
  if (!of || (of.start !== reader.tokens.start[at + 1] && reader.tags.pos[measured(reader, at)] !== 'PRON'))
    return null;
  const span = { start: reader.tokens.start[at], end: of.end };
  return { name: inOneLine(reader.report.text, span), spans: [span], basis: 'stated' };
}

function oneRole(cast: Cast, at: number, role: RoleName, rule: string): Reading<Role>[] {
  const named = role === 'speaker' ? (voiceAt(cast, at) ?? namedIn(cast, at)) : namedIn(cast, at);
  if (!named) return [];
  const value: Role = { role, name: named.name, ...(named.known ? { known: named.known } : {}) };
  return [named.basis === 'stated' ? stated(value, rule, ...named.spans) : inferred(value, rule, ...named.spans)];
}

/** The speaker of an act of speaking as the chain names it. */
function voiceAt({ reader, proposition }: Cast, at: number): Named | null {
  const attribution = reader.cueAt.get(proposition.head);
  if (!attribution || !holds(reader, attribution.source, at)) return null;
  const last = linkOf(reader, attribution).speakers.at(0);
  return last
    ? { name: last.name, spans: last.spans, basis: 'stated', ...(last.known ? { known: last.known } : {}) }
    : null;
}

const roleOf = (cast: Cast, head: number, role: RoleName, rule: string): Reading<Role>[] =>
  coordinated(cast.reader, head).flatMap((at) => oneRole(cast, at, role, rule));

const HARM = new Set(['death', 'injury', 'death-or-injury']);

/** Deeds done to things as well as to people; of others only people are said to be the target. */
const STRIKING = new Set<EventKind>([
  'armed-clash',
  'attack',
  'air-drone-strike',
  'shelling',
  'suicide-bomb',
  'remote-explosive',
  'looting-destruction',
  'mob-violence',
  'territorial-control',
  'disrupted-plot',
]);

const SPEAKING = new Set<CueType>([
  'say',
  'write',
  'publish',
  'announce',
  'claim',
  'confirm',
  'deny',
  'admit',
  'accuse',
  'reveal',
  'promise',
  'threaten',
  'cite',
  'judge',
]);

/** The part of whoever does what the claim tells. */
function doerIn({ reader, proposition, kind }: Cast, event: EventMention | null): RoleName {
  if (kind === 'inference' || kind === 'responsibility') return 'accused';
  const type = reader.cues.get(reader.cueAt.get(proposition.head)?.cueLemma ?? '')?.type;
  const speaks = event ? event.kind === 'speech-publication' : type !== undefined && SPEAKING.has(type);
  return kind === 'speech' || speaks ? 'speaker' : 'perpetrator';
}

/** The part of people that an argument of the event stands for. */
function partOf(cast: Cast, event: EventMention, role: string): RoleName | null {
  if (role === 'agent') return doerIn(cast, event);
  if (role === 'patient' && cast.kind === 'purpose' && event.kind === 'escape') return 'beneficiary';
  if (role === 'patient') return event.effect !== undefined && HARM.has(event.effect) ? 'victim' : 'target';
  return role === 'beneficiary' ? 'beneficiary' : null;
}

/** "Seven men were seized", also where the tree does not say that it is passive. */
function isPassive({ syntax, tags, tokens, rules }: Reader, verb: number): boolean {
  const children = syntax.children[verb];
  if (children.some((c) => syntax.relations[c] === 'nsubj:pass' || syntax.relations[c] === 'aux:pass')) return true;
  if (tags.pos[verb] === 'ADJ' && !rules.past.test(tokens.norms[verb])) return false;
  if (!['VERB', 'ADJ'].includes(tags.pos[verb]) || rules.participle.test(tokens.norms[verb])) return false;
  const be = children.some((c) => tags.lemmas[c] === rules.passive && ['aux', 'cop'].includes(syntax.relations[c]));
  return be && !children.some((c) => syntax.relations[c] === 'obj');
}

/** What a fate makes of those whom it befell; null where the word may mean either. */
const PARTS: Readonly<Partial<Record<Fate, RoleName>>> = {
  killed: 'victim',
  injured: 'victim',
  casualties: 'victim',
  missing: 'victim',
  abducted: 'victim',
  displaced: 'victim',
  arrested: 'target',
  recaptured: 'target',
  surrendered: 'perpetrator',
  escaped: 'perpetrator',
};

const wordAt = ({ tokens }: Reader, at: number): Span => ({ start: tokens.start[at], end: tokens.end[at] });

/** "four others": a word that a number counts as people. */
const countedAs = (reader: Reader, at: number): boolean =>
  reader.syntax.children[at].some(
    (c) => reader.syntax.relations[c] === 'nummod' && peopleIn(reader, wordAt(reader, c)).length > 0,
  );

/** "Nine guards died", "Ada Lund is missing": whom the verb or adjective itself says something of. */
function befallen(cast: Cast): Reading<Role>[] {
  const { reader, proposition } = cast;
  const { head } = proposition;
  const { syntax, rules } = reader;
  if (proposition.form !== 'clause') return [];
  const who = identified(cast);
  if (who >= 0) return roleOf(cast, who, 'victim', 'claims.who.identified');
  const objects = syntax.children[head].filter((c) => syntax.relations[c] === 'obj');
  const told =
    rules.fates.get(lemmaOf(reader, head)) ?? objects.map((o) => rules.losses.get(lemmaOf(reader, o))).find(Boolean);
  const part = told && PARTS[told];
  if (!part) return [];
  const lost = objects.some((o) => rules.losses.has(lemmaOf(reader, o)));
  const undergoes = objects.length === 0 || lost;
  const at = undergoes ? subjectOf(reader, head) : objects[0];
  // "two of them died": told by whom the number counts
  if (at >= 0 && measured(reader, at) !== at && reader.tags.pos[measured(reader, at)] === 'PRON') return [];
  const people =
    at >= 0 && (isParty(reader, at) || peopleIn(reader, wordAt(reader, at)).length > 0 || countedAs(reader, at));
  return people ? roleOf(cast, at, part, 'claims.who.befallen') : [];
}

/** "The dead were all soldiers": who they are of whom the subject says what befell them. */
function identified({ reader, proposition }: Cast): number {
  const { syntax, rules } = reader;
  const { head } = proposition;
  if (!syntax.children[head].some((c) => syntax.relations[c] === 'cop') || !isParty(reader, head)) return -1;
  const subject = subjectOf(reader, head);
  const fate = subject < 0 || isPronoun(reader, subject) ? undefined : rules.fates.get(lemmaOf(reader, subject));
  return fate !== undefined && PARTS[fate] === 'victim' ? head : -1;
}
const isPronoun = ({ tags }: Reader, token: number): boolean => tags.pos[token] === 'PRON';

/** Those whom a claim counts, by what befell them. */
function counted(cast: Cast): Reading<Role>[] {
  const { reader, proposition } = cast;
  if (proposition.form === 'aim') return [];
  const spans = spansOf(reader, proposition.tokens);
  const [q, further] = peopleIn(reader, { start: spans[0].start, end: spans[spans.length - 1].end }).filter(
    (one) => !isPart(reader, one, proposition.tokens[0]),
  );
  const head = q?.of?.head;
  const people = head !== undefined && (isParty(reader, head) || reader.rules.fates.has(reader.tokens.norms[head]));
  if (head === undefined || further !== undefined || !proposition.tokens.includes(head) || !people) return [];
  const fate = fateOf(reader, q);
  const part = fate && PARTS[fate];
  if (!part) return [];
  const named = oneRole(cast, head, part, 'claims.who.counted');
  // "three of them": whom "them" stands for is not all who are counted
  if (reader.tags.pos[head] !== 'PRON' && reader.tags.pos[head] !== 'VERB') return named;
  const span = { start: q.start, end: reader.tokens.end[head] };
  return [stated({ role: part, name: inOneLine(reader.report.text, span) }, 'claims.who.counted', span)];
}

function withoutEvent(cast: Cast): Reading<Role>[] {
  const { reader, proposition, kind } = cast;
  const { head } = proposition;
  const passive = isPassive(reader, head);
  const by = reader.syntax.children[head].find((c) => reader.syntax.relations[c] === 'obl:agent');
  const thing = by ?? (passive ? -1 : subjectOf(reader, head));
  const subject = thing < 0 ? -1 : wielderOf(reader, thing);
  const object = objectOf(reader, head);
  const undergone = object >= 0 || !passive ? object : subjectOf(reader, head);
  const found: Reading<Role>[] = [];
  if (subject >= 0 && subject !== undergone && isParty(reader, subject) && acts(cast))
    found.push(...roleOf(cast, subject, doerIn(cast, null), 'claims.who.subject'));
  const lost = undergone >= 0 && reader.rules.losses.has(lemmaOf(reader, undergone));
  if (undergone >= 0 && isParty(reader, undergone) && !lost && kind !== 'state')
    found.push(...roleOf(cast, undergone, 'target', 'claims.who.object'));
  return found;
}

/** To be, to own, to know, to see and to feel is no deed. */
function acts({ reader, proposition, kind }: Cast): boolean {
  if (kind === 'evaluation' || kind === 'state') return false;
  return !INWARD.has(reader.senses.verb(lemmaOf(reader, proposition.head)));
}
/** Numbers of `Senses.verb`: cognition, emotion, perception, being. */
const INWARD = new Set([3, 9, 11, 14]);

/** "X blamed Y", "Y was responsible": who is said to be behind it, and who says so. */
function ascribed(cast: Cast): Reading<Role>[] {
  const { reader, proposition } = cast;
  const { syntax, rules } = reader;
  const { head } = proposition;
  const subject = subjectOf(reader, head);
  const objects = syntax.children[head].filter((c) => syntax.relations[c] === 'obj' || syntax.relations[c] === 'obl');
  const blamed = objects.find((c) => isParty(reader, c));
  if (rules.responsibility.has(lemmaOf(reader, head)) && blamed !== undefined)
    return [
      ...roleOf(cast, blamed, 'accused', 'claims.who.blamed'),
      ...(subject >= 0 && isParty(reader, subject) ? roleOf(cast, subject, 'speaker', 'claims.who.blames') : []),
    ];
  return subject >= 0 && isParty(reader, subject) ? roleOf(cast, subject, 'accused', 'claims.who.culprit') : [];
}

/** Whoever rejects having had a part in it is who was accused of it; whoever rejects others' words speaks. */
const disowner = (cast: Cast, { by, of }: Denial): Reading<Role>[] =>
  of === 'part' ? roleOf(cast, by, 'accused', 'claims.who.disowns') : roleOf(cast, by, 'speaker', 'claims.who.denies');

/** Each name once in each part, and nobody both as a victim and as a mere target. */
function distinct(roles: readonly Reading<Role>[]): Reading<Role>[] {
  const seen = new Set<string>();
  const keyOf = ({ role, name }: Role): string => `${role}\u0000${name.toLowerCase()}`;
  const victims = new Set(
    roles.filter(({ value }) => value.role === 'victim').map(({ value }) => value.name.toLowerCase()),
  );
  return roles.filter(({ value }) => {
    const key = keyOf(value);
    const double = value.role !== 'victim' && value.role !== 'speaker' && victims.has(value.name.toLowerCase());
    return !double && !seen.has(key) && seen.add(key);
  });
}

export function participantsOf(reader: Reader, statement: Statement, kind: ClaimKind): Reading<Role>[] {
  const { proposition } = statement;
  const cast = castOf(reader, statement, kind);
  const event = eventOf(reader, proposition);
  if (kind === 'responsibility' && answersFor(reader, proposition) === 'ascribes' && proposition.form !== 'nominal') {
    const found = ascribed(cast);
    if (found.length > 0) return distinct(found);
  }
  const denial = denialAt(reader, proposition.head);
  if (denial) return denial.by < 0 ? [] : disowner(cast, denial);
  const accused = kind === 'inference' || kind === 'responsibility' ? nationsBehind(reader, proposition) : [];
  const fates = [...befallen(cast), ...counted(cast)];
  if (!event) return distinct([...accused, ...fates, ...withoutEvent(cast)]);
  const noun = event.head === proposition.head ? bearerOf(cast, event) : ownerOf(cast, event);
  // "there was shooting" names nobody outside its own words
  const nobody = reader.syntax.children[proposition.head].some((c) => reader.syntax.relations[c] === 'expl');
  const roles = event.arguments.flatMap((argument) => {
    const role = partOf(cast, event, argument.role);
    if (role === null || !plays(reader, argument.head, role, event)) return [];
    if (nobody && !proposition.tokens.includes(argument.head)) return [];
    const head = argument.role === 'agent' ? wielderOf(reader, argument.head) : argument.head;
    return roleOf(cast, head, role, `claims.who.${argument.role}`);
  });
  const doer = noun.length > 0 || accused.length > 0 ? [] : carrier(cast, event);
  return distinct([...accused, ...noun, ...doer, ...roles, ...fates]);
}

/** "Groups began launching an attack": the subject of the verb that carries the deed does it, where the deed names no doer. */
function carrier(cast: Cast, event: EventMention): Reading<Role>[] {
  const { reader, proposition } = cast;
  const { head } = proposition;
  if (reader.tags.pos[head] !== 'VERB' || event.arguments.some(({ role }) => role === 'agent')) return [];
  const subject = subjectOf(reader, head);
  if (subject < 0 || isPassive(reader, head) || event.arguments.some((a) => a.head === subject)) return [];
  if (reader.rules.fates.has(lemmaOf(reader, head)) || !acts(cast)) return [];
  const speaks = isParty(reader, measured(reader, subject)) || reader.tags.pos[subject] === 'PRON';
  return speaks ? roleOf(cast, subject, doerIn(cast, event), 'claims.who.carrier') : [];
}

/** Can what the argument stands for play that part: no "closed doors" as a target, no circumstance as a doer. */
function plays(reader: Reader, head: number, role: RoleName, event: EventMention): boolean {
  if (role === 'target' && reader.rules.losses.has(lemmaOf(reader, head))) return false;
  // "by bombing areas": an area does nothing, a country may
  if (role === 'perpetrator' && reader.entityAt.get(head) === undefined && senseAt(reader, head) === LOCATION)
    return false;
  if (role === 'target')
    return STRIKING.has(event.kind)
      ? isTarget(reader, head)
      : isParty(reader, head) || reader.tags.pos[head] === 'PRON';
  return role !== 'victim' || isTarget(reader, head);
}

/** "others fleeing", "a town occupied by them": the noun that a participle is said of, where the event names nobody in its part. */
function bearerOf(cast: Cast, event: EventMention): Reading<Role>[] {
  const { reader, proposition } = cast;
  const { head } = proposition;
  const { syntax, tokens } = reader;
  const noun = syntax.heads[head];
  if (syntax.relations[head] !== 'acl' || noun < 0 || reader.rules.aims.has(lemmaOf(reader, noun))) return [];
  const part = tokens.norms[head].endsWith('ing') ? 'agent' : 'patient';
  if (event.arguments.some(({ role }) => role === part)) return [];
  const role = partOf(cast, event, part);
  return role ? roleOf(cast, noun, role, 'claims.who.bearer') : [];
}

/** "the Brigades' attempt to storm it": whose attempt it is does what is attempted, where the event names no doer. */
function ownerOf(cast: Cast, event: EventMention): Reading<Role>[] {
  const { reader, proposition } = cast;
  const { head } = proposition;
  const { syntax } = reader;
  if (!isAttempt(reader, head) || event.arguments.some(({ role }) => role === 'agent')) return [];
  const owner = syntax.children[head].find((c) => syntax.relations[c] === 'nmod:poss');
  const role = partOf(cast, event, 'agent');
  return owner === undefined || !role ? [] : roleOf(cast, owner, role, 'claims.who.owner');
}

/** "a Norland-Kesh scheme": the nations by which the alleged doer is named. */
function nationsBehind(reader: Reader, { head }: Proposition): Reading<Role>[] {
  const { syntax, tokens, entityAt, report } = reader;
  const doer = syntax.children[head].find((c) => syntax.relations[c] === 'obl:agent') ?? subjectOf(reader, head);
  if (doer === undefined || doer < 0 || (entityAt.get(doer)?.length ?? 0) > 0) return [];
  return syntax.children[doer].flatMap((child) => {
    if (
      !['amod', 'compound'].includes(syntax.relations[child]) ||
      !/^\p{Lu}[\p{L}]*(?:[-–]\p{Lu}[\p{L}]*)+$/u.test(tokens.forms[child])
    )
      return [];
    let at = tokens.start[child];
    return tokens.forms[child].split(/[-–]/).map((name) => {
      const start = report.text.indexOf(name, at);
      at = start + name.length;
      return stated<Role>({ role: 'accused', name }, 'claims.who.nations', { start, end: at });
    });
  });
}
