/** Who a claim is about and in which part: who did it, who had it done to them, who is said to be behind it. */
import type { ClaimKind, Role, RoleName } from '../../model/claim.ts';
import type { EventMention } from '../../model/event.ts';
import { inferred, type Reading, stated } from '../../model/reading.ts';
import { sentenceOf } from '../../model/sentence.ts';
import { coordinated, type Named, nameOf } from './naming.ts';
import { isAttempt, type Proposition } from './propositions.ts';
import type { Reader } from './reading.ts';
import { objectOf, subjectOf } from './speakers/subject.ts';

const ANIMATE = new Set(['person', 'actor', 'organization', 'group', 'nationality']);

function roleOf(reader: Reader, head: number, role: RoleName, rule: string): Reading<Role>[] {
  return coordinated(reader, head).flatMap((at) => {
    const named = nameOf(reader, at);
    if (!named) return [];
    const value: Role = named.known ? { role, name: named.name, known: named.known } : { role, name: named.name };
    return [named.basis === 'stated' ? stated(value, rule, ...named.spans) : inferred(value, rule, ...named.spans)];
  });
}

const HARM = new Set(['death', 'injury', 'death-or-injury']);

/** The part of people that an argument of the event stands for. */
function partOf(event: EventMention, role: string, kind: ClaimKind): RoleName | null {
  if (role === 'agent')
    return kind === 'inference' || kind === 'responsibility'
      ? 'accused'
      : kind === 'speech'
        ? 'speaker'
        : 'perpetrator';
  if (role === 'patient' && kind === 'purpose' && event.kind === 'escape') return 'beneficiary';
  if (role === 'patient') return event.effect !== undefined && HARM.has(event.effect) ? 'victim' : 'target';
  return role === 'beneficiary' ? 'beneficiary' : null;
}

/** The event that a proposition is about: its head's own, or the noun that its verb carries. */
export function eventOf(reader: Reader, { head, tokens }: Proposition): EventMention | null {
  const { eventAt, syntax } = reader;
  const own = eventAt.get(head);
  if (own && own.kind !== 'other') return own;
  const within = tokens.map((t) => eventAt.get(t)).filter((e) => e !== undefined);
  const near = within.find(
    (e) =>
      syntax.heads[e.head] === head &&
      ['obj', 'xcomp', 'nsubj:pass', 'obl', 'nsubj'].includes(syntax.relations[e.head]),
  );
  return near ?? own ?? within.find((e) => !isModifier(reader, e.head)) ?? null;
}

const isModifier = (reader: Reader, token: number): boolean =>
  ['compound', 'amod', 'acl:relcl'].includes(reader.syntax.relations[token]);

function withoutEvent(reader: Reader, { head }: Proposition, kind: ClaimKind): Reading<Role>[] {
  const object = objectOf(reader, head);
  const by = reader.syntax.children[head].find((c) => reader.syntax.relations[c] === 'obl:agent');
  const subject = by ?? subjectOf(reader, head);
  const kindAt = (t: number): string => reader.entityAt.get(t)?.[0]?.kind ?? '';
  const doer: RoleName =
    kind === 'inference' || kind === 'responsibility' ? 'accused' : kind === 'speech' ? 'speaker' : 'perpetrator';
  const found: Reading<Role>[] = [];
  if (subject >= 0 && subject !== object && ANIMATE.has(kindAt(subject)) && kind !== 'evaluation')
    found.push(...roleOf(reader, subject, doer, 'claims.who.subject'));
  if (object >= 0 && ANIMATE.has(kindAt(object)) && kind !== 'state')
    found.push(...roleOf(reader, object, 'target', 'claims.who.object'));
  return found;
}

/** Each name once in each part. */
function distinct(roles: readonly Reading<Role>[]): Reading<Role>[] {
  const seen = new Set<string>();
  return roles.filter(({ value }) => {
    const key = `${value.role}\u0000${value.name.toLowerCase()}`;
    return !seen.has(key) && seen.add(key);
  });
}

export function participantsOf(reader: Reader, proposition: Proposition, kind: ClaimKind): Reading<Role>[] {
  const event = eventOf(reader, proposition);
  const accused = kind === 'inference' || kind === 'responsibility' ? nationsBehind(reader, proposition) : [];
  if (!event) return distinct([...accused, ...withoutEvent(reader, proposition, kind)]);
  const noun =
    event.head === proposition.head
      ? bearerOf(reader, proposition, event, kind)
      : ownerOf(reader, proposition, event, kind);
  const roles = event.arguments.flatMap((argument) => {
    const role = partOf(event, argument.role, kind);
    return role ? roleOf(reader, argument.head, role, `claims.who.${argument.role}`) : [];
  });
  return distinct([...accused, ...noun, ...roles]);
}

/** "others fleeing", "a town occupied by them": the noun that a participle is said of, where the event names nobody in its part. */
function bearerOf(reader: Reader, { head }: Proposition, event: EventMention, kind: ClaimKind): Reading<Role>[] {
  const { syntax, tokens } = reader;
  const noun = syntax.heads[head];
  if (syntax.relations[head] !== 'acl' || noun < 0) return [];
  const part = tokens.norms[head].endsWith('ing') ? 'agent' : 'patient';
  if (event.arguments.some(({ role }) => role === part)) return [];
  const role = partOf(event, part, kind);
  return role ? roleOf(reader, noun, role, 'claims.who.bearer') : [];
}

/** "the Brigades' attempt to storm it": whose attempt it is does what is attempted, where the event names no doer. */
function ownerOf(reader: Reader, { head }: Proposition, event: EventMention, kind: ClaimKind): Reading<Role>[] {
  const { syntax } = reader;
  if (!isAttempt(reader, head) || event.arguments.some(({ role }) => role === 'agent')) return [];
  const owner = syntax.children[head].find((c) => syntax.relations[c] === 'nmod:poss');
  const role = partOf(event, 'agent', kind);
  return owner === undefined || !role ? [] : roleOf(reader, owner, role, 'claims.who.owner');
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

const PARTIES = new Set(['person', 'actor', 'organization', 'group']);

/** Who takes a deed upon themselves: all parties named before the verb, else its subject. */
export function claimantsOf(reader: Reader, { head, tokens }: Proposition): Named[] {
  const parties = tokens
    .flatMap((t) => (t < head ? (reader.entityAt.get(t)?.slice(0, 1) ?? []) : []))
    .filter(({ kind }) => PARTIES.has(kind));
  const outer = parties.filter((e) => !parties.some((o) => o !== e && o.start <= e.start && e.end <= o.end));
  const subject = subjectOf(reader, head);
  const heads = outer.length > 0 ? outer.map((e) => e.head) : subject >= 0 ? coordinated(reader, subject) : [];
  return heads.flatMap((at) => nameOf(reader, at) ?? []);
}

/** How far back the deed may stand that somebody takes upon himself by "it". */
const MEMORY = 2;

/** The deed that is claimed: the event among the words of the claim, or the last one before that "it" can stand for. */
export function deedOf(reader: Reader, { head, tokens }: Proposition): EventMention | null {
  const isDeed = (e: EventMention | undefined): e is EventMention =>
    e !== undefined && e.head !== head && e.kind !== 'speech-publication';
  const named = tokens.map((t) => reader.eventAt.get(t)).find(isDeed);
  if (named) return named;
  const first = reader.sentences[Math.max(0, sentenceOf(reader.sentences, head) - MEMORY)].first;
  for (let t = tokens[0] - 1; t >= first; t--)
    if (isDeed(reader.eventAt.get(t))) return reader.eventAt.get(t) as EventMention;
  return null;
}
