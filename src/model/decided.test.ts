/** Decisions laid over what was read: the newest that holds counts, nothing read is altered, nothing decided is lost. */
import { describe, expect, it } from 'vitest';
import type { Claim } from './claim.ts';
import { decidedIn, decisionsByAbout, inForce, withCorrection } from './decided.ts';
import type { Judgement } from './judgement.ts';
import { assumed, stated } from './reading.ts';

const CLAIM: Claim = {
  id: 'c-1',
  report: 'r-1',
  spans: [{ start: 4, end: 20 }],
  chain: [{ name: 'Daily Lamp', spans: [], basis: 'stated' }],
  kind: 'event',
  grounds: assumed('none', 'test'),
  stance: 'asserts',
  certainty: assumed('certain', 'test'),
  who: [],
  toll: stated({ low: 12, high: 12, of: 'workers' }, 'test'),
  wording: [],
  notes: [],
  rule: 'test',
};

let n = 0;
const judgement = (fields: Partial<Judgement> & Pick<Judgement, 'verdict'>): Judgement => ({
  id: `j-${++n}`,
  about: 'c-1',
  reason: 'because',
  by: 'Rana',
  at: '2024-02-16T10:00:00Z',
  ...fields,
});
const decided = (...judgements: Judgement[]) => decidedIn('r-1', [CLAIM], decisionsByAbout(judgements));

describe('how a claim stands', () => {
  it('is open until somebody decides, then as the newest decision that holds says', () => {
    const confirmed = judgement({ verdict: 'confirmed' });
    const rejected = judgement({ verdict: 'rejected' });
    expect(decided()[0].standing).toBe('undecided');
    expect(decided(confirmed, rejected)[0].standing).toBe('rejected');
    const back = judgement({ verdict: 'withdrawn', withdraws: rejected.id });
    expect(decided(confirmed, rejected, back)[0].standing).toBe('confirmed');
    expect(decided(confirmed, rejected, back)[0].decisions.map(({ withdrawn }) => withdrawn)).toEqual([
      false,
      true,
      false,
    ]);
  });
  it('takes corrections one over the other, and loses only those that were taken back', () => {
    const kind = judgement({ verdict: 'corrected', correction: { kind: 'state', stance: 'doubts' } });
    const stance = judgement({ verdict: 'corrected', correction: { stance: 'denies' } });
    expect(decided(kind, stance)[0].current).toMatchObject({ kind: 'state', stance: 'denies' });
    const back = judgement({ verdict: 'withdrawn', withdraws: stance.id });
    expect(decided(kind, stance, back)[0].current).toMatchObject({ kind: 'state', stance: 'doubts' });
    expect(decided(kind, stance)[0].claim).toBe(CLAIM);
  });
});

describe('withCorrection', () => {
  it('empties what a person says the claim does not say', () => {
    expect(withCorrection(CLAIM, { toll: null })).not.toHaveProperty('toll');
  });
  it('leaves the claim as it was where a value does not fit', () => {
    for (const correction of [
      { kind: 'rumour' },
      { toll: 'twelve' },
      { spans: [] },
      { chain: 'Lamp' },
      { truth: true },
    ])
      expect(withCorrection(CLAIM, correction)).toEqual(CLAIM);
  });
});

describe('claims of people', () => {
  const mine = { ...CLAIM, id: 'c-2', spans: [{ start: 0, end: 3 }], rule: 'person' };
  it('stand among the others in the order of the text', () => {
    const added = judgement({ about: 'c-2', verdict: 'added', claims: [mine] });
    expect(decided(added).map(({ claim, from }) => [claim.id, from])).toEqual([
      ['c-2', 'person'],
      ['c-1', 'machine'],
    ]);
    const back = judgement({ about: 'c-2', verdict: 'withdrawn', withdraws: added.id });
    expect(decided(added, back).map(({ claim }) => claim.id)).toEqual(['c-1']);
  });
  it('stay in their own report', () => {
    const added = judgement({ about: 'c-2', verdict: 'added', claims: [{ ...mine, report: 'r-2' }] });
    expect(decided(added)).toHaveLength(1);
  });
});

describe('inForce', () => {
  it('leaves out what was rejected or split, and takes the parts and corrections', () => {
    const part = { ...CLAIM, id: 'c-3' };
    const split = judgement({ verdict: 'split', claims: [part] });
    expect(inForce([split])('r-1', [CLAIM])).toEqual([part]);
    expect(inForce([judgement({ verdict: 'rejected' })])('r-1', [CLAIM])).toEqual([]);
    const corrected = judgement({ verdict: 'corrected', correction: { kind: 'state' } });
    expect(inForce([corrected])('r-1', [CLAIM])).toEqual([{ ...CLAIM, kind: 'state' }]);
  });
});
