/** Long reports for a large case: each a digest of several notices of the scale corpus, from as many incidents, by one outlet. */
import { corpus, type ScaleReport } from '../scale/corpus.ts';

/** So many notices make one digest: some thirty claims. */
const NOTICES = 4;

export interface Digest {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly published: string;
  readonly text: string;
}

function digest(number: number, notices: readonly ScaleReport[]): Digest {
  const [{ publisher }] = notices;
  const published = notices.map((notice) => notice.published).sort()[notices.length - 1];
  const title = `${publisher}: digest ${number + 1}`;
  const texts = notices.map(({ text }) => text);
  return {
    id: `d-${number}`,
    title,
    publisher,
    published,
    text: [title, ...texts, ...(number % EVERY === 0 ? [fire(number)] : [])].join('\n\n'),
  };
}

/** One fire that every eighth digest tells of: its question has as many answers, which copy, grow and contradict. */
const EVERY = 8;
const FIRE = ['the mayor of Tarsa', 'the Harbour Hospital', 'the Valley Guard', 'the Orlin fire brigade'];

function fire(number: number): string {
  const body = FIRE[(number / EVERY) % FIRE.length];
  const killed = 12 + 9 * FIRE.indexOf(body) + Math.floor(number / 400);
  return `According to ${body}, ${killed} workers were killed in the fire at the Orlin mill in Tarsa on May 5, 2015.`;
}

/** Notices of one incident follow each other in the scale corpus, so that a digest takes them from far apart. */
export function digests(count: number): Digest[] {
  const notices = [...corpus(count * NOTICES)];
  return Array.from({ length: count }, (_, n) =>
    digest(
      n,
      Array.from({ length: NOTICES }, (__, i) => notices[n + i * count]),
    ),
  );
}
