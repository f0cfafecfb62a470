/** A scanned report of the invented mill, and a mark on what is not to leave. */
import { readFileSync } from 'node:fs';
import type { Source } from '../../../src/open-case.ts';
import type { Served } from './open-workbench.ts';

const sample = (name: string): Source => ({
  name,
  bytes: new Uint8Array(readFileSync(new URL(`../../../src/ingest/samples/${name}`, import.meta.url))),
});

export const SCAN = sample('scan.png');
/** Its first page holds letters, its second the image of a page. */
export const MIXED = sample('scan-mixed.pdf');

export async function markWords({ opened }: Served, value: string): Promise<void> {
  await opened.store.judge({
    about: 'case',
    verdict: 'redacted',
    correction: { kind: 'words', value },
    reason: 'The only mill: it would tell who worked there.',
    by: 'Rana',
    at: '2031-06-01T08:00:00Z',
  });
}
