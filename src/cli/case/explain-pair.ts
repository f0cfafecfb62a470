/** Prints why two claims of a case are said to stand as they do. */
import { explanationOf } from '../../export/case/explanation.ts';
import type { CaseView } from '../../export/case-exports.ts';
import { wrap } from '../../export/terminal/wrap.ts';
import type { AboutClaim, Reading } from '../../store/index.ts';
import { FAILED } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import { type CaseOptions, inCase, print, printJson } from './place.ts';

const WIDTH = 96;

/** As if all that is known of the two were the whole case. */
async function viewOfPair(reading: Reading, pair: readonly AboutClaim[]): Promise<CaseView> {
  const ids = pair.map(({ claim }) => claim.id);
  const relations = pair[0].relations.filter(({ from, to }) => ids.includes(from) && ids.includes(to));
  const named = relations.flatMap(({ because }) => because.flatMap(({ spans }) => spans.map(({ report }) => report)));
  const others = new Set(named.filter((id) => pair.every(({ report }) => report.report.id !== id)));
  const quoted = await Promise.all([...others].map((id) => reading.report(id)));
  const byId = <T extends { readonly id: string }>(lists: readonly (readonly T[])[]): T[] =>
    [...new Map(lists.flat().map((item) => [item.id, item])).values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    caseId: reading.caseId,
    claims: pair.map(({ claim }) => claim),
    reports: [...pair.map(({ report }) => report), ...quoted.filter((kept) => kept !== null)],
    relations,
    origins: byId(pair.map(({ origins }) => origins)),
    questions: byId(pair.map(({ questions }) => questions)),
    judgements: await reading.judgements(),
  };
}

export const explainPair = (name: string, pair: readonly [string, string], options: CaseOptions): Promise<void> =>
  inCase(name, options, ({ store }) =>
    store.snapshot(async (reading) => {
      const known: AboutClaim[] = [];
      for (const id of pair) {
        const about = await reading.about(id);
        if (!about) throw new UsageError(`The case has no claim "${id}". List them with stemma claims ${name}.`);
        known.push(about);
      }
      const [a, b] = known;
      const { relation, sentences } = explanationOf(a.claim, b.claim, await viewOfPair(reading, known));
      if (options.json) printJson({ relation, sentences: sentences.filter((sentence) => sentence !== '') });
      else print(sentences.flatMap((sentence) => wrap(sentence, WIDTH)).join('\n'));
      if (relation === null) process.exitCode = FAILED;
    }),
  );
