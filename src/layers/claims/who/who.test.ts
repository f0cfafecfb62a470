/** Who plays which part, and where, in sentences of our own; and what is no claim at all. */
import { describe, expect, it } from 'vitest';
import { reportFromText } from '../../../ingest/from-text.ts';
import type { Claim } from '../../../model/claim.ts';
import { readReport } from '../../../read-report.ts';

const claimsOf = (text: string): readonly Claim[] =>
  readReport(reportFromText({ text, facts: { publisher: 'Tarsa Post' } })).annotations.claims;
const roles = (text: string): string[] =>
  claimsOf(text).flatMap(({ who }) => who.map(({ value }) => `${value.role} ${value.name}`));
const places = (text: string): string[] => claimsOf(text).flatMap(({ where }) => (where ? [where.value.name] : []));
const words = (text: string): string[] =>
  claimsOf(text).map(({ spans }) => spans.map((s) => text.slice(s.start, s.end)).join(' … '));

describe('who', () => {
  it.each([
    ['Twelve miners died in the tunnel.', 'victim Twelve miners'],
    ['Six persons lost their lives in the fire.', 'victim Six persons'],
    ['Three fishermen drowned on Monday.', 'victim Three fishermen'],
    ['The council accused the Port Guard of shelling the school.', 'perpetrator Port Guard'],
    ['Five of our citizens were killed in the port.', 'victim citizens'],
    ['The guards were wounded.', 'victim guards'],
    ['The mayor blamed the Delta Front for the attack.', 'accused Delta Front'],
    ['The city council accuses the Northern Guard.', 'accused Northern Guard'],
    ['The mill was struck by a rocket of the Delta Front.', 'perpetrator Delta Front'],
    ['The mill was struck by a rocket fired by the Delta Front.', 'perpetrator Delta Front'],
    ['Two of our heroes were martyred in the attack.', 'victim our heroes'],
    ['The dead were all soldiers.', 'victim soldiers'],
    ['Groups of miners began launching an attack on the depot.', 'perpetrator miners'],
  ])('%s', (text, role) => {
    expect(roles(text)).toContain(role);
  });
  it.each([
    ['The army said that nine men fled. Two of them had died, it said.', 'victim Two of them', 'victim nine men'],
    ['The doctor said she has 31 wounded.', 'victim 31 wounded', 'perpetrator doctor'],
    [
      'Two men fled, in addition to others fleeing towards the mill, where they hid among the residents.',
      'perpetrator others',
      'target residents',
    ],
    [
      'The raid coincided with a support of mercenaries by bombing areas near Osk.',
      undefined,
      'perpetrator bombing areas',
    ],
    ['A patrol boat struck the ferry.', undefined, 'perpetrator patrol'],
    ['The guards were all soldiers.', undefined, 'victim soldiers'],
    ['The cells planned it with the aim of controlling the depot.', undefined, 'perpetrator aim'],
    ['Captain Idris Baan said it had been rammed.', undefined, 'target Idris Baan'],
    ['Fighting between the Guard and the Brigades killed nine people.', 'victim nine people', 'perpetrator Brigades'],
  ])('%s', (text, named, not) => {
    if (named) expect(roles(text)).toContain(named);
    expect(roles(text)).not.toContain(not);
  });
  it('makes no deed of seeing, owning or being, and nobody of "there"', () => {
    expect(roles('The villagers saw smoke over the mill.')).toEqual([]);
    expect(roles('The guards have two trucks.')).toEqual([]);
    expect(roles('“We heard two explosions, and then there was shooting,” said a baker of Tarsa.')).toEqual([]);
  });
  it('hears the speaker in "I", and the author in it without one', () => {
    const text = 'Colonel Idris Baan met us.\n\nTarsa Post: Who cut the road?\n\nBaan: I destroyed the bridge in May.';
    expect(roles(text)).toContain('perpetrator Idris Baan');
    expect(roles('I destroyed the bridge in May.').filter((role) => role.startsWith('perpetrator'))).toEqual([]);
  });
});

