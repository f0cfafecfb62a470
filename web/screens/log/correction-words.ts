/** A correction as one line of words, field by field, for whoever reads the log; a shape that is not known is shown as it was written. */
import type { Claim } from '../../api.ts';
import { useSpeech } from '../../strings/index.tsx';
import { useDescribe } from '../../ui/describe.ts';

type Labels = Readonly<Record<string, string>>;
type Say = (value: unknown) => string | null;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const named: Say = (value) => (isObject(value) && typeof value.name === 'string' ? value.name : null);

export function useCorrectionWords(): (correction: Readonly<Record<string, unknown>>) => string {
  const { t, time } = useSpeech();
  const { toll, role } = useDescribe();
  const { words } = t;
  const label =
    (labels: Labels): Say =>
    (value) =>
      typeof value === 'string' ? (labels[value] ?? value) : null;
  const listed =
    (one: Say): Say =>
    (value) =>
      Array.isArray(value) ? value.map((item) => one(item) ?? '').join(`${words.comma} `) : null;
  const fields: Readonly<Record<string, Say>> = {
    kind: label(words.kinds),
    stance: label(words.stances),
    grounds: label(words.grounds),
    certainty: label(words.certainties),
    event: label(words.events),
    chain: (value) => (Array.isArray(value) ? value.map(named).join(' › ') : null),
    who: listed((value) => (isObject(value) ? role(value as Claim['who'][number]['value']) : null)),
    toll: (value) => (isObject(value) ? toll(value as unknown as NonNullable<Claim['toll']>['value']) : null),
    when: (value) => (typeof value === 'string' ? time(value) : null),
    where: named,
    spans: () => t.log.otherWords,
    reliability: (value) => (typeof value === 'string' ? value : null),
    camp: (value) => (value === '' ? t.log.noCamp : typeof value === 'string' ? value : null),
  };
  const labels: Labels = { ...words.fields, reliability: t.log.reliability, camp: t.log.camp };
  const say = (field: string, value: unknown): string =>
    value === null ? t.log.emptied : (fields[field]?.(value) ?? JSON.stringify(value));
  return (correction) =>
    Object.entries(correction)
      .map(([field, value]) => `${labels[field] ?? field}: ${say(field, value)}`)
      .join(' · ');
}
