/** What a thing in the text is called: its entity, or what a pronoun or epithet stands for, or its noun phrase without the article. */
import type { Span } from '../../model/span.ts';
import { subtree } from '../../model/syntax.ts';
import { type Reader, spansOf } from './reading.ts';

export interface Named {
  readonly name: string;
  readonly known?: string;
  readonly spans: readonly Span[];
  readonly basis: 'stated' | 'inferred';
}

/** Parts of a noun phrase that say more about the thing but do not name it. */
const ASIDE = new Set([
  'acl:relcl',
  'acl',
  'appos',
  'advcl',
  'parataxis',
  'punct',
  'cc',
  'conj',
  'det',
  'case',
  'mark',
  'cop',
  'nsubj',
  'aux',
  'obl',
  'advmod',
  'ccomp',
]);

/** The tokens of the noun phrase under `head` that name it: modifiers and complements, no article, no clause. */
export function nameTokens(reader: Reader, head: number): number[] {
  const { syntax, tags } = reader;
  const kept = [head];
  for (const child of syntax.children[head]) {
    if (ASIDE.has(syntax.relations[child])) continue;
    kept.push(...subtree(syntax, child).filter((t) => tags.pos[t] !== 'PUNCT' || syntax.heads[t] !== child));
  }
  kept.sort((a, b) => a - b);
  while (kept.length > 1 && (tags.pos[kept[0]] === 'DET' || tags.pos[kept[0]] === 'PUNCT')) kept.shift();
  return kept;
}

const PRONOUNS = new Set(['PRON', 'DET']);

/** Every mention is named once: a pronoun by its antecedent, `inferred`; anything else by its own words. */
export function nameOf(reader: Reader, head: number): Named | null {
  const { tokens, tags, chainAt, entityAt, report } = reader;
  const span: Span = { start: tokens.start[head], end: tokens.end[head] };
  const [entity] = entityAt.get(head) ?? [];
  const links = chainAt.get(entity?.start ?? span.start) ?? [];
  const link = links.find(({ mention }) => mention.end >= span.end) ?? links[0];
  if (PRONOUNS.has(tags.pos[head])) {
    if (!link || link.mention.end < span.end) return null;
    return {
      name: link.chain.name,
      ...(link.chain.known ? { known: link.chain.known } : {}),
      spans: [span],
      basis: 'inferred',
    };
  }
  if (entity) {
    const known = entity.known ?? link?.chain.known;
    return {
      name: entity.name,
      ...(known ? { known } : {}),
      spans: [{ start: entity.start, end: entity.end }],
      basis: 'stated',
    };
  }
  const words = nameTokens(reader, head);
  const spans = spansOf(reader, words);
  if (spans.length === 0) return null;
  const name = report.text.slice(spans[0].start, spans[spans.length - 1].end).replace(/\s+/g, ' ');
  return { name, spans, basis: 'stated' };
}

/** `head` and what is joined to it by "and" or a comma. */
export function coordinated(reader: Reader, head: number): number[] {
  return [head, ...reader.syntax.children[head].filter((child) => reader.syntax.relations[child] === 'conj')];
}
