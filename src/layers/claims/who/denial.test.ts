/** Denials in sentences of our own: who denies what, also where no clause says it. */
import { describe, expect, it } from 'vitest';
import { reportFromText } from '../../../ingest/from-text.ts';
import type { Claim } from '../../../model/claim.ts';
import { readReport } from '../../../read-report.ts';

function read(text: string): { readonly [words: string]: Claim } {
  const { claims } = readReport(reportFromText({ text, facts: { publisher: 'Tarsa Post' } })).annotations;
  return Object.fromEntries(
    claims.map((claim) => [claim.spans.map((s) => text.slice(s.start, s.end)).join(' … '), claim]),
  );
}
const last = (claim: Claim): string | undefined => claim.chain.at(-1)?.name;

describe('a denial that says what is denied in no clause', () => {
  it('is said by whoever denies, and points at the deed told before', () => {
    const claim = read('The guard shelled the school, the council said. The ministry denied it.')[
      'The ministry denied it'
    ];
    expect(claim).toMatchObject({ kind: 'speech', stance: 'denies', grounds: { value: 'official-statement' } });
    expect(claim.event).toMatchObject({ value: 'shelling', basis: 'inferred' });
    expect(last(claim)).toBe('ministry');
  });
  it.each([
    ['The accusation was rejected by the Port Union.', 'Port Union', 'denies'],
    ['A spokesman dismissed the report as false.', 'spokesman', 'denies'],
    ['The families dispute the official account.', 'families', 'doubts'],
  ])('%s', (text, by, stance) => {
    const [claim] = Object.values(read(text));
    expect([last(claim), claim.stance]).toEqual([by, stance]);
  });
  it('of a part in a deed leaves the deed standing', () => {
    const claims = read('The army denied responsibility for the strike on the school.');
    expect(Object.keys(claims)).toEqual(['The army denied responsibility for the strike on the school']);
    const [claim] = Object.values(claims);
    expect(claim).toMatchObject({ kind: 'responsibility', stance: 'denies', event: { value: 'attack' } });
    expect(claim.who.map(({ value }) => `${value.role} ${value.name}`)).toEqual(['accused army']);
  });
});

describe('what is no such denial', () => {
  it('leaves what a clause says to the clause', () => {
    const claims = read('The militia denied that it had burned the mill.');
    expect(claims['it had burned the mill']).toMatchObject({ kind: 'event', stance: 'denies' });
    const told = read(
      'The General Command denies the claims of hostile media that its aircraft bombed the power station.',
    );
    expect(Object.keys(told)).toEqual(['its aircraft bombed the power station']);
  });
  it.each(['The council rejected the offer of the Guard.', 'The court denied him bail.'])('%s', (text) => {
    const [claim] = Object.values(read(text));
    expect([claim.stance, last(claim)]).toEqual(['asserts', 'Tarsa Post']);
  });
});
