import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reportFromText } from '../../ingest/from-text.ts';
import type { PlaceMention } from '../../model/place.ts';
import { readReport } from '../../read-report.ts';
import { marked, wordsOf } from '../../testing/marked.ts';
import { sentences } from '../sentences/index.ts';
import { tokens } from '../tokens/index.ts';
import { openGazetteer } from './gazetteer.ts';
import { places } from './index.ts';
import { hashKey, nameKey, soundKey, withoutArticle } from './name-key.ts';

const read = (text: string): readonly PlaceMention[] =>
  readReport(reportFromText({ text }), [tokens, sentences, places]).annotations.places;

const gazetteer = openGazetteer(readFileSync(new URL('../../../models/gazetteer.bin', import.meta.url)));
/** Names of the best place under the key of `name`, or under the looser keys. */
function look(name: string): string | undefined {
  const key = nameKey(name);
  for (const form of [key, withoutArticle(key), soundKey(key)]) {
    const entry = gazetteer.first(hashKey(form));
    if (entry >= 0) return gazetteer.candidate(gazetteer.record(entry)).name;
  }
  return undefined;
}

describe('gazetteer', () => {
  it.each([
    ['al-Ḥasaka', 'Al-Hasakah'],
    ['Al-Hasakeh', 'Al-Hasakah'],
    ['Hesekê', 'Al-Hasakah'],
    ['Dayr az Zawr', 'Deir ez-Zor'],
    ['Deir Ezzour', 'Deir ez-Zor'],
    ['Serê Kaniyê', 'Ras al-Ain'],
    ['رأس العين', 'Ras al-Ain'],
    ['Kobanê', 'Kobani'],
    ['Girê Spî', 'Tell Abyad'],
    ['Geweran', 'Ghwayran'],
    ['Khan Sheikhoun', 'Khān Shaykhūn'],
    ['Diyarbakir', 'Diyarbakir'],
    ['Şengal', 'Sinjar'],
    ['U.S.', 'United States'],
    ['Laurel County', 'Laurel County'],
  ])('finds %s', (name, expected) => {
    expect(look(name)).toBe(expected);
  });
  it('does not find what is no place', () => {
    expect(look('Quarrelsome Wednesday')).toBeUndefined();
  });
});

describe('place names', () => {
  it.each([
    'Shelling hit the market in [place|Manbij] on Monday, residents of [place|Aleppo] said.',
    'He was moved from [place|Qamishli] to [place|Tell Tamer], north of [place|Hasakah].',
    'Two men from [place|Springfield], [place|Ill.], were held in [place|Turkey].',
    'Fighting spread across [place|Yemen] and [place|Saudi Arabia].',
    'The convoy left [place|Deir ez-Zor] for [place|Raqqa].',
    'FIGHTING WAS REPORTED NEAR [place|BOGOTA] AND IN [place|EL SALVADOR].',
  ])('finds the names in: %s', (source) => {
    const { text, spans } = marked(source);
    expect(wordsOf(text, read(text))).toEqual(wordsOf(text, spans.place));
  });
  it.each([
    'She was reading a mobile phone bill when the lights went out.',
    'George Paris, the lawyer, did not answer.',
    'The men left before dawn.',
    '',
  ])('finds none in: %s', (text) => {
    expect(wordsOf(text, read(text))).toEqual([]);
  });
  it('takes the word for a site into its name only when the gazetteer has it so', () => {
    const text = 'Guards of al-Sina’a prison came from the prison of Adra and from Palmyra prison.';
    expect(wordsOf(text, read(text))).toEqual(['al-Sina’a prison', 'Adra', 'Palmyra']);
  });
  it('finds the part of a hyphenated word', () => {
    const text = 'The Geneva-based group closed its office.';
    expect(wordsOf(text, read(text))).toEqual(['Geneva']);
  });
});

describe('placing', () => {
  const at = (text: string, name: string): string | undefined => {
    const place = read(text).find((found) => found.name === name)?.at;
    return place && `${place.name}, ${place.country}, ${place.basis}`;
  };
  it('takes the region beside the name for stated', () => {
    expect(at('A fire broke out in Alexandria, La., on Sunday.', 'Alexandria')).toBe('Alexandria, US, stated');
  });
  it('takes the largest of a name when nothing else is told', () => {
    expect(at('A fire broke out in Alexandria on Sunday, Egyptian officials said.', 'Alexandria')).toBe(
      'Alexandria, EG, inferred',
    );
  });
  it('follows the other places of the report', () => {
    const text =
      'Crews came to Paris from Lamar County, Dallas and Bonham. A Texas trooper was hurt on the road to Paris.';
    expect(at(text, 'Paris')).toBe('Paris, US, inferred');
  });
  it('takes the town for its region unless the words ask for the region', () => {
    expect(at('Shells fell on Idlib overnight.', 'Idlib')).toBe('Idlib, SY, inferred');
    const kinds = ['Shells fell on Hasakah overnight.', 'Shells fell across Hasakah province overnight.'].map(
      (text) => read(text)[0].kind,
    );
    expect(kinds).toEqual(['city', 'region']);
  });
  it('knows a prison by each of its names', () => {
    const keys = ['al-Sina’a prison', 'Ghwayran prison', 'Geweran prison'].map(
      (name) => read(`The attack on ${name} in Hasakah began at night.`).find((found) => found.name === name)?.at?.key,
    );
    expect(new Set(keys)).toEqual(new Set(['stemma:al-sina-a-prison']));
  });
});

describe('any text', () => {
  it('is read without throwing, in order, with spans that slice the text', () => {
    const word = fc.constantFrom(
      'Paris',
      'La.',
      ',',
      'al-',
      '-',
      'ALEPPO',
      'in',
      '“',
      'Tell',
      'رأس',
      '\u00ad',
      'County',
      '33rd',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(word, fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 30 }), (parts) => {
        const text = parts.join(' ');
        let end = 0;
        for (const place of read(text)) {
          expect(place.start).toBeGreaterThanOrEqual(end);
          expect(place.end).toBeGreaterThan(place.start);
          end = place.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 60 },
    );
  });
});
