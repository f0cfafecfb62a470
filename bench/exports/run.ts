/** How long each form of a large case takes, and how large it is. `npx tsx bench/exports/run.ts [REPORTS]` writes results.json. */
import { writeFileSync } from 'node:fs';
import type { CaseView } from '../../src/export/case-exports.ts';
import { handOver } from '../../src/export/handover/hand-over.ts';
import { CASE_FORMS } from '../../src/handover/index.ts';
import type { Claim } from '../../src/model/claim.ts';
import type { Judgement } from '../../src/model/judgement.ts';
import type { Relation } from '../../src/model/relation.ts';
import { SAMPLE_CASE } from '../../src/testing/sample-case.ts';

const reports = Number(process.argv[2] ?? 2000);

/** The sample case over and over, each time as reports of other ids; the copies of one claim repeat each other in groups of twenty. */
function large(): CaseView {
  const times = Math.ceil(reports / SAMPLE_CASE.reports.length);
  const all = Array.from({ length: times }, (_, i) => i);
  const named = (id: string, i: number): string => `${id}-${i}`;
  const claims = all.flatMap((i) =>
    SAMPLE_CASE.claims.map((claim): Claim => ({ ...claim, id: named(claim.id, i), report: named(claim.report, i) })),
  );
  const repeats = all.flatMap((i): Relation[] =>
    i % 20 === 0
      ? []
      : SAMPLE_CASE.claims.map(({ id }) => ({
          id: named(`y-${id}`, i),
          kind: 'repeats',
          from: named(id, i),
          to: named(id, i - 1),
          strength: 0.5,
          because: [],
        })),
  );
  const groups = all.filter((i) => i % 20 === 0);
  const inGroup = (ids: readonly string[], group: number): string[] =>
    all.slice(group, group + 20).flatMap((i) => ids.map((id) => named(id, i)));
  return {
    ...SAMPLE_CASE,
    reports: all.flatMap((i) =>
      SAMPLE_CASE.reports.map(({ report, ...rest }) => ({
        ...rest,
        givenId: named(report.id, i),
        report: { ...report, id: named(report.id, i) },
      })),
    ),
    claims,
    relations: [
      ...repeats,
      ...all.flatMap((i) =>
        SAMPLE_CASE.relations.map((r) => ({ ...r, id: named(r.id, i), from: named(r.from, i), to: named(r.to, i) })),
      ),
    ],
    origins: groups.flatMap((g) =>
      SAMPLE_CASE.origins.map((o) => ({ ...o, id: named(o.id, g), claims: inGroup(o.claims, g) })),
    ),
    questions: groups.flatMap((g) =>
      SAMPLE_CASE.questions.map((q) => ({ ...q, id: named(q.id, g), claims: inGroup(q.claims, g) })),
    ),
    judgements: [],
  };
}

const mark: Judgement = {
  id: 'm-1',
  about: 'case',
  verdict: 'redacted',
  correction: { kind: 'name', value: 'Karim Haddadin', aliases: ['كريم حدادين'] },
  reason: 'a measurement',
  by: 'bench',
  at: '2023-06-02T08:00:00Z',
};

/** Of the processor: what else runs on the machine does not count. */
const used = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000_000;
};
const seconds = (from: number): number => Number((used() - from).toFixed(2));
const view = large();
let from = used();
const handover = handOver(view);
const gate = seconds(from);
from = used();
handOver({ ...view, judgements: [mark] });
const redaction = seconds(from);
const forms: Record<string, { seconds: number; bytes: number }> = {};
for (const form of CASE_FORMS) {
  from = used();
  const { length } = await form.write(handover);
  forms[form.name] = { seconds: seconds(from), bytes: length };
  process.stderr.write(`${form.name} ${forms[form.name].seconds} s, ${length} bytes\n`);
}
const { reports: r, claims, relations, questions } = view;
const size = { reports: r.length, claims: claims.length, relations: relations.length, questions: questions.length };
const memory = Math.round(process.resourceUsage().maxRSS / 1024);
writeFileSync(
  new URL('results.json', import.meta.url),
  `${JSON.stringify({ node: process.version, size, gate, redaction, memory_mib: memory, forms }, null, 1)}\n`,
);
