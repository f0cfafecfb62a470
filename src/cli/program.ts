/** The command line as a whole: one file a command under `commands/`, listed here. */
import { Command } from 'commander';

import { add } from './commands/add.ts';
import { aliases, judge } from './commands/judge.ts';
import { log, verify } from './commands/log.ts';
import { newCommand } from './commands/new.ts';
import { read } from './commands/read.ts';
import { relate } from './commands/relate.ts';
import { claims, exportCommand, origins, questions } from './commands/show.ts';
import { complain } from './terminal.ts';

const COMMANDS: readonly (() => Command)[] = [
  read,
  newCommand,
  add,
  relate,
  claims,
  questions,
  origins,
  judge,
  aliases,
  log,
  verify,
  exportCommand,
];

/** Capital first, as in the program's own messages. */
function problem(text: string): string {
  const line = text.replace(/^error: /, '').trim();
  return line.charAt(0).toUpperCase() + line.slice(1);
}

/** Throws where commander would leave the process, so that `main.ts` alone decides on exit codes. */
export function makeProgram(version: string): Command {
  const program = new Command('stemma')
    .description('Reads reports of conflict and shows, for every claim, who says so, on what grounds, in which words.')
    .version(version, '-V, --version', 'print the version');
  for (const command of COMMANDS) program.addCommand(command());
  for (const command of [program, ...program.commands]) {
    command.exitOverride().configureOutput({ outputError: (text) => complain(problem(text)) });
    command.configureHelp({ helpWidth: 80 });
  }
  return program;
}
