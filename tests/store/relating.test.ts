/** Relating a growing case: the same picture whatever the order, and a new report leaves alone what it does not touch. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, it } from 'vitest';
import { corpus, type ScaleReport } from '../../bench/scale/corpus.ts';
import { type Case, newCase, type ReadSource, readSource } from '../../src/open-case.ts';

const folder = mkdtempSync(join(tmpdir(), 'stemma-relating-'));
const hand = () => ({ by: 'tester', at: '2026-01-01T00:00:00Z' });
let n = 0;
afterAll(() => rmSync(folder, { recursive: true }));

const reports = [...corpus(36)];
const read = (report: ScaleReport): Promise<ReadSource> =>
  readSource({ name: report.id, text: report.text, givenId: report.id, facts: { ...report } });
const readings: readonly ReadSource[] = await Promise.all(reports.map(read));

const fresh = (): Promise<Case> => newCase({ name: join(folder, `case-${++n}.stemma`) }, hand);
const picture = async ({ store }: Case) => ({
  questions: await store.questions(),
  relations: await store.relations(),
  origins: await store.origins(),
});

async function pictureOf(batches: readonly (readonly ReadSource[])[]) {
  const opened = await fresh();
  for (const batch of batches) {
    for (const reading of batch) await opened.keep(reading);
    await opened.relate();
  }
  expect((await opened.store.verify()).broken).toBeNull();
  const found = await picture(opened);
  await opened.close();
  return found;
}

it('is the same in whatever order and in however many goes the reports came', async () => {
  const whole = await pictureOf([readings]);
  expect(whole.relations.length).toBeGreaterThan(100);
  const order = fc.shuffledSubarray([...readings], { minLength: readings.length });
  await fc.assert(
    fc.asyncProperty(order, fc.integer({ min: 1, max: readings.length - 1 }), async (shuffled, cut) => {
      expect(await pictureOf([shuffled.slice(0, cut), shuffled.slice(cut)])).toEqual(whole);
    }),
    { numRuns: 8 },
  );
}, 120_000);

it('leaves alone what a report from elsewhere does not touch', async () => {
  const opened = await fresh();
  for (const reading of readings) await opened.keep(reading);
  await opened.relate();
  const before = await picture(opened);
  const text = 'The harbour master said that 7 sailors were injured in an explosion in Quexo on June 3.';
  await opened.keep(await readSource({ name: 'far', text, facts: { published: '2031-06-04', publisher: 'Far Post' } }));
  await opened.relate();
  const after = await picture(opened);
  await opened.close();
  expect(after.relations).toEqual(before.relations);
  const ids = new Set(before.questions.map(({ id }) => id));
  expect(after.questions.filter(({ id }) => ids.has(id))).toEqual(before.questions);
  expect(after.questions.length).toBeGreaterThan(before.questions.length);
}, 60_000);

it('says what it makes of figures whose origins are known', async () => {
  const { relations } = await pictureOf([readings]);
  const kinds = new Set(relations.map(({ kind }) => kind));
  for (const kind of ['repeats', 'contradicts', 'later-count'] as const) expect(kinds.has(kind), kind).toBe(true);
}, 60_000);
