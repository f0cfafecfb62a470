/** Who the source of an attribution is: its name, or whom a pronoun, "the same officials" or "the statement" stands for. */
import type { Attribution } from '../../../model/attribution.ts';
import { sentenceOf } from '../../../model/sentence.ts';
import type { Span } from '../../../model/span.ts';
import { tokenAt } from '../../../model/tokens.ts';
import { type Named, nameOf } from '../naming.ts';
import { holds, lemmaOf, type Reader } from '../reading.ts';
import { phraseNamed } from './phrase.ts';
import { subjectOf } from './subject.ts';

/** How many sentences back a speaker is still in the reader's mind. */
const MEMORY = 3;

/** How far back the document may stand of which "which says" tells. */
const RELATIVE_REACH = 12;

/** "a letter ascribed to the Board, which says": of the nouns before it, the document is what says something. */
function documentBefore({ tokens, tags, rules }: Reader, relative: number): number {
  if (tags.pos[relative] !== 'PRON' || !rules.speakers.thingRelatives.has(tokens.norms[relative])) return -1;
  for (let t = relative - 1; t >= 0 && t >= relative - RELATIVE_REACH; t--)
    if (tags.pos[t] === 'NOUN' && rules.documents.has(tags.lemmas[t])) return t;
  return -1;
}

/** The noun that a relative clause or a verb inside the source belongs to. */
export function headOf(reader: Reader, { sourceHead }: Attribution): number {
  const { syntax, tags } = reader;
  if (sourceHead < 0) return -1;
  const document = documentBefore(reader, sourceHead);
  if (document >= 0) return document;
  const verb = tags.pos[sourceHead] === 'VERB' ? sourceHead : syntax.heads[sourceHead];
  if (verb >= 0 && syntax.relations[verb] === 'acl:relcl' && (verb === sourceHead || tags.pos[sourceHead] === 'PRON'))
    return syntax.heads[verb];
  if (tags.pos[sourceHead] !== 'VERB') return sourceHead;
  return syntax.children[sourceHead].find((c) => syntax.relations[c].startsWith('nsubj')) ?? sourceHead;
}

/** The words of the source that name it: the last stretch, where what stands before a dash or stroke came first. */
const sourceWords = ({ source }: Attribution): Span | undefined => source[source.length - 1];

/** Does the phrase only point back: "he", "the statement", "the same officials"? */
function pointsBack(reader: Reader, head: number): 'anyone' | 'same-noun' | null {
  const { tags, tokens, syntax, rules, entityAt } = reader;
  const { backward, definite, periodic } = rules.speakers;
  if (tags.pos[head] === 'PRON') return 'anyone';
  const modifiers = syntax.children[head].filter((c) => tags.pos[c] !== 'PUNCT');
  if (modifiers.some((c) => backward.has(tokens.norms[c]))) return 'same-noun';
  if (modifiers.some((c) => tags.pos[c] === 'DET' && !definite.has(tokens.norms[c]))) return null;
  const bare =
    modifiers.every((c) => tags.pos[c] === 'DET' || periodic.has(tokens.norms[c])) &&
    modifiers.length > 0 &&
    entityAt.get(head)?.[0]?.known === undefined;
  const lemma = lemmaOf(reader, head);
  const own = rules.documents.has(lemma) && modifiers.some((c) => periodic.has(tokens.norms[c]));
  return bare && (own || rules.grounds.get(lemma) === 'official-statement') ? 'anyone' : null;
}

/** May the pronoun stand for it: a person for "he", a body for "it", and a document for none but "it"? */
function fits(reader: Reader, pronoun: string, { kind }: Named, head: number): boolean {
  const row = reader.pronouns.get(pronoun);
  if (!row) return true;
  if (row.gender === 'it') return kind !== 'person' && kind !== 'group';
  if (reader.rules.documents.has(lemmaOf(reader, head))) return false;
  if (row.gender === 'they') return kind !== 'person';
  return kind !== 'actor' && kind !== 'organization' && kind !== 'group';
}

