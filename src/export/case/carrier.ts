/** What the stemma needs of a claim, and no more: a large case has a million. */
import type { Claim } from '../../model/claim.ts';

/** Of a claim that carries an origin: its report, and the speakers behind the one who publishes it. */
export interface Carrier {
  readonly report: string;
  readonly through: readonly string[];
}

export const carrierOf = ({ report, chain }: Claim): Carrier => ({
  report,
  through: chain.slice(1).map(({ name }) => name),
});

/** One list of speakers for all claims that came through the same ones: a large case would hold the same few a million times. */
export function carriersInFew(): (claim: Claim) => Carrier {
  const known = new Map<string, readonly string[]>();
  return (claim) => {
    const { report, through } = carrierOf(claim);
    const key = through.join('\n');
    const list = known.get(key) ?? through;
    known.set(key, list);
    return { report, through: list };
  };
}
