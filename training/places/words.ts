/** Learns from automatically labelled news how words are printed and what names they stand in. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { checkOf, slotOf, WORD_SLOTS } from '../../src/layers/places/knowledge.ts';
import { normalise } from '../../src/layers/tokens/normalise.ts';
import { hashOf } from '../../src/weights/linear.ts';

interface Counts {
  all: number;
  lower: number;
  person: number;
  place: number;
  organization: number;
}

function countWords(data: string): Map<string, Counts> {
  const words = new Map<string, Counts>();
  for (const file of ['silver/news.train.tsv.gz', 'silver/news.dev.tsv.gz']) {
    for (const line of gunzipSync(readFileSync(join(data, file)))
      .toString('utf8')
      .split('\n')) {
      const [index, form, , , , , entity] = line.split('\t');
      if (entity === undefined || index.startsWith('#')) continue;
      const norm = normalise(form);
      const counts = words.get(norm) ?? { all: 0, lower: 0, person: 0, place: 0, organization: 0 };
      counts.all++;
      if (/^\p{Ll}/u.test(form)) counts.lower++;
      else if (entity === 'PERSON') counts.person++;
      else if (entity === 'LOCATION') counts.place++;
      else if (entity === 'ORGANIZATION') counts.organization++;
      words.set(norm, counts);
    }
  }
  return words;
}

const grade = (share: number, steps: readonly [number, number, number]): number =>
  share < steps[0] ? 0 : share < steps[1] ? 1 : share < steps[2] ? 2 : 3;

/** Two bits each: small letters, person, place, organisation. Never 0, which stands for an unknown word. */
function factsOf({ all, lower, person, place, organization }: Counts): number {
  const named = Math.max(1, all - lower);
  const small = grade(lower / all, [0.05, 0.5, 0.95]);
  const shares = [person, place, organization].map((n) => grade(n / named, [0.05, 0.3, 0.7]));
  return Math.max(1, small | (shares[0] << 2) | (shares[1] << 4) | (shares[2] << 6));
}

export function learnWords(data: string): { wordChecks: Uint16Array; wordFacts: Uint8Array } {
  const wordChecks = new Uint16Array(WORD_SLOTS);
  const wordFacts = new Uint8Array(WORD_SLOTS);
  for (const [norm, counts] of countWords(data)) {
    if (counts.all < 2 || !/\p{L}/u.test(norm)) continue;
    const hash = hashOf(norm);
    let slot = slotOf(hash);
    while (wordChecks[slot] !== 0 && wordChecks[slot] !== checkOf(hash)) slot = (slot + 1) & (WORD_SLOTS - 1);
    wordChecks[slot] = checkOf(hash);
    wordFacts[slot] = factsOf(counts);
  }
  return { wordChecks, wordFacts };
}
