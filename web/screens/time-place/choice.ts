/** What is chosen in time and in place, kept in the address; and what each half of the screen asks for: everything but its own choice. */
import { useQuery } from '../../address.tsx';

const FILTERS = ['search', 'kind', 'event', 'speaker', 'standing', 'from', 'to'] as const;
const CHOSEN = ['when', 'place'] as const;
type Name = (typeof FILTERS)[number] | (typeof CHOSEN)[number];
export type Choice = Readonly<Record<Name, string>>;

export function useChoice() {
  const { value, change } = useQuery();
  const all = Object.fromEntries([...FILTERS, ...CHOSEN].map((name) => [name, value(name)])) as Choice;
  const none = (names: readonly Name[]): Partial<Record<Name, string>> =>
    Object.fromEntries(names.map((name) => [name, '']));
  return {
    all,
    /** The axis shows times that are not chosen too, so that another can be. */
    forTimes: { ...all, ...none(['when', 'from', 'to']) },
    forPlaces: { ...all, ...none(['place']) },
    some: FILTERS.some((name) => all[name] !== ''),
    clear: () => change(none([...FILTERS, ...CHOSEN])),
    /** A second time the same takes it back. */
    chooseTime: (when: string) => change({ when: when === all.when ? '' : when, from: '', to: '' }),
    chooseStretch: (from: string, to: string) => change({ when: '', from, to }),
    choosePlace: (place: string) => change({ place: place === all.place ? '' : place }),
    change,
  };
}
