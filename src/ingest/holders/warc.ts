/** Web archives (.warc, .warc.gz): each captured page or document a report, with its address and the time of its capture. */
import { constants, gunzipSync } from 'node:zlib';
import { MB } from '../format.ts';
import { startsWith } from '../text/looks.ts';
import { warcMembers } from '../web-archive/members.ts';
import type { Holder } from './holder.ts';

const HEAD = 65_536;

/** Packed, record by record, it opens the same inside. */
function opensLikeWarc(bytes: Uint8Array): boolean {
  if (startsWith(bytes, 'WARC/1.') || startsWith(bytes, 'WARC/0.')) return true;
  if (!startsWith(bytes, '\x1f\x8b')) return false;
  try {
    const head = gunzipSync(bytes.subarray(0, HEAD), { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: 4 * MB });
    return startsWith(head, 'WARC/');
  } catch {
    return false;
  }
}

export const warc: Holder = {
  name: 'WARC',
  mediaType: 'application/warc',
  extensions: ['.warc', '.warc.gz'],
  maxBytes: 900 * MB,
  detect: opensLikeWarc,
  async *open(bytes) {
    yield* warcMembers(bytes, { prefix: '', doubts: [] });
  },
};
