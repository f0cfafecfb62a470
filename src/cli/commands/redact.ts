/** `stemma redact`: what is not to leave with any export of a case, marked and revoked by people. */
import { Command } from 'commander';
import { ABOUT_CASE } from '../../export/handover/hand-over.ts';
import { type AskedMark, foundFor, markFor } from '../../export/handover/marking.ts';
import { isFindable } from '../../export/handover/redaction/finder.ts';
import { type MarkKind, marksOf } from '../../export/handover/redaction/marks.ts';
import type { Judgement } from '../../model/judgement.ts';
import type { Store } from '../../store/index.ts';
import { type CaseOptions, handOf, inCase, print, printJson, withCaseOptions } from '../case/place.ts';
import { say } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';

interface RedactOptions extends CaseOptions {
  readonly words?: readonly string[];
  readonly name?: readonly string[];
  readonly report?: readonly string[];
  readonly reason?: string;
  readonly revoke?: string;
}

/** @throws UsageError */
function askedIn({ words = [], name = [], report = [], reason }: RedactOptions): AskedMark[] {
  const asked = [
    ...words.map((value): AskedMark => ({ kind: 'words', value })),
    ...name.map((value): AskedMark => ({ kind: 'name', value })),
    ...report.map((value): AskedMark => ({ kind: 'report', value })),
  ];
  const empty = asked.find(({ kind, value }) => kind !== 'report' && !isFindable(value));
  if (empty) throw new UsageError(`"${empty.value}" has no letters or figures to look for. Give the words themselves.`);
  if (asked.length > 0 && !reason?.trim())
    throw new UsageError('Give the reason with --reason "..."; exports carry it.');
  return asked;
}

const mark = async (store: Store, asked: AskedMark, options: RedactOptions): Promise<Judgement> =>
  store.judge({
    ...markFor(asked, await store.aliases()),
    reason: options.reason ?? '',
    ...handOf(options),
  });

async function revoke(store: Store, id: string, options: RedactOptions): Promise<void> {
  const there = marksOf(await store.judgements(ABOUT_CASE)).some((one) => one.id === id);
  if (!there) throw new UsageError(`There is no mark "${id}". List them with stemma redact and the case alone.`);
  const reason = options.reason ?? '';
  await store.judge({ about: ABOUT_CASE, verdict: 'withdrawn', withdraws: id, reason, ...handOf(options) });
}

const WHAT: Readonly<Record<MarkKind, string>> = { words: 'words ', name: 'name  ', report: 'report' };

async function list(store: Store, json: boolean | undefined): Promise<void> {
  const reports = await store.reports();
  const marks = marksOf(await store.judgements(ABOUT_CASE), await store.aliases()).map((one) => ({
    ...one,
    ...foundFor(one, reports),
  }));
  if (json) return printJson(marks);
  for (const { id, kind, value, aliases, times, near, reason, by } of marks) {
    print(`${id}  ${WHAT[kind]}  ${value}   ${times === 1 ? 'once' : `${times} times`}   ${reason} (${by})`);
    if (aliases.length > 0) print(`      also: ${aliases.join('; ')}`);
    if (near.length > 0) print(`      left as they are, because they only hold it: ${near.join(', ')}`);
    if (times === 0) print('      stands in no report: check how it is spelt there');
  }
  if (marks.length === 0) say('Nothing is marked.');
}

export const redact = (): Command =>
  withCaseOptions(
    new Command('redact')
      .summary('mark what no export of a case may hold')
      .description(
        'Marks words, names or whole reports that no export may hold, in any form, or lists what is marked. The case itself keeps everything. A name is looked for whole, with initials, by each of its parts, and under its aliases.',
      )
      .argument('<case>', 'the case')
      .option('--words <text...>', 'these words, however they are written')
      .option('--name <name...>', "a person's name, in all its forms")
      .option('--report <id...>', 'reports, with all their claims')
      .option('--reason <text>', 'why; exports carry it')
      .option('--revoke <id>', 'take a mark back'),
  ).action((name: string, options: RedactOptions) =>
    inCase(name, options, async ({ store }) => {
      const asked = askedIn(options);
      const ids = new Set((await store.reports()).flatMap(({ report, givenId }) => [report.id, givenId]));
      const unknown = asked.find(({ kind, value }) => kind === 'report' && !ids.has(value));
      if (unknown)
        throw new UsageError(`The case has no report "${unknown.value}". List them with stemma export ${name}.`);
      for (const one of asked) await mark(store, one, options);
      if (options.revoke !== undefined) await revoke(store, options.revoke, options);
      await list(store, options.json);
    }),
  );
