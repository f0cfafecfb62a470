/** Speakers whom no verb of saying brings in: figures after "the Observatory gave its toll", counts by whoever counted, what a witness heard. */
import type { Attribution } from '../../../model/attribution.ts';
import type { Quantity } from '../../../model/quantity.ts';
import type { RuleId } from '../../../model/reading.ts';
import { sentenceOf } from '../../../model/sentence.ts';
import { subtree } from '../../../model/syntax.ts';
import { tokenAt } from '../../../model/tokens.ts';
import { fateOf, peopleIn } from '../counts.ts';
import { type Named, nameOf } from '../naming.ts';
import { lemmaOf, type Reader } from '../reading.ts';
import { isTarget } from '../who/things.ts';
import { linkOf, linksAround, speaker } from './chain.ts';
import { citationBeside } from './cited/beside.ts';
import { givesFigure, tallies } from './counting.ts';
import { type Link, stepBy } from './link.ts';
import { phraseNamed } from './phrase.ts';
import { subjectOf } from './subject.ts';

const letters = /\p{L}/u;

/** Counts of people that are said to have met some fate; "none" is no count. */
const figuresIn = (reader: Reader, index: number): Quantity[] =>
  peopleIn(reader, reader.sentences[index]).filter((q) => q.count.high !== 0 && fateOf(reader, q) !== undefined);

/** Who speaks at the end of a sentence, where anybody but the author does. */
function speakingLast(reader: Reader, index: number): readonly Link[] {
  const named = reader.attributionsIn[index].filter(
    (a) => a.sourceHead >= 0 && !onlySees(reader, a) && linkOf(reader, a).speakers.length > 0,
  );
  if (named.length === 0) return [];
  const last = named.reduce((a, b) => (contentEnd(b.content) > contentEnd(a.content) ? b : a));
  const content = last.content[last.content.length - 1];
  return linksAround(reader, tokenAt(reader.tokens, content.end - 1));
}
/** "He saw blood on the pavement" says nothing of the figures that follow. */
const onlySees = ({ rules, tokens, lower }: Reader, { cueHead }: Attribution): boolean =>
  cueHead >= 0 && rules.speakers.perceived.has(tokens.norms[cueHead]) && !rules.speakers.counting.has(lower[cueHead]);
const contentEnd = (spans: readonly { end: number }[]): number => Math.max(...spans.map(({ end }) => end));

/** The sentence before in the same paragraph, or in the one before where this is an entry of its list. */
function before(reader: Reader, index: number): number {
  const { sentences, report } = reader;
  const here = sentences[index].block;
  for (let at = index - 1; at >= 0 && at >= index - 3; at--) {
    const { start, end, block } = sentences[at];
    if (!letters.test(report.text.slice(start, end))) continue;
    const listed = report.blocks[here]?.kind === 'list-item' || report.text[end - 1] === ':';
    return block === here || listed ? at : -1;
  }
  return -1;
}

/** Figures without a speaker of their own are still those of whoever spoke last in the paragraph. */
export function carriedInto(reader: Reader, index: number, depth = 0): Link[] {
  if (depth > 12 || reader.attributionsIn[index].length > 0 || figuresIn(reader, index).length === 0) return [];
  const { first, last } = reader.sentences[index];
  for (let t = first; t < last; t++) if (reader.rules.speakers.authors.has(reader.tokens.norms[t])) return [];
  const previous = before(reader, index);
  if (previous < 0) return [];
  const speaking = speakingLast(reader, previous);
  if (speaking.length === 0) return carriedInto(reader, previous, depth + 1);
  return speaking.map((link) => ({
    ...link,
    carried: true,
    speakers: link.speakers.map((one) => ({ ...one, basis: 'inferred' as const })),
  }));
}

const COUNTERS = new Set(['actor', 'organization', 'group', 'person', 'facility']);

