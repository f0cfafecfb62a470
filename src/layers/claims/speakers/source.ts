/** Who the source of an attribution is: its name, or whom a pronoun, "the same officials" or "the statement" stands for. */
import type { Attribution } from '../../../model/attribution.ts';
import { sentenceOf } from '../../../model/sentence.ts';
import { tokenAt } from '../../../model/tokens.ts';
import { type Named, nameOf } from '../naming.ts';
import { lemmaOf, type Reader, tokensOf } from '../reading.ts';

/** How many sentences back a speaker is still in the reader's mind. */
const MEMORY = 3;

/** The noun that a relative clause or a verb inside the source belongs to. */
function headOf(reader: Reader, { sourceHead }: Attribution): number {
  const { syntax, tags } = reader;
  if (sourceHead < 0) return -1;
  const verb = tags.pos[sourceHead] === 'VERB' ? sourceHead : syntax.heads[sourceHead];
  if (verb >= 0 && syntax.relations[verb] === 'acl:relcl' && (verb === sourceHead || tags.pos[sourceHead] === 'PRON'))
    return syntax.heads[verb];
  if (tags.pos[sourceHead] !== 'VERB') return sourceHead;
  return syntax.children[sourceHead].find((c) => syntax.relations[c].startsWith('nsubj')) ?? sourceHead;
}

/** Does the phrase only point back: "he", "the statement", "the same officials"? */
function pointsBack(reader: Reader, head: number): 'anyone' | 'same-noun' | null {
  const { tags, tokens, syntax, rules, entityAt } = reader;
  if (tags.pos[head] === 'PRON') return 'anyone';
  const modifiers = syntax.children[head].filter((c) => tags.pos[c] !== 'PUNCT');
  if (modifiers.some((c) => tokens.norms[c] === 'same' || (tags.pos[c] === 'DET' && tokens.norms[c] !== 'the'))) {
    return modifiers.some(
      (c) => tokens.norms[c] === 'same' || tokens.norms[c] === 'these' || tokens.norms[c] === 'those',
    )
      ? 'same-noun'
      : null;
  }
  const bare =
    modifiers.every((c) => tags.pos[c] === 'DET') &&
    modifiers.length > 0 &&
    entityAt.get(head)?.[0]?.known === undefined;
  return bare && rules.grounds.get(lemmaOf(reader, head)) === 'official-statement' ? 'anyone' : null;
}

/** The last earlier source within memory whose own words name somebody; with `noun`, one with that head. */
function earlier(reader: Reader, attribution: Attribution, noun: string | null): Named | null {
  const { attributions, orderOf, sentences, tokens } = reader;
  const at = orderOf.get(attribution) ?? 0;
  const here = sentenceOf(sentences, attribution.sourceHead);
  for (let i = at - 1; i >= 0 && i > at - 12; i--) {
    const head = headOf(reader, attributions[i]);
    if (head < 0 || head >= attribution.sourceHead || pointsBack(reader, head)) continue;
    if (here - sentenceOf(sentences, head) > MEMORY) break;
    if (noun !== null && lemmaOf(reader, head) !== noun) continue;
    const named = nameOf(reader, head);
    if (named && reader.tags.pos[head] !== 'PRON') return { ...named, basis: 'inferred' };
  }
  return noun === null ? null : earlierEntity(reader, attribution, noun, tokens.start[attribution.sourceHead]);
}

function earlierEntity(reader: Reader, { sourceHead }: Attribution, noun: string, before: number): Named | null {
  const { sentences, tokens } = reader;
  const first = sentences[Math.max(0, sentenceOf(sentences, sourceHead) - MEMORY)].start;
  for (let t = tokenAt(tokens, before) - 1; t >= 0 && tokens.start[t] >= first; t--) {
    if (lemmaOf(reader, t) !== noun || pointsBack(reader, t)) continue;
    const named = nameOf(reader, t);
    if (named) return { ...named, basis: 'inferred' };
  }
  return null;
}

/** The issuer that stands before or after a statement: "the army's statement", "a statement by the army". */
function issuer(reader: Reader, head: number): Named | null {
  const { syntax, entityAt, rules } = reader;
  if (rules.grounds.get(lemmaOf(reader, head)) !== 'official-statement') return null;
  const by = syntax.children[head].find(
    (c) => ['compound', 'nmod:poss', 'nmod'].includes(syntax.relations[c]) && entityAt.has(c),
  );
  return by === undefined ? null : nameOf(reader, by);
}

const SPEAKING = new Set(['person', 'actor', 'organization', 'group']);

/** "In light of this, the council": where the head names nobody, the longest party among the words of the source does. */
function partyIn(reader: Reader, { source }: Attribution, head: number): number {
  const { entityAt, rules } = reader;
  if (head < 0 || entityAt.has(head) || reader.tags.pos[head] === 'PRON') return head;
  const lemma = lemmaOf(reader, head);
  if (
    [rules.unowned, rules.documents, rules.witnesses, rules.officials].some((set) => set.has(lemma)) ||
    rules.grounds.has(lemma)
  )
    return head;
  const parties = source.flatMap((span) => tokensOf(reader, span)).flatMap((t) => entityAt.get(t)?.slice(0, 1) ?? []);
  const [party] = parties.filter(({ kind }) => SPEAKING.has(kind)).sort((a, b) => b.end - b.start - (a.end - a.start));
  return party?.head ?? head;
}

export function sourceNamed(reader: Reader, attribution: Attribution): Named | null {
  const head = partyIn(reader, attribution, headOf(reader, attribution));
  if (head < 0) {
    const [span] = attribution.source;
    return span ? { name: reader.report.text.slice(span.start, span.end), spans: [span], basis: 'stated' } : null;
  }
  const by = issuer(reader, head);
  if (by) return by;
  const back = pointsBack(reader, head);
  const own = nameOf(reader, head);
  if (back === null) return own;
  if (back === 'anyone' && own && reader.tags.pos[head] === 'PRON') return own;
  return (
    earlier(reader, attribution, back === 'same-noun' ? lemmaOf(reader, head) : null) ??
    own ??
    wordsOf(reader, attribution)
  );
}

const wordsOf = (reader: Reader, { source }: Attribution): Named | null =>
  source.length === 0
    ? null
    : { name: reader.report.text.slice(source[0].start, source[0].end), spans: [source[0]], basis: 'stated' };
