/** One suite for every store. PostgreSQL is real: STEMMA_TEST_POSTGRES, or the server of this machine. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { reportFromText, sha256 } from '../ingest/from-text.ts';
import type { Claim } from '../model/claim.ts';
import { assumed } from '../model/reading.ts';
import type { Relation } from '../model/relation.ts';
import { openPostgres } from './databases/postgres.ts';
import { openSqlite } from './databases/sqlite.ts';
import { createStore, type NewReport, openStore, type Picture, type Store, type StorePlace } from './index.ts';

const hand = { by: 'tester', at: '2024-02-16T10:00:00Z' };
const folder = mkdtempSync(join(tmpdir(), 'stemma-store-'));
const server = process.env.STEMMA_TEST_POSTGRES ?? 'postgres://postgres@127.0.0.1:5432/postgres';
const names: string[] = [];
let n = 0;

const claim = (report: string, id: string): Claim => ({
  id,
  report,
  spans: [{ start: 0, end: 10 }],
  chain: [{ name: 'Tarsa Observer', spans: [], basis: 'stated' }],
  kind: 'event',
  grounds: assumed('none', 'test'),
  stance: 'asserts',
  certainty: assumed('certain', 'test'),
  who: [],
  wording: [],
  notes: [],
  rule: 'test',
});

function entry(text: string): NewReport {
  const bytes = new TextEncoder().encode(text);
  const report = reportFromText({ text });
  return {
    bytes,
    report,
    givenId: `given-${text.length}`,
    claims: [claim(report.id, `c-${report.id}-1`), claim(report.id, `c-${report.id}-2`)],
    reader: '1',
  };
}

const places: Record<string, () => StorePlace> = {
  SQLite: () => ({ name: join(folder, `case-${++n}.stemma`) }),
  'SQLite, encrypted': () => ({ name: join(folder, `case-${++n}.stemma`), passphrase: 'river and mill' }),
  PostgreSQL: () => {
    const name = `test_${process.pid}_${++n}`;
    names.push(name);
    return { name, server };
  },
};

async function administer(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  await client.query(sql);
  await client.end();
}

/** Writes past the store, as somebody with the file or the database at hand could. */
async function tamper(place: StorePlace, sql: string, param: string): Promise<void> {
  const database =
    place.server === undefined
      ? openSqlite(place.name, { mode: 'open', ...(place.passphrase ? { passphrase: place.passphrase } : {}) })
      : await openPostgres(place.server, { name: place.name, mode: 'open' });
  await database.run(sql, param);
  await database.close();
}

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
}

afterAll(async () => {
  rmSync(folder, { recursive: true });
  for (const name of names) await administer(`DROP SCHEMA IF EXISTS "stemma_${name}" CASCADE`);
});

