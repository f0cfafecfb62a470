/** Who takes a deed upon himself, and which deed that is. */
import type { EventMention } from '../../../model/event.ts';
import { sentenceOf } from '../../../model/sentence.ts';
import { coordinated, type Named, nameOf } from '../naming.ts';
import type { Proposition } from '../propositions.ts';
import type { Reader } from '../reading.ts';
import { subjectOf } from '../speakers/subject.ts';

const PARTIES = new Set(['person', 'actor', 'organization', 'group']);

/** Who takes a deed upon themselves: all parties named before the verb, else its subject. */
export function claimantsOf(reader: Reader, { head, tokens }: Proposition): Named[] {
  const parties = tokens
    .flatMap((t) => (t < head ? (reader.entityAt.get(t)?.slice(0, 1) ?? []) : []))
    .filter(({ kind }) => PARTIES.has(kind));
  const outer = parties.filter((e) => !parties.some((o) => o !== e && o.start <= e.start && e.end <= o.end));
  const subject = subjectOf(reader, head);
  const heads = outer.length > 0 ? outer.map((e) => e.head) : subject >= 0 ? coordinated(reader, subject) : [];
  return heads.flatMap((at) => nameOf(reader, at) ?? []);
}

/** How far back the deed may stand that somebody takes upon himself by "it". */
const MEMORY = 2;

/** The deed that is claimed: the event among the words of the claim, or the last one before that "it" can stand for. */
export function deedOf(reader: Reader, { head, tokens }: Proposition): EventMention | null {
  const isDeed = (e: EventMention | undefined): e is EventMention =>
    e !== undefined &&
    e.head !== head &&
    e.kind !== 'speech-publication' &&
    !['compound', 'amod'].includes(reader.syntax.relations[e.head]);
  const named = tokens.map((t) => reader.eventAt.get(t)).find(isDeed);
  if (named) return named;
  const first = reader.sentences[Math.max(0, sentenceOf(reader.sentences, head) - MEMORY)].first;
  for (let t = tokens[0] - 1; t >= first; t--)
    if (isDeed(reader.eventAt.get(t))) return reader.eventAt.get(t) as EventMention;
  return null;
}
