/** What the author could not check: "which the Monitor could not verify", "the figures could not be confirmed". It is told of what others said. */
import type { Attribution } from '../../../model/attribution.ts';
import { sentenceOf } from '../../../model/sentence.ts';
import type { Span } from '../../../model/span.ts';
import { type Named, nameOf } from '../naming.ts';
import { holds, lemmaOf, type Reader } from '../reading.ts';
import { notChecked } from '../who/refusal.ts';
import { sameSpeaker } from './same-speaker.ts';
import { subjectOf } from './subject.ts';

export interface Remark {
  readonly verb: number;
  /** What was not checked. */
  readonly scope: readonly Span[];
  /** The words that tell so. */
  readonly words: Span;
}

/** The publisher, an outlet or "we", or nobody by name: whoever writes has not checked it. What the police could not confirm says nothing of that. */
function isAuthor(reader: Reader, subject: number, object: number): boolean {
  if (subject < 0 || subject === object) return true;
  if (reader.rules.firstPerson.has(reader.tokens.norms[subject])) return true;
  const named: Named | null = nameOf(reader, subject);
  if (!named) return false;
  if (named.known !== undefined && reader.mediaKeys.has(named.known)) return true;
  return reader.publishers.some((publisher) => sameSpeaker(publisher, named, reader.rules));
}

/** "it", "the claim", "the number of dead": words that stand for what was said before. */
function standsForWords(reader: Reader, object: number): boolean {
  const { tags, tokens, rules } = reader;
  const { pointers, words } = rules.denied;
  if (tags.pos[object] === 'PRON' || tags.pos[object] === 'DET')
    return pointers.has(tokens.norms[object]) || rules.speakers.thingRelatives.has(tokens.norms[object]);
  const lemma = lemmaOf(reader, object);
  return (
    words.has(lemma) ||
    rules.documents.has(lemma) ||
    rules.speakers.figures.has(lemma) ||
    rules.refusing.checkable.has(lemma)
  );
}

const endOf = ({ content }: Attribution): number => Math.max(...content.map(({ end }) => end));

/** "a statement ascribed to the guards, which we could not verify, said": what the antecedent said, or what holds it, or the last that was said before. */
function saidBefore(reader: Reader, sentence: number, verb: number): readonly Span[] {
  const antecedent = reader.syntax.heads[verb];
  const { start: from, end: to } = reader.sentences[sentence];
  const start = reader.tokens.start[verb];
  const near = reader.attributions.filter(({ content }) => content.some((s) => s.start < to && from < s.end));
  const bySource = near.find(({ source }) => source.some((s) => s.end <= start) && holds(reader, source, antecedent));
  const around = near.filter(({ content }) => holds(reader, content, antecedent)).at(-1);
  const before = near.filter((a) => endOf(a) <= start).at(-1);
  return (bySource ?? around ?? before)?.content ?? [];
}

function scopeOf(reader: Reader, verb: number, object: number): readonly Span[] {
  const { sentences, tokens, rules } = reader;
  const at = sentenceOf(sentences, verb);
  const own = sentences[at];
  if (rules.speakers.thingRelatives.has(tokens.norms[object])) return saidBefore(reader, at, verb);
  const said = reader.attributionsIn[at].filter((a) => a.cueHead !== verb && endOf(a) <= tokens.start[verb]);
  if (said.length > 0) return said.flatMap(({ content }) => content);
  const previous = sentences[at - 1];
  return previous?.block === own.block ? [{ start: previous.start, end: previous.end }] : [];
}

/** The author's remark that he could not check something; null where the verb tells nothing of the kind. */
export function remarkAt(reader: Reader, verb: number): Remark | null {
  const checked = notChecked(reader, verb);
  if (!checked || checked.object < 0 || !standsForWords(reader, checked.object)) return null;
  if (!isAuthor(reader, subjectOf(reader, checked.subjectOf), checked.object)) return null;
  const { tokens } = reader;
  const first = Math.min(verb, ...reader.syntax.children[verb]);
  return {
    verb,
    scope: scopeOf(reader, verb, checked.object),
    words: { start: tokens.start[first], end: tokens.end[verb] },
  };
}

const remarks = new WeakMap<Reader, readonly Remark[]>();

/** All remarks of a report, looked for once. */
function remarksIn(reader: Reader): readonly Remark[] {
  const { checking } = reader.rules.refusing;
  const known =
    remarks.get(reader) ??
    reader.lower.flatMap((lemma, verb) => (checking.has(lemma) ? (remarkAt(reader, verb) ?? []) : []));
  remarks.set(reader, known);
  return known;
}

/** The remark that the author could not check what a word stands in. */
export const uncheckedAt = (reader: Reader, token: number): Remark | undefined =>
  remarksIn(reader).find(({ verb, scope }) => verb !== token && holds(reader, scope, token));
