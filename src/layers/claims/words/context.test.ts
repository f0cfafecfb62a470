/** Claims can be read by themselves: their words name of whom something is said, and no more than that. */
import { describe, expect, it } from 'vitest';
import { reportFromText } from '../../../ingest/from-text.ts';
import { ownSpans } from '../../../model/own-spans.ts';
import { readReport } from '../../../read-report.ts';

function wordsIn(text: string): string[] {
  const { claims } = readReport(reportFromText({ text, facts: { publisher: 'Tarsa Post' } })).annotations;
  return claims.map(({ spans }) => spans.map((s) => text.slice(s.start, s.end)).join(' … '));
}

describe('of whom a claim is said', () => {
  it.each([
    ['The driver, who was shot in the head, died on Sunday.', 'The driver, who was shot in the head'],
    ['The depot, where nine men died, burned.', 'The depot, where nine men died'],
    ['The militia shelled the depot and burned the barns.', 'The militia … burned the barns'],
    ['Gunmen stormed the mill, killing nine guards.', 'Gunmen stormed … killing nine guards'],
    ['Soldiers entered the village to arrest two teachers.', 'Soldiers entered … to arrest two teachers'],
    [
      'Shelling of the town killed three civilians and left eleven more injured.',
      'Shelling of the town … left eleven more injured',
    ],
    ['Nine soldiers, four guards and two drivers were killed.', 'four guards … were killed'],
  ])('%s', (text, words) => {
    expect(wordsIn(text)).toContain(words);
  });
  it('shares the auxiliary that a second verb needs, and no other', () => {
    expect(wordsIn('The men were arrested on Friday and taken to Osk.')).toContain('The men were … taken to Osk');
    expect(wordsIn('The men were arrested on Friday and fled to Osk.')).toContain('The men … fled to Osk');
  });
  it('lets a clause tell of what happened, where no place can have done it', () => {
    expect(wordsIn('A rocket hit the mill in Osk, which killed nine.')).toContain('A rocket hit … which killed nine');
  });
  it('adds nothing to a clause that names its subject, nor to what somebody is told', () => {
    expect(wordsIn('The mill burned and the guards fled.')).toEqual(['The mill burned', 'the guards fled']);
    expect(wordsIn('The mayor told the agency that nine guards died.')).toContain('nine guards died');
  });
  it('takes whoever the cue names for the speaker, whatever the tree joins', () => {
    expect(wordsIn('The mayor said the attack was “cowardly” and called for “an end to the raids.”')).toContain(
      'The mayor … called for “an end to the raids.”',
    );
  });
});

describe('which thing is meant', () => {
  it('leaves a clause that only identifies with what is said', () => {
    expect(wordsIn('The network serves an audience that likes slow news.')).toEqual([
      'The network serves an audience that likes slow news',
    ]);
  });
  it('keeps what people did as a claim, and names those who are only pointed at', () => {
    expect(wordsIn('The army bombed those who had fled the camp.')).toEqual([
      'The army bombed those who had fled the camp',
      'those who had fled the camp',
    ]);
    expect(wordsIn('She saw soldiers who wore black masks.')).toContain('soldiers who wore black masks');
  });
  it('ends no phrase before what fills it', () => {
    expect(wordsIn('He was not in the habit of lying.')).toEqual(['He was not in the habit of lying']);
  });
});

describe('the edges of a claim', () => {
  it('holds both marks of a quotation, and a quotation around its speaker as one claim', () => {
    expect(wordsIn("The mayor called the raid 'a massacre' that shamed the council.")).toContain(
      "The mayor called the raid 'a massacre'",
    );
    expect(wordsIn('"The bridge," said the engineer, "was hit by two rockets."')).toEqual([
      'The bridge … was hit by two rockets',
    ]);
  });
  it('keeps the words that open a phrase or a condition, not those that join clauses', () => {
    expect(wordsIn('So far no deaths have been reported.')).toEqual(['So far no deaths have been reported']);
    expect(wordsIn('If the council agrees, the guards will leave, the mayor said.')).toEqual([
      'If the council agrees, the guards will leave',
    ]);
    expect(wordsIn('Nine men died after the mill burned.')).toContain('the mill burned');
  });
});

it('tells its own words from those that it only needs', () => {
  const text = 'The militia shelled the depot and burned the barns.';
  const { claims } = readReport(reportFromText({ text })).annotations;
  const own = claims.map((claim) => ownSpans(claim).map((s) => text.slice(s.start, s.end)));
  expect(own).toEqual([['The militia shelled the depot'], ['burned the barns']]);
  expect(claims[0].own).toBeUndefined();
  // a person gave the claim other words
  const [, second] = claims;
  expect(ownSpans({ ...second, spans: [{ start: 0, end: 11 }] })).toEqual([{ start: 0, end: 11 }]);
});
