/** The command line as a whole: one file a command under `commands/`, listed here. */
import { Command } from 'commander';

import { complain } from './terminal.ts';

interface Listed {
  readonly name: string;
  /** Loads the command's file: only the one that was called is loaded, so that start-up stays short. */
  readonly load: () => Promise<() => Command>;
}

const COMMANDS: readonly Listed[] = [
  { name: 'read', load: async () => (await import('./commands/read.ts')).read },
  { name: 'explain', load: async () => (await import('./commands/explain.ts')).explain },
  { name: 'serve', load: async () => (await import('./commands/serve.ts')).serve },
  { name: 'new', load: async () => (await import('./commands/new.ts')).newCommand },
  { name: 'add', load: async () => (await import('./commands/add.ts')).add },
  { name: 'relate', load: async () => (await import('./commands/relate.ts')).relate },
  { name: 'claims', load: async () => (await import('./commands/show.ts')).claims },
  { name: 'questions', load: async () => (await import('./commands/show.ts')).questions },
  { name: 'origins', load: async () => (await import('./commands/show.ts')).origins },
  { name: 'judge', load: async () => (await import('./commands/judge.ts')).judge },
  { name: 'aliases', load: async () => (await import('./commands/judge.ts')).aliases },
  { name: 'log', load: async () => (await import('./commands/log.ts')).log },
  { name: 'verify', load: async () => (await import('./commands/log.ts')).verify },
  { name: 'custody', load: async () => (await import('./commands/custody.ts')).custody },
  { name: 'original', load: async () => (await import('./commands/custody.ts')).original },
  { name: 'fetch', load: async () => (await import('./commands/fetch.ts')).fetchCommand },
  { name: 'export', load: async () => (await import('./commands/export.ts')).exportCommand },
  { name: 'redact', load: async () => (await import('./commands/redact.ts')).redact },
  { name: 'licence', load: async () => (await import('./commands/licence.ts')).licence },
];

/** Capital first, as in the program's own messages. */
function problem(text: string): string {
  const line = text
    .replace(/^error: /, '')
    .trim()
    .replace(/\s+/g, ' ');
  return line.charAt(0).toUpperCase() + line.slice(1);
}

/**
 * The program with the command that was called, or with all of them when none of that name is known.
 * It throws where commander would leave the process, so that `main.ts` alone decides on exit codes.
 */
export async function makeProgram(version: string, called?: string): Promise<Command> {
  const program = new Command('stemma')
    .description('Reads reports of conflict and shows, for every claim, who says so, on what grounds, in which words.')
    .version(version, '-V, --version', 'print the version');
  const named = COMMANDS.filter(({ name }) => name === called);
  for (const { load } of named.length > 0 ? named : COMMANDS) program.addCommand((await load())());
  for (const command of [program, ...program.commands]) {
    command.exitOverride().configureOutput({ outputError: (text) => complain(problem(text)) });
    command.configureHelp({ helpWidth: 80 });
  }
  return program;
}
