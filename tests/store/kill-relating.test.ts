/** Relating that is killed while it writes leaves the picture before, whole and readable; and the case can be related again. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { afterAll, expect, it } from 'vitest';
import type { OriginGroup, Question, Relation } from '../../src/model/relation.ts';
import { createStore, openStore, type Picture, type Store, type StorePlace } from '../../src/store/index.ts';

const folder = mkdtempSync(join(tmpdir(), 'stemma-kill-relating-'));
const server = process.env.STEMMA_TEST_POSTGRES ?? 'postgres://postgres@127.0.0.1:5432/postgres';
const name = `kill_relating_${process.pid}`;
const places: readonly StorePlace[] = [{ name: join(folder, 'case.stemma') }, { name, server }];
const hand = { by: 'tester', at: '2026-01-01T00:00:00Z' };
const SCRIPT = fileURLToPath(new URL('relate-without-end.ts', import.meta.url));

afterAll(async () => {
  rmSync(folder, { recursive: true });
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  await client.query(`DROP SCHEMA IF EXISTS "stemma_${name}" CASCADE`);
  await client.end();
});

/** Until it has written thousands of relations. */
const relateAndKill = (place: StorePlace): Promise<NodeJS.Signals | null> =>
  new Promise((done) => {
    const child = spawn(process.execPath, ['--import', 'tsx', SCRIPT, JSON.stringify(place)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    child.stdout.once('data', () => child.kill('SIGKILL'));
    child.on('close', (_code, signal) => done(signal));
  });

const question: Question = { id: 'q-1', asked: 'count', text: 'How many?', about: {}, claims: ['c-1', 'c-2'] };
const origin: OriginGroup = { id: 'o-1', name: 'the guard', claims: ['c-1'], because: [], traced: true };
const relation: Relation = { id: 'x-1', kind: 'repeats', from: 'c-1', to: 'c-2', strength: 0.9, because: [] };
const block = { id: 'killed tarsa', basis: () => ['1'], relations: () => [relation] };
const picture: Picture = { questions: [question], origins: [origin], blocks: () => [block] };
const relate = (store: Store) => store.relate({ maker: 'these rules', hand, work: async () => picture });

it.each(places)(
  'leaves the picture before: $name',
  async (place) => {
    const made = await createStore(place, hand);
    await relate(made);
    const log = await made.log();
    await made.close();
    expect(await relateAndKill(place)).toBe('SIGKILL');
    const store = await openStore(place, hand);
    expect(await store.relations()).toEqual([relation]);
    expect(await store.questions()).toEqual([question]);
    expect(await store.origins()).toEqual([origin]);
    expect(await store.log()).toEqual(log);
    expect((await store.verify()).broken).toBeNull();
    expect(await relate(store)).toEqual({ questions: 1, relations: 1, origins: 1 });
    await store.close();
  },
  60_000,
);
