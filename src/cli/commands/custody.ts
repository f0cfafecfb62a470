/** `stemma custody` and `stemma original`: the chain of custody of what a case rests on, and the files as they came. */
import { Command, Option } from 'commander';
import type { Hand, Store } from '../../store/index.ts';
import { type CollectionOptions, collectionOf, collectionOptions } from '../case/collection.ts';
import { type CaseOptions, handOf, inCase, print, printJson, withCaseOptions } from '../case/place.ts';
import { say } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import { writeWhole } from '../write-file.ts';

interface CustodyOptions extends CaseOptions, CollectionOptions {
  readonly format: 'text' | 'html';
  readonly output?: string;
  readonly note?: string;
  readonly timestampRequest?: string;
  readonly timestampResponse?: string;
  readonly timestamp?: string;
}

async function setDown(store: Store, report: string | undefined, options: CustodyOptions): Promise<boolean> {
  const collected = collectionOf(options);
  const { note } = options;
  if (!collected && note === undefined) return false;
  if (report === undefined) throw new UsageError('Name the report that this is about: stemma custody CASE REPORT ...');
  const { reportNamed } = await import('../../custody/view.ts');
  const { origin } = reportNamed(await store.reports(), report).report;
  const { by, at } = handOf(options);
  const step = collected ? 'collected' : 'noted';
  await store.custody({ step, original: origin.sha256, ...collected, ...(note === undefined ? {} : { note }), by, at });
  say('Set down.');
  return true;
}

/** True where that was all that was asked for. */
async function stamped(store: Store, options: CustodyOptions): Promise<boolean> {
  const { timestampRequest, timestampResponse, timestamp } = options;
  if (timestampRequest === undefined && timestampResponse === undefined && timestamp === undefined) return false;
  const { askAuthority, keepResponseFile, writeRequest } = await import('../case/timestamping.ts');
  const hand: Hand = handOf(options);
  if (timestampRequest !== undefined) await writeRequest(store, timestampRequest);
  if (timestampResponse !== undefined) await keepResponseFile(store, timestampResponse, hand);
  if (timestamp !== undefined) await askAuthority(store, timestamp, hand);
  return true;
}

async function show(store: Store, report: string | undefined, options: CustodyOptions): Promise<void> {
  const { custodyOf } = await import('../../custody/view.ts');
  const view = await custodyOf(store, report === undefined ? {} : { report });
  if (options.json) return printJson(view);
  const { custodyPage, custodyText } = await import('../../export/custody/index.ts');
  const text = options.format === 'html' ? custodyPage(view) : custodyText(view);
  if (options.output === undefined) print(text);
  else {
    writeWhole(options.output, text);
    say(`Wrote ${options.output}.`);
  }
}

const custodyCommand = (): Command =>
  new Command('custody')
    .summary('where each file came from, and that it is unchanged')
    .description(
      'Prints a custody report of a case, or of one report: each evidentiary copy with its SHA-256, checked again, its source, collector, method and every step; its working copies; and the state of the log with its trusted timestamps. Or sets down how a file was had, or a note. Or asks for a timestamp (RFC 3161) over the log and keeps the answer, which is checked offline.',
    )
    .argument('<case>', 'the case')
    .argument('[report]', 'only this report: its id, or the id it was given')
    .addOption(new Option('-f, --format <name>', 'what to write').choices(['text', 'html']).default('text'))
    .option('-o, --output <file>', 'file to write to')
    .option('--note <text>', 'set down a note in the custody of the report')
    .option('--timestamp-request <file>', 'write a request for a timestamp over the log (.tsq)')
    .option('--timestamp-response <file>', "keep an authority's answer (.tsr), if it holds")
    .option('--timestamp <url>', 'send the request to this authority now: uses the network');

export const custody = (): Command =>
  collectionOptions(withCaseOptions(custodyCommand())).action(
    (name: string, report: string | undefined, options: CustodyOptions) =>
      inCase(name, options, async ({ store }) => {
        const done = (await setDown(store, report, options)) || (await stamped(store, options));
        if (!done) await show(store, report, options);
      }),
  );

async function handOut(store: Store, named: string, options: CaseOptions & { readonly output: string }): Promise<void> {
  const { reportNamed, sha256 } = await import('../../custody/view.ts');
  const { origin } = reportNamed(await store.reports(), named).report;
  const bytes = await store.original(origin.sha256);
  if (bytes === null || sha256(bytes) !== origin.sha256)
    throw new UsageError(
      `The original of "${named}" is no longer what was taken in. Run stemma verify, and compare with an earlier copy of the case.`,
    );
  writeWhole(options.output, bytes);
  const { by, at } = handOf(options);
  await store.custody({ step: 'handed-out', original: origin.sha256, by, at });
  if (options.json) printJson({ file: options.output, sha256: origin.sha256, bytes: bytes.length });
  else say(`Wrote ${options.output}: ${bytes.length} bytes, SHA-256 ${origin.sha256}, as taken in.`);
}

export const original = (): Command =>
  withCaseOptions(
    new Command('original')
      .summary('hand out a file as it came')
      .description(
        'Writes the evidentiary copy of a report, byte for byte, after checking it against the SHA-256 that it was taken in with. That it was handed out is a step of its custody.',
      )
      .argument('<case>', 'the case')
      .argument('<report>', 'id of the report, or the id it was given')
      .requiredOption('-o, --output <file>', 'file to write to'),
  ).action((name: string, report: string, options: CaseOptions & { readonly output: string }) =>
    inCase(name, options, ({ store }) => handOut(store, report, options)),
  );
