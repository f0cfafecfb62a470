/** Who answers for a report, and whose copy it carries: "Tarsa Post (Reuters)", "Tarsa Post / Sputnik", "(Reuters) -". */

import type { ClaimRules } from '../../../languages/sections/claims.ts';
import type { Speaker } from '../../../model/claim.ts';
import type { Report } from '../../../model/report.ts';
import type { Span } from '../../../model/span.ts';

/** Datelines stand at the front of a report. */
const FRONT = 240;

/** What stands between the first pair of brackets at the front of the text. */
function inDateline(text: string): Span | null {
  const open = text.slice(0, FRONT).indexOf('(');
  const close = open < 0 ? -1 : text.indexOf(')', open);
  return close < 0 || close - open > 80 ? null : { start: open + 1, end: close };
}

/** Parts of a publisher's line: the outlet, and whom it carries. "Hawar News (ANHA)" is one outlet under two names. */
function parts(line: string, { wires, carrying }: ClaimRules): string[] {
  const bracket = /^(.*?)\s*\(([^)]*)\)\s*$/.exec(line);
  if (!bracket) return line.split(/\s+\/\s+/);
  const [, outlet, inner] = bracket;
  const [first, ...rest] = inner.split(/\s+/);
  const outlets = outlet.split(/\s+\/\s+/);
  if (carrying.has(first.toLowerCase()) && rest.length > 0) return [...outlets, rest.join(' ')];
  return wires.has(inner.toLowerCase()) ? [...outlets, inner] : outlets;
}

/** The wire that the dateline names, unless the publisher is that wire. */
function wireIn(text: string, { wires }: ClaimRules, named: readonly string[]): Speaker | null {
  const span = inDateline(text);
  if (!span) return null;
  for (const name of text.slice(span.start, span.end).split(/\s+[/-]\s+|,/)) {
    const plain = name.trim().toLowerCase();
    if (!wires.has(plain) || named.some((n) => n.toLowerCase().startsWith(plain))) continue;
    const start = text.indexOf(name.trim(), span.start);
    return { name: name.trim(), spans: [{ start, end: start + name.trim().length }], basis: 'stated' };
  }
  return null;
}

/** From the reader's side inward; never empty. */
export function publishersOf({ text, publisher, author }: Report, rules: ClaimRules): Speaker[] {
  const line = publisher ?? author;
  if (line === undefined) return [{ name: 'author', spans: [], basis: 'assumed' }];
  const named = parts(line, rules);
  const wire = wireIn(text, rules, named);
  return [...named.map((name): Speaker => ({ name, spans: [], basis: 'stated' })), ...(wire ? [wire] : [])];
}
