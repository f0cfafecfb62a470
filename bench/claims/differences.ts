/** One line on a matched claim: which of its fields differ from the gold, and how. */
import type { Span } from '../../src/model/span.ts';

/** A gold claim or a found one, as the scorer takes them. */
export interface Judged {
  readonly anchors?: readonly string[];
  readonly spans?: readonly Span[];
  readonly chain?: readonly (readonly string[] | { readonly name: string })[];
  readonly who?: readonly { readonly role: string; readonly name?: string; readonly names?: readonly string[] }[];
  readonly [field: string]: unknown;
}

export interface Pair {
  readonly gold: Judged;
  readonly predicted: Judged;
  readonly fields: Readonly<Record<string, boolean | null>>;
  readonly sets: Readonly<Record<string, { readonly found: number; readonly gold: number; readonly named: number }>>;
}

const isNames = (speaker: readonly string[] | { readonly name: string }): speaker is readonly string[] =>
  Array.isArray(speaker);

/** A field in few words: first names of chains and participants, the value of a reading. */
function short(claim: Judged, field: string): string {
  if (field === 'chain') return (claim.chain ?? []).map((s) => (isNames(s) ? s[0] : s.name)).join(' > ');
  if (field === 'who') return (claim.who ?? []).map((w) => `${w.role} ${w.name ?? w.names?.[0]}`).join(', ');
  return inFewWords(claim[field]);
}

/** The telling part of a value: of a reading its value, of a count its bounds, of a list its first item. */
function inFewWords(value: unknown): string {
  if (value === null || value === undefined) return '-';
  if (Array.isArray(value)) return JSON.stringify((value as unknown[])[0]);
  if (typeof value !== 'object') return JSON.stringify(value);
  const { value: inner, name, type, low, high } = value as Record<string, unknown>;
  return low === undefined ? JSON.stringify(inner ?? name ?? type) : `${JSON.stringify(low)}..${JSON.stringify(high)}`;
}

export function wrongFields(text: string, { gold, predicted, fields, sets }: Pair): string {
  const words = (predicted.spans ?? []).map((s) => text.slice(s.start, s.end)).join(' … ');
  const wrong = [
    ...Object.keys(fields).filter((field) => fields[field] === false && field !== 'innermost'),
    ...Object.keys(sets).filter((set) => sets[set].found < Math.max(sets[set].gold, sets[set].named)),
  ];
  const differences = wrong.map(
    (field) =>
      `      ${field}: ${short(predicted, field === 'loaded' ? 'wording' : field)} | gold ${short(gold, field)}`,
  );
  return [`  ${wrong.length === 0 ? '=' : '~'} ${words}`, ...differences].join('\n');
}
