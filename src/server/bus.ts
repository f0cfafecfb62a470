/** Tells every open window what changed, as it changes. */
import { z } from '@hono/zod-openapi';

/** `revision` is the number of the log's last line. `subjects` are ids: of reports, judgements, aliases. */
export const Change = z
  .object({
    revision: z.int(),
    what: z.enum(['reports', 'judgements', 'picture', 'aliases', 'relating', 'case']),
    subjects: z.array(z.string()).readonly(),
  })
  .openapi('Change');
export type Change = z.infer<typeof Change>;

export interface Bus {
  tell(change: Change): void;
  /** Returns what ends the listening. */
  listen(hear: (change: Change) => void): () => void;
  readonly listeners: () => number;
}

export function makeBus(): Bus {
  const ears = new Set<(change: Change) => void>();
  return {
    tell: (change) => {
      for (const hear of ears) hear(change);
    },
    listen: (hear) => {
      ears.add(hear);
      return () => ears.delete(hear);
    },
    listeners: () => ears.size,
  };
}
