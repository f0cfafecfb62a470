/** A picture's marks as one stop for the keyboard: arrows go from mark to mark, Enter chooses, Escape takes the choice back. */
import { type KeyboardEvent, useId, useState } from 'react';

interface Marks {
  readonly label: string;
  /** In the order in which the arrows go. */
  readonly keys: readonly string[];
  readonly onChoose: (key: string) => void;
  readonly onClear: () => void;
  /** Keys that the picture itself knows. True when it took the key. */
  readonly onKey?: (event: KeyboardEvent) => boolean;
}

export function useMarks({ label, keys, onChoose, onClear, onKey }: Marks) {
  const id = useId();
  const [active, setActive] = useState<string | null>(null);
  const index = active === null ? -1 : keys.indexOf(active);
  const idOf = (key: string): string => `${id}-${keys.indexOf(key)}`;
  const step = (by: number): void => {
    const next = index < 0 ? (by > 0 ? 0 : keys.length - 1) : index + by;
    setActive(keys[Math.max(0, Math.min(keys.length - 1, next))] ?? null);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const rtl = document.documentElement.dir === 'rtl';
    const does: Readonly<Record<string, () => void>> = {
      ArrowRight: () => step(rtl ? -1 : 1),
      ArrowLeft: () => step(rtl ? 1 : -1),
      ArrowDown: () => step(1),
      ArrowUp: () => step(-1),
      Home: () => setActive(keys[0] ?? null),
      End: () => setActive(keys.at(-1) ?? null),
      Enter: () => index >= 0 && onChoose(keys[index]),
      ' ': () => index >= 0 && onChoose(keys[index]),
      Escape: onClear,
    };
    if (onKey?.(event)) {
      event.preventDefault();
      return;
    }
    const act = does[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  };
  return {
    active: index < 0 ? null : active,
    setActive,
    idOf,
    /** On the element that holds the marks. */
    list: {
      role: 'listbox',
      tabIndex: 0,
      'aria-label': label,
      onKeyDown,
      ...(index < 0 ? {} : { 'aria-activedescendant': `${id}-${index}` }),
    } as const,
  };
}
