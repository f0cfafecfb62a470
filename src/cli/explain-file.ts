/** Reads one file and prints what the layers found in it. */
import type { LayerName } from '../model/annotations.ts';
import { readReport } from '../read-report.ts';
import { explanation } from './explain/index.ts';
import { type FactOptions, factsOf } from './fact-options.ts';
import { ingestArgument } from './ingest-argument.ts';

export async function explainFile(file: string, options: FactOptions, layer?: LayerName): Promise<void> {
  const doc = readReport(await ingestArgument(file, factsOf(options)));
  process.stdout.write(explanation(doc, layer));
}
