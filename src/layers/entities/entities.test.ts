import { describe, expect, it } from 'vitest';
import { reportFromText } from '../../ingest/from-text.ts';
import type { Entity } from '../../model/entity.ts';
import { readReport } from '../../read-report.ts';
import { marked } from '../../testing/index.ts';

const entitiesIn = (text: string): readonly Entity[] => readReport(reportFromText({ text })).annotations.entities;
const known = (text: string): (string | undefined)[] =>
  entitiesIn(text)
    .filter((e) => e.known?.startsWith('actor:'))
    .map((e) => e.known?.slice(6));

/** Every mark `[kind|words]` must be found as an entity of that kind with those words. */
function finds(source: string): void {
  const { text, spans } = marked(source);
  const found = entitiesIn(text).map((e) => `${e.kind} ${text.slice(e.start, e.end)}`);
  for (const [kind, marks] of Object.entries(spans)) {
    for (const { start, end } of marks) expect(found).toContain(`${kind} ${text.slice(start, end)}`);
  }
}

describe('known actors', () => {
  it('are found by any of their names', () => {
    expect(known('Daesh fled before the SDF and the Asayish came.')).toEqual(['isis', 'sdf', 'asayish']);
    expect(known('Fighters of the Syrian Democratic Forces met Hayat Tahrir al-Sham.')).toEqual(['sdf', 'hts']);
  });
  it('are found however hyphens, apostrophes and accents are printed', () => {
    expect(known('al Shabaab and Al-Shabaab are one.')).toEqual(['al-shabaab', 'al-shabaab']);
    expect(known('Farabundo Martí National Liberation Front; Da’esh.')).toEqual(['fmln', 'isis']);
  });
  it('are found in text that is all capitals', () => {
    expect(known('FMLN UNITS ATTACKED THE POST, SAID RADIO VENCEREMOS ON MONDAY EVENING.')).toEqual([
      'fmln',
      'radio-venceremos',
    ]);
  });
  it('keep one key for the longest name', () => {
    expect(known('Islamic State West Africa Province took the blame.')).toEqual(['iswap']);
  });
  it('are not read into common words', () => {
    expect(known('This is a base of the regime, and the organization who said so is in amnesty talks.')).toEqual([]);
    expect(known('WHO IS TO BLAME FOR THIS IS NOT KNOWN BY ANYONE AT ALL')).toEqual([]);
    expect(known('He lives in the contras of life and the amal of hope.')).toEqual([]);
  });
});

describe('names of actors that others have too', () => {
  it('count where the report names the state', () => {
    expect(known('Syria was quiet, but the National Army moved.')).toEqual(['sna']);
    expect(known('The National Army moved towards the river.')).toEqual([]);
    expect(known('The Lebanese minister praised the Internal Security Forces.')).toEqual(['isf-lebanon']);
  });
  it('are not the surname of a person', () => {
    expect(known('Joseph F. Fatah spoke. Ali Fatah spoke.')).toEqual([]);
    expect(known('Members of Fatah spoke.')).toEqual(['fatah']);
  });
  it('are not a verb in a headline', () => {
    expect(known('THE FIX IS IN, says the mayor who lost the vote in May.')).toEqual([]);
    expect(known('The group calls itself IS and holds two towns.')).toEqual(['isis']);
  });
});

describe('names', () => {
  it('of people, places and states', () => {
    finds('[person|Carlos Mendoza] flew from [place|Turkey] to [place|London] on Monday.');
  });
  it('are found in capitals', () => {
    finds(
      'PRESIDENT [person|CARLOS MENDOZA] SAID IN [place|BOGOTA] THAT [place|COLOMBIA] WOULD HOLD ELECTIONS IN MAY.',
    );
  });
  it('tell a nationality from a place', () => {
    finds('The [nationality|Turkish] and [nationality|Iraqi] ministers met.');
  });
  it('are not seen where there are none', () => {
    expect(entitiesIn('It was quiet, and nothing happened there after that.')).toEqual([]);
  });
  it('point to the words as printed', () => {
    for (const entity of entitiesIn('Hezbollah said on Friday that Ali Haddad had left for Beirut.')) {
      expect(entity.end).toBeGreaterThan(entity.start);
      expect(entity.head).toBeGreaterThanOrEqual(entity.first);
      expect(entity.head).toBeLessThan(entity.last);
    }
  });
});

describe('phrases', () => {
  it('are composed around nouns for people, with the names before them', () => {
    finds(
      '[group|[actor|ISIS] cells] met [group|[nationality|Turkish] mercenaries] and [group|three gunmen] by the river.',
    );
  });
  it('take in what follows "of" and "for" when it is a mention', () => {
    finds('The [organization|media center of the [actor|SDF]] denied it.');
    finds('[group|Groups of the so-called “[actor|popular resistance]”] fled.');
    finds('[group|Residents of the [place|al-Waha neighborhood]] left their homes.');
    finds('A [person|spokesman for the [actor|regional government]] spoke.');
  });
  it('name facilities with the places they are named for', () => {
    finds('Clashes broke out at [facility|[place|Tikrit] prison] and at the [facility|field hospital].');
  });
  it('name bodies and the state whose organs they are', () => {
    const text = 'The Syrian regime and the Iraqi Military Intelligence denied it.';
    expect(entitiesIn(text).map((e) => [e.name, e.kind, e.known])).toEqual([
      ['Syrian regime', 'actor', 'state:sy'],
      ['Syrian', 'nationality', undefined],
      ['Iraqi Military Intelligence', 'actor', undefined],
      ['Iraqi', 'nationality', undefined],
    ]);
  });
  it('are the known actor where the noun says no more than its name', () => {
    expect(known('The SDF forces came and the SDF fighters left.')).toEqual(['sdf', 'sdf', 'sdf']);
  });
  it('take in the possessor', () => {
    finds('Some of the [group|[organization|organization]’s members] surrendered.');
  });
  it('tell one person from several', () => {
    finds('A [person|gunman] opened fire on [group|villagers].');
  });
  it('are not made of verbs or of nouns that only look like it', () => {
    expect(entitiesIn('They will guard it, and he posts what she reports.').map((e) => e.name)).toEqual([]);
  });
  it('work in capitals', () => {
    finds(
      '[group|TWO GUERRILLAS] ATTACKED THE [facility|POLICE STATION] AND KILLED A [person|SOLDIER] IN THE MORNING.',
    );
  });
});
