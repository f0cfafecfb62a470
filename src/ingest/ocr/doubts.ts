/** What is to be said of a report whose words were recognised on images. */
import type { Doubt } from '../format.ts';
import type { PageWords } from './recognise.ts';

/** A few numbers are named, the others counted. */
export const pageList = (numbers: readonly number[]): string =>
  numbers.slice(0, 12).join(', ') + (numbers.length > 12 ? ` and ${numbers.length - 12} others` : '');

type Scanned = Pick<PageWords, 'unread'> & { readonly number: number };

export function ocrDoubts(pages: readonly Scanned[]): Doubt[] {
  if (pages.length === 0) return [];
  const which =
    pages.length === 1
      ? `Page ${pages[0].number} is an image`
      : `Pages ${pageList(pages.map((p) => p.number))} are images`;
  const unread = pages.reduce((n, page) => n + page.unread, 0);
  const left = unread === 0 ? '' : ` ${unread} lines could not be read at all and were left out.`;
  return [
    {
      rule: 'ingest.recognised',
      text: `${which} whose words were recognised (OCR): letters and numbers may be wrong. Check them on the image.${left}`,
    },
  ];
}