/** The verb up the tree by which somebody counts, or says what he saw or heard for himself. */
function vouchingVerb(reader: Reader, head: number, counts: boolean): number {
  const { syntax, rules, tags, tokens } = reader;
  const { perceived } = rules.speakers;
  for (let at = head, up = 0; up < 5 && at >= 0; at = syntax.heads[at], up++) {
    if (tags.pos[at] !== 'VERB') continue;
    if (perceived.has(tokens.norms[at]) || (counts && givesFigure(reader, at))) return at;
  }
  return -1;
}

/** Does the subject of such a verb speak for himself: a body that counts, a witness or reporter that saw? */
function vouches(reader: Reader, subject: number, verb: number): boolean {
  const { rules, entityAt, tags, tokens } = reader;
  const lemma = lemmaOf(reader, subject);
  if (rules.speakers.perceived.has(tokens.norms[verb]) && !rules.speakers.counting.has(lemmaOf(reader, verb)))
    return rules.witnesses.has(lemma) || rules.grounds.get(lemma) === 'media-report';
  if (tags.pos[subject] === 'PRON') return !rules.speakers.relatives.has(tokens.norms[subject]);
  const kind = entityAt.get(subject)?.[0]?.kind;
  // "the fire raised the toll": what happens gives no figure
  if (tallies(reader, verb) && !isTarget(reader, subject)) return false;
  return kind === undefined ? tags.pos[subject] === 'NOUN' && !reader.eventAt.has(subject) : COUNTERS.has(kind);
}

/** "the Board listed nine of its men", "our correspondent heard two blasts": who counts or saw it is who says so. */
export function vouchedBy(reader: Reader, head: number, counts: boolean): Link | null {
  const { sentences } = reader;
  if (counts) {
    const { first, last } = sentences[sentenceOf(sentences, head)];
    for (let t = first; t < Math.min(last, head + 1); t++) {
      const attribution = givesFigure(reader, t) ? reader.cueAt.get(t) : undefined;
      if (attribution && attribution.sourceHead >= 0) return linkOf(reader, attribution);
    }
  }
  const verb = vouchingVerb(reader, head, counts);
  const subject = verb < 0 ? -1 : subjectOf(reader, verb);
  if (subject < 0 || subject === head || !vouches(reader, subject, verb)) return null;
  return spokenBy(reader, subject, verb, 'claims.vouched-by');
}

/** A step made of a verb and whoever it is said of; null where that is the author, or nobody named. */
export function spokenBy(reader: Reader, subject: number, verb: number, rule: RuleId): Link | null {
  const { tokens, rules } = reader;
  const named = rules.firstPerson.has(tokens.norms[subject]) ? null : nounNamed(reader, subject, verb);
  if (!named) return null;
  const span = { start: tokens.start[verb], end: tokens.end[verb] };
  const step = stepBy(speaker(named), subject, { cue: [span], cueHead: verb, cueLemma: lemmaOf(reader, verb), rule });
  const beside = citationBeside(reader, step.attribution);
  const cited = beside && phraseNamed(reader, { start: tokens.start[beside.from], end: tokens.end[beside.last - 1] });
  return cited ? { ...step, speakers: [...step.speakers, speaker(cited)], cites: true } : step;
}

/** A noun by its whole phrase, as far as the verb: "the Observatory for Peace (OP) documented". */
function nounNamed(reader: Reader, head: number, verb: number): Named | null {
  const { syntax, tokens, tags } = reader;
  if (tags.pos[head] === 'PRON') return nameOf(reader, head);
  const words = subtree(syntax, head);
  let last = verb > head ? verb - 1 : words[words.length - 1];
  while (last > head && tags.pos[last] === 'ADV') last--;
  const named = phraseNamed(reader, { start: tokens.start[words[0]], end: tokens.end[last] });
  // "the accused" that is taken for a verb
  return named && !reader.rules.speakers.articles.has(named.name.toLowerCase()) ? named : nameOf(reader, head);
}
