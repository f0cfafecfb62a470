/** Keys that do something, each with its meaning, so that the list of keys can never be out of date. */
import { useEffect, useSyncExternalStore } from 'react';

export interface KeyBinding {
  /** As `KeyboardEvent.key`, or two with a blank between: one after the other. */
  readonly key: string;
  readonly label: string;
  readonly run: () => void;
}

type Scope = 'everywhere' | 'here';
interface Bound {
  readonly scope: Scope;
  readonly bindings: readonly KeyBinding[];
}

const bound = new Map<object, Bound>();
const ears = new Set<() => void>();
let list: readonly Bound[] = [];

function changed(): void {
  list = [...bound.values()];
  for (const hear of ears) hear();
}

const WRITES = 'input, textarea, select, [contenteditable]';
/** A key pressed while writing is writing; with a modifier it is the browser's. */
const isForUs = ({ target, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  !ctrlKey && !metaKey && !altKey && !(target instanceof Element && target.closest(`${WRITES}, dialog`));

const PATIENCE = 1_500;
let first: { readonly key: string; readonly at: number } | null = null;

function press(event: KeyboardEvent): void {
  if (event.defaultPrevented || !isForUs(event)) return;
  const all = list.flatMap(({ bindings }) => bindings);
  const sequence = first && event.timeStamp - first.at < PATIENCE ? `${first.key} ${event.key}` : null;
  const binding = all.find(({ key }) => key === sequence) ?? all.find(({ key }) => key === event.key);
  first = all.some(({ key }) => key.startsWith(`${event.key} `)) ? { key: event.key, at: event.timeStamp } : null;
  if (!binding) return;
  event.preventDefault();
  first = null;
  binding.run();
}

let listening = false;
function listen(): void {
  if (!listening) addEventListener('keydown', press);
  listening = true;
}

/** Binds the keys while the component is there. */
export function useKeys(scope: Scope, bindings: readonly KeyBinding[]): void {
  useEffect(() => {
    const self = {};
    bound.set(self, { scope, bindings });
    listen();
    list = [...bound.values()];
    return () => {
      bound.delete(self);
      list = [...bound.values()];
    };
  });
  // Whoever shows the list hears of it only when a component comes or goes, not at every stroke.
  useEffect(() => {
    changed();
    return changed;
  }, []);
}

/** The bindings of now: what is shown when the list of keys is opened. */
export function useKeyList(): { readonly everywhere: readonly KeyBinding[]; readonly here: readonly KeyBinding[] } {
  useSyncExternalStore(
    (hear) => {
      ears.add(hear);
      return () => ears.delete(hear);
    },
    () => bound.size,
  );
  const of = (scope: Scope): KeyBinding[] => list.filter((entry) => entry.scope === scope).flatMap((e) => e.bindings);
  return { everywhere: of('everywhere'), here: of('here') };
}
