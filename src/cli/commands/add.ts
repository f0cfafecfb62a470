/** `stemma add`: takes reports into a case; what is there already is left as it is. */
import { Command } from 'commander';
import { addFiles } from '../case/add-files.ts';
import { type CaseOptions, inCase, printJson, withCaseOptions } from '../case/place.ts';
import { FAILED, say } from '../terminal.ts';

export const add = (): Command =>
  withCaseOptions(
    new Command('add')
      .summary('add reports to a case')
      .description(
        'Reads reports into a case: text, Markdown, HTML, PDF, DOCX, or JSON lines ({"id","text",...}). The same report is taken in once; a run that was stopped goes on where it was.',
      )
      .argument('<case>', 'the case')
      .argument('<files...>', 'reports'),
  ).action((name: string, files: string[], options: CaseOptions) =>
    inCase(name, options, async (opened) => {
      const result = await addFiles(opened, files);
      if (options.json) printJson(result);
      else
        say(
          `Added ${result.added}, had ${result.present} already, could not read ${result.failed.length}; ${result.claims} claims found. Next: stemma relate ${name}`,
        );
      if (result.failed.length > 0) process.exitCode = FAILED;
    }),
  );
