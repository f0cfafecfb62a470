/** Fetches one page because a person asked for it: every address on the way is checked, also where the page leads on. */
import { type Exchange, type Exchanging, exchange, type FetchLimits } from './exchange.ts';
import { FetchError } from './fetch-error.ts';

const REDIRECTS = 10;
export const FETCH_LIMITS: FetchLimits = { bytes: 50_000_000, milliseconds: 60_000 };

export interface FetchPage extends Pick<Exchanging, 'clock' | 'allowed'> {
  readonly limits?: FetchLimits;
}

const leadsOn = ({ status, location }: Exchange): string | null =>
  location !== undefined && [301, 302, 303, 307, 308].includes(status) ? location : null;

function addressOf(text: string, base?: string): URL {
  try {
    const url = new URL(text, base);
    url.hash = '';
    return url;
  } catch {
    throw new FetchError('bad-address', text);
  }
}

async function follow(first: URL, exchanging: Exchanging): Promise<Exchange[]> {
  const exchanges: Exchange[] = [];
  let url = first;
  for (;;) {
    const one = await exchange(url, exchanging);
    exchanges.push(one);
    const next = leadsOn(one);
    if (next === null) return exchanges;
    if (exchanges.length > REDIRECTS) throw new FetchError('redirects', first.href, REDIRECTS);
    url = addressOf(next, one.url);
  }
}

/** All exchanges from the address to the page it leads to, in order. @throws FetchError */
export async function fetchPage(text: string, { limits = FETCH_LIMITS, ...how }: FetchPage): Promise<Exchange[]> {
  const first = addressOf(text);
  const signal = AbortSignal.timeout(limits.milliseconds);
  try {
    return await follow(first, { ...how, limits, signal });
  } catch (error) {
    if (error instanceof FetchError) throw error;
    if (signal.aborted) throw new FetchError('too-slow', first.href, Math.ceil(limits.milliseconds / 1000));
    throw new FetchError('unreachable', first.href, (error as Error).message || String(error));
  }
}
