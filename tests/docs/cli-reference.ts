/** Writes `docs/reference/cli.md` from the help of the commands themselves. Run as a program it stores the file. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { makeProgram } from '../../src/cli/program.ts';

export const CLI_REFERENCE = fileURLToPath(new URL('../../docs/reference/cli.md', import.meta.url));

const INTRODUCTION = `# The command line

Made from the commands' own help by \`npx tsx tests/docs/cli-reference.ts\`; a test fails when the two differ.

Results go to standard output or into files, everything said about them to standard error. Messages have one shape:
\`stemma: what is wrong. What to do next.\` Exit codes:

| code | meaning |
|---|---|
| 0 | everything asked for was done |
| 1 | a report could not be read, or a result not written; the others were done |
| 2 | the command was called wrongly; nothing was done |
| 130 | \`stemma add\` was stopped with Ctrl-C; what it told of is kept, and the same command goes on from there |

Colour is used on a terminal only, and not when \`NO_COLOR\` is set. Files are written whole or not at all.
`;

export async function cliReference(): Promise<string> {
  const program = await makeProgram('0.0.0');
  const helps: string[] = [];
  const written = { writeOut: (text: string) => helps.push(text) };
  for (const command of [program, ...program.commands]) {
    const name = command === program ? 'stemma' : `stemma ${command.name()}`;
    helps.push(`\n## ${name}\n\n\`\`\`\n`);
    command.configureOutput({ ...command.configureOutput(), ...written }).outputHelp();
    helps.push('```\n');
  }
  return INTRODUCTION + helps.join('');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(CLI_REFERENCE, await cliReference());
