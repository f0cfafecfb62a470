/** `stemma claims`, `questions` and `origins`: what a case holds. */
import { Command } from 'commander';
import { ledgerEntry } from '../../export/case/ledger.ts';
import { questionText, type Single, singleText, stemmaBlocks } from '../../export/case/ledger-text.ts';
import { type StemmaEdge, stemmaOf } from '../../export/case/stemma.ts';
import { listInPieces, objectInPieces } from '../../handover/flowing/json-in-pieces.ts';
import type { Claim } from '../../model/claim.ts';
import type { Judgement } from '../../model/judgement.ts';
import type { Reading, Store } from '../../store/index.ts';
import { answersTo, viewOfAnswers, wholeLedger } from '../case/answers.ts';
import { claimLines } from '../case/claim-lines.ts';
import { type CaseOptions, inCase, print, printJson, printPieces, put, withCaseOptions } from '../case/place.ts';
import { say } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';

const onCase = (name: string, summary: string, description: string): Command =>
  withCaseOptions(new Command(name).summary(summary).description(description).argument('<case>', 'the case'));

async function* claimsOf(reading: Reading): AsyncGenerator<Claim> {
  for await (const entry of reading.entries({ claims: true })) yield* entry.claims;
}

const printClaimsAsJson = (reading: Reading): Promise<void> => printPieces(listInPieces(claimsOf(reading), 2));

async function printClaims(reading: Reading): Promise<void> {
  const judgements = await reading.judgements();
  const judged = new Map<string, Judgement[]>(judgements.map(({ about }) => [about, []]));
  for (const judgement of judgements) judged.get(judgement.about)?.push(judgement);
  const gone = new Set([...judged.keys()].filter((about) => about.startsWith('c-')));
  for await (const { kept, claims: found } of reading.entries({ claims: true })) {
    for (const claim of found) {
      await put(`${claimLines(kept, claim)}\n`);
      for (const { verdict, by, reason } of judged.get(claim.id) ?? [])
        await put(`      ${verdict} by ${by}${reason ? `: ${reason}` : ''}\n`);
      gone.delete(claim.id);
    }
  }
  for (const { about, verdict, by } of judgements.filter((judgement) => gone.has(judgement.about)))
    await put(`${about}  stale: ${verdict} by ${by}, but a newer reading no longer has this claim\n`);
}

export const claims = (): Command =>
  onCase(
    'claims',
    'list the claims of a case',
    'Lists every claim, in the order of the reports, with what people decided about it.',
  ).action((name: string, { json, ...options }: CaseOptions) =>
    inCase(name, options, ({ store }) => store.snapshot(json ? printClaimsAsJson : printClaims)),
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
        if (options.json) return printPieces(listInPieces(wholeLedger(store), 2));
        let none = true;
        for await (const question of wholeLedger(store)) {
          await put(`${questionText(question)}`);
          none = false;
        }
        if (none) say(`No question has two answers yet. Add reports, then run stemma relate ${name}.`);
      }),
    );

async function* stemmaIn(reading: Reading): AsyncGenerator<StemmaEdge> {
  for await (const some of reading.lineages()) yield* stemmaOf(some);
}

const printOriginsAsJson = (reading: Reading): Promise<void> =>
  printPieces(objectInPieces({ origins: reading.eachOrigin(), stemma: stemmaIn(reading) }, 2));

async function printOrigins(reading: Reading): Promise<void> {
  const single: Single = { traced: 0, unknown: 0 };
  for await (const some of reading.lineages()) for (const block of stemmaBlocks(some, single)) await put(`${block}\n`);
  await put(`${singleText(single)}\n`);
}

export const origins = (): Command =>
  onCase(
    'origins',
    'which claims go back to one source',
    'Lists each origin - an utterance, a tally, a document, a wire story - with the reports that carry it, through whom, and what each copy changed. What nobody traces counts as unknown, not as independent.',
  ).action((name: string, options: CaseOptions) =>
    inCase(name, options, ({ store }) => store.snapshot(options.json ? printOriginsAsJson : printOrigins)),
  );
