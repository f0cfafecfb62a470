/** Makes a small case of the schema that this version writes, to be kept for later versions to open:
 *  npx tsx tests/store/keep-case.ts FILE.stemma, or --store postgres://... NAME for a case in PostgreSQL. */
import { newCase } from '../../src/open-case.ts';

const TEXTS = [
  [
    'Daily Lamp',
    '2023-05-02',
    'The Harbour Relief Office (HRO) said that 63 civilians were killed in the shelling of Tarsa on May 1.',
  ],
  [
    'Evening Kite',
    '2023-05-03',
    'Citing the Harbour Relief Office, the paper wrote that 63 civilians were killed in Tarsa on May 1.',
  ],
  [
    'River Gazette',
    '2023-05-04',
    'The Upland Guard said that 12 civilians were killed in the shelling of Tarsa on May 1.',
  ],
] as const;

const [first, server, name] = process.argv.slice(2);
const place = first === '--store' ? { name, server } : { name: first };
let minute = 0;
const hand = () => ({ by: 'keeper', at: `2024-02-16T10:${String(minute++).padStart(2, '0')}:00Z` });
const made = await newCase(place, hand);
for (const [publisher, published, text] of TEXTS)
  await made.add({ name: `${publisher}.txt`, text, givenId: publisher, facts: { publisher, published } });
const [claim] = await made.store.claims();
await made.store.judge({
  about: claim.id,
  verdict: 'rejected',
  reason: 'a misprint, as the paper said itself',
  ...hand(),
});
await made.store.rule({ a: 'Upland Guard', b: 'Hill Guard', same: true, reason: 'renamed in 2020', ...hand() });
await made.relate();
await made.close();
