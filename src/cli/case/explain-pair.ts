/** Prints why two claims of a case are said to stand as they do. */
import { explanationOf } from '../../export/case/explanation.ts';
import { wrap } from '../../export/terminal/wrap.ts';
import type { Claim } from '../../model/claim.ts';
import { FAILED } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import { type CaseOptions, inCase, print, printJson } from './place.ts';
import { viewOfCase } from './view.ts';

const WIDTH = 96;

export const explainPair = (name: string, pair: readonly [string, string], options: CaseOptions): Promise<void> =>
  inCase(name, options, async ({ store }) => {
    const view = await viewOfCase(store);
    const [a, b] = pair.map((id): Claim => {
      const claim = view.claims.find((known) => known.id === id);
      if (!claim) throw new UsageError(`The case has no claim "${id}". List them with stemma claims ${name}.`);
      return claim;
    });
    const { relation, sentences } = explanationOf(a, b, view);
    if (options.json) printJson({ relation, sentences: sentences.filter((sentence) => sentence !== '') });
    else print(sentences.flatMap((sentence) => wrap(sentence, WIDTH)).join('\n'));
    if (relation === null) process.exitCode = FAILED;
  });
