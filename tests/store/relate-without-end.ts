/** Relates a case block after block and never comes to an end, for tests that kill it: node --import tsx relate-without-end.ts PLACE */
import type { Relation } from '../../src/model/relation.ts';
import { openStore, type Picture, type StorePlace } from '../../src/store/index.ts';

const hand = { by: 'killed', at: '2026-01-01T00:00:00Z' };
const store = await openStore(JSON.parse(process.argv[2]) as StorePlace, hand);

const relation = (id: string): Relation => ({ id, kind: 'repeats', from: id, to: 'c-0', strength: 0.9, because: [] });

function* blocks() {
  for (let n = 0; ; n++) {
    const relations = Array.from({ length: 1000 }, (_, i) => relation(`x-new-${n}-${i}`));
    yield { id: `new block ${n}`, basis: () => [String(n)], relations: () => relations };
    if (n === 5) process.stdout.write('thousands are written\n');
  }
}

const origin = { id: 'o-new', name: 'the mill', claims: ['c-0'], because: [], traced: true };
const work = async (): Promise<Picture> => ({ questions: [], origins: [origin], blocks });
await store.relate({ maker: 'other rules', hand, work });
