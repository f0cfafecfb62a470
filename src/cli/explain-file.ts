/** Reads one file and prints what the layers found in it. */
import { ReadProblem } from '../adding/read-problem.ts';
import type { LayerName } from '../model/annotations.ts';
import { readReport } from '../read-report.ts';
import { explanation } from './explain/index.ts';
import { type FactOptions, factsOf } from './fact-options.ts';
import { withIngest } from './ingest-argument.ts';
import { type LimitOptions, limitsOf } from './limit-options.ts';

export const explainFile = (file: string, options: FactOptions & LimitOptions, layer?: LayerName): Promise<void> =>
  withIngest(limitsOf(options), async (ingest) => {
    for await (const found of ingest(file, factsOf(options))) {
      if ('report' in found) process.stdout.write(explanation(readReport(found.report), layer));
      else if ('problem' in found) throw new ReadProblem(found.problem);
    }
  });