describe.each(Object.entries(places))('a case in %s', (_kind, placeOf) => {
  let place: StorePlace;
  let store: Store;
  beforeEach(async () => {
    place = placeOf();
    store = await createStore(place, hand);
    return () => store.close();
  });

  it('keeps what was added, over closing and opening', async () => {
    const first = entry('The mill burned on Sunday.');
    expect(await store.add(first, hand)).toBe(true);
    await store.close();
    store = await openStore(place, hand);
    expect((await store.reports()).map(({ report, givenId }) => [report, givenId])).toEqual([
      [first.report, first.givenId],
    ]);
    expect(await store.claims()).toEqual(first.claims);
    expect(await store.original(first.report.origin.sha256)).toEqual(new Uint8Array(first.bytes));
    expect((await store.verify()).broken).toBeNull();
  });
  it('keeps a file that held reports as it came, once', async () => {
    const bytes = new TextEncoder().encode('From a@b.example\n');
    const original = { bytes, sha256: sha256(bytes), mediaType: 'application/mbox', name: 'box.mbox' };
    await store.keepOriginal(original, hand);
    await store.keepOriginal(original, hand);
    expect(await store.original(original.sha256)).toEqual(bytes);
    expect(await store.hasBytes(original.sha256)).toBe(false);
  });
  it('takes the same report once', async () => {
    const one = entry('The bridge was hit.');
    expect(await store.add(one, hand)).toBe(true);
    expect(await store.add(one, hand)).toBe(false);
    expect(await store.reports()).toHaveLength(1);
    expect((await store.log()).map(({ action }) => action)).toEqual(['create', 'add']);
  });
  it('keeps reports in the order of adding, also when added at once', async () => {
    const entries = ['One.', 'Two two.', 'Three three three.'].map(entry);
    await Promise.all(entries.map((e) => store.add(e, hand)));
    expect((await store.reports()).map(({ report }) => report.text)).toEqual([
      'One.',
      'Two two.',
      'Three three three.',
    ]);
    expect((await store.claims()).map(({ report }) => report)).toEqual(
      entries.flatMap(({ report }) => [report.id, report.id]),
    );
  });
  it('adds all of a report or nothing', async () => {
    const one = entry('The depot was attacked.');
    const twice = { ...one, claims: [one.claims[0], one.claims[0]] };
    await expect(store.add(twice, hand)).rejects.toThrow();
    expect(await store.reports()).toEqual([]);
    expect(await store.log()).toHaveLength(1);
    expect(await store.add(one, hand)).toBe(true);
  });
  it('keeps judgements when a report is read again, and demands a reason for a correction', async () => {
    const one = entry('The depot was attacked.');
    await store.add(one, hand);
    await store.judge({ about: one.claims[0].id, verdict: 'rejected', reason: 'a drill, not an attack', ...hand });
    await store.reread(one.report.id, [one.claims[1]], '2', hand);
    expect(await store.judgements(one.claims[0].id)).toHaveLength(1);
    expect(await store.claim(one.claims[0].id)).toBeNull();
    await expect(store.judge({ about: 'c-1', verdict: 'corrected', reason: ' ', ...hand })).rejects.toMatchObject({
      code: 'bad-judgement',
    });
    expect((await store.verify()).broken).toBeNull();
  });
  it('replaces the picture and finds relations by claim', async () => {
    const relation = (id: string, from: string, to: string): Relation => ({
      id,
      kind: 'repeats',
      from,
      to,
      strength: 0.9,
      because: [],
    });
    const blocks = (id: string, ...relations: Relation[]) => [
      { id, basis: () => relations.map((r) => r.id), relations: () => relations },
    ];
    const setPicture = (picture: Picture) => store.relate({ maker: 'these rules', hand, work: async () => picture });
    const first = blocks('killed tarsa', relation('x-1', 'c-1', 'c-2'));
    await setPicture({ questions: [], origins: [], blocks: () => first });
    const question = { id: 'q-1', asked: 'count' as const, text: 'How many?', about: {}, claims: ['c-3', 'c-4'] };
    const origin = { id: 'o-1', name: 'the guard', claims: ['c-3'], because: [], traced: true };
    const second = blocks('killed marun', relation('x-2', 'c-3', 'c-4'));
    expect(await setPicture({ questions: [question], origins: [origin], blocks: () => second })).toEqual({
      questions: 1,
      relations: 1,
      origins: 1,
    });
    expect((await store.relations()).map(({ id }) => id)).toEqual(['x-2']);
    expect(await store.relations({ claim: 'c-4' })).toHaveLength(1);
    expect(await store.relations({ question: 'q-1' })).toHaveLength(1);
    expect(await store.relations({ claim: 'c-1' })).toEqual([]);
    expect(await store.questions()).toEqual([question]);
    expect(await store.origins()).toEqual([origin]);
  });
  it('gives a large picture a few at a time, and replaces it whole', async () => {
    const relation = (id: string): Relation => ({
      id,
      kind: 'repeats',
      from: `c-${id}`,
      to: 'c-0',
      strength: 0.9,
      because: [],
    });
    const many = Array.from({ length: 1200 }, (_, i) => relation(`x-${String(i).padStart(4, '0')}`));
    const blocks = (id: string, relations: readonly Relation[]) => [
      { id, basis: () => relations.map((r) => `${id} ${r.id}`), relations: () => relations },
    ];
    const picture = (id: string, relations: readonly Relation[]): Picture => ({
      questions: many.map((_, i) => ({
        id: `q-${String(i).padStart(4, '0')}`,
        asked: 'count',
        text: id,
        about: {},
        claims: [],
      })),
      origins: many.map((_, i) => ({
        id: `o-${String(i).padStart(4, '0')}`,
        name: id,
        claims: [`c-${i}`],
        because: [],
        traced: true,
      })),
      blocks: () => blocks(id, relations),
    });
    const setPicture = (made: Picture) => store.relate({ maker: 'these rules', hand, work: async () => made });
    await setPicture(picture('first', many));
    expect(await all(store.eachRelation())).toEqual(many);
    // The same relations in another block, which comes before the one that had them.
    const second = picture('a second', many.slice(600));
    await setPicture(second);
    expect(await all(store.eachRelation())).toEqual(many.slice(600));
    expect(await all(store.eachQuestion())).toEqual(second.questions);
    expect(await all(store.eachOrigin())).toEqual(second.origins);
    const lineages = await all(store.lineages());
    expect(lineages.flatMap(({ origins }) => origins)).toEqual(second.origins);
    expect((await store.verify()).broken).toBeNull();
  });
  it('gives origins with what carries them, and a claim with all that it is in', async () => {
    const [a, b] = ['The mill burned.', 'The mill burned at noon.'].map(entry);
    await store.add(a, hand);
    await store.add(b, hand);
    const [[first, alone], [second]] = [a.claims, b.claims];
    const relation = (id: string, kind: Relation['kind']): Relation => ({
      id,
      kind,
      from: second.id,
      to: first.id,
      strength: 0.9,
      because: [],
    });
    const relations = [relation('x-1', 'repeats'), relation('x-2', 'drifts')];
    const origins = [second.id, alone.id].map((id, i) => ({
      id: `o-${i}`,
      name: 'the mill',
      claims: [id],
      because: [],
      traced: true,
    }));
    const question = {
      id: 'q-1',
      asked: 'count' as const,
      text: 'How many?',
      about: { people: first.id },
      claims: [second.id],
    };
    const picture: Picture = {
      questions: [question],
      origins,
      blocks: () => [{ id: 'mill', basis: () => ['1'], relations: () => relations }],
    };
    await store.relate({ maker: 'these rules', hand, work: async () => picture });
    const [lineages] = await all(store.lineages());
    expect(lineages.origins).toEqual(origins);
    expect(lineages.relations).toEqual([relations[1]]);
    expect(new Set(lineages.claims)).toEqual(new Set([first, alone, second]));
    expect(lineages.reports).toHaveLength(2);
    expect(await store.about(first.id)).toMatchObject({ claim: first, questions: [], relations, origins: [] });
    const about = await store.about(second.id);
    expect(about).toMatchObject({ claim: second, questions: [question], relations, origins: [origins[0]] });
    expect(about?.report.report).toEqual(b.report);
    expect(await store.about('c-none')).toBeNull();
  });
  it('shows one moment, whoever writes meanwhile', async () => {
    await store.add(entry('The mill burned.'), hand);
    await store.snapshot(async (reading) => {
      expect(await reading.reports()).toHaveLength(1);
      await store.add(entry('The bridge fell at noon.'), hand);
      expect(await reading.reports()).toHaveLength(1);
      expect(await reading.log()).toHaveLength(2);
    });
    expect(await store.snapshot((reading) => reading.reports())).toHaveLength(2);
  });
  it('keeps rulings on names', async () => {
    const ruling = { a: 'Old Harbour', b: 'Eski Liman', same: true, reason: 'the map of 1998', ...hand };
    await store.rule(ruling);
    expect(await store.aliases()).toEqual([ruling]);
    expect((await store.verify()).broken).toBeNull();
  });
  it('is not made twice', async () => {
    await expect(createStore(place, hand)).rejects.toMatchObject({ code: 'exists' });
  });
  it('says so when it is missing', async () => {
    await expect(openStore({ ...place, name: `${place.name}_missing` }, hand)).rejects.toMatchObject({
      code: 'missing',
    });
  });
  it('names the first line that was altered', async () => {
    const [a, b] = ['The mill burned.', 'The bridge fell.'].map(entry);
    await store.add(a, hand);
    await store.add(b, hand);
    await store.close();
    await tamper(place, "UPDATE claims SET claim = replace(claim, 'event', 'state') WHERE report_id = ?", b.report.id);
    store = await openStore(place, hand);
    const { broken } = await store.verify();
    expect(broken?.line).toMatchObject({ action: 'add', subject: b.report.id });
    expect(broken?.why).toContain('altered');
  });
});

describe('a file that is no case', () => {
  it('is refused, and left as it was', async () => {
    const file = join(folder, 'notes.stemma');
    writeFileSync(
      file,
      'these are my notes, and they are longer than a page header of one hundred bytes, so that it looks at them.',
    );
    await expect(openStore({ name: file }, hand)).rejects.toMatchObject({ code: 'foreign' });
  });
  it('is refused with the wrong passphrase', async () => {
    const file = join(folder, 'secret.stemma');
    await (await createStore({ name: file, passphrase: 'one' }, hand)).close();
    await expect(openStore({ name: file, passphrase: 'two' }, hand)).rejects.toMatchObject({ code: 'foreign' });
    await expect(openStore({ name: file }, hand)).rejects.toMatchObject({ code: 'foreign' });
  });
});
