/** Sources named by the way, and figures and doubts with whoever gives them, in sentences of our own. */
import { describe, expect, it } from 'vitest';
import { reportFromText } from '../../../../ingest/from-text.ts';
import type { Claim } from '../../../../model/claim.ts';
import { readReport } from '../../../../read-report.ts';

function read(text: string): ReadonlyMap<string, Claim> {
  const { claims } = readReport(reportFromText({ text, facts: { publisher: 'Tarsa Post' } })).annotations;
  return new Map(claims.map((claim) => [claim.spans.map((s) => text.slice(s.start, s.end)).join(' … '), claim]));
}
const chain = ({ chain: speakers }: Claim): string => speakers.map(({ name }) => name).join(' > ');
const who = ({ who: roles }: Claim): string[] => roles.map(({ value }) => `${value.role} ${value.name}`);

describe('a source that a participle brings in', () => {
  it.each([
    ['Harbour Radio, citing two nurses at the clinic, said nine people were killed.', 'Harbour Radio > two nurses'],
    ['Quoting two nurses, Harbour Radio reported that nine people were killed.', 'Harbour Radio > two nurses'],
    ['Harbour Radio, relying on two nurses, reported that nine people were killed.', 'Harbour Radio > two nurses'],
    ['Harbour Radio reported, citing two nurses, that nine people were killed.', 'Harbour Radio > two nurses'],
    ['The paper, drawing on two nurses, wrote that nine people were killed.', 'paper > two nurses'],
  ])('%s', (text, speakers) => {
    const claims = read(text);
    const killed = claims.get('nine people were killed') as Claim;
    expect(chain(killed)).toBe(`Tarsa Post > ${speakers}`);
    expect(killed.toll?.value).toMatchObject({ low: 9, of: 'people' });
    expect([...claims.keys()].filter((words) => words.includes('nurses'))).toEqual([]);
  });
  it('is no reason, and nobody to whom something only refers', () => {
    expect(chain([...read('The mayor, citing a lack of fuel, said the clinic was closed.').values()][0])).toBe(
      'Tarsa Post > mayor',
    );
    const claims = read('The mayor, referring to the raid of Sunday, said four people were missing.');
    expect(chain(claims.get('four people were missing') as Claim)).toBe('Tarsa Post > mayor');
  });
});

describe('a figure that a clause gives by its subject', () => {
  it.each([
    ['The clinic later put the number of dead at eleven.', 'clinic', 11],
    ['The council raised the toll to 14.', 'council', 14],
    ['The hospital revised the number of dead to nine.', 'hospital', 9],
  ])('%s', (sentence, by, low) => {
    const claims = [...read(`A nurse said that two people were killed. ${sentence}`).values()];
    const counted = claims.at(-1) as Claim;
    expect(chain(counted)).toBe(`Tarsa Post > ${by}`);
    expect(counted.toll?.value.low).toBe(low);
  });
  it('is not given by what happened', () => {
    const claims = [...read('A nurse said that two people were killed. The fire raised the toll to 14.').values()];
    expect(chain(claims.at(-1) as Claim)).not.toContain('fire');
  });
});

describe('what the author could not check', () => {
  it('is the author’s own word, and leaves what was said unverified', () => {
    const claims = read('The Port Union said that its guards had fired no shells, which the Post could not verify.');
    const remark = claims.get('which the Post could not verify') as Claim;
    expect([chain(remark), remark.kind, remark.stance, remark.certainty.value]).toEqual([
      'Tarsa Post',
      'speech',
      'denies',
      'certain',
    ]);
    const said = claims.get('its guards had fired no shells') as Claim;
    expect([chain(said), said.certainty.value]).toEqual(['Tarsa Post > Port Union', 'unverified']);
  });
  it('reaches back to the sentence before', () => {
    const text = 'Residents said that nine people were killed. The figures could not be independently verified.';
    expect(read(text).get('nine people were killed')?.certainty).toMatchObject({
      value: 'unverified',
      rule: 'claims.certainty.not-checked',
    });
  });
  it('is not what others could not confirm', () => {
    const text = 'Residents said that nine people were killed. Police could not confirm that.';
    expect(read(text).get('nine people were killed')?.certainty.value).toBe('certain');
  });
  it('goes with the alleged author of a statement', () => {
    const text =
      'A statement attributed to the saboteurs, which the Post could not verify, said the ferry carried guns.';
    const said = read(text).get('the ferry carried guns') as Claim;
    expect(chain(said)).toBe('Tarsa Post > statement > saboteurs');
    expect([said.grounds.value, said.certainty.value]).toEqual(['document', 'unverified']);
    const plain = read('A statement by the Port Union said the ferry carried guns.').get('the ferry carried guns');
    expect(plain?.grounds.value).toBe('official-statement');
  });
});

describe('words that somebody does not give', () => {
  it.each([
    'The Coast Ministry said nothing of the ferry.',
    'The Coast Ministry declined to comment on the shelling.',
    'The Coast Ministry did not respond to requests for comment.',
    'The Coast Ministry made no mention of the shelling.',
  ])('%s', (text) => {
    const [claim, ...others] = read(text).values();
    expect(others).toEqual([]);
    expect(claim).toMatchObject({ kind: 'speech', stance: 'denies' });
    expect([chain(claim), claim.event, who(claim)]).toEqual(['Tarsa Post', undefined, ['speaker Coast Ministry']]);
  });
  it('are not what a clause says, nor an answer', () => {
    const claims = read('The ministry said nothing had burned in the port.');
    expect([...claims.values()].map(({ kind }) => kind)).not.toContain('speech');
    const [answered] = read('The guards responded to the shelling with rockets.').values();
    expect(answered.kind).toBe('event');
  });
});
