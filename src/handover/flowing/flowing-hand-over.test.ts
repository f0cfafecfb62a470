/** A case that leaves a few of each at a time is, byte for byte, the one that leaves whole. */
import { describe, expect, it } from 'vitest';
import type { CaseView } from '../../export/case-exports.ts';
import { handOver, type Leaving } from '../../export/handover/hand-over.ts';
import type { Judgement } from '../../model/judgement.ts';
import { SAMPLE_CASE } from '../../testing/sample-case.ts';
import { CASE_FORMS } from '../index.ts';
import { type FlowingCase, flowingHandOver } from './flowing-hand-over.ts';

async function* each<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}

const flowingOver = (view: CaseView): FlowingCase => ({
  caseId: view.caseId,
  judgements: view.judgements,
  reports: () => each(view.reports),
  readings: () =>
    each(view.reports.map((kept) => ({ kept, claims: view.claims.filter(({ report }) => report === kept.report.id) }))),
  questions: () => each(view.questions),
  relations: () => each(view.relations),
  origins: () => each(view.origins),
  hasRelation: async (id) => view.relations.some((relation) => relation.id === id),
});

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
const rejected = judgement({ verdict: 'rejected' });
const [claim] = SAMPLE_CASE.claims;

const DECIDED: readonly (readonly [string, readonly Judgement[], Leaving])[] = [
  ['with nothing decided', [], { asOf: '2023-06-01T08:00:00Z' }],
  ['without a claim that was rejected', [rejected], {}],
  [
    'with what was rejected and taken back',
    [rejected, judgement({ verdict: 'withdrawn', withdraws: rejected.id })],
    {},
  ],
  ['without a relation that was rejected', [judgement({ about: 'x-1', verdict: 'rejected' })], {}],
  ['with a judgement on a relation that is gone', [judgement({ about: 'x-gone', verdict: 'rejected' })], {}],
  [
    'with a correction of the chain',
    [judgement({ verdict: 'corrected', correction: { chain: [claim.chain[0], { ...claim.chain[0], name: 'Rana' }] } })],
    {},
  ],
  ['with a stale judgement', [judgement({ about: 'c-gone' }), judgement({})], {}],
  [
    'with its licence',
    [judgement({ about: 'case', verdict: 'licensed', correction: { licence: 'CC BY 4.0' } })],
    { licence: 'For the court alone' },
  ],
];

const FLOWING = CASE_FORMS.flatMap(({ name, write, flow }) => (flow ? [{ name, write, flow }] : []));

describe.each(FLOWING)('a flowing case as $name', ({ write, flow }) => {
  it.each(DECIDED)('is the same as whole, %s', async (_what, judgements, leaving) => {
    const view = { ...SAMPLE_CASE, judgements };
    const flowing = await flowingHandOver(flowingOver(view), leaving);
    let text = '';
    if (flowing) for await (const piece of flow(flowing)) text += piece;
    expect(text).toBe(new TextDecoder().decode(await write(handOver(view, leaving))));
  });
});

it('does not flow where people marked what is not to be passed on', async () => {
  const marked = judgement({ about: 'case', verdict: 'redacted', correction: { kind: 'words', value: 'mill' } });
  expect(await flowingHandOver(flowingOver({ ...SAMPLE_CASE, judgements: [marked] }))).toBeNull();
});
