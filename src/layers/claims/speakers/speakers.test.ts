/** Chains in sentences of our own: who speaks through whom, also where no verb of saying tells. */
import { describe, expect, it } from 'vitest';
import { reportFromText } from '../../../ingest/from-text.ts';
import { readReport } from '../../../read-report.ts';

/** The chain of the shortest claim whose words hold `part`. */
function chainOf(text: string, part: string, publisher = 'Tarsa Post'): string {
  const { claims } = readReport(reportFromText({ text, facts: { publisher } })).annotations;
  const words = claims.map((c) => c.spans.map((s) => text.slice(s.start, s.end)).join(' … '));
  const [at] = claims
    .map((_, i) => i)
    .filter((i) => words[i].includes(part))
    .sort((a, b) => words[a].length - words[b].length);
  if (at === undefined) throw new Error(`No claim holds "${part}" among: ${words.join(' | ')}`);
  return claims[at].chain.map(({ name }) => name).join(' > ');
}

describe('whose report it is', () => {
  it.each([
    ['Tarsa Post / Sputnik Arabic', 'Tarsa Post > Sputnik Arabic'],
    ['Harbour Board / Port Union', 'Harbour Board'],
    ['Tarsa Post (carrying the Guard statement)', 'Tarsa Post'],
    ['Tarsa Post (carrying Harbour Radio)', 'Tarsa Post > Harbour Radio'],
    ['Harbour Board (repost on tarsa.example)', 'tarsa.example > Harbour Board'],
    ['Hawar News (ANHA)', 'Hawar News'],
  ])('reads the line "%s"', (publisher, chain) => {
    expect(chainOf('The mill burned on Sunday.', 'burned', publisher)).toBe(chain);
  });
  it('goes through whoever passes a message on to whoever it says it is from', () => {
    const facts = { publisher: 'Tarsa Watch', forwardedFrom: 'Marun Relief' };
    const { claims } = readReport(reportFromText({ text: 'The mill burned on Sunday.', facts })).annotations;
    expect(claims[0].chain.map(({ name }) => name)).toEqual(['Tarsa Watch', 'Marun Relief']);
    const unsigned = readReport(
      reportFromText({ text: 'The mill burned on Sunday.', facts: { forwardedFrom: 'Ada' } }),
    );
    expect(unsigned.annotations.claims[0].chain.map(({ name }) => name)).toEqual(['author', 'Ada']);
  });
  it('takes a wire from a dateline, and not from any bracket near the front', () => {
    expect(chainOf('TARSA, June 3 (Reuters) - The mill burned on Sunday.', 'burned')).toBe('Tarsa Post > Reuters');
    expect(chainOf('According to the agency (AP), the mill burned on Sunday.', 'burned')).not.toContain('> AP');
  });
  it('knows the publisher again under a shorter name, and its press office from the body itself', () => {
    const text = 'The Ministry of Ports announces that its guards arrested four men in Tarsa.';
    expect(chainOf(text, 'arrested', 'Ministry of Ports of Norland')).toBe('Ministry of Ports of Norland');
    expect(chainOf('The Guard said that four men were arrested.', 'arrested', 'Guard Press Office')).toBe(
      'Guard Press Office',
    );
    expect(chainOf('Guard officials said that four men were arrested.', 'arrested', 'Guard')).toBe(
      'Guard > Guard officials',
    );
  });
});

describe('who is named', () => {
  it.each([
    ['The director of the clinic, Dr. Ada Lund, said that nine people died.', 'Ada Lund'],
    ['At the field hospital a nurse said that nine people died.', 'nurse'],
    ['Ilan Dorsk, who runs the port in Tarsa, said that nine people died.', 'Ilan Dorsk'],
    ['The organization of “Sons of the Delta” said that nine people died.', 'organization of “Sons of the Delta”'],
    [
      'The Harbour Office for the Relief of Flooded Towns (HORFT) said that nine people died.',
      'Harbour Office for the Relief of Flooded Towns',
    ],
  ])('%s', (text, speaker) => {
    expect(chainOf(text, 'nine people died')).toBe(`Tarsa Post > ${speaker}`);
  });
  it('hears whoever spoke before in a pronoun, and no thing in "he"', () => {
    const text = 'Major Ruben Aske said that the road was cut. He added that nine people died.';
    expect(chainOf(text, 'nine people died')).toBe('Tarsa Post > Ruben Aske');
    const thing = 'The army said the letter says that the road is cut. It added that nine people died.';
    expect(chainOf(thing, 'nine people died')).toContain('army');
  });
});

