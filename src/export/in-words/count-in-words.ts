/** A count as people write it: "at least 14", "dozens (24 to 99)", "up to 50". */
import type { Count } from '../../model/count.ts';

function range({ low, high }: Count): string {
  if (low === null) return high === null ? '' : `up to ${high}`;
  if (high === null) return `at least ${low}`;
  return low === high ? String(low) : `${low} to ${high}`;
}

/** Qualifiers that say themselves which end they leave open. */
const OPENS = /^(?:at least|more than|over|no fewer than|up to|at most|fewer than|less than|no more than|under)\b/i;

/** "dozens" wants "of" before what is counted; "about" and "some" do not. */
const joined = (qualifier: string, of: string): string =>
  qualifier.endsWith('s') && of !== '' ? `${qualifier} of ${of}` : `${qualifier} ${of}`.trim();

/** `of` is what is counted, as printed; it may be empty. */
export function countInWords(count: Count, of = ''): string {
  const numbers = range(count);
  const { qualifier, low, high } = count;
  if (qualifier === undefined) return `${numbers} ${of}`.trim();
  if (numbers === '') return joined(qualifier, of);
  if (low === high) return `${qualifier} ${numbers} ${of}`.trim();
  const open = low === null || high === null;
  if (OPENS.test(qualifier) && open) return `${numbers.replace(/^(?:at least|up to)/, qualifier)} ${of}`.trim();
  return `${joined(qualifier, of)} (${numbers})`;
}
