/** Cases kept from every earlier schema open with all they held, are taken forward with a line in the log, and go on. */
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, describe, expect, it } from 'vitest';
import { type Case, openCase } from '../../src/open-case.ts';
import type { StorePlace } from '../../src/store/index.ts';

const KEPT = join(import.meta.dirname, 'kept');
const folder = mkdtempSync(join(tmpdir(), 'stemma-kept-'));
const server = process.env.STEMMA_TEST_POSTGRES ?? 'postgres://postgres@127.0.0.1:5432/postgres';
const hand = () => ({ by: 'tester', at: '2026-01-01T00:00:00Z' });

async function administer(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  await client.query(sql);
  await client.end();
}

afterAll(async () => {
  rmSync(folder, { recursive: true });
  for (const name of readdirSync(KEPT).filter((file) => file.endsWith('.sql')))
    await administer(`DROP SCHEMA IF EXISTS "stemma_kept_${numberOf(name)}" CASCADE`);
});

const numberOf = (file: string): string => /\d+/.exec(file)?.[0] ?? '';

/** Lays a kept case where it may be changed. */
async function laid(file: string): Promise<StorePlace> {
  if (file.endsWith('.stemma')) {
    const copy = join(folder, file);
    copyFileSync(join(KEPT, file), copy);
    return { name: copy };
  }
  const name = `kept_${numberOf(file)}`;
  await administer(`DROP SCHEMA IF EXISTS "stemma_${name}" CASCADE`);
  await administer(readFileSync(join(KEPT, file), 'utf8'));
  return { name, server };
}

async function held({ store }: Case) {
  return {
    reports: (await store.reports()).map(({ report, givenId }) => [givenId, report.publisher, report.published]),
    killed: (await store.claims()).flatMap(({ toll }) => toll?.value.low ?? []),
    judged: (await store.judgements()).map(({ verdict, reason }) => [verdict, reason]),
    rulings: (await store.aliases()).map(({ a, b, same }) => [a, b, same]),
    asked: (await store.questions()).map(({ text }) => text),
    related: (await store.relations()).length,
  };
}

const KEPT_CASE = {
  reports: [
    ['Daily Lamp', 'Daily Lamp', '2023-05-02'],
    ['Evening Kite', 'Evening Kite', '2023-05-03'],
    ['River Gazette', 'River Gazette', '2023-05-04'],
  ],
  killed: [63, 63, 12],
  judged: [['rejected', 'a misprint, as the paper said itself']],
  rulings: [['Upland Guard', 'Hill Guard', true]],
};

describe.each(readdirSync(KEPT).sort())('%s', (file) => {
  it('opens with all it held, verifies, and takes more', async () => {
    const place = await laid(file);
    const opened = await openCase(place, hand);
    try {
      const before = await held(opened);
      expect(before).toMatchObject(KEPT_CASE);
      expect(before.asked).toContain('How many civilians were killed?');
      expect(before.related).toBeGreaterThan(0);
      expect((await opened.store.verify()).broken).toBeNull();
      const text = 'The Upland Guard said that 14 civilians were killed in the shelling of Tarsa on May 1.';
      const { added } = await opened.add({ name: 'late.txt', text, facts: { published: '2023-05-06' } });
      expect(added).toBe(true);
      await opened.relate();
      expect((await opened.store.verify()).broken).toBeNull();
      expect((await opened.store.original(await firstOriginal(opened)))?.length).toBeGreaterThan(50);
    } finally {
      await opened.close();
    }
    const again = await openCase(place, hand);
    const actions = (await again.store.log()).map(({ action }) => action);
    await again.close();
    expect(actions.filter((action) => action === 'migrate')).toHaveLength(actions.includes('migrate') ? 1 : 0);
    expect(actions.slice(-2)).toEqual(['add', 'relate']);
  });
});

const firstOriginal = async ({ store }: Case): Promise<string> => (await store.reports())[0].report.origin.sha256;
