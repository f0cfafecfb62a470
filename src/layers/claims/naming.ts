/** What a thing in the text is called: its entity, or what a pronoun or epithet stands for, or its noun phrase without the article. */
import { closedEnd } from '../../model/brackets.ts';
import type { Entity } from '../../model/entity.ts';
import { inOneLine, type Span } from '../../model/span.ts';
import { subtree } from '../../model/syntax.ts';
import type { Named } from './named.ts';
import { type Reader, spansOf } from './reading.ts';

export type { Named } from './named.ts';

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

const OF = new Set(['of', "'s", 's']);

/** Complements that belong to a name: "the council of the town", "the office's head", but not "the men in the square". */
function names(reader: Reader, child: number): boolean {
  const { syntax, tokens } = reader;
  const relation = syntax.relations[child];
  if (relation !== 'nmod') return !ASIDE.has(relation);
  const preposition = syntax.children[child].find((c) => syntax.relations[c] === 'case');
  return preposition !== undefined && OF.has(tokens.norms[preposition]);
}

/** The tokens of the noun phrase under `head` that name it: modifiers and "of", no article, no clause, no whereabouts. */
export function nameTokens(reader: Reader, head: number): number[] {
  const { syntax, tags } = reader;
  const kept: number[] = [];
  const open = [head];
  while (open.length > 0) {
    const at = open.pop() as number;
    kept.push(at);
    for (const child of syntax.children[at]) {
      const relation = syntax.relations[child];
      if (at !== head && relation === 'advmod') continue;
      if (at !== head && (relation === 'case' || relation === 'det' || relation === 'nmod:poss'))
        kept.push(...subtree(syntax, child));
      else if (names(reader, child)) open.push(child);
    }
  }
  kept.sort((a, b) => a - b);
  const idle = (at: number): boolean =>
    tags.pos[at] === 'DET' || tags.pos[at] === 'PUNCT' || reader.rules.idle.has(reader.tokens.norms[at]);
  while (kept.length > 1 && idle(kept[0])) kept.shift();
  return kept;
}

/** "a number of the men", "dozens of fighters": the noun after "of" is whom the phrase is about. */
export function measured(reader: Reader, head: number): number {
  const { syntax, rules } = reader;
  const number = reader.tags.pos[head] === 'NUM';
  if (!number && !rules.measuring.has(reader.tags.lemmas[head].toLowerCase())) return head;
  const of = syntax.children[head].find((c) => syntax.relations[c] === 'nmod' && names(reader, c));
  return of === undefined ? head : of;
}

const PRONOUNS = new Set(['PRON', 'DET']);

/** "at least 40 detainees" are named as "40 detainees": the bound belongs to the count. */
function withoutBound(reader: Reader, { first, last, name, start, end }: Entity): string {
  let from = first;
  const { bounds, idle } = reader.rules;
  const adds = (at: number): boolean => !bounds.has(reader.tokens.norms[at]) && !idle.has(reader.tokens.norms[at]);
  while (from < last - 1 && !adds(from)) from++;
  const { text } = reader.report;
  const closed = reader.tokens.end[closedEnd(reader.tokens, first, last) - 1];
  if (closed > end) return inOneLine(text, { start: Math.max(start, reader.tokens.start[from]), end: closed });
  return from === first ? name : text.slice(Math.max(start, reader.tokens.start[from]), end);
}

/** Every mention is named once: a pronoun by its antecedent, `inferred`; anything else by its own words. */
export function nameOf(reader: Reader, phrase: number): Named | null {
  let named = reader.named.get(phrase);
  if (named === undefined) {
    named = nameFor(reader, phrase);
    reader.named.set(phrase, named);
  }
  return named;
}

function nameFor(reader: Reader, phrase: number): Named | null {
  const head = (reader.entityAt.get(phrase)?.length ?? 0) > 0 ? phrase : measured(reader, phrase);
  const { tokens, tags, chainAt, entityAt, report } = reader;
  const span: Span = { start: tokens.start[head], end: tokens.end[head] };
  const [entity] = entityAt.get(head) ?? [];
  const links = chainAt.get(entity?.start ?? span.start) ?? [];
  const link = links.find(({ mention }) => mention.end >= span.end) ?? links[0];
  if (PRONOUNS.has(tags.pos[head])) {
    if (!link || link.mention.end < span.end) return null;
    return {
      name: link.chain.name,
      known: link.chain.known,
      spans: [span],
      basis: 'inferred',
      kind: link.chain.kind,
    };
  }
  if (entity) {
    const known = entity.known ?? link?.chain.known;
    return {
      name: withoutBound(reader, entity),
      known,
      spans: [{ start: entity.start, end: entity.end }],
      basis: 'stated',
      kind: entity.kind,
    };
  }
  const words = nameTokens(reader, head);
  const spans = spansOf(reader, words);
  if (spans.length === 0) return null;
  const name = inOneLine(report.text, { start: spans[0].start, end: spans[spans.length - 1].end });
  return { name, spans, basis: 'stated' };
}

/** `head` and what is joined to it by "and" or a comma. */
export function coordinated(reader: Reader, head: number): number[] {
  return [head, ...reader.syntax.children[head].filter((child) => reader.syntax.relations[child] === 'conj')];
}
