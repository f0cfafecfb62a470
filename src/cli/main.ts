#!/usr/bin/env node
/** Where the process starts: runs the command line and turns whatever goes wrong into one line and an exit code. */
import { readFileSync } from 'node:fs';
import { CommanderError } from 'commander';
import { packageFile } from '../package-file.ts';
import { makeProgram } from './program.ts';
import { complain, FAILED, MISUSED } from './terminal.ts';
import { UsageError } from './usage-error.ts';
import { WriteError, writeErrorOf } from './write-file.ts';

/** A reader that has seen enough, such as `head`, closes the pipe: that is no error. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') complain(writeErrorOf(error, 'standard output').message);
  process.exit(error.code === 'EPIPE' ? process.exitCode : FAILED);
});

/** Errors that know what to do next carry it as a hint. */
const hintOf = (error: unknown): string | null =>
  error instanceof Error && 'hint' in error && typeof error.hint === 'string' ? error.hint : null;

function exitCodeFor(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : MISUSED;
  const hint = hintOf(error);
  if (hint !== null) {
    complain(`${(error as Error).message} ${hint}`);
    return FAILED;
  }
  if (error instanceof UsageError || error instanceof WriteError) complain(error.message);
  else complain(`This should not happen, please report it: ${(error as Error).stack ?? String(error)}`);
  return error instanceof UsageError ? MISUSED : FAILED;
}

function version(): string {
  const about = readFileSync(packageFile('package.json'), 'utf8');
  return (JSON.parse(about) as { version: string }).version;
}

try {
  const program = await makeProgram(version(), process.argv[2]);
  await program.parseAsync();
} catch (error) {
  process.exitCode = exitCodeFor(error);
}
