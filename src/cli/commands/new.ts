/** `stemma new`: an empty case. */
import { Command } from 'commander';
import { type CaseOptions, inNewCase, printJson, withCaseOptions } from '../case/place.ts';
import { say } from '../terminal.ts';

export const newCommand = (): Command =>
  withCaseOptions(
    new Command('new')
      .summary('make an empty case')
      .description('Makes an empty case: one file, NAME.stemma, or a case in a PostgreSQL database.')
      .argument('<case>', 'name of the case'),
  ).action((name: string, options: CaseOptions) =>
    inNewCase(name, options, async ({ store }) => {
      if (options.json) printJson({ case: store.caseId, location: store.location });
      else say(`Made ${store.location}. Next: stemma add ${name} FILE...`);
    }),
  );
