/** Camps are one thing: what the command line puts together the workbench shows, and the ledger and the origins say so. */
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { openCase } from '../../src/open-case.ts';
import { folderWith } from './run.ts';

const reports = [
  ['Daily Lamp', 'The Upland Guard said that 63 civilians were killed in Tarsa.'],
  ['Evening Kite', 'The Valley Council said that 63 civilians were killed in Tarsa.'],
].map(([publisher, text]) => ({ id: publisher, publisher, published: '2023-05-02', text }));
const folder = folderWith({ 'reports.jsonl': reports.map((report) => `${JSON.stringify(report)}\n`).join('') });
afterAll(() => folder.remove());
const plain = (text: string): string => text.replace(/\s+/g, ' ');

it('puts sources into a camp, lists them, and says so beside the count of origins', async () => {
  const said = 'Two origins of the camp Hill side: their agreement is no corroboration.';
  await folder.run(['new', 'case']);
  await folder.run(['add', 'case', 'reports.jsonl']);
  expect((await folder.run(['aliases', 'case'])).err).toContain('Nobody has ruled on names yet');
  const put = ['aliases', 'case', '--camp', 'Hill side', 'Upland Guard', 'Valley Council', '--reason', 'one party'];
  expect((await folder.run(put)).out).toContain('upland guard belongs to the camp Hill side   one party');
  await folder.run(['relate', 'case']);
  expect((await folder.run(['origins', 'case', '--json'])).out.match(/"camp": "Hill side"/g)).toHaveLength(2);
  expect(plain((await folder.run(['questions', 'case'])).out)).toContain(said);
  expect(plain((await folder.run(['questions', 'case', 'civilians'])).out)).toContain(said);
  expect((await folder.run(['verify', 'case'])).code).toBe(0);
}, 60_000);

it('still reads the rulings by which older cases put sources into a camp', async () => {
  const hand = () => ({ by: 'tester', at: '2026-01-01T00:00:00Z' });
  const name = join(folder.path, 'older.stemma');
  copyFileSync(new URL('../store/kept/schema-2.stemma', import.meta.url), name);
  const opened = await openCase({ name }, hand);
  const reason = 'one purse';
  await opened.store.rule({ a: 'camp: Port side', b: 'Harbour Relief Office', same: true, reason, ...hand() });
  await opened.relate();
  const camps = (await opened.store.origins()).flatMap(({ camp }) => camp ?? []);
  await opened.close();
  expect(camps).toContain('Port side');
}, 60_000);
