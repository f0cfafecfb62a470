/** What every route works with: the case, its index, the threads that read, and the windows that want to know. */
import { basename } from 'node:path';
import type { Limits as ReadingLimits } from '../adding/readers.ts';
import type { LogLine } from '../model/judgement.ts';
import type { Case, Clock } from '../open-case.ts';
import type { Hand, StorePlace, Verification } from '../store/index.ts';
import { type Apart, relateApart, verifyApart } from './apart/apart.ts';
import { type Bus, type Change, makeBus } from './bus.ts';
import type { CaseIndex } from './case-index/case-index.ts';
import { openIndex } from './case-index/index.ts';
import { type Reader, startReader } from './reading/reader.ts';

export interface Limits {
  /** Bytes of one file. */
  readonly upload: number;
  readonly reading: ReadingLimits;
}

export const LIMITS: Limits = {
  upload: 64 * 1024 * 1024,
  reading: { waiting: 500 },
};

export interface Workbench {
  readonly opened: Case;
  /** As a person calls the case: without folder and ending. */
  readonly name: string;
  readonly index: CaseIndex;
  readonly reader: Reader;
  /** Highlights do not wait behind uploads. */
  readonly highlighter: Reader;
  readonly bus: Bus;
  readonly limits: Limits;
  readonly hand: () => Hand;
  /** After every write: takes it in and tells the windows. */
  readonly catchUp: () => Promise<void>;
  /** Works out the picture anew; several calls at once are one. */
  readonly relate: () => Promise<void>;
  readonly relating: () => boolean;
  /** Is everything still what was written? Several calls at once are one. */
  readonly verify: () => Promise<Verification>;
  readonly closed: () => boolean;
  /** Ends the threads. The case stays open: whoever opened it closes it. */
  readonly close: () => Promise<void>;
}

const WHAT: Readonly<Record<LogLine['action'], Change['what']>> = {
  create: 'case',
  migrate: 'case',
  custody: 'case',
  timestamp: 'case',
  add: 'reports',
  reread: 'reports',
  relate: 'picture',
  judge: 'judgements',
  alias: 'aliases',
};

function changesIn(lines: readonly LogLine[]): Change[] {
  const kinds = new Map<Change['what'], { revision: number; subjects: string[] }>();
  for (const { action, subject, seq } of lines) {
    const change = kinds.get(WHAT[action]) ?? { revision: seq, subjects: [] };
    change.revision = seq;
    change.subjects.push(subject);
    kinds.set(WHAT[action], change);
  }
  return [...kinds].map(([what, change]) => ({ what, ...change }));
}

export interface WorkbenchOptions {
  readonly opened: Case;
  /** Where the case lies: what takes long opens it once more. */
  readonly place: StorePlace;
  readonly clock: Clock;
  readonly limits?: Limits;
}

export async function openWorkbench({ opened, place, clock, limits = LIMITS }: WorkbenchOptions): Promise<Workbench> {
  const index = await openIndex(opened.store);
  const bus = makeBus();
  const reader = startReader(limits.reading);
  const highlighter = startReader(limits.reading);
  let relating: { readonly told: Promise<void>; readonly end: () => Promise<void> } | null = null;
  let verifying: Apart<Verification> | null = null;
  let closed = false;
  const catchUp = async (): Promise<void> => {
    for (const change of changesIn(await index.catchUp())) bus.tell(change);
  };
  const told = async (done: Promise<unknown>): Promise<void> => {
    try {
      await done;
    } finally {
      relating = null;
      if (!closed) await catchUp();
    }
  };
  const relateNow = (): NonNullable<typeof relating> => {
    const { done, end } = relateApart(place, clock());
    return { told: told(done), end };
  };
  return {
    opened,
    name: basename(place.name).replace(/\.stemma$/, ''),
    index,
    reader,
    highlighter,
    bus,
    limits,
    hand: clock,
    catchUp,
    relate: () => {
      if (!relating) {
        relating = relateNow();
        bus.tell({ what: 'relating', revision: index.revision(), subjects: [] });
      }
      return relating.told;
    },
    relating: () => relating !== null,
    verify: async () => {
      verifying ??= verifyApart(place, clock());
      try {
        return await verifying.done;
      } finally {
        verifying = null;
      }
    },
    closed: () => closed,
    close: async () => {
      closed = true;
      await Promise.all([reader.close(), highlighter.close(), relating?.end(), verifying?.end()]);
    },
  };
}
