/** `stemma claims`, `questions`, `origins` and `export`: what a case holds. */
import { Command, Option } from 'commander';
import { CASE_EXPORTERS, type CaseView } from '../../export/case-exports.ts';
import { countInWords } from '../../export/in-words/count-in-words.ts';
import type { Question, Relation } from '../../model/relation.ts';
import type { Store } from '../../store/index.ts';
import { answersTo, viewOfAnswers } from '../case/answers.ts';
import { type CaseOptions, inCase, print, printJson, withCaseOptions } from '../case/place.ts';
import { claimLines, viewOfCase } from '../case/view.ts';
import { say } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import { writeWhole } from '../write-file.ts';

const onCase = (name: string, summary: string, description: string): Command =>
  withCaseOptions(new Command(name).summary(summary).description(description).argument('<case>', 'the case'));

export const claims = (): Command =>
  onCase(
    'claims',
    'list the claims of a case',
    'Lists every claim, in the order of the reports, with what people decided about it.',
  ).action((name: string, options: CaseOptions) =>
    inCase(name, options, async ({ store }) => {
      const view = await viewOfCase(store);
      if (options.json) return printJson(view.claims);
      const line = claimLines(view);
      for (const claim of view.claims) {
        print(line(claim));
        for (const { about, verdict, by, reason } of view.judgements)
          if (about === claim.id) print(`      ${verdict} by ${by}${reason ? `: ${reason}` : ''}`);
      }
      const known = new Set(view.claims.map(({ id }) => id));
      for (const { about, verdict, by } of view.judgements) {
        if (about.startsWith('c-') && !known.has(about))
          print(`${about}  stale: ${verdict} by ${by}, but a newer reading no longer has this claim`);
      }
    }),
  );

/** Contradictions first, then what has most claims. */
const weight = (question: Question, relations: readonly Relation[]): number => {
  const within = new Set(question.claims);
  return (
    relations.filter(
      ({ kind, from, to }) => (kind === 'contradicts' || kind === 'denies') && within.has(from) && within.has(to),
    ).length *
      1000 +
    question.claims.length
  );
};

function questionLines(view: CaseView, question: Question): string[] {
  const line = claimLines(view);
  const claimOf = new Map(view.claims.map((claim) => [claim.id, claim]));
  const originOf = new Map(view.origins.flatMap((origin) => origin.claims.map((claim) => [claim, origin] as const)));
  const traced = new Set(question.claims.map((id) => originOf.get(id)).filter((origin) => origin?.traced));
  const unknown = question.claims.filter((id) => !originOf.get(id)?.traced).length;
  const range = question.range ? `; ${countInWords(question.range) || 'no bound'}` : '';
  const lines = [
    `${question.text}   ${question.claims.length} claims, ${traced.size} origins${unknown > 0 ? `, ${unknown} of unknown lineage` : ''}${range}`,
  ];
  for (const id of question.claims) {
    const claim = claimOf.get(id);
    if (!claim) continue;
    lines.push(`  ${line(claim).replace(/\n/g, '\n  ')}   origin: ${originOf.get(id)?.name ?? 'unknown'}`);
    for (const { kind, from, to, because } of view.relations) {
      if (from === id && question.claims.includes(to))
        lines.push(`        ${kind} ${to}: ${because.map(({ text }) => text).join(' ')}`);
    }
  }
  return lines;
}

async function printAnswers(store: Store, asked: string, { json }: CaseOptions): Promise<void> {
  const found = await answersTo(store, asked);
  if (found.length === 0)
    throw new UsageError(
      `No question has "${asked}" in it. See them all with stemma questions, or relate the case first.`,
    );
  if (json) return printJson(found.map((answers) => ({ ...answers, origins: Object.fromEntries(answers.origins) })));
  for (const answers of found)
    print(
      `${answers.question.id}\n${questionLines(viewOfAnswers(store.caseId, answers), answers.question).join('\n')}\n`,
    );
}

export const questions = (): Command =>
  onCase(
    'questions',
    'the ledger: what is asked, and every answer',
    'Shows each question with its answers: value, chain, date, origin and relation, the range that stays open, and how many origins stand behind it. Contradictions come first.',
  )
    .argument('[question]', 'only this one: its id, or words in it')
    .action((name: string, asked: string | undefined, options: CaseOptions) =>
      inCase(name, options, async ({ store }) => {
        if (asked !== undefined) return printAnswers(store, asked, options);
        const view = await viewOfCase(store);
        if (options.json) return printJson(view.questions);
        const several = view.questions.filter(({ claims: answers }) => answers.length > 1);
        const sorted = several.sort(
          (a, b) => weight(b, view.relations) - weight(a, view.relations) || (a.id < b.id ? -1 : 1),
        );
        for (const question of sorted) print(`${question.id}\n${questionLines(view, question).join('\n')}\n`);
        if (several.length === 0) say(`No question has two answers yet. Add reports, then run stemma relate ${name}.`);
      }),
    );

export const origins = (): Command =>
  onCase(
    'origins',
    'which claims go back to one source',
    'Lists each origin - an utterance, a tally, a document, a wire story - with the claims that go back to it. What nobody traces counts as unknown, not as independent.',
  ).action((name: string, options: CaseOptions) =>
    inCase(name, options, async ({ store }) => {
      const view = await viewOfCase(store);
      if (options.json) return printJson(view.origins);
      const line = claimLines(view);
      const claimOf = new Map(view.claims.map((claim) => [claim.id, claim]));
      for (const { name: source, claims: members, traced } of view.origins.filter((o) => o.claims.length > 1)) {
        print(`${traced ? source : 'unknown lineage'}   ${members.length} claims`);
        for (const id of members) {
          const claim = claimOf.get(id);
          if (claim) print(`  ${line(claim).replace(/\n/g, '\n  ')}`);
        }
        print('');
      }
    }),
  );

export const exportCommand = (): Command =>
  onCase('export', 'write a case in another form', 'Writes the whole case to standard output or to a file.')
    .addOption(
      new Option('-f, --format <name>', 'what to write')
        .choices(CASE_EXPORTERS.map(({ name }) => name))
        .default('json'),
    )
    .option('-o, --output <file>', 'file to write to')
    .action((name: string, options: CaseOptions & { readonly format: string; readonly output?: string }) =>
      inCase(name, options, async ({ store }) => {
        const exporter = CASE_EXPORTERS.find((e) => e.name === options.format) as (typeof CASE_EXPORTERS)[number];
        const text = exporter.write(await viewOfCase(store));
        if (options.output === undefined) print(text);
        else {
          writeWhole(options.output, text);
          say(`Wrote ${options.output}.`);
        }
      }),
    );
