/** Through whom a claim comes: from whoever answers for the report inward to whoever is last said to speak. */
import type { CueType } from '../../../languages/sections/attribution.ts';
import type { Attribution } from '../../../model/attribution.ts';
import type { Speaker } from '../../../model/claim.ts';
import { sentenceOf } from '../../../model/sentence.ts';
import { tokenAt } from '../../../model/tokens.ts';
import { type Named, nameOf } from '../naming.ts';
import { holds, type Link, lemmaOf, type Reader } from '../reading.ts';
import { documentSpeakers } from './document.ts';
import { sameSpeaker as same } from './same-speaker.ts';
import { sourceNamed } from './source.ts';

const UNNAMED = 'unnamed';

/** Cues by which somebody who is not named is said to speak: "reportedly", "is believed"; not "is known". */
const REPORTING = new Set<CueType>([
  'say',
  'write',
  'publish',
  'announce',
  'claim',
  'accuse',
  'believe',
  'estimate',
  'hearsay',
  'cite',
  'call',
  'judge',
]);

/** Attributions whose content holds the token, the widest first. */
export function attributionsAround(reader: Reader, token: number): Attribution[] {
  const sentence = sentenceOf(reader.sentences, token);
  if (sentence < 0) return [];
  const list = reader.attributionsIn[sentence];
  return list.filter((a) => holds(reader, a.content, token));
}

/** Does the author speak here: "we infer", "it turns out to us"? */
export function byAuthor(reader: Reader, { source, cue, sourceHead }: Attribution): boolean {
  const { tokens, rules, syntax } = reader;
  if (sourceHead >= 0) return rules.firstPerson.has(tokens.norms[sourceHead]);
  if (source.length > 0 || cue.length === 0) return false;
  const near = reader.sentences[sentenceOf(reader.sentences, tokenAt(tokens, cue[0].start))];
  if (!near) return false;
  for (let t = near.first; t < near.last; t++) {
    if (holds(reader, cue, t) || cue.some((c) => tokens.start[t] >= c.end && tokens.start[t] <= c.end + 8)) {
      if (rules.firstPerson.has(tokens.norms[t]) && syntax.relations[t] !== 'nmod:poss') return true;
    }
  }
  return false;
}

const speaker = ({ name, known, spans, basis }: Named): Speaker => ({
  name,
  spans,
  ...(known ? { known } : {}),
  basis,
});

/** Who speaks in an attribution, from the outside in: usually one; a document comes with who passes it on and who is behind it. */
function speakersOf(reader: Reader, attribution: Attribution): Speaker[] {
  const { cue, cueLemma } = attribution;
  const named = sourceNamed(reader, attribution);
  const document = documentSpeakers(reader, attribution, named).map(speaker);
  if (document.length > 0) {
    const told = named && !document.some((d) => d.name === named.name);
    return [...(told ? [speaker(named)] : []), ...document];
  }
  if (named) return [speaker(named)];
  const type = reader.cues.get(cueLemma)?.type;
  return type && REPORTING.has(type) ? [{ name: UNNAMED, spans: cue, basis: 'inferred' }] : [];
}

/** Each attribution is looked at once for a report, however many claims stand in it. */
function linkOf(reader: Reader, attribution: Attribution): Link {
  const known = reader.links.get(attribution);
  if (known) return known;
  const author = byAuthor(reader, attribution);
  const link = { attribution, byAuthor: author, speakers: author ? [] : speakersOf(reader, attribution) };
  reader.links.set(attribution, link);
  return link;
}

export const linksAround = (reader: Reader, token: number): Link[] =>
  attributionsAround(reader, token).map((attribution) => linkOf(reader, attribution));

/** "information indicating the arrival of ...": what is known speaks, and whose it is stays open. */
export function informant(reader: Reader, token: number): Speaker | null {
  const { syntax, rules } = reader;
  for (let at = token, up = 0; up < 6 && at >= 0; at = syntax.heads[at], up++) {
    const noun = [syntax.heads[at], at - 1].find((n) => n >= 0 && n < at && rules.unowned.has(lemmaOf(reader, n)));
    if (noun !== undefined && rules.concluding.has(lemmaOf(reader, at)) && syntax.relations[at] !== 'root') {
      const named = nameOf(reader, noun);
      return named && speaker(named);
    }
    if (!['obj', 'ccomp', 'nmod', 'conj'].includes(syntax.relations[at])) return null;
  }
  return null;
}

/** The whole chain: whoever answers for the report, then each speaker inward; nobody twice in a row. */
export function chainOf(reader: Reader, links: readonly Link[], inward: readonly (Speaker | null)[]): Speaker[] {
  const chain = [...reader.publishers];
  for (const { speakers } of links) {
    for (const next of speakers) if (!chain.some((known) => same(known, next))) chain.push(next);
  }
  for (const next of inward) if (next && !chain.some((known) => same(known, next))) chain.push(next);
  return chain;
}
