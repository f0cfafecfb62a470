/** What people marked to be hidden from whoever receives a case, and the forms under which a name is looked for. */
import type { AliasRuling, Judgement } from '../../../model/judgement.ts';
import { fold } from './folded.ts';

export const MARK_KINDS = ['words', 'name', 'report'] as const;
export type MarkKind = (typeof MARK_KINDS)[number];

export interface RedactionMark {
  /** Id of the judgement, by which it is revoked. */
  readonly id: string;
  readonly kind: MarkKind;
  readonly value: string;
  /** Other names that people ruled to be the same, when it was marked or since; only of names. */
  readonly aliases: readonly string[];
  readonly reason: string;
  readonly by: string;
  readonly at: string;
}

const isKind = (value: unknown): value is MarkKind => (MARK_KINDS as readonly unknown[]).includes(value);
const texts = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];

/** Marks that hold, the oldest first; names with the aliases that hold now beside those that held then. */
export function marksOf(judgements: readonly Judgement[], rulings: readonly AliasRuling[] = []): RedactionMark[] {
  const revoked = new Set(judgements.map(({ withdraws }) => withdraws));
  return judgements.flatMap(({ id, verdict, correction, reason, by, at }): RedactionMark[] => {
    const { kind, value, aliases } = correction ?? {};
    if (verdict !== 'redacted' || revoked.has(id) || !isKind(kind) || typeof value !== 'string') return [];
    const now = kind === 'name' ? aliasesOf(value, rulings) : [];
    return [{ id, kind, value, aliases: [...new Set([...texts(aliases), ...now])], reason, by, at }];
  });
}

/** The names that people ruled to be the same as this one, also through others; the last word on each pair counts. */
export function aliasesOf(name: string, rulings: readonly AliasRuling[]): string[] {
  const plain = (text: string): string => fold(text).text.trim();
  const pairs = new Map<string, AliasRuling>();
  for (const ruling of rulings) pairs.set([ruling.a, ruling.b].map(plain).sort().join('\n'), ruling);
  const found = new Map([[plain(name), name]]);
  for (let before = -1; before < found.size; ) {
    before = found.size;
    for (const { a, b, same } of pairs.values()) {
      if (!same) continue;
      for (const [from, to] of [
        [a, b],
        [b, a],
      ])
        if (found.has(plain(from)) && !found.has(plain(to))) found.set(plain(to), to);
    }
  }
  return [...found.values()].slice(1);
}

/** Particles and titles that are no part of a name by which a person is known. */
const SMALL = new Set(
  'al el bin ibn bint abu abou umm um van von der den de di da la le dr mr mrs ms sir sheikh shaykh haji hajj general colonel captain major ابو ام بن ابن بنت ال عبد'.split(
    ' ',
  ),
);
const LETTERS = /[\p{L}\p{M}\p{N}]+/gu;

/** The whole name, its initials with what follows, and each part of it alone. */
function formsOfName(name: string): string[] {
  const parts: readonly string[] = name.match(LETTERS) ?? [];
  if (parts.length < 2) return [name];
  const alone = parts.filter((part) => fold(part).text.length > 2 && !SMALL.has(fold(part).text));
  return [name, `${parts[0].charAt(0)} ${parts.slice(1).join(' ')}`, ...alone];
}

/** Everything that is looked for, each once. */
export const phrasesOf = (marks: readonly RedactionMark[]): string[] => [
  ...new Set(
    marks.flatMap(({ kind, value, aliases }) =>
      kind === 'report' ? [] : kind === 'words' ? [value] : [value, ...aliases].flatMap(formsOfName),
    ),
  ),
];
