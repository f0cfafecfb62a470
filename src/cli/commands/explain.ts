/** `stemma explain`: what each layer found in a report, and by which rule; or why two claims of a case are said to stand as they do. */
import { Command, Option } from 'commander';
import type { LayerName } from '../../model/annotations.ts';
import { type CaseOptions, withCaseOptions } from '../case/place.ts';
import { LAYER_NAMES } from '../explain/index.ts';
import { type FactOptions, factOptions } from '../fact-options.ts';
import { type LimitOptions, limitOptions } from '../limit-options.ts';
import { UsageError } from '../usage-error.ts';

interface ExplainOptions extends FactOptions, LimitOptions, CaseOptions {
  readonly layer?: LayerName;
}

const EXAMPLES = `
Examples:
  stemma explain report.txt --layer times             how times were read
  stemma explain tarsa c-1f0c9a7be2d4 c-77ab01c2d3e4  why the two are said to contradict, repeat, ...

Exit codes: 0 explained, 1 nothing is proposed between the two claims, 2 called wrongly.`;

export const explain = (): Command =>
  withCaseOptions(
    limitOptions(
      factOptions(
        new Command('explain')
          .summary('show what each layer found, or why two claims are related')
          .description(
            'Shows what each layer found in a report, in which words and by which rule, so that a rule can be debugged. With a case and two of its claims: why they are said to contradict, repeat, ... in sentences with the words.',
          )
          .argument('<what>', 'report to read ("-" is standard input), or a case')
          .argument('[claims...]', 'ids of two claims of the case')
          .addOption(new Option('--layer <name>', 'one layer alone').choices(LAYER_NAMES)),
      ),
    ),
  )
    .addHelpText('after', EXAMPLES)
    .action(async (what: string, claims: readonly string[], options: ExplainOptions) => {
      if (claims.length === 0) {
        const { explainFile } = await import('../explain-file.ts');
        await explainFile(what, options, options.layer);
        return;
      }
      if (claims.length !== 2) throw new UsageError(`Give two claims: stemma explain ${what} CLAIM CLAIM.`);
      const { explainPair } = await import('../case/explain-pair.ts');
      await explainPair(what, [claims[0], claims[1]], options);
    });
