/** Waits for another process that is writing without holding up whoever else asks this one. */
import { StoreError } from '../store-error.ts';

/** How long each pause is, in milliseconds; the last goes on. */
const PAUSES = [1, 2, 5, 10, 15, 20, 25];

/** Tries until it is had, or the patience is at its end. @throws StoreError */
export async function waitFor(tried: () => Promise<boolean>, patience: number, place: string): Promise<void> {
  const until = performance.now() + patience;
  for (let n = 0; !(await tried()); n++) {
    if (performance.now() >= until)
      throw new StoreError(
        'locked',
        `Cannot use "${place}": another process is using it.`,
        'Wait until the other command has ended and try again; nothing was lost.',
      );
    await new Promise((resume) => setTimeout(resume, PAUSES[Math.min(n, PAUSES.length - 1)]));
  }
}
