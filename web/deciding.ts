/** What holds for every decision that is sent: one key however often it is sent, and tried again while the case is being written by somebody else. */
import { useMutationState } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { ApiProblem } from './api.ts';

const keys = new WeakMap<object, string>();

/** The server writes a decision once for each key: so the same decision keeps its key when it is sent again. */
export function keyFor(decision: object): string {
  const key = keys.get(decision) ?? crypto.randomUUID();
  keys.set(decision, key);
  return key;
}

const isBusy = (error: unknown): boolean =>
  error instanceof ApiProblem && error.status === 503 && error.code === 'locked';

const PAUSE = 1_000;

/** Options of a mutation that decides. */
export const DECISION = {
  mutationKey: ['decision'],
  retry: (_count: number, error: Error) => isBusy(error),
  retryDelay: PAUSE,
};

/** After so long a decision that is under way is told of. */
const LONG = 800;

/** Does a decision wait for its turn to be written? */
export function useWaitingDecision(): boolean {
  const sent = useMutationState({
    filters: { mutationKey: DECISION.mutationKey, status: 'pending' },
    select: ({ state }) => state.submittedAt,
  });
  const first = Math.min(...sent);
  const [waiting, setWaiting] = useState(false);
  useEffect(() => {
    if (first === Number.POSITIVE_INFINITY) {
      setWaiting(false);
      return;
    }
    const timer = setTimeout(() => setWaiting(true), first + LONG - Date.now());
    return () => clearTimeout(timer);
  }, [first]);
  return waiting;
}
