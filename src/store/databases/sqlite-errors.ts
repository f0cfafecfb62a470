/** What SQLite's own words mean for a person who keeps a case in a file. */
import { StoreError, type StoreErrorCode } from '../store-error.ts';

interface Meaning {
  readonly says: RegExp;
  readonly code: StoreErrorCode;
  /** Follows `Cannot open "tarsa.stemma": `. */
  readonly why: string;
  readonly hint: string;
}

const MEANINGS: readonly Meaning[] = [
  {
    says: /not a database|file is encrypted|HMAC|decrypt/i,
    code: 'foreign',
    why: 'it is not a Stemma case, or it is encrypted with another passphrase',
    hint: 'Check the file name, or give the passphrase with --passphrase-file.',
  },
  {
    says: /database is locked|SQLITE_BUSY|database table is locked/i,
    code: 'locked',
    why: 'another process is using it',
    hint: 'Wait until the other command has ended and try again; nothing was lost.',
  },
  {
    says: /readonly|read-only/i,
    code: 'read-only',
    why: 'the file or its folder is read-only',
    hint: 'Copy the case to a folder that you may write to.',
  },
  {
    says: /unable to open|os error 13|permission/i,
    code: 'read-only',
    why: 'its folder may not be written to',
    hint: 'Choose another folder, or ask for the right to write there.',
  },
  {
    says: /disk is full|No space|disk I\/O|SQLITE_FULL|SQLITE_IOERR/i,
    code: 'disk-full',
    why: 'the disk is full, or it fails',
    hint: 'Free some space and try again; what was acknowledged before is kept.',
  },
  {
    says: /malformed|corrupt/i,
    code: 'damaged',
    why: 'the file is damaged or was cut short',
    hint: 'Take the last good copy, and keep this one for an expert.',
  },
];

export function storeErrorOf(error: unknown, file: string): unknown {
  if (error instanceof StoreError) return error;
  const { message = String(error), code = '' } = (error ?? {}) as { message?: string; code?: string };
  const meaning = MEANINGS.find(({ says }) => says.test(`${message} ${code}`));
  return meaning ? new StoreError(meaning.code, `Cannot use "${file}": ${meaning.why}.`, meaning.hint) : error;
}
