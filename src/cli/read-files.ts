/** Reads files one after the other; one that cannot be read is told of in a line, and the others are still read. */
import { ReadProblem } from '../adding/read-problem.ts';
import { type Exporter, exporterNamed } from '../export/index.ts';
import { IngestError } from '../ingest/index.ts';
import { readReport } from '../read-report.ts';
import { destinationFor } from './destination.ts';
import { type FactOptions, factsOf } from './fact-options.ts';
import { withIngest } from './ingest-argument.ts';
import { type LimitOptions, limitsOf } from './limit-options.ts';
import { complain, FAILED, viewOf } from './terminal.ts';
import { UsageError } from './usage-error.ts';

export interface ReadOptions extends FactOptions, LimitOptions {
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

/** @throws UsageError before anything is read when the files and the destination do not fit together. */
export async function readFiles(files: readonly string[], options: ReadOptions): Promise<void> {
  const exporter = exporterFor(files, options);
  const destination = destinationFor(files, exporter, options.output);
  const view = viewOf(options, destination.isScreen);
  await withIngest(limitsOf(options), async (ingest) => {
    for (const file of files) {
      try {
        const doc = readReport(await ingest(file, factsOf(options)));
        destination.write(file, exporter.write(doc, view));
      } catch (error) {
        if (!(error instanceof IngestError || error instanceof ReadProblem)) throw error;
        complain(`${error.message} ${error.hint}`);
        process.exitCode = FAILED;
      }
    }
  });
  destination.close();
}
