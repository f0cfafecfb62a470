/** From the claims of a case to its picture: questions, relations and origins. The order of the reports does not matter. */
import type { Claim } from '../model/claim.ts';
import type { OriginGroup, Question, Relation, RelationBlock } from '../model/relation.ts';
import type { Report } from '../model/report.ts';
import type { Ground, Pass } from './case/pass.ts';
import { type Framed, passesOver } from './case/passes.ts';
import { relationBlocks } from './case/relations.ts';
import { sumsIn } from './compare/sums.ts';
import { questionsOf } from './questions.ts';

export { type Ground, type Pass, relaterOf } from './case/pass.ts';

export interface RelateInput extends Ground {
  readonly reports: readonly Report[];
  readonly claims: readonly Claim[];
}
export interface RelateResult {
  readonly questions: readonly Question[];
  readonly relations: readonly Relation[];
  readonly origins: readonly OriginGroup[];
}
/** The relations of a large case are too many to be held at once: they come block by block. */
export interface Related {
  readonly questions: readonly Question[];
  readonly origins: readonly OriginGroup[];
  blocks(): Iterable<RelationBlock>;
}

/** Yields the passes: show each every report of the case, then ask for the next. Returns what is related. */
export function* relating(ground: Ground): Generator<Pass, Related> {
  const { frames, origins }: Framed = yield* passesOver(ground);
  const sums = sumsIn(frames);
  const known = { frames, origins, sums };
  return { questions: questionsOf(known), origins, blocks: () => relationBlocks(known) };
}

/** Relates reports that are all at hand. */
export function relate({ reports, claims, ...ground }: RelateInput): RelateResult {
  const claimsOf = new Map<string, Claim[]>(reports.map(({ id }) => [id, []]));
  for (const claim of claims) claimsOf.get(claim.report)?.push(claim);
  const work = relating(ground);
  let step = work.next();
  for (; !step.done; step = work.next())
    for (const report of reports) step.value.see(report, claimsOf.get(report.id) ?? []);
  const { questions, origins } = step.value;
  const relations = [...step.value.blocks()].flatMap((block) => block.relations());
  return { questions, origins, relations: relations.sort((a, b) => (a.id < b.id ? -1 : 1)) };
}
