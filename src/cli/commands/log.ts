/** `stemma log` and `stemma verify`: what was done to a case, and whether it still is what was written. */
import { Command } from 'commander';
import { listInPieces } from '../../handover/flowing/json-in-pieces.ts';
import type { LogLine } from '../../model/judgement.ts';
import type { KeptReport, Reading, Store, Verification } from '../../store/index.ts';
import { type CaseOptions, inCase, printJson, printPieces, put, withCaseOptions } from '../case/place.ts';
import { complain, FAILED, say } from '../terminal.ts';

/** As people know the report: the id it came with, else its file, and its title. */
function nameOf({ givenId, report }: KeptReport): string {
  const name = givenId ?? report.origin.name;
  return report.title === undefined || report.title === name ? name : `${name} “${report.title}”`;
}

const ON_REPORTS: ReadonlySet<LogLine['action']> = new Set(['add', 'reread']);

/** The name of the report that a line is about; null where it is about none that is there. */
async function reportNamed(reading: Reading, { action, subject }: LogLine): Promise<string | null> {
  const kept = ON_REPORTS.has(action) ? await reading.report(subject) : null;
  return kept && nameOf(kept);
}

interface NamedLine extends LogLine {
  /** Where it is about a report. */
  readonly name?: string;
}

async function* namedLines(reading: Reading): AsyncGenerator<NamedLine> {
  for (const line of await reading.log()) {
    const name = await reportNamed(reading, line);
    yield name === null ? line : { ...line, name };
  }
}

async function printLog(reading: Reading): Promise<void> {
  for await (const { seq, at, by, action, subject, name } of namedLines(reading))
    await put(
      `${String(seq).padStart(5)}  ${at}  ${by}  ${action}  ${subject}${name === undefined ? '' : `  ${name}`}\n`,
    );
}

export const log = (): Command =>
  withCaseOptions(
    new Command('log')
      .summary('who did what to a case, and when')
      .description('Prints every change of a case, the oldest first; reports by their id, their name and their title.')
      .argument('<case>', 'the case'),
  ).action((name: string, { json, ...options }: CaseOptions) =>
    inCase(name, options, ({ store }) =>
      store.snapshot((reading) => (json ? printPieces(listInPieces(namedLines(reading), 2)) : printLog(reading))),
    ),
  );

async function complainOf(store: Store, { line, why }: NonNullable<Verification['broken']>): Promise<void> {
  const name = await reportNamed(store, line);
  const about = `${line.action} ${line.subject}${name === null ? '' : `, ${name}`}`;
  complain(`Line ${line.seq} (${about}) does not hold: ${why}. Compare with an earlier copy of the case.`);
}

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
      else await complainOf(store, result.broken);
      if (result.broken) process.exitCode = FAILED;
    }),
  );
