/** The options that say how files were had before they came to the case. */
import type { Command } from 'commander';
import type { Collection } from '../../model/custody.ts';
import { UsageError } from '../usage-error.ts';

export interface CollectionOptions {
  readonly collector?: string;
  readonly method?: string;
  readonly sourceUrl?: string;
  readonly collectedAt?: string;
}

/** Only a moment that is one everywhere: the time zone is not guessed. */
function moment(value: string): string {
  const time = new Date(value);
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:\d{2})$/.test(value) || Number.isNaN(time.getTime()))
    throw new UsageError(`"${value}" is not a moment. Write 2031-03-05T14:00Z, or with +02:00 in place of Z.`);
  return time.toISOString();
}

export const collectionOptions = (command: Command): Command =>
  command
    .option('--collector <name>', 'who obtained the file, for its custody')
    .option('--method <text>', 'how: "received by mail", "photographed on site"')
    .option('--source-url <url>', 'where it stood')
    .option('--collected-at <moment>', 'when it was obtained: 2031-03-05T14:00Z', moment);

/** Null where nothing was said. */
export function collectionOf(options: CollectionOptions): Collection | null {
  const { collector, method, sourceUrl, collectedAt } = options;
  const given = Object.entries({ collector, method, sourceUrl, collectedAt }).filter(
    ([, value]) => value !== undefined,
  );
  return given.length === 0 ? null : (Object.fromEntries(given) as Collection);
}
