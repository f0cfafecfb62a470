/** `stemma explain`: what each layer found in a report, and by which rule. */
import { Command, Option } from 'commander';
import type { LayerName } from '../../model/annotations.ts';
import { LAYER_NAMES } from '../explain/index.ts';
import { type FactOptions, factOptions } from '../fact-options.ts';

interface ExplainOptions extends FactOptions {
  readonly layer?: LayerName;
}

export const explain = (): Command =>
  factOptions(
    new Command('explain')
      .summary('show what each layer found, and by which rule')
      .description(
        'Shows what each layer found in a report, in which words and by which rule, so that a rule can be debugged.',
      )
      .argument('<file>', 'report to read; "-" is standard input')
      .addOption(new Option('--layer <name>', 'one layer alone').choices(LAYER_NAMES)),
  ).action(async (file: string, options: ExplainOptions) => {
    const { explainFile } = await import('../explain-file.ts');
    await explainFile(file, options, options.layer);
  });