/** The last earlier source within memory whose own words name somebody; with `noun`, one with that head. */
export function earlier(
  reader: Reader,
  attribution: Attribution,
  back: { noun?: string; pronoun?: string },
): Named | null {
  const { attributions, orderOf, sentences, tokens } = reader;
  const at = orderOf.get(attribution) ?? 0;
  const from = attribution.sourceHead >= 0 ? attribution.sourceHead : attribution.cueHead;
  const here = sentenceOf(sentences, from);
  for (let i = at - 1; i >= 0 && i > at - 12; i--) {
    const head = headOf(reader, attributions[i]);
    if (head < 0 || head >= from || pointsBack(reader, head)) continue;
    if (here - sentenceOf(sentences, head) > MEMORY) break;
    if (back.noun !== undefined && lemmaOf(reader, head) !== back.noun) continue;
    const quotedDocument = attributions[i].inside !== undefined && reader.rules.documents.has(lemmaOf(reader, head));
    if (back.pronoun !== undefined && quotedDocument) continue;
    const words = sourceWords(attributions[i]);
    const named = (words && holds(reader, [words], head) ? phraseNamed(reader, words) : null) ?? nameOf(reader, head);
    if (!named || reader.tags.pos[head] === 'PRON') continue;
    if (back.pronoun !== undefined && !fits(reader, back.pronoun, named, head)) continue;
    return { ...named, basis: 'inferred' };
  }
  return back.noun === undefined ? null : earlierEntity(reader, attribution, back.noun, tokens.start[from]);
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

/** "The statement said": who put out the statement that an earlier sentence tells of. */
function issuerBefore(reader: Reader, head: number): Named | null {
  const { sentences, syntax, tags, rules } = reader;
  const noun = lemmaOf(reader, head);
  const first = sentences[Math.max(0, sentenceOf(sentences, head) - MEMORY)].first;
  for (let t = head - 1; t >= first; t--) {
    if (tags.pos[t] !== 'NOUN' || lemmaOf(reader, t) !== noun) continue;
    const by = issuer(reader, t);
    if (by) return { ...by, basis: 'inferred' };
    const verb = syntax.heads[t];
    const subject = verb >= 0 && rules.publishing.has(lemmaOf(reader, verb)) ? subjectOf(reader, verb) : -1;
    const named = subject >= 0 && subject !== t ? nameOf(reader, subject) : null;
    if (named) return { ...named, basis: 'inferred' };
  }
  return null;
}

/** "According to the confessions of the driver": whoever confessed. */
function confessor(reader: Reader, head: number): Named | null {
  const { syntax, rules } = reader;
  if (rules.grounds.get(lemmaOf(reader, head)) !== 'confession') return null;
  const by = syntax.children[head].find((c) => ['nmod', 'nmod:poss'].includes(syntax.relations[c]));
  return by === undefined ? null : nameOf(reader, by);
}

/** Null where nobody is named, and where "it" or "the statement" stands for whoever answers for the report; an article alone names nobody. */
export function sourceNamed(reader: Reader, attribution: Attribution): Named | null {
  const named = nameOfSource(reader, attribution);
  return named && reader.rules.speakers.articles.has(named.name.toLowerCase()) ? null : named;
}

function nameOfSource(reader: Reader, attribution: Attribution): Named | null {
  const { tags } = reader;
  const words = sourceWords(attribution);
  const head = headOf(reader, attribution);
  if (head < 0) return words ? phraseNamed(reader, words) : null;
  const by = issuer(reader, head) ?? confessor(reader, head);
  if (by) return by;
  const back = pointsBack(reader, head);
  if (back === null)
    return (words && holds(reader, [words], head) ? phraseNamed(reader, words) : null) ?? nameOf(reader, head);
  if (tags.pos[head] === 'PRON') {
    const pronoun = reader.tokens.norms[head];
    return (reader.pronouns.has(pronoun) ? earlier(reader, attribution, { pronoun }) : null) ?? nameOf(reader, head);
  }
  const known = earlier(reader, attribution, back === 'same-noun' ? { noun: lemmaOf(reader, head) } : {});
  if (known) return known;
  return back === 'same-noun' && words ? phraseNamed(reader, words) : issuerBefore(reader, head);
}
