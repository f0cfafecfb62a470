/** `stemma add`: takes reports into a case; what is there already is left as it is. */
import { Command } from 'commander';
import type { Outcome } from '../../open-case.ts';
import { type Added, addFiles, nothingAdded } from '../case/add-files.ts';
import { type CollectionOptions, collectionOptions } from '../case/collection.ts';
import { type CaseOptions, inCase, print, withCaseOptions } from '../case/place.ts';
import { type ColumnOptions, columnOption } from '../column-option.ts';
import { type LimitOptions, limitOptions, limitsOf, whole } from '../limit-options.ts';
import { complain, FAILED, say } from '../terminal.ts';

interface AddOptions extends CaseOptions, CollectionOptions, LimitOptions, ColumnOptions {
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
  const told = json ? jsonLine : (): void => undefined;
  await inCase(name, options, async (opened) => {
    const result = nothingAdded();
    const { signal, release } = stopSignal();
    let toTheEnd = false;
    try {
      const how = { ...(workers === undefined ? {} : { workers }), ...(columns ? { columns } : {}) };
      await addFiles(opened, files, { ...how, limits, signal, told, result });
      toTheEnd = !result.stopped;
    } finally {
      release();
      if (json) print(JSON.stringify(result));
      else summary(name, result, toTheEnd);
      if (result.failed.length > 0) process.exitCode = FAILED;
      if (result.stopped) process.exitCode = STOPPED;
    }
  });
}

export const add = (): Command =>
  collectionOptions(
    columnOption(
      limitOptions(
        withCaseOptions(
          new Command('add')
            .summary('add reports to a case')
            .description(
              'Reads reports into a case: text, Markdown, HTML, PDF, DOCX, mail and mailboxes, tables (CSV, XLSX, JSON) whose columns you confirm, archives and folders with all that is in them, or JSON lines ({"id","text",...}). The same report is taken in once; a run that was stopped goes on where it was. With --json, a line for each report as soon as it is durable, and the sum as the last line.',
            )
            .argument('<case>', 'the case')
            .argument('<files...>', 'reports, or files and folders that hold them'),
        ).option('--workers <number>', 'reports read side by side (default: one less than there are cores)', whole),
      ),
    ),
  ).action(run);
