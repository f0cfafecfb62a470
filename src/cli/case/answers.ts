/** One question of a case with its answers, taken out of the store without the rest: a large case answers as soon as a small one. */
import { inOrder, type LedgerQuestion, ledgerEntry, type Standing, standingOf } from '../../export/case/ledger.ts';
import type { CaseView } from '../../export/case-exports.ts';
import type { OriginGroup } from '../../model/relation.ts';
import type { Answers, Store } from '../../store/index.ts';

/** The questions with this id, or whose words hold these. */
export async function answersTo(store: Store, asked: string): Promise<Answers[]> {
  const one = await store.answers(asked);
  if (one) return [one];
  const words = asked.toLowerCase();
  const found: Answers[] = [];
  for (const { id, text } of await store.questions()) {
    const answers = text.toLowerCase().includes(words) ? await store.answers(id) : null;
    if (answers) found.push(answers);
  }
  return found;
}

/** Every question with more than one answer, those with conflicts first. One is held at a time, so that a case may be larger than memory. */
export async function* wholeLedger(store: Store): AsyncGenerator<LedgerQuestion> {
  const entryOf = async (id: string): Promise<LedgerQuestion | null> => {
    const answers = await store.answers(id);
    return answers && ledgerEntry(viewOfAnswers(store.caseId, answers), answers.question);
  };
  const standings: Standing[] = [];
  for (const { id, claims } of await store.questions()) {
    const entry = claims.length > 1 ? await entryOf(id) : null;
    if (entry && entry.answers.length > 1) standings.push(standingOf(entry));
  }
  for (const { id } of standings.sort(inOrder)) {
    const entry = await entryOf(id);
    if (entry) yield entry;
  }
}

/** As if these answers were the whole case. */
export function viewOfAnswers(caseId: string, { question, claims, reports, relations, origins }: Answers): CaseView {
  const groups = new Map<string, OriginGroup & { claims: string[] }>();
  for (const [claim, { id, name, traced, camp }] of origins) {
    const of = { id, name, traced, ...(camp === null ? {} : { camp }) };
    const group = groups.get(id) ?? { ...of, claims: [], because: [] };
    group.claims.push(claim);
    groups.set(id, group);
  }
  return { caseId, questions: [question], claims, reports, relations, origins: [...groups.values()], judgements: [] };
}
