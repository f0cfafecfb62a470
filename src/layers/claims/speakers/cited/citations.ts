/** Sources that a participle brings in by the way: "the paper, citing two nurses, said", "relying on statements of prisoners, the office reports". */
import type { ClaimRules } from '../../../../languages/sections/claims.ts';
import type { Annotations } from '../../../../model/annotations.ts';
import type { Entity } from '../../../../model/entity.ts';
import { sentenceOf } from '../../../../model/sentence.ts';

export interface Citation {
  /** The participle. */
  readonly verb: number;
  /** Tokens [from, last) name whose words they are. */
  readonly from: number;
  readonly last: number;
}

type Found = Pick<Annotations, 'tokens' | 'tags' | 'syntax' | 'sentences'>;

interface Words {
  readonly rules: ClaimRules;
  readonly people: ReadonlySet<string>;
  readonly entityAt: ReadonlyMap<number, readonly Entity[]>;
}

const SPEAKERS = new Set(['person', 'actor', 'organization', 'group', 'nationality']);
const STOPS = new Set([',', '.', ';', ':', '“', '"', '(', ')']);

/** People, a body or something written: "citing a lack of fuel" gives a reason, and no source. */
function maySpeak({ tags }: Found, { rules, people, entityAt }: Words, head: number): boolean {
  const entity = entityAt.get(head)?.[0];
  if (entity) return SPEAKERS.has(entity.kind);
  if (tags.pos[head] === 'PROPN' || tags.pos[head] === 'PRON') return true;
  const lemma = tags.lemmas[head].toLowerCase();
  const { speakers, officials, witnesses, documents, unowned, grounds } = rules;
  return (
    people.has(lemma) ||
    [officials, witnesses, documents, unowned, speakers.testimonies, speakers.outlets].some((list) =>
      list.has(lemma),
    ) ||
    grounds.has(lemma)
  );
}

/** The word that follows the verb before whoever is cited, or the verb itself where nothing need follow: "relying on", "citing". */
function opensWith({ tokens, tags }: Found, { citing, leaningOn }: ClaimRules['speakers'], verb: number): number {
  const lemma = tags.lemmas[verb].toLowerCase();
  if (citing.has(lemma)) return verb;
  return leaningOn.get(lemma)?.has(tokens.norms[verb + 1]) ? verb + 1 : -1;
}

function citationAt(found: Found, words: Words, verb: number): Citation | null {
  const { tokens, tags, syntax, sentences } = found;
  const { speakers, participle } = words.rules;
  if (!participle.test(tokens.norms[verb]) || tags.pos[verb] !== 'VERB') return null;
  if (syntax.children[verb].some((c) => c < verb && syntax.relations[c].startsWith('aux'))) return null;
  const opener = opensWith(found, speakers, verb);
  if (opener < 0) return null;
  const end = sentences[sentenceOf(sentences, verb)]?.last ?? verb;
  let last = opener + 1;
  while (last < end && !STOPS.has(tokens.norms[last]) && !speakers.citedUntil.has(tokens.norms[last])) last++;
  const head = syntax.children[verb].find(
    (c) => c > verb && c < last && ['obj', 'obl'].includes(syntax.relations[c]) && maySpeak(found, words, c),
  );
  return head === undefined ? null : { verb, from: opener + 1, last };
}

/** By the participle. */
export function citationsIn(found: Found, words: Words): ReadonlyMap<number, Citation> {
  const { citing, leaningOn } = words.rules.speakers;
  const citations = new Map<number, Citation>();
  found.tags.lemmas.forEach((lemma, verb) => {
    const low = lemma.toLowerCase();
    const citation = citing.has(low) || leaningOn.has(low) ? citationAt(found, words, verb) : null;
    if (citation) citations.set(verb, citation);
  });
  return citations;
}
