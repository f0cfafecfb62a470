/** `stemma log` and `stemma verify`: what was done to a case, and whether it still is what was written. */
import { Command } from 'commander';
import { type CaseOptions, inCase, print, printJson, withCaseOptions } from '../case/place.ts';
import { complain, FAILED, say } from '../terminal.ts';

export const log = (): Command =>
  withCaseOptions(
    new Command('log')
      .summary('who did what to a case, and when')
      .description('Prints every change of a case, the oldest first.')
      .argument('<case>', 'the case'),
  ).action((name: string, options: CaseOptions) =>
    inCase(name, options, async ({ store }) => {
      const lines = await store.log();
      if (options.json) printJson(lines);
      else
        for (const { seq, at, by, action, subject } of lines)
          print(`${String(seq).padStart(5)}  ${at}  ${by}  ${action}  ${subject}`);
    }),
  );

export const verify = (): Command =>
  withCaseOptions(
    new Command('verify')
      .summary('prove that nothing in a case was altered')
      .description(
        'Checks the chain of the log, every original against its SHA-256, and every report, claim and judgement against what the log says of it.',
      )
      .argument('<case>', 'the case'),
  ).action((name: string, options: CaseOptions) =>
    inCase(name, options, async ({ store }) => {
      const result = await store.verify();
      if (options.json) printJson(result);
      else if (result.broken === null) say(`${result.lines} lines hold.`);
      else
        complain(
          `Line ${result.broken.line.seq} (${result.broken.line.action} ${result.broken.line.subject}) does not hold: ${result.broken.why}. Compare with an earlier copy of the case.`,
        );
      if (result.broken) process.exitCode = FAILED;
    }),
  );
