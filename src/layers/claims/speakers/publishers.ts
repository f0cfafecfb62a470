/** Who answers for a report, and whose copy it carries: "Tarsa Post (Reuters)", "Tarsa Post / Sputnik", "(Reuters) -". */

import type { ClaimRules } from '../../../languages/sections/claims.ts';
import type { Speaker } from '../../../model/claim.ts';
import type { Report } from '../../../model/report.ts';
import type { Span } from '../../../model/span.ts';

/** Datelines stand at the front of a report. */
const FRONT = 240;

/** Ways in which what stands before the bracket may go on: before any word, within a word with a capital, after one. */
const BEFORE = 1;
const WITHIN = 2;
const AFTER = 4;

/** Nothing but names, dates and marks: small letters stand only in words that a capital opens. One look at each character. */
function isNames(text: string): boolean {
  let ways = BEFORE;
  for (const c of text) {
    const capital = /\p{Lu}/u.test(c);
    const letter = capital || /\p{L}/u.test(c);
    let next = 0;
    if ((ways & BEFORE) !== 0 && !/\p{Ll}/u.test(c)) next |= BEFORE;
    if (capital || ((ways & WITHIN) !== 0 && !/\s/.test(c))) next |= WITHIN;
    if (!letter && (ways & (WITHIN | AFTER)) !== 0) next |= AFTER;
    if (next === 0) return false;
    ways = next;
  }
  return true;
}

/** "TARSA, June 3 (Reuters) -", "(Reuters - June 3)": the first bracket of the text, with nothing but names and dates before it. */
function inDateline(text: string): Span | null {
  const front = text.slice(0, FRONT).trimStart();
  const open = front.indexOf('(');
  const found = open < 0 ? null : /^\(([^()]{1,80})\)(\s*[-–—])?/u.exec(front.slice(open));
  if (!found || (found[2] === undefined && !/\s[-–—]\s/.test(found[1])) || !isNames(front.slice(0, open))) return null;
  const start = text.indexOf('(') + 1;
  return { start, end: start + found[1].length };
}

const isWire = (name: string, { speakers: { wires } }: ClaimRules): boolean => {
  const words = name.toLowerCase().split(/\s+/);
  return words.some((_, i) => wires.has(words.slice(0, i + 1).join(' ')));
};

/** "Tarsa Post / Sputnik" prints a wire's copy; of two bodies that sign together the first answers. */
function outletsOf(line: string, rules: ClaimRules): string[] {
  const [first, ...others] = line.split(/\s+\/\s+/);
  return [first, ...others.filter((name) => isWire(name, rules))];
}

/** Parts of a publisher's line: the outlet, and whom it carries. "Hawar News (ANHA)" is one outlet under two names. */
function parts(line: string, rules: ClaimRules, media: ReadonlyMap<string, string>): string[] {
  const bracket = /^(.*?)\s*\(([^)]*)\)\s*$/.exec(line);
  if (!bracket) return outletsOf(line, rules);
  const [, outlet, inner] = bracket;
  const words = inner.split(/\s+/);
  const outlets = outletsOf(outlet, rules);
  if (rules.speakers.carrying.has(words[0].toLowerCase()) && words.length > 1) {
    const carried = words.slice(1).filter((word, i) => i > 0 || !rules.speakers.articles.has(word.toLowerCase()));
    return rules.documents.has(carried[carried.length - 1].toLowerCase()) ? outlets : [...outlets, carried.join(' ')];
  }
  const host = words.findIndex((word, i) => i > 0 && rules.speakers.hosting.has(word.toLowerCase()));
  if (host > 0 && words.slice(0, host).some((word) => rules.speakers.reposting.has(word.toLowerCase())))
    return [words.slice(host + 1).join(' '), ...outlets];
  const known = media.get(inner.toLowerCase());
  const itself = known !== undefined && known === media.get(outlet.toLowerCase());
  return rules.speakers.wires.has(inner.toLowerCase()) && !itself ? [...outlets, inner] : outlets;
}

/** The wire that the dateline names, unless the publisher's line has named it. */
function wireIn(text: string, rules: ClaimRules, line: string): Speaker | null {
  const span = inDateline(text);
  if (!span) return null;
  for (const name of text.slice(span.start, span.end).split(/\s+[/-]\s+|,/)) {
    const plain = name.trim().toLowerCase();
    if (!rules.speakers.wires.has(plain) || line.toLowerCase().includes(plain)) continue;
    const start = text.indexOf(name.trim(), span.start);
    return { name: name.trim(), spans: [{ start, end: start + name.trim().length }], basis: 'stated' };
  }
  return null;
}

/** From the reader's side inward; never empty. `media`: key of each known outlet by its names. */
export function publishersOf(
  { text, publisher, author, forwardedFrom }: Report,
  rules: ClaimRules,
  media: ReadonlyMap<string, string>,
): Speaker[] {
  const line = publisher ?? author;
  const passed: Speaker[] = forwardedFrom === undefined ? [] : [{ name: forwardedFrom, spans: [], basis: 'stated' }];
  if (line === undefined) return [{ name: 'author', spans: [], basis: 'assumed' }, ...passed];
  const wire = wireIn(text, rules, line);
  const named = parts(line, rules, media).filter((name) => name !== '');
  return [...named.map((name): Speaker => ({ name, spans: [], basis: 'stated' })), ...(wire ? [wire] : []), ...passed];
}
