/** Relating a growing case: the same picture whatever the order and in however many goes, and a new report leaves alone what it does not touch. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import Database from 'libsql';
import pg from 'pg';
import { afterAll, describe, expect, it } from 'vitest';
import { corpus } from '../../bench/scale/corpus.ts';
import { type Case, newCase, openCase, type ReadSource, readSource } from '../../src/open-case.ts';
import type { StorePlace } from '../../src/store/index.ts';

const folder = mkdtempSync(join(tmpdir(), 'stemma-relating-'));
const server = process.env.STEMMA_TEST_POSTGRES ?? 'postgres://postgres@127.0.0.1:5432/postgres';
const hand = () => ({ by: 'tester', at: '2026-01-01T00:00:00Z' });
const schemas: string[] = [];
let n = 0;
const places: Readonly<Record<string, () => StorePlace>> = {
  SQLite: () => ({ name: join(folder, `case-${++n}.stemma`) }),
  PostgreSQL: () => {
    const name = `relating_${process.pid}_${++n}`;
    schemas.push(name);
    return { name, server };
  },
};
afterAll(async () => {
  rmSync(folder, { recursive: true });
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  for (const name of schemas) await client.query(`DROP SCHEMA IF EXISTS "stemma_${name}" CASCADE`);
  await client.end();
});

interface Told {
  readonly id: string;
  readonly text: string;
  readonly publisher?: string;
  readonly published?: string;
}

/** Each of these is read otherwise once another of them is there: what it takes from it is said beside it. */
const ENTWINED: readonly Told[] = [
  ['a', 'Daily Lamp', 'The HRO said that 63 civilians were killed in the shelling of Tarsa.'],
  ['b', 'Evening Kite', 'The Harbour Relief Office (HRO) said that 63 civilians were killed in Tarsa.'], // HRO
  ['c', 'River Gazette', 'Ida Lund said that 12 soldiers were killed in Velm.'],
  ['d', 'Hill Observer', "The Upland Guard's spokeswoman Ida Lund said that 12 soldiers were killed near Velm."], // her post
  ['e', 'Hill Observer', 'The Upland Guard said that 15 soldiers were killed in Velm.'],
  ['f', 'Canal Register', 'The Interior Ministry of Verana said that 30 prisoners escaped from Sella prison.'],
  ['g', 'Tower Bulletin', 'The Interior Ministry said that 31 prisoners escaped. Sella lies in the city of Tarsa.'], // short name, place in place
  ['h', 'Plain Record', 'Shells fell on the harbour of Tarsa for a third night.\n\n(Coastal Wire)'],
  ['i', 'Coastal Wire', 'Shells fell on the harbour of Tarsa for a third night, and 9 people were injured.'], // an agency
  ['j', 'Daily Lamp', 'The council met. This paper corrects its errors and can be reached at any hour of the day.'],
  ['k', 'Daily Lamp', 'A mill burned. This paper corrects its errors and can be reached at any hour of the day.'], // small print
  [
    'l',
    'Signal Mail',
    'The Upland Guard killed 40 fighters of the Marsh Front, 12 of its own and 4 civilians in Tarsa.',
  ],
  ['n', 'Mill Journal', 'Oskar Heights was shelled. The mayor said that 17 people were killed.'],
  ['o', 'Lantern Post', 'The Tillers Union said that 19 people were killed in Oskar Heights.'], // a place
  ['m', 'Ferry Examiner', 'In Tarsa 44 people of the Marsh Front were killed, residents said.'],
].map(([id, publisher, text], at) => ({
  id,
  publisher,
  text,
  published: `2023-05-${String(at + 1).padStart(2, '0')}`,
}));
const SAMPLE = readFileSync(new URL('../../examples/hasakah/reports.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Told);

const read = ({ id, text, publisher, published }: Told): Promise<ReadSource> =>
  readSource({
    name: id,
    text,
    givenId: id,
    facts: { ...(publisher ? { publisher } : {}), ...(published ? { published } : {}) },
  });
const generated = await Promise.all([...corpus(36)].map(read));
const readings = [...(await Promise.all([...ENTWINED, ...SAMPLE].map(read))), ...generated.slice(0, 8)];

const picture = async ({ store }: Case) => ({
  questions: await store.questions(),
  relations: await store.relations(),
  origins: await store.origins(),
});

type Batch = readonly ReadSource[];
interface Telling {
  readonly place: StorePlace;
  readonly batches: readonly Batch[];
  /** Done after the first batch was related. */
  readonly decide?: (opened: Case) => Promise<void>;
}

async function pictureOf({ place, batches, decide }: Telling) {
  const opened = await newCase(place, hand);
  for (const [at, batch] of batches.entries()) {
    for (const reading of batch) await opened.keep(reading);
    if (at === batches.length - 1) await decide?.(opened);
    await opened.relate();
  }
  expect((await opened.store.verify()).broken).toBeNull();
  const found = await picture(opened);
  await opened.close();
  return found;
}

/** Rejects, corrects and adds, takes back, and rules on names. */
async function decide({ store }: Case): Promise<void> {
  const claims = await store.claims();
  const [first, second, third] = claims.filter(({ toll }) => toll).sort((a, b) => (a.id < b.id ? -1 : 1));
  const reason = 'as the paper said itself';
  const rejected = await store.judge({ about: first.id, verdict: 'rejected', reason, ...hand() });
  await store.judge({ about: second.id, verdict: 'rejected', reason, ...hand() });
  await store.judge({ about: third.id, verdict: 'corrected', correction: { stance: 'denies' }, reason, ...hand() });
  await store.judge({ about: first.id, verdict: 'withdrawn', withdraws: rejected.id, reason, ...hand() });
}
const rule = ({ store }: Case): Promise<void> =>
  store.rule({ a: 'Upland Guard', b: 'Interior Ministry', same: true, reason: 'one body', ...hand() });

describe.each(Object.keys(places))('%s', (kind) => {
  const place = places[kind];
  it('is the same in whatever order and in however many goes the reports came', async () => {
    const whole = await pictureOf({ place: place(), batches: [readings] });
    expect(whole.relations.length).toBeGreaterThan(100);
    const order = fc.shuffledSubarray([...readings], { minLength: readings.length });
    await fc.assert(
      fc.asyncProperty(order, fc.integer({ min: 1, max: 14 }), async (shuffled, step) => {
        const batches: Batch[] = [];
        for (let from = 0; from < shuffled.length; from += step) batches.push(shuffled.slice(from, from + step));
        expect(await pictureOf({ place: place(), batches })).toEqual(whole);
      }),
      { numRuns: kind === 'SQLite' ? 8 : 3 },
    );
  }, 240_000);

  it.each([
    ['judgements', decide],
    ['a ruling on names', rule],
  ])(
    'follows %s on reports that it had read before',
    async (_what, decided) => {
      const whole = await pictureOf({ place: place(), batches: [readings], decide: decided });
      const half = Math.floor(readings.length / 2);
      const batches = [readings.slice(half), readings.slice(0, half), []];
      expect(await pictureOf({ place: place(), batches, decide: decided })).toEqual(whole);
      expect(await pictureOf({ place: place(), batches: [readings] })).not.toEqual(whole);
    },
    120_000,
  );

  it('reads what is new, and leaves alone what a report from elsewhere does not touch', async () => {
    const opened = await newCase(place(), hand);
    for (const reading of generated) await opened.keep(reading);
    expect((await opened.relate()).read).toBe(generated.length);
    const before = await picture(opened);
    const text = 'The harbour master said that 7 sailors were injured in an explosion in Quexo on June 3.';
    await opened.keep(await read({ id: 'far', text, published: '2031-06-04', publisher: 'Far Post' }));
    expect((await opened.relate()).read).toBe(1);
    expect((await opened.relate()).read).toBe(0);
    const after = await picture(opened);
    await opened.close();
    expect(after.relations).toEqual(before.relations);
    const ids = new Set(before.questions.map(({ id }) => id));
    expect(after.questions.filter(({ id }) => ids.has(id))).toEqual(before.questions);
    expect(after.questions.length).toBeGreaterThan(before.questions.length);
  }, 60_000);
});

it('says what it makes of figures whose origins are known', async () => {
  const { relations } = await pictureOf({ place: places.SQLite(), batches: [generated] });
  const kinds = new Set(relations.map(({ kind }) => kind));
  for (const kind of ['repeats', 'contradicts', 'later-count'] as const) expect(kinds.has(kind), kind).toBe(true);
}, 60_000);

it('knows when what is kept of the reports was altered', async () => {
  const place = places.SQLite();
  await pictureOf({ place, batches: [generated] });
  const database = new Database(place.name);
  database.exec("UPDATE sketches SET sketch = replace(sketch, 'killed', 'injured') WHERE stage = 'framed'");
  database.close();
  const opened = await openCase(place, hand);
  const { broken } = await opened.store.verify();
  await opened.close();
  expect(broken?.why).toContain('altered');
}, 60_000);
