/** The list of formats that Stemma writes. */
import type { Doc } from '../model/doc.ts';
import { jsonText } from './json.ts';
import { answerOf } from './json-lines.ts';
import { pageHtml } from './page/index.ts';
import { terminalText } from './terminal/index.ts';

/** How wide and whether in colour, for formats that are shown rather than stored. */
export interface View {
  readonly width: number;
  readonly colour: boolean;
}

export interface Exporter {
  /** What `--format` calls it. */
  readonly name: string;
  readonly title: string;
  readonly mediaType: string;
  /** Without the dot. */
  readonly extension: string;
  /** Are several documents, one written after the other, still in this format? */
  readonly joins: boolean;
  write(doc: Doc, view?: View): string;
}

const PLAIN: View = { width: 80, colour: false };

export const EXPORTERS: readonly Exporter[] = [
  {
    name: 'text',
    title: 'Claims to read on a terminal',
    mediaType: 'text/plain',
    extension: 'txt',
    joins: true,
    write: (doc, view = PLAIN) => terminalText(doc, view),
  },
  {
    name: 'json',
    title: 'The whole document as JSON',
    mediaType: 'application/json',
    extension: 'json',
    joins: false,
    write: jsonText,
  },
  {
    name: 'html',
    title: 'A self-contained page',
    mediaType: 'text/html',
    extension: 'html',
    joins: false,
    write: pageHtml,
  },
  {
    name: 'jsonl',
    title: 'One line of JSON a document',
    mediaType: 'application/jsonl',
    extension: 'jsonl',
    joins: true,
    write: (doc) => `${JSON.stringify(answerOf(doc.report.id, doc))}\n`,
  },
];

export const exporterNamed = (name: string): Exporter | undefined => EXPORTERS.find((e) => e.name === name);
