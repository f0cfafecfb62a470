/** Values of claims as people say them: a toll, a role, a time, a place, in the language of the page. */
import type { Claim } from '../api.ts';
import { useSpeech } from '../strings/index.tsx';

type Toll = NonNullable<Claim['toll']>['value'];
type Role = Claim['who'][number]['value'];

export interface Describe {
  readonly toll: (toll: Toll) => string;
  readonly range: (low: number | null, high: number | null) => string;
  readonly role: (role: Role) => string;
  /** The value of a field, several a line each; null where the claim does not say. */
  readonly field: (field: Field, claim: Claim) => string | null;
}

export const FIELDS = [
  'kind',
  'stance',
  'certainty',
  'grounds',
  'chain',
  'event',
  'who',
  'toll',
  'when',
  'where',
] as const;
export type Field = (typeof FIELDS)[number];

export function useDescribe(): Describe {
  const { t, number, time } = useSpeech();
  const { words } = t;
  const range = (low: number | null, high: number | null): string =>
    low !== null && low === high
      ? number(low)
      : words.range(low === null ? null : number(low), high === null ? null : number(high));
  const toll = ({ low, high, of, fate, qualifier }: Toll): string => {
    const said = low === null && high === null ? (qualifier ?? words.range(null, null)) : range(low, high);
    const blur = qualifier && low !== null && low === high ? `${qualifier} ` : '';
    return `${blur}${said} ${of}${fate ? ` (${words.fates[fate]})` : ''}`.trim();
  };
  const role = ({ name, role: part }: Role): string => `${name} (${words.roles[part]})`;
  const fields: Readonly<Record<Field, (claim: Claim) => string | null>> = {
    kind: ({ kind }) => words.kinds[kind],
    stance: ({ stance }) => words.stances[stance],
    certainty: ({ certainty }) => words.certainties[certainty.value],
    grounds: ({ grounds }) => words.grounds[grounds.value],
    chain: ({ chain }) => chain.map(({ name }) => name).join(' › '),
    event: ({ event }) => (event ? words.events[event.value] : null),
    who: ({ who }) => (who.length === 0 ? null : who.map(({ value }) => role(value)).join('\n')),
    toll: (claim) => (claim.toll ? toll(claim.toll.value) : null),
    when: ({ when }) => (when ? time(when.value) : null),
    where: ({ where }) => where?.value.name ?? null,
  };
  return { toll, range, role, field: (field, claim) => fields[field](claim) };
}
