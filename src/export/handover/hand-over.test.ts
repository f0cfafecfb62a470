/** What people decided is followed by every form, and said. */
import { describe, expect, it } from 'vitest';
import type { Judgement } from '../../model/judgement.ts';
import { SAMPLE_CASE } from '../../testing/sample-case.ts';
import { handOver, keptLicence } from './hand-over.ts';

let n = 0;
const judgement = (more: Partial<Judgement>): Judgement => ({
  id: `j-${++n}`,
  about: 'c-1',
  verdict: 'confirmed',
  reason: 'as printed',
  by: 'Rana',
  at: '2023-06-01T08:00:00Z',
  ...more,
});
const withJudgements = (...judgements: Judgement[]) => handOver({ ...SAMPLE_CASE, judgements });
const idsOf = (items: readonly { readonly id: string }[]): string[] => items.map(({ id }) => id);

describe('a case that is handed over', () => {
  it('is the whole case where nobody decided anything', () => {
    const { claims, relations, about } = withJudgements();
    expect(claims).toEqual(SAMPLE_CASE.claims);
    expect(relations).toEqual(SAMPLE_CASE.relations);
    expect(about.leftOut).toEqual([]);
  });
  it('leaves rejected claims behind, with all that rests on them, and says so', () => {
    const { claims, relations, origins, questions, about } = withJudgements(judgement({ verdict: 'rejected' }));
    expect(idsOf(claims)).not.toContain('c-1');
    expect(relations.filter(({ from, to }) => from === 'c-1' || to === 'c-1')).toEqual([]);
    expect(origins.flatMap((origin) => origin.claims)).not.toContain('c-1');
    expect(questions.flatMap((question) => question.claims)).not.toContain('c-1');
    expect(about.leftOut).toEqual(['One claim is left out that people rejected or split.']);
  });
  it('keeps what was rejected and taken back', () => {
    const rejected = judgement({ verdict: 'rejected' });
    const back = judgement({ verdict: 'withdrawn', withdraws: rejected.id });
    expect(idsOf(withJudgements(rejected, back).claims)).toContain('c-1');
  });
  it('reads as people corrected it', () => {
    const { claims } = withJudgements(judgement({ verdict: 'corrected', correction: { kind: 'state' } }));
    expect(claims.find(({ id }) => id === 'c-1')?.kind).toBe('state');
  });
  it('leaves rejected relations behind', () => {
    const { relations, about } = withJudgements(judgement({ about: 'x-1', verdict: 'rejected' }));
    expect(idsOf(relations)).not.toContain('x-1');
    expect(about.leftOut).toEqual(['One relation is left out that people rejected.']);
  });
});

describe('the licence', () => {
  const first = judgement({ about: 'case', verdict: 'licensed', correction: { licence: 'CC BY 4.0' } });
  const second = judgement({ about: 'case', verdict: 'licensed', correction: { licence: 'For the court alone' } });
  it('is the one that was chosen last, unless another is given', () => {
    expect(withJudgements(first, second).about.licence).toBe('For the court alone');
    expect(handOver({ ...SAMPLE_CASE, judgements: [first] }, { licence: 'None' }).about.licence).toBe('None');
  });
  it('is none where none was chosen, and one that was taken back is none', () => {
    expect(keptLicence([])).toBeNull();
    expect(keptLicence([first, judgement({ verdict: 'withdrawn', withdraws: first.id })])).toBeNull();
  });
  it('is no judgement on what reports say', () => {
    expect(withJudgements(first).judgements).toEqual([]);
  });
});
