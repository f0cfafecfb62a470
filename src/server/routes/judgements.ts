/** What people decide: confirm, correct, reject, split, take back, add. Each decision is a new line beside what was read. */
import { createRoute, z } from '@hono/zod-openapi';
import type { Claim } from '../../model/claim.ts';
import { contentId } from '../../model/content-id.ts';
import { BY_PERSON, type DecidedClaim, withCorrection } from '../../model/decided.ts';
import type { Judgement } from '../../model/judgement.ts';
import { assumed } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';
import { relationRow } from '../case-index/rows.ts';
import { notFound, Problem } from '../problem.ts';
import { answers, body, routes } from '../route.ts';
import { Decision } from '../schemas/claim.ts';
import { type Correction, Decided, type FieldChange, NewClaim, NewJudgement } from '../schemas/judgement.ts';
import { list } from '../schemas/parts.ts';
import type { Workbench } from '../workbench.ts';
import { withLast } from './reports.ts';

const decideRoute = createRoute({
  method: 'post',
  path: '/judgements',
  summary: 'Confirm, correct, reject, split, or take an earlier decision back',
  request: { body: body(NewJudgement) },
  responses: answers('What was decided, and what that changed', Decided),
});
const addRoute = createRoute({
  method: 'post',
  path: '/claims',
  summary: 'Add a claim that the reader missed',
  request: { body: body(NewClaim) },
  responses: answers('What was added', Decided),
});
const listRoute = createRoute({
  method: 'get',
  path: '/judgements',
  summary: 'Every decision on one thing, the oldest first',
  request: { query: z.object({ about: z.string().min(1) }) },
  responses: answers('The decisions', z.object({ rows: list(Decision) })),
});

const unfit = (message: string, hint: string): Problem => new Problem(422, 'bad-judgement', { message, hint });

/** In order, not empty, not overlapping, within the text. */
function checkedSpans(spans: readonly Span[], length: number): Span[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  const fits = sorted.every(
    ({ start, end }, i) => start < end && end <= length && (i === 0 || sorted[i - 1].end <= start),
  );
  if (!fits)
    throw unfit('These words do not lie in the text one after the other.', 'Select the words in the report again.');
  return sorted;
}

/** Speakers keep their words and keys where a name stays as it is. */
function chainOf(names: readonly string[], before: Claim['chain']): Claim['chain'] {
  return names.map((name) => before.find((speaker) => speaker.name === name) ?? { name, spans: [], basis: 'stated' });
}

function stored({ spans, chain, ...fields }: Correction, current: Claim, length: number): Record<string, unknown> {
  const given = Object.entries(fields).filter(([, value]) => value !== undefined);
  return {
    ...Object.fromEntries(given),
    ...(spans ? { spans: checkedSpans(spans, length) } : {}),
    ...(chain ? { chain: chainOf(chain, current.chain) } : {}),
  };
}

const FIELDS = [
  'spans',
  'chain',
  'kind',
  'stance',
  'grounds',
  'certainty',
  'event',
  'who',
  'toll',
  'when',
  'where',
] as const;
const told = (value: unknown): string => (value === undefined ? '' : JSON.stringify(value));

function changes(before: DecidedClaim | null, after: DecidedClaim | null, id: string): FieldChange[] {
  const standing = { id, field: 'standing', from: before?.standing ?? '', to: after?.standing ?? '' };
  const fields = FIELDS.map((field) => ({
    id,
    field,
    from: told(before?.current[field]),
    to: told(after?.current[field]),
  }));
  return [standing, ...fields].filter(({ from, to }) => from !== to);
}

async function decidedOn(bench: Workbench, report: string | undefined, id: string): Promise<DecidedClaim | null> {
  if (report === undefined) return null;
  return (await bench.index.decidedIn(report)).find(({ claim }) => claim.id === id) ?? null;
}

function claimFrom(
  report: string,
  { spans = [], chain = [], kind = 'event', ...rest }: Correction,
  length: number,
): Claim {
  const checked = checkedSpans(spans, length);
  const blank: Claim = {
    id: contentId('c', BY_PERSON, report, JSON.stringify(checked), kind, JSON.stringify(rest)),
    report,
    spans: checked,
    chain: chainOf(chain, []),
    kind,
    grounds: assumed('none', BY_PERSON),
    stance: 'asserts',
    certainty: assumed('certain', BY_PERSON),
    who: [],
    wording: [],
    notes: [],
    rule: BY_PERSON,
  };
  return withCorrection(blank, Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined)));
}

/** Each part is the claim as it stands with other words. */
const partOf = (current: Claim, spans: Span[]): Claim => ({
  ...current,
  id: contentId('c', BY_PERSON, current.id, JSON.stringify(spans)),
  spans,
  rule: BY_PERSON,
});

