/** A case in memory, kept in step with its store: whatever wrote to it, the log tells what to look at again. */
import { isOnCase } from '../../export/handover/hand-over.ts';
import { type Decision, decidedIn, decisionsByAbout } from '../../model/decided.ts';
import type { AliasRuling, Judgement, LogLine } from '../../model/judgement.ts';
import type { Store } from '../../store/index.ts';
import type { CaseIndex, Part, Picture } from './case-index.ts';
import { type ClaimEntry, type ReportEntry, reportEntry } from './entry.ts';
import { keptAnswers } from './kept.ts';
import { lookupIn } from './lookup.ts';
import { campsOf, sourcesIn } from './sources.ts';

interface State {
  seq: number;
  readonly entries: Map<string, ReportEntry>;
  judgements: Judgement[];
  decisions: ReadonlyMap<string, readonly Decision[]>;
  aliases: readonly AliasRuling[];
  picture: Picture;
  related: number;
  changed: number;
}

const pictureIn = async (store: Store): Promise<Picture> => ({
  questions: await store.questions(),
  relations: await store.relations(),
  origins: await store.origins(),
});

async function load(store: Store, state: State, id: string): Promise<void> {
  const kept = await store.report(id);
  if (!kept) return;
  const decided = decidedIn(id, await store.claims(id), state.decisions);
  state.entries.set(id, reportEntry(kept, decided));
}

/** The reports that judgements touch: those of the claims they are about, and of the claims they bring. */
function touched(
  state: State,
  judgements: readonly Judgement[],
  entryOf: (id: string) => ClaimEntry | undefined,
): Set<string> {
  const reports = new Set<string>();
  const byId = new Map(state.judgements.map((judgement) => [judgement.id, judgement]));
  for (const judgement of judgements) {
    const report = entryOf(judgement.about)?.row.report;
    if (report !== undefined) reports.add(report);
    for (const { claims = [] } of [judgement, byId.get(judgement.withdraws ?? '') ?? judgement])
      for (const claim of claims) reports.add(claim.report);
  }
  return reports;
}

/** What is chosen for the handing over changes nothing of what reports say. */
const changesPicture = ({ action, subject }: LogLine, onCase: ReadonlySet<string>): boolean =>
  ['add', 'reread', 'alias'].includes(action) || (action === 'judge' && !onCase.has(subject));

function changedParts(lines: readonly LogLine[], claims: boolean): Set<Part> {
  const of: Readonly<Partial<Record<LogLine['action'], Part>>> = {
    judge: 'judgements',
    alias: 'aliases',
    relate: 'picture',
  };
  return new Set([...lines.flatMap(({ action }) => of[action] ?? []), ...(claims ? (['claims'] as const) : [])]);
}

/** What people hold of sources does not rest on the picture. */
const SOURCES: readonly Part[] = ['claims', 'judgements', 'aliases'];

export async function openIndex(store: Store): Promise<CaseIndex> {
  const state: State = {
    seq: 0,
    entries: new Map(),
    judgements: [],
    decisions: new Map(),
    aliases: [],
    picture: { questions: [], relations: [], origins: [] },
    related: 0,
    changed: 0,
  };
  const { once, forget } = keptAnswers();
  const claims = (): readonly ClaimEntry[] =>
    once('claims', () => [...state.entries.values()].flatMap((entry) => entry.claims), ['claims']);
  const byId = (): Map<string, ClaimEntry> => new Map(claims().map((entry) => [entry.row.id, entry]));
  const claim = (id: string): ClaimEntry | undefined => once('claims by id', byId, ['claims']).get(id);
  const takeIn = async (lines: readonly LogLine[]): Promise<void> => {
    const has = (action: LogLine['action']): boolean => lines.some((line) => line.action === action);
    const reload = new Set(lines.flatMap((l) => (l.action === 'add' || l.action === 'reread' ? [l.subject] : [])));
    if (has('judge')) {
      const fresh = await store.judgementsAfter(state.judgements.length);
      state.judgements = [...state.judgements, ...fresh];
      state.decisions = decisionsByAbout(state.judgements);
      for (const report of touched(state, fresh, claim)) reload.add(report);
    }
    for (const id of reload) await load(store, state, id);
    if (has('alias')) state.aliases = await store.aliases();
    if (has('relate')) state.picture = await pictureIn(store);
    const onCase = new Set(state.judgements.filter(isOnCase).map(({ id }) => id));
    for (const line of lines) {
      state.seq = line.seq;
      if (line.action === 'relate') state.related = line.seq;
      if (changesPicture(line, onCase)) state.changed = line.seq;
    }
    forget(changedParts(lines, reload.size > 0));
  };
  let busy: Promise<unknown> = Promise.resolve();
  const catchUp = (): Promise<LogLine[]> => {
    const next = busy.then(async () => {
      const lines = await store.log(state.seq);
      if (lines.length > 0) await takeIn(lines);
      return lines;
    });
    busy = next.catch(() => undefined);
    return next;
  };
  await catchUp();
  const index: CaseIndex = {
    revision: () => state.seq,
    reports: () => [...state.entries.values()],
    report: (id) => state.entries.get(id),
    claims,
    claim,
    picture: () => state.picture,
    lookup: () => once('lookup', () => lookupIn(state.picture), ['picture']),
    sources: () => once('sources', () => sourcesIn(index), SOURCES),
    campOf: (name) => once('camps', () => campsOf(index), SOURCES)(name),
    aliases: () => state.aliases,
    judgements: () => state.judgements,
    decisions: () => state.decisions,
    once,
    stale: () => state.changed > state.related,
    decidedIn: async (report) => decidedIn(report, await store.claims(report), state.decisions),
    catchUp,
  };
  return index;
}

/** Judgements on claims that a newer reading no longer has. */
export function staleDecisions(index: CaseIndex): Decision[] {
  const brought = new Set(index.judgements().flatMap(({ claims = [] }) => claims.map(({ id }) => id)));
  return [...index.decisions()].flatMap(([about, decisions]) =>
    about.startsWith('c-') && !brought.has(about) && !index.claim(about) ? [...decisions] : [],
  );
}
