/** Speakers that a sentence names beside the source: the outlet that it was told to, and whom the source cites in turn. */
import type { Attribution } from '../../../model/attribution.ts';
import { sentenceOf } from '../../../model/sentence.ts';
import { tokenAt } from '../../../model/tokens.ts';
import { type Named, nameOf } from '../naming.ts';
import { lemmaOf, type Reader, tokensOf } from '../reading.ts';
import { citationBeside } from './cited/beside.ts';
import { phraseNamed } from './phrase.ts';
import { earlier } from './source.ts';

/** How many tokens a name may take up beside a cue. */
const REACH = 14;

const phrase = (reader: Reader, first: number, last: number): Named | null =>
  first < last ? phraseNamed(reader, { start: reader.tokens.start[first], end: reader.tokens.end[last - 1] }) : null;

/** "told the Tarsa agency that ...": the tokens between the cue and what is said. */
function addressee(reader: Reader, { cueHead, content }: Attribution): Named | null {
  const { tokens, rules, entityAt, report } = reader;
  if (!rules.speakers.telling.has(lemmaOf(reader, cueHead))) return null;
  const next = content.find((span) => span.start > tokens.start[cueHead]);
  const end = next ? tokenAt(tokens, next.start) : cueHead + REACH;
  let last = cueHead + 1;
  while (last < Math.min(end, cueHead + REACH) && !STOPS.has(tokens.norms[last])) last++;
  // "told the agency" is the publisher's own
  if (last - cueHead === 3 && rules.speakers.definite.has(tokens.norms[cueHead + 1])) return null;
  for (let t = cueHead + 1; t < last; t++) {
    const wire = rules.speakers.wires.has(tokens.norms[t]) && /^\p{Lu}/u.test(report.text[tokens.start[t]]);
    const media = entityAt.get(t)?.some(({ known }) => known !== undefined && reader.mediaKeys.has(known)) ?? false;
    if (wire || media || rules.speakers.outlets.has(lemmaOf(reader, t))) return phrase(reader, cueHead + 1, last);
  }
  return null;
}
const STOPS = new Set([',', '.', ';', ':', '“', '"']);

/** "a shepherd quoted by the radio": who passes on what the source said. */
function quotedBy(reader: Reader, { source }: Attribution): Named | null {
  const { tokens, rules } = reader;
  for (const span of source) {
    const words = tokensOf(reader, span);
    for (const [i, t] of words.entries()) {
      if (!rules.speakers.citing.has(lemmaOf(reader, t)) || !rules.speakers.hosting.has(tokens.norms[t + 1])) continue;
      return i > 0 ? phrase(reader, t + 2, words[words.length - 1] + 1) : null;
    }
  }
  return null;
}

/** Who stands between the report and the source. */
export const relayer = (reader: Reader, attribution: Attribution): Named | null =>
  attribution.cueHead < 0 ? null : (quotedBy(reader, attribution) ?? addressee(reader, attribution));

/** The verb by which the source brings in another: the cue itself, or a word between source and cue that is no participle. */
function citingVerb(reader: Reader, { cueHead, sourceHead }: Attribution): number {
  const { tokens, rules, sentences } = reader;
  const { citing } = rules.speakers;
  const cites = (t: number): boolean =>
    citing.has(lemmaOf(reader, t)) && !rules.speakers.hosting.has(tokens.norms[t + 1]);
  if (cites(cueHead)) return cueHead;
  const { first } = sentences[sentenceOf(sentences, cueHead)];
  const before = sourceHead >= 0 && sourceHead < cueHead ? sourceHead : cueHead;
  for (let t = Math.max(first, before); t < cueHead; t++)
    if (cites(t) && !rules.participle.test(tokens.norms[t])) return t;
  return -1;
}

/** "reported, citing an elder, that", "quoted him as saying": whose words the source passes on. */
export function cited(reader: Reader, attribution: Attribution): Named | null {
  if (attribution.cueHead < 0) return null;
  const beside = citationBeside(reader, attribution);
  if (beside) return phrase(reader, beside.from, beside.last);
  const verb = citingVerb(reader, attribution);
  if (verb < 0) return null;
  const { tokens, tags, sentences, rules } = reader;
  const { last } = sentences[sentenceOf(sentences, verb)];
  if (tags.pos[verb + 1] === 'PRON')
    return earlier(reader, attribution, { pronoun: tokens.norms[verb + 1] }) ?? nameOf(reader, verb + 1);
  let end = verb + 1;
  while (
    end < Math.min(last, verb + REACH) &&
    !STOPS.has(tokens.norms[end]) &&
    !rules.speakers.citedUntil.has(tokens.norms[end])
  )
    end++;
  if (end === verb + 1 || rules.speakers.quotes.has(tokens.forms[verb + 1])) return null;
  return phrase(reader, verb + 1, end);
}
