/** Fills a case and kills the process at a random moment, round after round; after each, everything it told of must be there and the case whole. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { openCase } from '../../src/open-case.ts';
import type { StorePlace } from '../../src/store/index.ts';
import { chance } from '../scale/world.ts';

const MAIN = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));

export interface Rounds {
  readonly place: StorePlace;
  /** JSON lines; more than can be added before the first kill. */
  readonly corpus: string;
  readonly rounds: number;
  readonly seed: number;
  /** Every other round is killed within so many milliseconds of its start, the others of the first report told of. */
  readonly latest: number;
  readonly told?: (round: number, soFar: Survived) => void;
}

export interface Survived {
  rounds: number;
  /** Kills that came while reports were being written: some were told of, others not yet. */
  inTheMiddle: number;
  acknowledged: number;
  lost: number;
  /** Rounds after which the case did not open or verify. */
  corrupt: number;
  /** Reports in the case that nothing told of: kept, but the kill came before the word. */
  untold: number;
}

interface Told {
  readonly acknowledged: readonly string[];
  readonly killed: boolean;
}

/** Whole lines only: the last may have been cut by the kill. */
function acknowledgedIn(output: string): string[] {
  const lines = output.slice(0, output.lastIndexOf('\n') + 1).split('\n');
  return lines.flatMap((line) => {
    const told = line === '' ? {} : (JSON.parse(line) as { status?: string; report?: string });
    return told.status === 'added' && told.report !== undefined ? [told.report] : [];
  });
}

interface Kill {
  readonly after: number;
  readonly counting: 'from the start' | 'from the first report that is added';
}

function addAndKill({ place, corpus }: Rounds, { after, counting }: Kill): Promise<Told> {
  const store = place.server === undefined ? [] : ['--store', place.server];
  return new Promise((done) => {
    const child = spawn(process.execPath, [MAIN, 'add', place.name, corpus, '--json', '--workers', '2', ...store], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const chunks: Buffer[] = [];
    let timer: NodeJS.Timeout | undefined;
    const count = (): void => {
      timer ??= setTimeout(() => child.kill('SIGKILL'), after);
    };
    if (counting === 'from the start') count();
    child.stdout.on('data', (chunk: Buffer) => {
      chunks.push(chunk);
      if (chunk.includes('"added"')) count();
    });
    child.on('close', (_code, signal) => {
      clearTimeout(timer);
      done({ acknowledged: acknowledgedIn(Buffer.concat(chunks).toString()), killed: signal === 'SIGKILL' });
    });
  });
}

const hand = () => ({ by: 'durability', at: '2026-01-01T00:00:00Z' });

async function check(place: StorePlace, all: ReadonlySet<string>, survived: Survived): Promise<void> {
  try {
    const opened = await openCase(place, hand);
    try {
      if ((await opened.store.verify()).broken) survived.corrupt++;
      const there = new Set((await opened.store.reports()).map(({ report }) => report.id));
      survived.lost = [...all].filter((id) => !there.has(id)).length;
      survived.untold = [...there].filter((id) => !all.has(id)).length;
    } finally {
      await opened.close();
    }
  } catch {
    survived.corrupt++;
  }
}

export async function killRounds(job: Rounds): Promise<Survived> {
  const random = chance(job.seed);
  const survived: Survived = { rounds: 0, inTheMiddle: 0, acknowledged: 0, lost: 0, corrupt: 0, untold: 0 };
  const all = new Set<string>();
  for (let round = 0; round < job.rounds; round++) {
    const counting = round % 2 === 0 ? 'from the first report that is added' : 'from the start';
    const { acknowledged, killed } = await addAndKill(job, { after: Math.round(random() * job.latest), counting });
    for (const id of acknowledged) all.add(id);
    survived.rounds++;
    survived.acknowledged = all.size;
    if (killed && acknowledged.length > 0) survived.inTheMiddle++;
    await check(job.place, all, survived);
    job.told?.(round, survived);
  }
  return survived;
}
