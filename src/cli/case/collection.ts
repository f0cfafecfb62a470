/** The options that say how files were had before they came to the case. */
import type { Command } from 'commander';
import { type Collection, momentOf } from '../../model/custody.ts';
import { UsageError } from '../usage-error.ts';

export interface CollectionOptions {
  readonly collector?: string;
  readonly method?: string;
  readonly sourceUrl?: string;
  readonly collectedAt?: string;
}

function moment(value: string): string {
  const time = momentOf(value);
  if (time !== null) return time;
  throw new UsageError(`"${value}" is not a moment. Write 2031-03-05T14:00Z, or with +02:00 in place of Z.`);
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
