/** The gate through which a case leaves that is larger than memory: what people decided is followed here too, a report at a time. */

import { type Carrier, carriersInFew } from '../../export/case/carrier.ts';
import type { FlowingHandover, KeptView } from '../../export/case/view.ts';
import { inOrder, originWithin, questionWithin, rejectedIn, relationWithin } from '../../export/handover/as-decided.ts';
import {
  isOnCase,
  isStale,
  keptLicence,
  type Leaving,
  readersInWords,
  rejectedInWords,
} from '../../export/handover/hand-over.ts';
import { marksOf } from '../../export/handover/redaction/marks.ts';
import type { Claim, ClaimId } from '../../model/claim.ts';
import { inForce } from '../../model/decided.ts';
import type { Judgement } from '../../model/judgement.ts';
import type { OriginGroup, Question, Relation } from '../../model/relation.ts';

/** A case in its store, a few of each at a time, and twice over where that is asked. */
export interface FlowingCase {
  readonly caseId: string;
  readonly judgements: readonly Judgement[];
  readonly reports: () => AsyncIterable<KeptView>;
  /** Each report with its claims as they were read. */
  readonly readings: () => AsyncIterable<{ readonly kept: KeptView; readonly claims: readonly Claim[] }>;
  readonly questions: () => AsyncIterable<Question>;
  readonly relations: () => AsyncIterable<Relation>;
  readonly origins: () => AsyncIterable<OriginGroup>;
  readonly hasRelation: (id: string) => Promise<boolean>;
}

/** What must be known of all reports before the first word is written. */
interface Surveyed {
  readonly carriers: ReadonlyMap<ClaimId, Carrier>;
  readonly readers: ReadonlySet<string>;
  /** How many claims stay behind because people rejected or split them. */
  readonly rejected: number;
  /** Claims that judgements are about, and that are there, as read or as decided. */
  readonly judged: ReadonlySet<ClaimId>;
}

async function surveyed({ judgements, readings }: FlowingCase): Promise<Surveyed> {
  const decided = inForce(judgements);
  const abouts = new Set(judgements.map(({ about }) => about));
  const carriers = new Map<ClaimId, Carrier>();
  const carrier = carriersInFew();
  const [readers, judged] = [new Set<string>(), new Set<ClaimId>()];
  let rejected = 0;
  for await (const { kept, claims } of readings()) {
    if (kept.reader !== undefined) readers.add(kept.reader);
    const stay = decided(kept.report.id, claims);
    for (const claim of stay) carriers.set(claim.id, carrier(claim));
    for (const { id } of claims) if (!carriers.has(id)) rejected++;
    for (const { id } of [...claims, ...stay]) if (abouts.has(id)) judged.add(id);
  }
  return { carriers, readers, rejected, judged };
}

async function countOf(ids: Iterable<string>, there: (id: string) => Promise<boolean>): Promise<number> {
  let count = 0;
  for (const id of ids) if (await there(id)) count++;
  return count;
}

/** What each becomes; nothing where that is null. */
async function* passing<T, U>(items: AsyncIterable<T>, pass: (item: T) => U | null): AsyncGenerator<U> {
  for await (const item of items) {
    const passed = pass(item);
    if (passed !== null) yield passed;
  }
}

async function* claimsInForce({ judgements, readings }: FlowingCase): AsyncGenerator<Claim> {
  const decided = inForce(judgements);
  for await (const { kept, claims } of readings()) yield* [...decided(kept.report.id, claims)].sort(inOrder);
}

/** The same gate, for a case that is larger than memory. Null where people marked what is not to be passed on: then all is needed at once. */
export async function flowingHandOver(
  whole: FlowingCase,
  { licence, asOf, rulings = [] }: Leaving = {},
): Promise<FlowingHandover | null> {
  const { judgements } = whole;
  if (marksOf(judgements, rulings).length > 0) return null;
  const { carriers, readers, rejected, judged } = await surveyed(whole);
  const rejectedIds = rejectedIn(judgements);
  const left = judgements.filter((judgement) => !isOnCase(judgement));
  return {
    caseId: whole.caseId,
    about: {
      reader: readersInWords(readers),
      licence: licence ?? keptLicence(judgements),
      asOf: asOf ?? null,
      leftOut: rejectedInWords({ claims: rejected, relations: await countOf(rejectedIds, whole.hasRelation) }),
    },
    judgements: left,
    stale: new Set(left.filter((judgement) => isStale(judged, judgement)).map(({ id }) => id)),
    carriers,
    reports: whole.reports,
    claims: () => claimsInForce(whole),
    questions: () => passing(whole.questions(), (question) => questionWithin(question, carriers)),
    relations: () =>
      passing(whole.relations(), (one) => (!rejectedIds.has(one.id) && relationWithin(one, carriers) ? one : null)),
    origins: () => passing(whole.origins(), (origin) => originWithin(origin, carriers)),
  };
}
