/** One line of `stemma explain`: the words, what was found in them, the rule, and where they stand. */
import { visible } from '../../export/in-words/visible-text.ts';
import type { Doc } from '../../model/doc.ts';
import type { Reading, RuleId } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';

export const offsets = (spans: readonly Span[]): string => spans.map(({ start, end }) => `${start}-${end}`).join(',');

const LONGEST = 100;

export function quoted({ report }: Doc, spans: readonly Span[]): string {
  const words = spans.map(({ start, end }) => visible(report.text.slice(start, end))).join(' … ');
  return words.length > LONGEST ? `“${words.slice(0, LONGEST)}…”` : `“${words}”`;
}

export interface Row {
  readonly spans: readonly Span[];
  readonly found: string;
  readonly rule: RuleId;
}

export const row = (doc: Doc, { spans, found, rule }: Row): string =>
  `  ${quoted(doc, spans)}  ${found}  {${rule}}  @${offsets(spans)}`;

/** A part of what stands on the line above. */
export const detail = (name: string, text: string): string => `      ${name.padEnd(10)} ${text}`;

/** A reading with its basis, its words and its rule. */
export const reading = <T>(doc: Doc, name: string, { value, basis, spans, rule }: Reading<T>): string => {
  const said = typeof value === 'string' ? value : JSON.stringify(value);
  return detail(name, `${said}  ${basis}${spans.length > 0 ? ` by ${quoted(doc, spans)}` : ''}  {${rule}}`);
};
