/** `stemma fetch`: saves a page of the web as evidence; the one command, beside an authority's timestamp, that uses the network. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { addFiles, nothingAdded } from '../case/add-files.ts';
import { type CaseOptions, handOf, inCase, printJson, withCaseOptions } from '../case/place.ts';
import { complain, FAILED, say } from '../terminal.ts';
import { writeWhole } from '../write-file.ts';

interface FetchOptions extends CaseOptions {
  readonly output?: string;
}

interface Saved {
  readonly url: string;
  readonly warc: Uint8Array;
  readonly status: number;
  readonly date: string;
  readonly file: string;
}

/** "courier.example-20310305T140000Z.warc.gz" */
const fileFor = (url: string, date: string): string =>
  `${new URL(url).hostname.replace(/[^a-z0-9.-]+/gi, '-')}-${date.replace(/[-:]|\.\d+/g, '')}.warc.gz`;

async function saved(url: string, options: FetchOptions): Promise<Saved> {
  const { fetchPage } = await import('../../fetching/fetch-page.ts');
  const { warcOf } = await import('../../fetching/warc.ts');
  const exchanges = await fetchPage(url, { clock: () => handOf(options).at });
  const [{ date }] = exchanges;
  const { url: reached, status } = exchanges[exchanges.length - 1];
  const warc = warcOf(exchanges, { operator: handOf(options).by, software: 'Stemma' });
  return { url: reached, warc, status, date, file: options.output ?? fileFor(url, date) };
}

/** Taken in as a file that holds what was fetched, with how it was had. */
async function takeIn(
  name: string,
  { warc, date, file }: Saved,
  options: FetchOptions & { url: string },
): Promise<void> {
  const how = { method: 'stemma fetch', sourceUrl: options.url, collectedAt: date, collector: handOf(options).by };
  const folder = mkdtempSync(join(tmpdir(), 'stemma-fetch-'));
  try {
    const copy = join(folder, file.split(/[\\/]/).at(-1) ?? 'page.warc.gz');
    writeWhole(copy, warc);
    const result = nothingAdded();
    await inCase(name, { ...options, ...how }, (opened) => addFiles(opened, [copy], { result }));
    for (const { message, hint } of result.failed) complain(`${message} ${hint}`);
    if (result.failed.length > 0) process.exitCode = FAILED;
    say(`Added ${result.added} from it, had ${result.present} already. Next: stemma relate ${name}`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function run(url: string, name: string | undefined, options: FetchOptions): Promise<void> {
  const page = await saved(url, options);
  writeWhole(page.file, page.warc);
  if (options.json) printJson({ file: page.file, url: page.url, status: page.status, date: page.date });
  else say(`Wrote ${page.file}: ${page.url} answered ${page.status}.`);
  if (name !== undefined) await takeIn(name, page, { ...options, url });
}

export const fetchCommand = (): Command =>
  withCaseOptions(
    new Command('fetch')
      .summary('save a page of the web as evidence')
      .description(
        'Fetches one page and saves it as a web archive (WARC): request and answer as they went over the wire, with digests and dates, and every redirect on the way. With a case, the archive is taken into it as evidence. Nothing else of the page is fetched, nothing in it is run. Addresses of this machine and its network are refused, also where a name or a redirect leads to them. This uses the network; apart from custody --timestamp, nothing else does.',
      )
      .argument('<url>', 'address of the page')
      .argument('[case]', 'the case that takes it in')
      .option('-o, --output <file>', 'file to write to (default: by host and time)'),
  ).action(run);
