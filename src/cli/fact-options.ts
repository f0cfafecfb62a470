/** The options that tell of a report what its file does not say, shared by all commands that read one. */
import type { Command } from 'commander';
import type { ReportFacts } from '../ingest/from-text.ts';
import { partialDateOf } from '../model/partial-date.ts';
import { UsageError } from './usage-error.ts';

export interface FactOptions {
  readonly title?: string;
  readonly publisher?: string;
  readonly author?: string;
  readonly published?: string;
  readonly language?: string;
}

function date(value: string): string {
  const known = partialDateOf(value);
  if (known === null) throw new UsageError(`"${value}" is not a date. Write 2022, 2022-03 or 2022-03-05.`);
  return known;
}

export const factOptions = (command: Command): Command =>
  command
    .option('--title <text>', 'title of the report')
    .option('--publisher <name>', 'who published it')
    .option('--author <name>', 'who wrote it')
    .option('--published <date>', 'when: 2022, 2022-03 or 2022-03-05; anchors "yesterday"', date)
    .option('--language <code>', 'ISO 639-1 code; otherwise told from the text', code);

/** "English" would name no language, and the report be read as one that no pack knows. */
function code(value: string): string {
  if (!/^[a-z]{2,3}$/.test(value))
    throw new UsageError(`"${value}" is not the code of a language. Write two or three small letters: en, ar.`);
  return value;
}

/** Only what was given. */
export function factsOf({ title, publisher, author, published, language }: FactOptions): ReportFacts {
  const given = Object.entries({ title, publisher, author, published, language });
  return Object.fromEntries(given.filter(([, value]) => value !== undefined));
}
