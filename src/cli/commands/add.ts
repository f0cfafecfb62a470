/** `stemma add`: takes reports into a case; what is there already is left as it is. */
import { Command } from 'commander';
import type { Outcome } from '../../open-case.ts';
import { type Added, addFiles, nothingAdded } from '../case/add-files.ts';
import { type CollectionOptions, collectionOptions } from '../case/collection.ts';
import { type CaseOptions, inCase, print, withCaseOptions } from '../case/place.ts';
import { type ColumnOptions, columnOption } from '../column-option.ts';
import { type FactOptions, factOptions, factsOf } from '../fact-options.ts';
import { type LimitOptions, limitOptions, limitsOf, whole } from '../limit-options.ts';
import { complain, FAILED, say } from '../terminal.ts';

interface AddOptions extends CaseOptions, CollectionOptions, FactOptions, LimitOptions, ColumnOptions {
  readonly workers?: number;
}

/** As programs end that were stopped from the keyboard. */
const STOPPED = 130;

/** The first Ctrl-C ends the run in order, a second one at once. */
function stopSignal(): { signal: AbortSignal; release: () => void } {
  const controller = new AbortController();
  const stop = (): void => {
    if (controller.signal.aborted) process.exit(STOPPED);
    controller.abort();
  };
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.on(name, stop);
  return {
    signal: controller.signal,
    release: () => {
      for (const name of ['SIGINT', 'SIGTERM'] as const) process.off(name, stop);
    },
  };
}

/** A report is never changed once it is in the case. */
const KEPT =
  'Reports that the case had already stay as they are: what you gave of them now (--published and the like) is not in the case. To have it there, add them to a new case.';

const jsonLine = (outcome: Outcome): void => print(JSON.stringify(outcome));

function leftOutLine(leftOut: Added['leftOut']): string {
  const reasons = Object.entries(leftOut).map(([why, count]) => `${count} (${why})`);
  return reasons.length === 0 ? '' : ` Left out: ${reasons.join(', ')}.`;
}

function summary(name: string, { added, present, claims, leftOut, stopped, failed }: Added, whole: boolean): void {
  for (const { message, hint } of failed) complain(`${message} ${hint}`);
  const next = whole ? `Next: stemma relate ${name}` : stopped ? 'Stopped; the same command goes on from here.' : '';
  say(
    `Added ${added}, had ${present} already, could not read ${failed.length}; ${claims} claims found.${leftOutLine(leftOut)} ${next}`.trim(),
  );
}

async function run(name: string, files: readonly string[], options: AddOptions): Promise<void> {
  const { json = false, workers, columns } = options;
  const limits = limitsOf(options);
  const facts = factsOf(options);
  const told = json ? jsonLine : (): void => undefined;
  await inCase(name, options, async (opened) => {
    const result = nothingAdded();
    const { signal, release } = stopSignal();
    let toTheEnd = false;
    try {
      const how = { ...(workers === undefined ? {} : { workers }), ...(columns ? { columns } : {}) };
      await addFiles(opened, files, { ...how, facts, limits, signal, told, result });
      toTheEnd = !result.stopped;
    } finally {
      release();
      if (json) print(JSON.stringify(result));
      else summary(name, result, toTheEnd);
      if (result.present > 0 && Object.keys(facts).length > 0) complain(KEPT);
      if (result.failed.length > 0) process.exitCode = FAILED;
      if (result.stopped) process.exitCode = STOPPED;
    }
  });
}

const EXAMPLES = `
Examples:
  stemma add marun inbox/                                      a folder with all that is in it
  stemma add marun note.txt --published 2022-01-20 --publisher "Tarsa News"

What --title, --publisher, --author, --published and --language say holds for every report of the run, over what its file says.`;

const basics = (): Command =>
  new Command('add')
    .summary('add reports to a case')
    .description(
      'Reads reports into a case: text, Markdown, HTML, PDF, DOCX, mail and mailboxes, tables (CSV, XLSX, JSON) whose columns you confirm, archives and folders with all that is in them, or JSON lines ({"id","text",...}). The same report is taken in once; a run that was stopped goes on where it was. With --json, a line for each report as soon as it is durable, and the sum as the last line.',
    )
    .argument('<case>', 'the case')
    .argument('<files...>', 'reports, or files and folders that hold them');

export const add = (): Command =>
  collectionOptions(
    columnOption(
      limitOptions(factOptions(withCaseOptions(basics()))).option(
        '--workers <number>',
        'reports read side by side (default: one less than there are cores)',
        whole,
      ),
    ),
  )
    .addHelpText('after', EXAMPLES)
    .action(run);
