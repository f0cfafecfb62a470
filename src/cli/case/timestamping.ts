/** What `stemma custody` does about trusted timestamps: asks for one, keeps an answer, or sends to an authority that the user names. */
import { readFileSync } from 'node:fs';
import { readStamp, timestampRequest } from '../../custody/timestamps.ts';
import type { Hand, Store } from '../../store/index.ts';
import { say } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import { writeWhole } from '../write-file.ts';

const SECONDS = 30;
const MOST = 1_000_000;

async function headOf(store: Store): Promise<{ seq: number; hash: string }> {
  const head = (await store.log()).at(-1);
  if (!head) throw new UsageError('The case has no log. Open it with the version that made it.');
  return head;
}

export async function writeRequest(store: Store, file: string): Promise<void> {
  const { seq, hash } = await headOf(store);
  writeWhole(file, timestampRequest(hash));
  say(`Wrote ${file}: a request over line ${seq} of the log. Send it to an authority, then: --timestamp-response FILE`);
}

/** The answer says itself which line it is over: the case may have gone on since it was asked for. */
export async function keepResponse(store: Store, response: Uint8Array, hand: Hand): Promise<void> {
  const { hash, time, authority, problem } = await readStamp(response);
  const line = (await store.log()).find((one) => one.hash === hash);
  if (problem !== null) throw new UsageError(`The timestamp was not kept: ${problem}. Ask the authority again.`);
  if (!line) throw new UsageError('The timestamp was not kept: it is over another case. Check the file.');
  await store.timestamp({ seq: line.seq, hash: line.hash, response, by: hand.by, at: hand.at });
  say(`Kept: ${authority} saw line ${line.seq} of the log, and so all lines before it, at ${time}.`);
}

export const keepResponseFile = (store: Store, file: string, hand: Hand): Promise<void> =>
  keepResponse(store, bytesIn(file), hand);

function bytesIn(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch {
    throw new UsageError(`Cannot read "${file}". Check its name.`);
  }
}

/** Only the hash leaves the machine, and only because the user named the address. */
export async function askAuthority(store: Store, url: string, hand: Hand): Promise<void> {
  const { hash } = await headOf(store);
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/timestamp-query', Accept: 'application/timestamp-reply' },
    body: Buffer.from(timestampRequest(hash)),
    redirect: 'error',
    signal: AbortSignal.timeout(SECONDS * 1000),
  }).catch((error: unknown) => {
    throw new UsageError(`The authority at ${url} did not answer (${String(error)}). Check the address.`);
  });
  const response = new Uint8Array(await answer.arrayBuffer());
  if (!answer.ok || response.length > MOST)
    throw new UsageError(`The authority at ${url} answered ${answer.status}. Check the address.`);
  await keepResponse(store, response, hand);
}
