/** `stemma relate`: works out questions, relations and origins over the whole case. */
import { setFlagsFromString } from 'node:v8';
import { Command } from 'commander';
import { type CaseOptions, inCase, printJson, withCaseOptions } from '../case/place.ts';
import { say } from '../terminal.ts';

export const relate = (): Command =>
  withCaseOptions(
    new Command('relate')
      .summary('work out what repeats and what conflicts')
      .description(
        'Works out which claims answer one question, how they relate, and which origins they go back to. Nothing a person decided is changed.',
      )
      .argument('<case>', 'the case'),
  ).action((name: string, options: CaseOptions) =>
    inCase(name, options, async (opened) => {
      // A large case keeps much in memory: clear away more often, rather than let the memory grow to twice of what is kept.
      setFlagsFromString('--heap-growing-percent=25');
      const summary = await opened.relate();
      if (options.json) printJson(summary);
      else
        say(
          `Read ${summary.read} ${summary.read === 1 ? 'report' : 'reports'}. ${summary.questions} questions, ${summary.relations} relations, ${summary.origins} origins. Next: stemma questions ${name}`,
        );
    }),
  );
