/** Keeps what was worked out until something that it rests on has changed. */
import type { Part } from './case-index.ts';

export interface Kept {
  readonly once: <T>(name: string, make: () => T, on?: readonly Part[]) => T;
  readonly forget: (changed: ReadonlySet<Part>) => void;
}

const ALL: readonly Part[] = ['claims', 'judgements', 'aliases', 'picture'];

export function keptAnswers(): Kept {
  const made = new Map<string, { readonly value: unknown; readonly on: readonly Part[] }>();
  return {
    once: <T>(name: string, make: () => T, on: readonly Part[] = ALL): T => {
      const before = made.get(name);
      if (before) return before.value as T;
      const value = make();
      made.set(name, { value, on });
      return value;
    },
    forget: (changed) => {
      for (const [name, { on }] of made) if (on.some((part) => changed.has(part))) made.delete(name);
    },
  };
}
