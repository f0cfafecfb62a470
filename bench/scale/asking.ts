/** How long one question takes to answer: in the process, and as a command. */
import { openStore, type StorePlace } from '../../src/store/index.ts';
import { measured } from './measured.ts';
import { chance, pick } from './world.ts';

export interface Asked {
  readonly questions: number;
  /** Milliseconds of processor time in an open case: half, nine in ten, and the slowest of two hundred questions. */
  readonly median: number;
  readonly ninety: number;
  readonly slowest: number;
  /** The slowest by the clock. */
  readonly slowestByClock: number;
  /** Milliseconds of processor time for the question with most claims, and how many those are. */
  readonly largest: number;
  readonly largestClaims: number;
  /** The command, with starting and opening: processor time and clock in milliseconds. */
  readonly commandCpu: number;
  readonly command: number;
}

const HAND = { by: 'scale', at: '2026-01-01T00:00:00Z' };
const SAMPLE = 200;

export async function asked(place: StorePlace, args: readonly string[]): Promise<Asked> {
  const store = await openStore(place, HAND);
  const questions = await store.questions();
  const largest = questions.reduce((a, b) => (b.claims.length > a.claims.length ? b : a));
  const random = chance(5);
  let slowestByClock = 0;
  const time = async (id: string): Promise<number> => {
    const began = performance.now();
    const before = process.cpuUsage();
    await store.answers(id);
    const { user, system } = process.cpuUsage(before);
    slowestByClock = Math.max(slowestByClock, performance.now() - began);
    return (user + system) / 1000;
  };
  await time(largest.id);
  slowestByClock = 0;
  const times: number[] = [];
  for (let i = 0; i < SAMPLE; i++) times.push(await time(pick(questions, random).id));
  times.sort((a, b) => a - b);
  const ofLargest = await time(largest.id);
  await store.close();
  const [name, ...where] = args;
  const command = await measured(['questions', name, largest.id, ...where]);
  const ms = (n: number): number => Number(n.toFixed(1));
  return {
    questions: questions.length,
    median: ms(times[SAMPLE / 2]),
    ninety: ms(times[SAMPLE * 0.9]),
    slowest: ms(times[SAMPLE - 1]),
    slowestByClock: ms(slowestByClock),
    largest: ms(ofLargest),
    largestClaims: largest.claims.length,
    commandCpu: Math.round(command.cpuSeconds * 1000),
    command: Math.round(command.seconds * 1000),
  };
}
