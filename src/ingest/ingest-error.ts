/** What can be wrong with a file, and what a person can do about it: every refusal is one of these rows. */

import { shownName } from '../model/shown-name.ts';

interface Problem {
  /** Ends the sentence `Cannot read "report.pdf": ...`; `%` stands for the detail. */
  readonly why: string;
  /** What to do next; `%` stands for what depends on the file. */
  readonly hint: string;
}

export const PROBLEMS = {
  missing: { why: 'there is no such file', hint: 'Check the folder and the spelling of the name.' },
  directory: { why: 'it is a folder', hint: 'Add it with "stemma add", or name the files in it: "folder/*.txt".' },
  'not-a-file': { why: 'it is a device or a pipe', hint: 'Save its content to a file and read that.' },
  forbidden: { why: 'you have no permission', hint: 'Ask its owner for read access, or copy it to your own folder.' },
  unreadable: { why: 'the system reports %', hint: 'Check the disk or the connection, then try again.' },
  empty: { why: 'it is empty', hint: 'Check that it was downloaded or copied whole.' },
  'no-words': { why: 'it has no words', hint: 'Check that it was saved whole, and that it is the right file.' },
  'too-large': {
    why: 'it is too large (%)',
    hint: 'Split it into one file a report, or give many short texts to "stemma read --jsonl", one a line.',
  },
  'too-large-whole': {
    why: 'it is too large to be opened whole (%)',
    hint: 'Unpack an archive into a folder and add the folder; export a mailbox, a chat or a table in parts, such as a year each, and add those.',
  },
  binary: { why: 'it is %, not a text', hint: 'Save the report as PDF, DOCX, HTML, Markdown or plain text.' },
  image: {
    why: 'it is an image (%) of a kind whose words are not recognised',
    hint: 'Save it as PNG, JPEG or TIFF and add that.',
  },
  recording: { why: 'it is a recording (%)', hint: 'Transcribe it, and read the transcript as plain text.' },
  archive: { why: 'it is an archive (%)', hint: 'Unpack it and name the files inside.' },
  'other-document': { why: 'it is %, which is not supported', hint: 'Open it and save it as DOCX, PDF or plain text.' },
  encoding: { why: 'its character encoding (%) is not supported', hint: 'Save it as UTF-8.' },
  encrypted: { why: 'it is encrypted', hint: 'Remove the password and add it again.' },
  'no-words-seen': {
    why: 'no words could be recognised on it',
    hint: 'Scan or photograph it again, upright, sharp and at 300 dots per inch; English and Arabic are recognised.',
  },
  'broken-image': {
    why: 'the image is damaged, or in a variant that is not supported',
    hint: 'Open it in a picture program and save it as PNG.',
  },
  'broken-pdf': { why: 'it is damaged or not really a PDF', hint: 'Download it again, or print it to a new PDF.' },
  'broken-docx': { why: 'it is damaged or not really a DOCX', hint: 'Open it in a word processor and save it again.' },
  expands: {
    why: 'it unpacks to more than %',
    hint: 'Treat it with suspicion; if you trust it, unpack it or save its text anew, and add that.',
  },
  'holds-many': {
    why: 'it holds many reports (%)',
    hint: 'Read it with "stemma read" or "stemma add", or from code with ingestAll.',
  },
  'broken-archive': { why: 'it is damaged or not really an archive', hint: 'Copy or download it again, whole.' },
  'cut-archive': {
    why: 'from here on the web archive is cut off or damaged',
    hint: 'Copy or download the archive again, whole; what came before was read.',
  },
  'damaged-member': {
    why: 'it is damaged in the archive',
    hint: 'Copy the archive again, or ask its sender for this file alone.',
  },
  'leads-outside': {
    why: 'its path leads out of the archive',
    hint: 'Treat the archive with suspicion; if you trust it, unpack it and add the file.',
  },
  'absolute-path': {
    why: 'its path in the archive starts at the root of a disk',
    hint: 'Treat the archive with suspicion; if you trust it, unpack it and add the file.',
  },
  link: { why: 'it is a link to another file', hint: 'Add the file that it points to.' },
  packing: {
    why: 'it is packed in a way that is not supported (method %)',
    hint: 'Unpack the archive and add the file.',
  },
  'too-deep': {
    why: 'it lies in more than % files, one inside the other',
    hint: 'Take it out of the outer ones and add it by itself.',
  },
  'too-many': { why: 'it holds more than % files or messages', hint: 'Split it, and add the parts.' },
  columns: {
    why: 'it is a table, and nobody has confirmed which column holds what%',
    hint: '%',
  },
  'no-such-column': { why: 'it has no column %', hint: 'Name columns as the table does: %' },
  'no-text-column': {
    why: 'it is a list that % writes, without the words of the documents',
    hint: 'Export or download the documents themselves, and add those.',
  },
  'bad-row': {
    why: 'its row is broken (%)',
    hint: 'Mend the row in the program that wrote the table, and add it again.',
  },
  'broken-table': { why: 'it is damaged or not really a table (%)', hint: 'Save it again as CSV in UTF-8.' },
  'not-records': {
    why: 'it is JSON, and not a list of reports',
    hint: 'Write one {"id": ..., "text": "..."} a line and name the file .jsonl, or one list of objects.',
  },
  'broken-chat': {
    why: 'it is damaged or not really an exported chat (%)',
    hint: 'Export the chat again, whole, and add that.',
  },
  'broken-feed': {
    why: 'it is damaged or not really a feed (%)',
    hint: 'Save the feed again, whole, and add that.',
  },
  'broken-page': {
    why: 'it is damaged, or holds no page',
    hint: 'Save the page again in the browser, or as HTML.',
  },
  'broken-mail': { why: 'it is damaged or not really a mail', hint: 'Export it again from the mail program.' },
} as const satisfies Record<string, Problem>;

export type ProblemCode = keyof typeof PROBLEMS;

export { shownName } from '../model/shown-name.ts';

/** A file's name without its folders; an address is kept whole. */
export const shortName = (name: string): string =>
  shownName(/^[a-z][a-z0-9+.-]*:\/\//i.test(name) ? name : (name.split(/[\\/]/).at(-1) ?? name));

/** A file that cannot be read. The message says what is wrong, the hint what to do next. */
export class IngestError extends Error {
  readonly code: ProblemCode;
  readonly hint: string;

  constructor(code: ProblemCode, file: string, detail = '', next = '') {
    const { why, hint } = PROBLEMS[code];
    super(`Cannot read "${shownName(file)}": ${why.replace('%', () => detail)}.`);
    this.name = 'IngestError';
    this.code = code;
    this.hint = hint.replace('%', () => next);
  }
}

/** Every error of ours says what to do next; any other is a fault of a library. */
export const saysWhatNext = (error: unknown): boolean =>
  typeof (error as { readonly hint?: unknown } | null)?.hint === 'string';
