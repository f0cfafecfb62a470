/** A proposition with whose words it is: the attributions around it, and the author's own conclusion. */

import type { CueType } from '../../languages/sections/attribution.ts';
import type { Attribution } from '../../model/attribution.ts';
import { sentenceOf } from '../../model/sentence.ts';
import { subtree } from '../../model/syntax.ts';
import { peopleIn } from './counts.ts';
import type { Proposition } from './propositions.ts';
import { holds, lemmaOf, type Reader, tokensOf } from './reading.ts';
import { type Conclusion, concludedAt, conclusionIn } from './speakers/author.ts';
import { carriedInto, vouchedBy } from './speakers/carried.ts';
import { linksAround } from './speakers/chain.ts';
import type { Link } from './speakers/link.ts';

export interface Statement {
  readonly proposition: Proposition;
  readonly links: readonly Link[];
  /** Where the author infers it; null where somebody else speaks, or nobody concludes. */
  readonly conclusion: Conclusion | null;
  /** It stands within what the author concludes, also where it is only presupposed there. */
  readonly concluded: boolean;
}

/** Cues that put what is said as so; to want, to ask or to call something names is no saying that. */
const SAYING = new Set<CueType>([
  'say',
  'write',
  'announce',
  'claim',
  'confirm',
  'deny',
  'admit',
  'reveal',
  'show',
  'believe',
  'know',
  'doubt',
  'estimate',
  'note',
  'cite',
]);

/** "The dead number nine, it says": where the tree makes no clause of what is said, the claim is what is said and not that it is said. */
export function whatIsSaid(reader: Reader, proposition: Proposition, heads: readonly number[]): Proposition {
  const attribution = reader.cueAt.get(proposition.head);
  // "is considered one of the worst": without its verb that is no sentence
  if (!attribution || proposition.form !== 'clause' || attribution.source.length === 0) return proposition;
  const type = reader.cues.get(attribution.cueLemma)?.type;
  if (type === undefined || !SAYING.has(type) || reader.rules.publishing.has(lemmaOf(reader, proposition.head)))
    return proposition;
  const { content } = attribution;
  if (heads.some((head) => head !== proposition.head && holds(reader, content, head))) return proposition;
  const tokens = proposition.tokens.filter((t) => holds(reader, content, t));
  const head = tokens.find((t) => !tokens.includes(reader.syntax.heads[t]));
  const says = tokens.some((t) => ['VERB', 'AUX'].includes(reader.tags.pos[t])) || tokens[0] < attribution.cueHead;
  // "claimed to come from the port": without its verb that is no sentence
  const infinitive = reader.tags.pos[tokens[0]] === 'PART';
  return head === undefined || tokens.length < 3 || infinitive || !says
    ? proposition
    : { head, form: 'clause', tokens };
}

/** Tokens of a sentence that tell who says so, or only point at what follows: "according to a shepherd, quoted by the radio", "what is remarkable is". */
function aside(
  reader: Reader,
  { cueLemma, sourceHead, source, cue, content, rule }: Attribution,
  head: number,
): number[] {
  if (rule === 'attributions.impersonal') return cue.flatMap((span) => tokensOf(reader, span));
  if (sourceHead < 0) return [];
  const named = [...source, ...cue].flatMap((span) => tokensOf(reader, span));
  // "“The bridge,” said the engineer, “was hit”"
  if (content.length > 1 && holds(reader, content, head) && reader.cues.get(cueLemma, 'verb')?.type === 'say')
    return named;
  if (reader.cues.get(cueLemma, 'phrase')?.type !== 'say') return [];
  const phrase = subtree(reader.syntax, sourceHead);
  return phrase.includes(head) ? [] : [...phrase, ...named];
}

/** Tokens of "citing two nurses". */
function citedTokens({ citations, sentences }: Reader, sentence: number): number[] {
  if (citations.size === 0) return [];
  const { first, last } = sentences[sentence];
  return [...citations.values()]
    .filter(({ verb }) => first <= verb && verb < last)
    .flatMap((citation) => Array.from({ length: citation.last - citation.verb }, (_, i) => citation.verb + i));
}

/** "According to a shepherd, quoted by the radio, nine died": who says so stands in the chain, not in what is said. */
export function withoutSource(reader: Reader, proposition: Proposition): Proposition {
  const { tokens: words, sentences, attributionsIn, rules } = reader;
  const { head } = proposition;
  const sentence = sentenceOf(sentences, head);
  const near = attributionsIn[sentence];
  const cited = citedTokens(reader, sentence);
  if (near.length === 0 && cited.length === 0) return proposition;
  const dropped = new Set(
    near
      .flatMap((attribution) => aside(reader, attribution, head).filter((t) => !holds(reader, attribution.content, t)))
      .concat(cited),
  );
  if (dropped.size === 0 || dropped.has(head)) return proposition;
  const beside = (t: number): boolean => reader.tags.pos[t] === 'PUNCT' && (dropped.has(t - 1) || dropped.has(t + 1));
  const tokens = proposition.tokens.filter((t) => !dropped.has(t) && !beside(t));
  while (tokens.length > 1 && tokens[0] !== head && rules.that.has(words.norms[tokens[0]])) tokens.shift();
  return { ...proposition, tokens };
}

/** "We conclude that it was ordered, because the gate was open": what a conclusion leans on is told as a fact. */
function isPremise(reader: Reader, head: number): boolean {
  const { syntax, tokens, rules } = reader;
  for (let at = head, up = 0; at >= 0 && up < 4; at = syntax.heads[at], up++) {
    if (syntax.relations[at] === 'acl:relcl') return true;
    if (!syntax.relations[at].startsWith('advcl') && syntax.relations[at] !== 'conj') return false;
    if (syntax.children[at].some((c) => syntax.relations[c] === 'mark' && rules.premises.has(tokens.norms[c])))
      return true;
  }
  return false;
}

/** The statements of one sentence; its conclusion is looked for once. */
export function statementsOf(reader: Reader, sentence: number, propositions: readonly Proposition[]): Statement[] {
  const concluded = conclusionIn(reader, sentence);
  const label = reader.labels.get(reader.sentences[sentence].block);
  const labelled = label ? [label] : [];
  const carried = label === undefined && propositions.length > 0 ? carriedInto(reader, sentence) : [];
  return propositions.map((proposition) => {
    const links = linksAround(reader, proposition.head);
    // "Based on the confessions of the driver, we conclude": what a conclusion leans on is not who says it
    const around =
      concluded !== null && links.some(({ byAuthor }) => byAuthor)
        ? links.filter(({ attribution }) => attribution.rule !== 'attributions.reference')
        : links;
    const within = concluded !== null && concludedAt(concluded, proposition.head) && (around.at(-1)?.byAuthor ?? true);
    const concludes = within && proposition.form !== 'nominal' && !isPremise(reader, proposition.head);
    const own = within ? around.filter(({ byAuthor }) => byAuthor && concludes) : around;
    const vouched = own.length === 0 ? vouchedBy(reader, proposition.head, countsPeople(reader, proposition)) : null;
    return {
      proposition,
      links: [...labelled, ...(vouched ? [vouched] : [...carried, ...own])],
      conclusion: concludes ? concluded : null,
      concluded: within,
    };
  });
}

function countsPeople(reader: Reader, { tokens }: Proposition): boolean {
  const start = reader.tokens.start[tokens[0]];
  return peopleIn(reader, { start, end: reader.tokens.end[tokens[tokens.length - 1]] }).length > 0;
}
