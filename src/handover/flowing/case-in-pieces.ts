/** A case as the JSON of `export/case-json.ts`, a piece at a time. */
import { aboutFields } from '../../export/case/about.ts';
import { edgesOf, reportInStemma, takeDrift } from '../../export/case/stemma.ts';
import type { FlowingHandover } from '../../export/case/view.ts';
import { claimFields, judgementFields, reportFields } from '../../export/case-json.ts';
import { objectInPieces } from './json-in-pieces.ts';

async function* each<T>(items: AsyncIterable<T>, made: (item: T) => readonly object[]): AsyncGenerator<object> {
  for await (const item of items) yield* made(item);
}

/** Its lists are gone through in this order, and what the stemma needs is gathered on the way. */
export async function* caseInPieces(flowing: FlowingHandover): AsyncGenerator<string> {
  const named = new Map<string, ReturnType<typeof reportInStemma>>();
  const drifts: Parameters<typeof takeDrift>[0] = new Map();
  const fields = {
    ...aboutFields(flowing),
    reports: each(flowing.reports(), (kept) => {
      named.set(kept.report.id, reportInStemma(kept));
      return [reportFields(kept)];
    }),
    claims: each(flowing.claims(), (claim) => [claimFields(claim, named.get(claim.report)?.name ?? claim.report)]),
    questions: flowing.questions(),
    relations: each(flowing.relations(), (relation) => {
      takeDrift(drifts, relation);
      return [relation];
    }),
    origins: flowing.origins(),
    stemma: each(flowing.origins(), (origin) =>
      edgesOf(origin, { carriers: flowing.carriers, reports: named, drifts }),
    ),
    judgements: judgementFields(flowing),
  };
  yield* objectInPieces(fields, 1);
  yield '\n';
}
