/** A claim's fields as a form holds them, and from there to what the server takes: only what was changed. */

import type { RoleName } from '../../../../src/model/claim.ts';
import type { Claim, Correction, Span } from '../../../api.ts';
import { ROLES } from './choices.ts';

export interface Draft {
  readonly spans: readonly Span[];
  /** A speaker a line, from the publisher inward. */
  readonly chain: string;
  readonly kind: string;
  readonly stance: string;
  readonly grounds: string;
  readonly certainty: string;
  /** Empty where the claim does not say. */
  readonly event: string;
  /** One a line: role in the language of the page, colon, name. */
  readonly who: string;
  readonly low: string;
  readonly high: string;
  readonly of: string;
  readonly fate: string;
  readonly when: string;
  readonly where: string;
}

const number = (value: number | null | undefined): string =>
  value === null || value === undefined ? '' : String(value);

/** How the page calls each role. */
export type RoleLabels = Readonly<Record<RoleName, string>>;

export const draftOf = (claim: Claim, roles: RoleLabels): Draft => ({
  spans: claim.spans,
  chain: claim.chain.map(({ name }) => name).join('\n'),
  kind: claim.kind,
  stance: claim.stance,
  grounds: claim.grounds.value,
  certainty: claim.certainty.value,
  event: claim.event?.value ?? '',
  who: claim.who.map(({ value }) => `${roles[value.role]}: ${value.name}`).join('\n'),
  low: number(claim.toll?.value.low),
  high: number(claim.toll?.value.high),
  of: claim.toll?.value.of ?? '',
  fate: claim.toll?.value.fate ?? '',
  when: claim.when?.value ?? '',
  where: claim.where?.value.name ?? '',
});

export const newDraft = (spans: readonly Span[], publisher: string): Draft => ({
  spans,
  chain: publisher,
  kind: 'event',
  stance: 'asserts',
  grounds: 'none',
  certainty: 'certain',
  event: '',
  who: '',
  low: '',
  high: '',
  of: '',
  fate: '',
  when: '',
  where: '',
});

const lines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

function roleLine(line: string, roles: RoleLabels): { role: RoleName; name: string } | null {
  const [, label = '', name = ''] = /^([^:]+):\s*(\S.*)$/u.exec(line) ?? [];
  const role = ROLES.find((r) => r === label.trim() || roles[r] === label.trim());
  return role && name !== '' ? { role, name } : null;
}

/** The first line that names no role; null when all do. */
export const badWho = ({ who }: Draft, roles: RoleLabels): string | null =>
  lines(who).find((line) => roleLine(line, roles) === null) ?? null;

const count = (text: string): number | null => (text.trim() === '' ? null : Number(text));

function tollOf({ low, high, of, fate }: Draft): unknown {
  if (low.trim() === '' && high.trim() === '' && of.trim() === '') return null;
  return { low: count(low), high: count(high), of: of.trim(), ...(fate === '' ? {} : { fate }) };
}

interface Part {
  readonly from: readonly (keyof Draft)[];
  readonly to: (draft: Draft, roles: RoleLabels) => unknown;
}

/** From fields of the form to a field of a claim. */
const PARTS: Readonly<Record<string, Part>> = {
  spans: { from: ['spans'], to: ({ spans }) => spans },
  chain: { from: ['chain'], to: ({ chain }) => lines(chain) },
  kind: { from: ['kind'], to: ({ kind }) => kind },
  stance: { from: ['stance'], to: ({ stance }) => stance },
  grounds: { from: ['grounds'], to: ({ grounds }) => grounds },
  certainty: { from: ['certainty'], to: ({ certainty }) => certainty },
  event: { from: ['event'], to: ({ event }) => (event === '' ? null : event) },
  who: { from: ['who'], to: ({ who }, roles) => lines(who).map((line) => roleLine(line, roles)) },
  toll: { from: ['low', 'high', 'of', 'fate'], to: tollOf },
  when: { from: ['when'], to: ({ when }) => (when.trim() === '' ? null : when.trim()) },
  where: { from: ['where'], to: ({ where }) => (where.trim() === '' ? null : { name: where.trim() }) },
};

/** The server checks each value against its schema: what a form cannot hold wrongly is not checked here again. */
export function changesBetween(before: Draft, after: Draft, roles: RoleLabels): Correction {
  const changed = Object.entries(PARTS).filter(([, { from }]) =>
    from.some((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field])),
  );
  return Object.fromEntries(changed.map(([field, { to }]) => [field, to(after, roles)])) as unknown as Correction;
}

/** Everything the form says, for a claim that is new; what is empty is left out. */
export function wholeOf(draft: Draft, roles: RoleLabels): Correction {
  const all = Object.entries(PARTS).map(([field, { to }]) => [field, to(draft, roles)] as const);
  return Object.fromEntries(all.filter(([, value]) => value !== null)) as unknown as Correction;
}