describe('through whom', () => {
  it.each([
    ['An officer told the Norland news agency that nine people died.', 'Norland news agency > officer'],
    ['An officer said that nine people died.', 'officer'],
    ['The newspaper al-Fajr reported, citing a tribal elder, that nine people died.', 'al-Fajr > tribal elder'],
    ['According to a shepherd quoted by Harbour Radio, nine people died.', 'Harbour Radio > shepherd'],
    ['According to a shepherd, quoted by Harbour Radio, nine people died.', 'Harbour Radio > shepherd'],
    [
      'A man was freed; according to his family, quoted by Harbour Radio, nine people died.',
      'Harbour Radio > his family',
    ],
    ['According to the confessions of the driver, nine people died.', 'driver'],
  ])('%s', (text, chain) => {
    expect(chainOf(text, 'nine people died')).toBe(`Tarsa Post > ${chain}`);
  });
  it('goes back to who handed a document on', () => {
    const text = 'Activists circulated a document on Sunday. According to the document, nine people died.';
    expect(chainOf(text, 'nine people died')).toBe('Tarsa Post > Activists > document');
    expect(chainOf('According to a document, nine people died.', 'nine people died')).toBe('Tarsa Post > document');
  });
});

describe('who speaks without a verb of saying', () => {
  const figures = 'The Observatory said that 14 guards died in the clashes. Nine civilians were killed.';
  it('carries the last speaker on to figures, says that this is inferred, and leaves other sentences to the author', () => {
    expect(chainOf(figures, 'Nine civilians')).toBe('Tarsa Post > Observatory');
    const { claims } = readReport(reportFromText({ text: figures, facts: {} })).annotations;
    const carried = claims.find(({ toll }) => toll?.value.low === 9);
    expect(carried?.chain.at(-1)?.basis).toBe('inferred');
    expect(carried?.notes.map(({ rule }) => rule)).toContain('claims.notes.carried');
    const text = 'The Observatory said that 14 guards died in the clashes. The mill burned on Sunday.';
    expect(chainOf(text, 'mill')).toBe('Tarsa Post');
    expect(chainOf(figures.replace('. Nine', '.\n\nNine'), 'Nine civilians')).toBe('Tarsa Post');
  });
  it('takes a body that counts, and a reporter who heard, for the speaker', () => {
    expect(chainOf('The relief workers counted eleven dead in the yard.', 'eleven dead')).toBe(
      'Tarsa Post > relief workers',
    );
    expect(
      chainOf('A correspondent of the paper heard three loud explosions near the mill at dawn.', 'explosions'),
    ).toContain('> correspondent');
    expect(chainOf('The guards heard three explosions near the mill.', 'explosions')).toBe('Tarsa Post');
  });
  it('takes no figure over from whoever only saw something', () => {
    const text = 'Our correspondent saw blood on the floor. The number of dead stands at nine.';
    expect(chainOf(text, 'number of dead')).toBe('Tarsa Post');
  });
  it('hears the teller of a testimony in what follows its heading, up to a note by somebody else', () => {
    const heading = 'Testimony of Ada Lund, driver of a convoy, recorded by Tarsa Post on 9 March 2021';
    const text = `${heading}\n\nFour men stopped us at the mill.\n\nNote by Tarsa Post: The Brigades burned the mill.`;
    expect(chainOf(text, 'stopped us')).toBe('Tarsa Post > Ada Lund');
    expect(chainOf(text, 'burned the mill')).toBe('Tarsa Post');
    const { claims } = readReport(reportFromText({ text, facts: { publisher: 'Tarsa Post' } })).annotations;
    expect(claims.map(({ grounds }) => grounds.value)).toEqual(['witnessed', 'none']);
    expect(chainOf('Testimony of the guards was read.\n\nFour men stopped us.', 'stopped us')).toBe('Tarsa Post');
  });
  it('hears a video in what it shows', () => {
    expect(chainOf('A video posted by activists shows a launcher on a truck.', 'launcher')).toBe(
      'Tarsa Post > activists > video',
    );
  });
  it('follows the labels of an interview', () => {
    const text =
      'Colonel Idris Baan met us.\n\nTarsa Post: Who cut the road?\n\nBaan: The Brigades cut the road in May.';
    expect(chainOf(text, 'cut the road in May')).toBe('Tarsa Post > Idris Baan');
    expect(chainOf('Oster province: The Brigades cut the road in May.', 'cut the road')).toBe('Tarsa Post');
  });
  it('asks rumours and reports whose they are', () => {
    expect(chainOf('There are rumours that two nuns had been killed.', 'nuns')).toContain('> rumours');
    expect(
      chainOf('The army rejected a report by the Valley Group that soldiers had shot nine people.', 'shot nine'),
    ).toContain('> Valley Group');
  });
});
