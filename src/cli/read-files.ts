/** Reads files one after the other; one that cannot be read is told of in a line, and the others are still read. */
import { type Exporter, exporterNamed } from '../export/index.ts';
import { shownName } from '../ingest/ingest-error.ts';
import { readReport } from '../read-report.ts';
import type { ColumnOptions } from './column-option.ts';
import { destinationFor } from './destination.ts';
import { type FactOptions, factsOf } from './fact-options.ts';
import { withIngest } from './ingest-argument.ts';
import { type LimitOptions, limitsOf } from './limit-options.ts';
import { complain, FAILED, viewOf } from './terminal.ts';
import { UsageError } from './usage-error.ts';

export interface ReadOptions extends FactOptions, LimitOptions, ColumnOptions {
  readonly format: string;
  readonly output?: string;
  readonly jsonl?: boolean;
  readonly width?: number;
  readonly color: boolean;
}

function exporterFor(files: readonly string[], { format }: ReadOptions): Exporter {
  if (files.length === 0) throw new UsageError('No file was given. Name a report: stemma read FILE');
  const exporter = exporterNamed(format);
  if (exporter === undefined) throw new UsageError(`There is no format "${format}".`);
  return exporter;
}

/** How often, and why: what is no report is told of in one line. */
function tellLeftOut(file: string, reasons: readonly string[]): void {
  for (const why of new Set(reasons)) {
    const count = reasons.filter((reason) => reason === why).length;
    complain(`Left out of "${shownName(file)}": ${count} (${why}).`);
  }
}

/** @throws UsageError before anything is read when the files and the destination do not fit together. */
export async function readFiles(files: readonly string[], options: ReadOptions): Promise<void> {
  const exporter = exporterFor(files, options);
  const destination = destinationFor(files, exporter, options.output);
  const view = viewOf(options, destination.isScreen);
  await withIngest(limitsOf(options), async (ingest) => {
    for (const file of files) {
      const leftOut: string[] = [];
      for await (const found of ingest(file, factsOf(options), options.columns)) {
        if ('report' in found) destination.write(found.path, exporter.write(readReport(found.report), view));
        else if ('leftOut' in found) leftOut.push(found.leftOut);
        else {
          complain(`${found.problem.message} ${found.problem.hint}`);
          process.exitCode = FAILED;
        }
      }
      tellLeftOut(file, leftOut);
    }
  });
  destination.close();
}
