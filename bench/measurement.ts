/** What one run of a task leaves in `results.json`: its figures, and all that tells how they came about. */
import { execFileSync } from 'node:child_process';
import { cpus, loadavg } from 'node:os';

export interface Circumstances {
  readonly command: string;
  readonly commit: string;
  readonly date: string;
  readonly machine: string;
  /** Processes that wanted the processor in the minute before. */
  readonly load: number;
}

export interface Measurement extends Circumstances {
  readonly task: string;
  readonly seconds: number;
  /** By the row's name; none when the task failed. */
  readonly figures: Readonly<{ [what: string]: string }>;
  readonly failed?: string;
}

const git = (...args: string[]): string => execFileSync('git', args, { encoding: 'utf8' }).trim();

/** A commit whose code or models were changed since carries a plus sign. */
function commit(): string {
  const changed = git(
    'status',
    '--porcelain',
    '--untracked-files=no',
    '--',
    'src',
    'models',
    'bench/*.ts',
    'bench/*.bin',
  );
  return `${git('rev-parse', '--short', 'HEAD')}${changed === '' ? '' : '+'}`;
}

export function circumstances(command: string): Circumstances {
  return {
    command,
    commit: commit(),
    date: new Date().toISOString().slice(0, 10),
    machine: `${cpus().length} x ${cpus()[0]?.model.trim()}, Node ${process.version}`,
    load: Number(loadavg()[0].toFixed(1)),
  };
}
