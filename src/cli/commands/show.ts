/** `stemma claims`, `questions` and `origins`: what a case holds. */
import { Command } from 'commander';
import { ledgerEntry } from '../../export/case/ledger.ts';
import { questionText, stemmaText } from '../../export/case/ledger-text.ts';
import { stemmaOf } from '../../export/case/stemma.ts';
import type { Store } from '../../store/index.ts';
import { answersTo, viewOfAnswers, wholeLedger } from '../case/answers.ts';
import { type CaseOptions, inCase, print, printJson, printJsonList, withCaseOptions } from '../case/place.ts';
import { claimLines, viewOfCase } from '../case/view.ts';
import { say } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';

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

async function printAnswers(store: Store, asked: string, { json }: CaseOptions): Promise<void> {
  const found = await answersTo(store, asked);
  if (found.length === 0)
    throw new UsageError(
      `No question has "${asked}" in it. See them all with stemma questions, or relate the case first.`,
    );
  const ledger = found.map((answers) => ledgerEntry(viewOfAnswers(store.caseId, answers), answers.question));
  if (json) return printJson(ledger);
  for (const question of ledger) print(questionText(question));
}

export const questions = (): Command =>
  onCase(
    'questions',
    'the ledger: what is asked, and every answer',
    'Shows each question with its answers: value, day, words, chain, origin and relations; the range that stays open, and in words how many origins stand behind it. Conflicts come first.',
  )
    .argument('[question]', 'only this one: its id, or words in it')
    .action((name: string, asked: string | undefined, options: CaseOptions) =>
      inCase(name, options, async ({ store }) => {
        if (asked !== undefined) return printAnswers(store, asked, options);
        if (options.json) return printJsonList(wholeLedger(store));
        let none = true;
        for await (const question of wholeLedger(store)) {
          print(questionText(question));
          none = false;
        }
        if (none) say(`No question has two answers yet. Add reports, then run stemma relate ${name}.`);
      }),
    );

export const origins = (): Command =>
  onCase(
    'origins',
    'which claims go back to one source',
    'Lists each origin - an utterance, a tally, a document, a wire story - with the reports that carry it, through whom, and what each copy changed. What nobody traces counts as unknown, not as independent.',
  ).action((name: string, options: CaseOptions) =>
    inCase(name, options, async ({ store }) => {
      const view = await viewOfCase(store);
      if (options.json) printJson({ origins: view.origins, stemma: stemmaOf(view) });
      else print(stemmaText(view));
    }),
  );