describe('where', () => {
  it('takes no place out of the name of a party', () => {
    expect(places('Two Norland nuns were killed.')).toEqual([]);
    expect(places('Two nuns were killed in Norland.')).toEqual(['Norland']);
  });
  it('puts a town of a country at the town', () => {
    const at = (text: string) => claimsOf(text)[0].where?.value;
    expect(at('A bomb exploded in the Iraqi town of Sinjar.')?.key).toBe(at('A bomb exploded in Sinjar.')?.key);
    expect(at('A bomb exploded in the Iraqi town of Sinjar.')?.kind).toBe('city');
  });
  it('is where "where" says, and nowhere in addition', () => {
    const strike = claimsOf('The Guard held the vicinity of Osk, where a drone struck a convoy.').at(-1);
    expect(strike?.where?.value.name).toBe('Osk');
    expect(places('Two men fled, in addition to nine guards.')).toEqual([]);
  });
  it('stands in front of a building at the building', () => {
    expect(places('The van exploded in front of the prison.')).toEqual(['prison']);
  });
  it('reads the label of an entry, and says that it is inferred', () => {
    const [claim] = claimsOf('Tarsa city: nine guards were killed in May.');
    expect(claim.where?.value.name).toBe('Tarsa');
    expect(claim.where?.basis).toBe('inferred');
  });
});

describe('what is no claim', () => {
  it('leaves what may not be so with its clause', () => {
    expect(words('They would kill him if he went to the police.')).toEqual([
      'They would kill him if he went to the police',
    ]);
    expect(words('A guard did not see who fired the shot.')).toEqual(['A guard did not see who fired the shot']);
  });
  it('has no aim in a name, a participle or a number that only look like verbs', () => {
    expect(words('The group was moved to Mount Yarda.')).toEqual(['The group was moved to Mount Yarda']);
    expect(words('The Maritime Command put the number of missing at two.')).toEqual(['the number of missing at two']);
    expect(words('The group was moved to guard the mill.')).toContain('The group was moved to guard the mill');
  });
  it('puts no place into a part of the body or into what something is for', () => {
    expect(places('The driver was wounded in the leg.')).toEqual([]);
    expect(places('They had left with medicine for the clinic.')).not.toEqual(['clinic']);
  });
  it('is that somebody speaks, beside what is said, or which people planned what they were caught for', () => {
    expect(words('A security source revealed to the paper on Sunday that nine guards died.')).toEqual([
      'nine guards died',
    ]);
    expect(words('The ministry spoke on Sunday.')).toEqual(['The ministry spoke on Sunday']);
    expect(words('The guards arrested the men planning the attack on the mill.')).toContain(
      'The guards arrested the men planning the attack on the mill',
    );
  });
  it('asks nothing, and presents no speaker', () => {
    expect(words('Who killed the nine guards in Tarsa?')).toEqual([]);
    expect(words('A baker who lives in Tarsa said that nine guards died.').filter((w) => w.includes('lives'))).toEqual(
      [],
    );
    expect(words('A baker who lives in Tarsa fled.').filter((w) => w.includes('lives'))).not.toEqual([]);
  });
  it('leaves a participle that tells no deed with its clause', () => {
    expect(words('The army, based in Tarsa, shelled the mill.')).toHaveLength(1);
    expect(words('The army shelled the mill, killing nine guards.')).toHaveLength(2);
  });
});

describe('how many', () => {
  it('counts parts apart from their whole', () => {
    const tolls = claimsOf('The raid led to the death of 61 civilians, including 14 children.').flatMap(({ toll }) =>
      toll ? [toll.value.low] : [],
    );
    expect(tolls).toEqual([61, 14]);
  });
  it('counts nobody of "none" but for the dead', () => {
    const low = (text: string): (number | null | undefined)[] => claimsOf(text).map(({ toll }) => toll?.value.low);
    expect(low('None of the guards had a rifle in Tarsa.')).toEqual([undefined]);
    expect(low('No guards were killed.')).toContain(0);
  });
});

describe('whose conclusion', () => {
  it('keeps the premise a fact', () => {
    const text = 'We conclude that the raid was ordered abroad, because the guards opened the gate.';
    const kinds = new Map(words(text).map((w, i) => [w.includes('gate'), claimsOf(text)[i].kind]));
    expect(kinds.get(false)).toBe('inference');
    expect(kinds.get(true)).toBe('event');
  });
  it('leaves who holds a town to whoever reports the speech', () => {
    const text = 'The guards said that fighters came from Kesh, a town occupied by Norland.';
    const held = claimsOf(text).find(({ kind }) => kind === 'state');
    expect(held?.chain.map(({ name }) => name)).toEqual(['Tarsa Post']);
    expect(held?.where?.value.name).not.toBe('Norland');
  });
});
