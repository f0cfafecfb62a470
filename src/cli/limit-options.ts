/** The options that say how much reading one file may take, shared by all commands that read files. */
import { type Command, InvalidArgumentError } from 'commander';
import type { Limits } from '../adding/limits.ts';

export interface LimitOptions {
  readonly timeLimit?: number;
  readonly memoryLimit?: number;
}

export function whole(value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError('Give a whole number from 1.');
  return number;
}

export const limitOptions = (command: Command): Command =>
  command
    .option('--time-limit <seconds>', 'longest a report may take (default: by size, from 60)', whole)
    .option('--memory-limit <megabytes>', 'most memory that reading a report may take (default: 1024)', whole);

export const limitsOf = ({ timeLimit, memoryLimit }: LimitOptions): Limits => ({
  ...(timeLimit === undefined ? {} : { seconds: timeLimit }),
  ...(memoryLimit === undefined ? {} : { megabytes: memoryLimit }),
});
