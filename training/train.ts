/** `npm run train -- NAME --data DIR`: learns one model and writes `models/<file>.bin` with its card beside it. */
import { parseArgs } from 'node:util';

/** Where the data lie and where the weights go. */
export interface TrainingRun {
  readonly data: string;
  readonly models: string;
}

/** One line a model. Each file's `train` reads under `data`, writes under `models` and prints its scores. */
const TRAINERS: Readonly<Record<string, () => Promise<{ train: (run: TrainingRun) => Promise<void> }>>> = {
  attributions: () => import('./attributions/index.ts'),
  places: () => import('./places/index.ts'),
  entities: () => import('./entities/index.ts'),
  lemmas: () => import('./tags/lemmas.ts'),
  analysis: () => import('./analysis/index.ts'),
};

const { values, positionals } = parseArgs({ allowPositionals: true, options: { data: { type: 'string' } } });
const load = TRAINERS[positionals[0]];
if (!load || !values.data) {
  console.error(`usage: npm run train -- NAME --data DIR    NAME: ${Object.keys(TRAINERS).join(' | ')}`);
  process.exitCode = 2;
} else {
  const { train } = await load();
  await train({ data: values.data, models: new URL('../models/', import.meta.url).pathname });
}
