/** `stemma licence`: under which licence a case is handed over. */
import { Command } from 'commander';
import { ABOUT_CASE, keptLicence } from '../../export/handover/hand-over.ts';
import { type CaseOptions, handOf, inCase, print, printJson, withCaseOptions } from '../case/place.ts';
import { say } from '../terminal.ts';

export const licence = (): Command =>
  withCaseOptions(
    new Command('licence')
      .summary('choose under which licence a case is handed over')
      .description(
        'Prints the licence that every export of the case carries, or chooses another. Earlier choices stay in the log.',
      )
      .argument('<case>', 'the case')
      .argument('[licence]', 'in your words, such as "CC BY 4.0" or "For the court alone"')
      .option('--reason <text>', 'why'),
  ).action((name: string, text: string | undefined, options: CaseOptions & { readonly reason?: string }) =>
    inCase(name, options, async ({ store }) => {
      if (text !== undefined)
        await store.judge({
          about: ABOUT_CASE,
          verdict: 'licensed',
          correction: { licence: text },
          reason: options.reason ?? '',
          ...handOf(options),
        });
      const kept = keptLicence(await store.judgements(ABOUT_CASE));
      if (options.json) return printJson({ licence: kept });
      if (kept === null) say(`No licence is chosen. Choose one: stemma licence ${name} "CC BY 4.0"`);
      else print(kept);
    }),
  );
