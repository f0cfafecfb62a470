/** A filter that lives in the address bar: a menu of the values that occur, with how often they do. */
import type { ReactNode } from 'react';
import { useQuery } from '../address.tsx';
import { useSpeech } from '../strings/index.tsx';

export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly count?: number;
}

interface FilterMenuProps {
  /** Name in the address. */
  readonly name: string;
  readonly label: string;
  readonly choices: readonly Choice[];
}

const LONGEST = 60;
const short = (label: string): string => (label.length > LONGEST ? `${label.slice(0, LONGEST)}…` : label);

export function FilterMenu({ name, label, choices }: FilterMenuProps): ReactNode {
  const { t, number } = useSpeech();
  const { value, change } = useQuery();
  const chosen = value(name);
  const there = chosen === '' || choices.some((choice) => choice.value === chosen);
  const all = there ? choices : [...choices, { value: chosen, label: chosen }];
  return (
    <label className="filter">
      {label}
      <select value={chosen} onChange={(e) => change({ [name]: e.target.value })}>
        <option value="">{t.casePile.all}</option>
        {all.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {short(choice.label)}
            {choice.count === undefined ? '' : ` (${number(choice.count)})`}
          </option>
        ))}
      </select>
    </label>
  );
}

/** A date known to the year, month or day. */
export const PARTIAL_DATE = '\\d{4}(-\\d{2}(-\\d{2})?)?';

/** A date known to the year, month or day. */
export function FilterDate({ name, label }: { readonly name: string; readonly label: string }): ReactNode {
  const { value, change } = useQuery();
  return (
    <label className="filter date">
      {label}
      <input
        key={value(name)}
        defaultValue={value(name)}
        pattern={PARTIAL_DATE}
        placeholder="2022-03"
        dir="ltr"
        onBlur={(e) => e.target.validity.valid && e.target.value !== value(name) && change({ [name]: e.target.value })}
        onKeyDown={(e) => e.key === 'Enter' && e.currentTarget.blur()}
      />
    </label>
  );
}
