/** Reads one file and prints what the layers found in it. */
import type { LayerName } from '../model/annotations.ts';
import { readReport } from '../read-report.ts';
import { explanation } from './explain/index.ts';
import { type FactOptions, factsOf } from './fact-options.ts';
import { withIngest } from './ingest-argument.ts';
import { type LimitOptions, limitsOf } from './limit-options.ts';

export const explainFile = (file: string, options: FactOptions & LimitOptions, layer?: LayerName): Promise<void> =>
  withIngest(limitsOf(options), async (ingest) => {
    const doc = readReport(await ingest(file, factsOf(options)));
    process.stdout.write(explanation(doc, layer));
  });
