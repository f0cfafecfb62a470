/** Through whom a claim comes: from whoever answers for the report inward to whoever is last said to speak. */
import type { CueType } from '../../../languages/sections/attribution.ts';
import type { Attribution } from '../../../model/attribution.ts';
import type { Speaker } from '../../../model/claim.ts';
import { sentenceOf } from '../../../model/sentence.ts';
import { tokenAt } from '../../../model/tokens.ts';
import { type Named, nameOf } from '../naming.ts';
import type { Proposition } from '../propositions.ts';
import { holds, lemmaOf, type Reader } from '../reading.ts';
import { documentSpeakers } from './document.ts';
import type { Link } from './link.ts';
import { phraseNamed } from './phrase.ts';
import { cited, relayer } from './relay.ts';
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

export const speaker = ({ name, known, spans, basis }: Named): Speaker =>
  known ? { name, spans, known, basis } : { name, spans, basis };

/** Who speaks in an attribution, from the outside in: the outlet it was told to, the speaker, whom the speaker cites. */
function speakersOf(reader: Reader, attribution: Attribution): Pick<Link, 'speakers' | 'document' | 'cites'> {
  const { cue, cueLemma, source } = attribution;
  const named = sourceNamed(reader, attribution);
  const document = documentSpeakers(reader, attribution, named).map(speaker);
  if (document.length > 0) {
    const told = named && !document.some((d) => d.name === named.name);
    return { speakers: [...(told ? [speaker(named)] : []), ...document], document: true, cites: false };
  }
  const outer = relayer(reader, attribution);
  const inner = cited(reader, attribution);
  if (named) {
    const speakers = [outer, named, inner].flatMap((one) => (one ? [speaker(one)] : []));
    return { speakers, document: false, cites: inner !== null };
  }
  const type = reader.cues.get(cueLemma)?.type;
  const nobody = source.length === 0 && type !== undefined && REPORTING.has(type);
  return { speakers: nobody ? [{ name: UNNAMED, spans: cue, basis: 'inferred' }] : [], document: false, cites: false };
}

/** Each attribution is looked at once for a report, however many claims stand in it. */
export function linkOf(reader: Reader, attribution: Attribution): Link {
  const known = reader.links.get(attribution);
  if (known) return known;
  const author = byAuthor(reader, attribution);
  const none = { speakers: [], document: false, cites: false };
  const link = { attribution, byAuthor: author, ...(author ? none : speakersOf(reader, attribution)) };
  reader.links.set(attribution, link);
  return link;
}

/** Asked for more than once of each head: remembered for the report. */
export function linksAround(reader: Reader, token: number): readonly Link[] {
  let links = reader.around.get(token);
  if (!links) {
    links = attributionsAround(reader, token).map((attribution) => linkOf(reader, attribution));
    reader.around.set(token, links);
  }
  return links;
}

/** "information indicating the arrival of ...": what is known speaks, and whose it is stays open. */
function informant(reader: Reader, token: number): Named | null {
  const { syntax, rules } = reader;
  for (let at = token, up = 0; up < 6 && at >= 0; at = syntax.heads[at], up++) {
    const noun = [syntax.heads[at], at - 1].find((n) => n >= 0 && n < at && rules.unowned.has(lemmaOf(reader, n)));
    if (noun !== undefined && rules.concluding.has(lemmaOf(reader, at)) && syntax.relations[at] !== 'root')
      return nameOf(reader, noun);
    if (!['obj', 'ccomp', 'nmod', 'conj'].includes(syntax.relations[at])) return null;
  }
  return null;
}

/** How far before the clause the noun may stand that it fills: "rumours on the pages of the party that". */
const TIDINGS_REACH = 10;

/** "a report by the Board that ...", "rumours that ...": who is behind the noun that a clause fills, or the noun itself. */
function tidings(reader: Reader, first: number, links: readonly Link[]): Named | null {
  const { tokens, rules, tags } = reader;
  const that = rules.that.has(tokens.norms[first]) ? first : first - 1;
  if (that < 1 || !rules.that.has(tokens.norms[that])) return null;
  for (let t = that - 1; t >= 0 && t >= that - TIDINGS_REACH; t--) {
    if (tags.pos[t] === 'VERB' || tags.pos[t] === 'AUX' || tags.pos[t] === 'PUNCT') return null;
    const lemma = lemmaOf(reader, t);
    if (
      tags.pos[t] !== 'NOUN' ||
      tags.pos[t + 1] === 'NOUN' ||
      (!rules.unowned.has(lemma) && !rules.tidings.has(lemma))
    )
      continue;
    // "said in a statement that": the noun only tells how it was said
    if (links.length > 0 && !holds(reader, links[links.length - 1].attribution.content, t)) return null;
    const by = rules.by.has(tokens.norms[t + 1]) && t + 2 < that;
    return by ? phraseNamed(reader, { start: tokens.start[t + 2], end: tokens.end[that - 1] }) : nameOf(reader, t);
  }
  return null;
}

/** Who speaks in the noun that a claim hangs on, where no verb of saying does. */
export function nounSpeaker(reader: Reader, { head, tokens }: Proposition, links: readonly Link[]): Speaker | null {
  const named = informant(reader, head) ?? tidings(reader, tokens[0], links);
  return named && speaker(named);
}

/** The whole chain: whoever answers for the report, then each speaker inward; nobody twice in a row. */
export function chainOf(reader: Reader, links: readonly Link[], inward: readonly (Speaker | null)[]): Speaker[] {
  const chain = [...reader.publishers];
  for (const { speakers } of links) {
    for (const next of speakers) if (!chain.some((known) => same(known, next, reader.rules))) chain.push(next);
  }
  for (const next of inward) if (next && !chain.some((known) => same(known, next, reader.rules))) chain.push(next);
  return chain;
}
