/** Who a claim is about and in which part: who did it, who had it done to them, who is said to be behind it. */
import type { ClaimKind, Role, RoleName } from '../../model/claim.ts';
import type { EventMention } from '../../model/event.ts';
import { inferred, type Reading, stated } from '../../model/reading.ts';
import { objectOf, subjectOf } from './chain.ts';
import { answersFor } from './kind.ts';
import { coordinated, nameOf } from './naming.ts';
import type { Proposition } from './propositions.ts';
import type { Reader } from './reading.ts';

const ANIMATE = new Set(['person', 'actor', 'organization', 'group', 'nationality']);

function roleOf(reader: Reader, head: number, role: RoleName, rule: string): Reading<Role>[] {
  return coordinated(reader, head).flatMap((at) => {
    const named = nameOf(reader, at);
    if (!named) return [];
    const value: Role = { role, name: named.name, ...(named.known ? { known: named.known } : {}) };
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
  const subject = subjectOf(reader, head);
  const object = objectOf(reader, head);
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
  const way = answersFor(reader, proposition);
  const subject = subjectOf(reader, proposition.head);
  if (way === 'claims' && subject >= 0) return distinct(roleOf(reader, subject, 'speaker', 'claims.who.claims-it'));
  const event = eventOf(reader, proposition);
  if (!event) return distinct(withoutEvent(reader, proposition, kind));
  const roles = event.arguments.flatMap((argument) => {
    const role = partOf(event, argument.role, kind);
    return role ? roleOf(reader, argument.head, role, `claims.who.${argument.role}`) : [];
  });
  return distinct(roles);
}
