/** `stemma read`: one or several reports, and their claims on the terminal or in files. */
import { Command, Option } from 'commander';
import { EXPORTERS } from '../../export/index.ts';
import { columnOption } from '../column-option.ts';
import { factOptions } from '../fact-options.ts';
import { limitOptions } from '../limit-options.ts';
import type { ReadOptions } from '../read-files.ts';
import { UsageError } from '../usage-error.ts';

function width(value: string): number {
  const columns = Number(value);
  if (!Number.isInteger(columns) || columns < 40 || columns > 1000) {
    throw new UsageError(`"${value}" is not a width. Give a whole number of columns from 40 to 1000.`);
  }
  return columns;
}

const EXAMPLES = `
Examples:
  stemma read report.pdf                          claims on the terminal
  stemma read report.html --format html           a page: report.claims.html
  stemma read *.txt --format json --output out/   one file a report
  stemma read --jsonl < reports.jsonl             one JSON document a line

Exit codes: 0 all read, 1 a report could not be read or written, 2 called wrongly.`;

const basics = (): Command =>
  new Command('read')
    .summary('read reports and show every claim in them')
    .description(
      'Reads reports (text, Markdown, HTML, PDF, DOCX, and what mail, archives and tables hold) and shows every claim: who says so, through whom, ' +
        'on what grounds, how surely, in which words.',
    )
    .argument('[files...]', 'reports to read; "-" is standard input')
    .addOption(
      new Option('-f, --format <name>', 'what to write').choices(EXPORTERS.map(({ name }) => name)).default('text'),
    )
    .option('-o, --output <path>', 'file or directory to write to; "-" is standard output');

export const read = (): Command =>
  limitOptions(columnOption(factOptions(basics())))
    .option('--jsonl', 'read one JSON document a line from standard input, answer one line each')
    .option('--width <columns>', 'width of the text', width)
    .option('--no-color', 'no colour, even on a terminal')
    .addHelpText('after', EXAMPLES)
    .action(async (files: string[], options: ReadOptions) => {
      if (options.jsonl !== true) {
        const { readFiles } = await import('../read-files.ts');
        await readFiles(files, options);
        return;
      }
      if (files.length > 0)
        throw new UsageError('--jsonl reads standard input. Leave out the files, or use --format jsonl.');
      const { readJsonLines } = await import('../read-json-lines.ts');
      await readJsonLines(process.stdin, process.stdout);
    });
