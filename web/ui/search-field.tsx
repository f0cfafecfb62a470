/** The search of a screen: what is written there is in the address bar a moment later. */
import { type ReactNode, useEffect, useRef } from 'react';
import { useQuery } from '../address.tsx';
import { useSpeech } from '../strings/index.tsx';

/** Milliseconds without a stroke before it is asked for. */
const PAUSE = 180;

export function SearchField({ placeholder }: { readonly placeholder: string }): ReactNode {
  const { t } = useSpeech();
  const { value, change } = useQuery();
  const field = useRef<HTMLInputElement>(null);
  const timer = useRef(0);
  const asked = value('search');
  useEffect(() => {
    if (field.current && document.activeElement !== field.current) field.current.value = asked;
  }, [asked]);
  useEffect(() => () => clearTimeout(timer.current), []);
  return (
    <label className="search">
      <span className="said">{t.casePile.search}</span>
      <input
        ref={field}
        type="search"
        defaultValue={asked}
        placeholder={placeholder}
        onChange={(e) => {
          const { value: search } = e.target;
          clearTimeout(timer.current);
          timer.current = window.setTimeout(() => change({ search }), PAUSE);
        }}
        onKeyDown={(e) => e.key === 'Escape' && e.currentTarget.blur()}
      />
      <span className="key" aria-hidden="true">
        /
      </span>
    </label>
  );
}
