/** A claim for a terminal. */
import type { KeptView } from '../../export/case/view.ts';
import type { Claim } from '../../model/claim.ts';

/** In one or two lines: its words, and through whom from where. */
export function claimLines({ report, givenId }: KeptView, claim: Claim): string {
  const words = claim.spans
    .map(({ start, end }) => report.text.slice(start, end))
    .join(' … ')
    .replace(/\s+/g, ' ');
  const date = report.published ?? 'no date';
  return `${claim.id}  “${words}”\n      ${claim.chain.map(({ name }) => name).join(' › ')}   (${givenId ?? claim.report}, ${date})`;
}