/** What each verdict adds to the judgement. */
function particulars(judgement: NewJudgement, before: DecidedClaim | null, length: number): Partial<Judgement> {
  if (judgement.verdict === 'withdrawn') return { withdraws: judgement.withdraws };
  if (judgement.verdict !== 'corrected' && judgement.verdict !== 'split') return {};
  if (!before)
    throw unfit('Only claims can be corrected and split.', 'Reject the relation, or rule on the names it rests on.');
  if (judgement.verdict === 'split')
    return { claims: judgement.parts.map(({ spans }) => partOf(before.current, checkedSpans(spans, length))) };
  const correction = stored(judgement.correction, before.current, length);
  if (Object.keys(correction).length === 0) throw unfit('This correction changes nothing.', 'Change a field first.');
  return { correction };
}

function checkWithdrawal(bench: Workbench, judgement: NewJudgement): void {
  if (judgement.verdict !== 'withdrawn') return;
  const target = bench.index
    .decisions()
    .get(judgement.about)
    ?.find(({ id }) => id === judgement.withdraws);
  if (target && !target.withdrawn && target.verdict !== 'withdrawn') return;
  throw unfit(
    'There is no such decision to take back.',
    'It may have been taken back already. Look at what stands there now.',
  );
}

export const judgementRoutes = (bench: Workbench) => {
  const answer = async (judgement: Judgement, before: DecidedClaim | null, report: string | undefined) => {
    await bench.catchUp();
    const { about } = judgement;
    const after = await decidedOn(bench, report, about);
    const relation = bench.index.lookup().relation(about);
    const decision = bench.index
      .decisions()
      .get(about)
      ?.find(({ id }) => id === judgement.id);
    const parts = (judgement.claims ?? []).filter(({ id }) => id !== about);
    return {
      judgement: decision ?? { ...judgement, withdrawn: false },
      claim: after ? withLast(after) : null,
      relation: relation ? relationRow(bench.index, relation) : null,
      changed: [
        ...changes(before, after, about),
        ...parts.map(({ id, spans }) => ({ id, field: 'added', from: '', to: told(spans) })),
      ],
    };
  };
  return routes()
    .openapi(decideRoute, async (c) => {
      const judgement = c.req.valid('json');
      const { about, verdict, reason, key, seen } = judgement;
      const { index, opened } = bench;
      const report = index.claim(about)?.row.report ?? broughtBy(bench, about);
      const onSource = verdict === 'withdrawn' && index.decisions().has(about);
      if (report === undefined && !index.lookup().relation(about) && !onSource)
        throw notFound('claim or relation', about);
      const before = await decidedOn(bench, report, about);
      const again =
        index
          .decisions()
          .get(about)
          ?.some((decision) => decision.key === key) ?? false;
      if (!again) checkWithdrawal(bench, judgement);
      const length = report === undefined ? 0 : (index.report(report)?.report.text.length ?? 0);
      const written = again
        ? await repeated(bench, judgement)
        : await opened.store.judge(
            { about, verdict, reason, key, ...particulars(judgement, before, length), ...bench.hand() },
            { last: seen },
          );
      return c.json(await answer(written, before, report), 200);
    })
    .openapi(addRoute, async (c) => {
      const { report, claim: fields, reason, key } = c.req.valid('json');
      const entry = bench.index.report(report);
      if (!entry) throw notFound('report', report);
      const claim = claimFrom(report, fields, entry.report.text.length);
      const there = await decidedOn(bench, report, claim.id);
      const same = bench.index
        .decisions()
        .get(claim.id)
        ?.find((decision) => decision.key === key);
      if (there && !same)
        throw new Problem(409, 'exists', {
          message: 'The report has this very claim already.',
          hint: 'Correct the one that is there instead.',
        });
      const written =
        same ??
        (await bench.opened.store.judge({
          about: claim.id,
          verdict: 'added',
          claims: [claim],
          reason,
          key,
          ...bench.hand(),
        }));
      return c.json(await answer(written, there, report), 200);
    })
    .openapi(listRoute, (c) => {
      const { about } = c.req.valid('query');
      return c.json({ rows: bench.index.decisions().get(about) ?? [] }, 200);
    });
};

/** The report of a claim that a person brought, also when that was taken back. */
function broughtBy({ index }: Workbench, about: string): string | undefined {
  for (const { claims = [] } of index.judgements()) {
    const claim = claims.find(({ id }) => id === about);
    if (claim) return claim.report;
  }
  return undefined;
}

/** The judgement that was written with this key before; another one under the same key is refused. */
async function repeated({ index }: Workbench, { about, key, verdict, reason }: NewJudgement): Promise<Judgement> {
  const before = index
    .decisions()
    .get(about)
    ?.find((decision) => decision.key === key);
  if (before && before.verdict === verdict && before.reason === reason) {
    const { withdrawn: _state, ...judgement } = before;
    return judgement;
  }
  throw new Problem(409, 'key-reused', {
    message: 'The same key was used for another decision.',
    hint: 'Send each decision with a key of its own.',
  });
}
