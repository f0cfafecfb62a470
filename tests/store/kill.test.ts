/** A bulk add that is killed loses nothing it told of. A few rounds on each store; a hundred are in bench/durability. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, expect, it } from 'vitest';
import { killRounds } from '../../bench/durability/rounds.ts';
import { corpus } from '../../bench/scale/corpus.ts';
import { newCase } from '../../src/open-case.ts';
import type { StorePlace } from '../../src/store/index.ts';

const folder = mkdtempSync(join(tmpdir(), 'stemma-kill-'));
const reports = join(folder, 'reports.jsonl');
writeFileSync(reports, [...corpus(6000)].map((report) => `${JSON.stringify(report)}\n`).join(''));
const server = process.env.STEMMA_TEST_POSTGRES ?? 'postgres://postgres@127.0.0.1:5432/postgres';
const name = `kill_${process.pid}`;
const places: readonly StorePlace[] = [{ name: join(folder, 'case.stemma') }, { name, server }];

afterAll(async () => {
  rmSync(folder, { recursive: true });
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  await client.query(`DROP SCHEMA IF EXISTS "stemma_${name}" CASCADE`);
  await client.end();
});

it.each(places)(
  'keeps all it told of, and the case whole: $name',
  async (place) => {
    await (await newCase(place, () => ({ by: 'tester', at: '2026-01-01T00:00:00Z' }))).close();
    const survived = await killRounds({ place, corpus: reports, rounds: 6, seed: 11, latest: 900 });
    expect(survived).toMatchObject({ rounds: 6, lost: 0, corrupt: 0 });
    expect(survived.inTheMiddle).toBeGreaterThanOrEqual(3);
    expect(survived.acknowledged).toBeGreaterThan(0);
  },
  120_000,
);
