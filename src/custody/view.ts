/** Gathers what a custody report tells: each evidentiary copy checked against its hash, its working copies and its steps. */
import { createHash } from 'node:crypto';
import type { CustodyCopy, CustodyView, WorkingCopy } from '../export/custody/view.ts';
import type { EvidenceCopy } from '../model/custody.ts';
import type { LogLine } from '../model/judgement.ts';
import type { KeptReport, Store } from '../store/index.ts';
import { StoreError } from '../store/index.ts';
import { timestampStates } from './timestamps.ts';

export const sha256 = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');

const working = ({ report, reader }: KeptReport): WorkingCopy => ({
  report: report.id,
  textSha256: sha256(report.text),
  characters: report.text.length,
  language: report.language,
  reader,
  title: report.title ?? null,
  ...(report.origin.within ? { within: report.origin.within } : {}),
  ...(report.url === undefined ? {} : { url: report.url }),
  recognised: report.seen?.length ?? 0,
});

/** The report of this id, or of this id in the sender's own count. @throws StoreError */
export function reportNamed(reports: readonly KeptReport[], name: string): KeptReport {
  const found = reports.find(({ report, givenId }) => report.id === name || givenId === name);
  if (found) return found;
  throw new StoreError(
    'missing',
    `There is no report "${name}" in this case.`,
    'See the ids with stemma claims --json, or on the report in the workbench.',
  );
}

/** The originals that stand behind a report: its own, and those of the files that held it. */
export const behind = ({ report: { origin } }: KeptReport): string[] => [
  origin.sha256,
  ...(origin.within ?? []).map((holding) => holding.sha256),
];

interface Known {
  readonly store: Store;
  readonly reports: readonly KeptReport[];
  readonly log: readonly LogLine[];
}

async function copyOf(copy: EvidenceCopy, { store, reports, log }: Known): Promise<CustodyCopy> {
  const bytes = await store.original(copy.sha256);
  const made = reports.filter((kept) => behind(kept).includes(copy.sha256));
  const ids = new Set(made.map(({ report }) => report.id));
  return {
    ...copy,
    holds: bytes !== null && sha256(bytes) === copy.sha256,
    working: made.map(working),
    steps: await store.custodySteps(copy.sha256),
    lines: log.filter(({ action, subject }) => (action === 'add' || action === 'reread') && ids.has(subject)),
  };
}

/** Those of all reports, or those behind the one report that is given; each is hashed again. */
async function copiesIn(known: Known, one: KeptReport | null): Promise<CustodyCopy[]> {
  const wanted = one ? new Set(behind(one)) : null;
  const copies: CustodyCopy[] = [];
  for (const copy of await known.store.copies())
    if (!wanted || wanted.has(copy.sha256)) copies.push(await copyOf(copy, known));
  return copies;
}

/** What custody tells of one report: the log is not gone through for it, which would read the whole case. */
export type ReportCustody = Pick<CustodyView, 'copies' | 'timestamps'>;

export async function custodyOfReport(store: Store, report: KeptReport): Promise<ReportCustody> {
  const log = await store.log();
  return {
    copies: await copiesIn({ store, reports: [report], log }, report),
    timestamps: await timestampStates(await store.timestamps(), log),
  };
}

/** Of the whole case, or of one report. @throws StoreError when there is no such report */
export async function custodyOf(store: Store, about: { readonly report?: string } = {}): Promise<CustodyView> {
  const [reports, log] = [await store.reports(), await store.log()];
  const one = about.report === undefined ? null : reportNamed(reports, about.report);
  const copies = await copiesIn({ store, reports: one ? [one] : reports, log }, one);
  const { broken } = await store.verify();
  const head = log.at(-1);
  return {
    case: store.caseId,
    ...(one ? { report: one.report.id } : {}),
    log: {
      lines: log.length,
      head: head ? { seq: head.seq, hash: head.hash, at: head.at } : null,
      broken: broken ? `line ${broken.line.seq}: ${broken.why}` : null,
    },
    timestamps: await timestampStates(await store.timestamps(), log),
    copies,
  };
}
