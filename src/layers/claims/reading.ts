/** What the steps of the claims layer share: the report's layers, looked up by token. */
import type { LanguagePack } from '../../languages/language-pack.ts';
import type { CueTable, Senses } from '../../languages/sections/attribution.ts';
import type { ClaimRules } from '../../languages/sections/claims.ts';
import type { Pronoun } from '../../languages/sections/coreference.ts';
import type { EntityRules } from '../../languages/sections/entities.ts';
import type { Annotations } from '../../model/annotations.ts';
import type { Attribution } from '../../model/attribution.ts';
import { closedEnd } from '../../model/brackets.ts';
import type { Grounds, Speaker } from '../../model/claim.ts';
import type { CorefChain, Entity } from '../../model/entity.ts';
import type { EventMention } from '../../model/event.ts';
import type { Reading } from '../../model/reading.ts';
import type { Report } from '../../model/report.ts';
import { type Sentence, sentenceOf } from '../../model/sentence.ts';
import type { Span } from '../../model/span.ts';
import { type Tokens, tokenAt, tokenRange, tokensIn } from '../../model/tokens.ts';
import type { Named } from './named.ts';
import { type Citation, citationsIn } from './speakers/cited/citations.ts';
import { labelsOf } from './speakers/labels.ts';
import type { Link } from './speakers/link.ts';
import { publishersOf } from './speakers/publishers.ts';
import { keepsSilent } from './who/refusal.ts';

export type ClaimSources = Omit<Annotations, 'analysis' | 'claims'>;

export interface Reader extends ClaimSources {
  readonly report: Report;
  /** The dictionary form of each token, lower case. */
  readonly lower: readonly string[];
  readonly rules: ClaimRules;
  readonly cues: CueTable;
  /** Entities by the token that heads them, longest first. */
  readonly entityAt: ReadonlyMap<number, readonly Entity[]>;
  /** Chain by the offset at which a mention starts, with the mention. */
  readonly chainAt: ReadonlyMap<number, readonly { mention: Span; chain: CorefChain }[]>;
  /** Events by the token that heads their trigger. */
  readonly eventAt: ReadonlyMap<number, EventMention>;
  /** For each sentence, the attributions whose content reaches into it, the widest first. */
  readonly attributionsIn: readonly (readonly Attribution[])[];
  /** Attributions by the token that heads their cue. */
  readonly cueAt: ReadonlyMap<number, Attribution>;
  /** Sources that a participle brings in, by the participle: "citing two nurses". */
  readonly citations: ReadonlyMap<number, Citation>;
  /** By token: 1 where it stands in the words that name a source. */
  readonly inSource: Uint8Array;
  /** Place of each attribution in the report's list. */
  readonly orderOf: ReadonlyMap<Attribution, number>;
  /** Who answers for the report, from the reader's side inward. */
  readonly publishers: readonly Speaker[];
  /** Keys of known outlets and agencies. */
  readonly mediaKeys: ReadonlySet<string>;
  readonly pronouns: ReadonlyMap<string, Pronoun>;
  readonly senses: Senses;
  /** Words before a person's name. */
  readonly titles: ReadonlySet<string>;
  /** Nouns for people. */
  readonly people: ReadonlySet<string>;
  /** By block: who speaks in it, as its label says ("Baan: ..."), or null where the label is the publisher's own. */
  readonly labels: ReadonlyMap<number, Link | null>;
  /** Blocks that only say whose testimony follows. */
  readonly headings: ReadonlySet<number>;
  /** Grounds told so far, by the name of the speaker. */
  readonly groundsOf: Map<string, Reading<Grounds>>;
  /** Links that were worked out so far, and the grounds that they give. */
  readonly links: Map<Attribution, Link>;
  /** By token: whether it stands for people, 0 where nobody has asked yet. */
  readonly parties: Uint8Array;
  /** Links around the tokens that were asked for so far. */
  readonly around: Map<number, readonly Link[]>;
  readonly grounds: Map<Link, Reading<Grounds> | null>;
  /** Spans of the lists of tokens that were asked for so far. */
  readonly spans: Map<readonly number[], readonly Span[]>;
  /** Names by the token that heads what is named, as far as they were asked for. */
  readonly named: Map<number, Named | null>;
}

function grouped<T>(items: readonly T[], key: (item: T) => number): Map<number, T[]> {
  const groups = new Map<number, T[]>();
  for (const item of items) {
    const at = key(item);
    const group = groups.get(at);
    if (group) group.push(item);
    else groups.set(at, [item]);
  }
  return groups;
}

const SPOKEN = new Set<string>([
  'speech-publication',
  'negotiation',
  'agreement',
  'disrupted-plot',
  'protest',
  'other',
]);
const VERDICTS = new Set<string>(['oppose', 'judge', 'support', 'want']);

/** "The army attacked the town" attributes nothing, though "The paper attacked the plan" does: deeds of force are no cues. */
function speaks(
  { cueHead, cueLemma }: Attribution,
  eventAt: ReadonlyMap<number, EventMention>,
  cues: CueTable,
): boolean {
  const event = eventAt.get(cueHead);
  if (!event || SPOKEN.has(event.kind)) return true;
  const type = cues.get(cueLemma)?.type;
  return type !== undefined && !VERDICTS.has(type);
}

/** "The depot witnessed clashes": a place that sees something says nothing. */
function undergoes({ cueHead, sourceHead }: Attribution, { tags }: ClaimSources, rules: ClaimRules): boolean {
  if (cueHead < 0 || sourceHead < 0 || !rules.light.has(tags.lemmas[cueHead])) return false;
  const source = tags.lemmas[sourceHead].toLowerCase();
  return tags.pos[sourceHead] === 'NOUN' && !rules.witnesses.has(source) && !rules.officials.has(source);
}

/** "citing two nurses": whom the participle names is no more than the source of what the main verb tells. */
const onlyCites = ({ content }: Attribution, citation: Citation | undefined, { start, end }: Tokens): boolean =>
  citation !== undefined &&
  content.every((span) => start[citation.from] <= span.start && span.end <= end[citation.last - 1]);

const contentSize = (a: Attribution): number => a.content.reduce((n, s) => n + s.end - s.start, 0);

function bySentence(
  attributions: readonly Attribution[],
  sentences: readonly Sentence[],
  tokens: Tokens,
): Attribution[][] {
  const lists: Attribution[][] = sentences.map(() => []);
  for (const attribution of attributions) {
    for (const { start, end } of attribution.content) {
      const first = sentenceOf(sentences, tokenAt(tokens, start));
      for (let i = Math.max(0, first); i < sentences.length && sentences[i].start < end; i++) {
        if (lists[i].at(-1) !== attribution) lists[i].push(attribution);
      }
    }
  }
  for (const list of lists) if (list.length > 1) list.sort((a, b) => contentSize(b) - contentSize(a));
  return lists;
}

function sourceTokens(
  attributions: readonly Attribution[],
  citations: ReadonlyMap<number, Citation>,
  tokens: Tokens,
): Uint8Array {
  const inSource = new Uint8Array(tokens.count);
  for (const { from, last } of citations.values()) inSource.fill(1, from, last);
  for (const { source } of attributions)
    for (const span of source) {
      const { first, last } = tokensIn(tokens, span);
      inSource.fill(1, first, last);
    }
  return inSource;
}

interface Media {
  readonly keys: ReadonlySet<string>;
  /** Key by name, lower case. */
  readonly names: ReadonlyMap<string, string>;
}
const outlets = new WeakMap<EntityRules, Media>();

/** Known outlets and agencies, gathered once a language. */
function mediaOf(entities: EntityRules): Media {
  const before = outlets.get(entities);
  if (before) return before;
  const rows = entities.actors.filter(({ sort }) => sort === 'media');
  const names = rows.flatMap(({ key, names }) =>
    names.map((name) => [name.replace(/^=/, '').toLowerCase(), key] as const),
  );
  const media = { keys: new Set(rows.map(({ key }) => key)), names: new Map(names) };
  outlets.set(entities, media);
  return media;
}

export function readerOf(
  report: Report,
  found: ClaimSources,
  { claims: rules, attribution, entities, coreference, quantities }: LanguagePack,
): Reader {
  const eventAt = new Map(found.events.map((event) => [event.head, event]));
  const entityAt = grouped(found.entities, (e) => e.head);
  for (const group of entityAt.values())
    if (group.length > 1) group.sort((a, b) => b.end - b.start - (a.end - a.start));
  const citations = citationsIn(found, { rules, people: quantities.people, entityAt });
  const attributions = found.attributions.filter(
    (a) =>
      speaks(a, eventAt, attribution.cues) &&
      !undergoes(a, found, rules) &&
      !onlyCites(a, citations.get(a.cueHead), found.tokens) &&
      !(a.cueHead >= 0 && keepsSilent({ ...found, rules }, a.cueHead)),
  );
  const media = mediaOf(entities);
  const publishers = publishersOf(report, rules, media.names);
  const mentions = found.coreference.flatMap((chain) => chain.mentions.map((mention) => ({ mention, chain })));
  return {
    ...found,
    report,
    lower: found.tags.lemmas.map((lemma) => lemma.toLowerCase()),
    rules,
    cues: attribution.cues,
    entityAt,
    chainAt: grouped(mentions, ({ mention }) => mention.start),
    attributions,
    eventAt,
    citations,
    inSource: sourceTokens(attributions, citations, found.tokens),
    orderOf: new Map(attributions.map((attribution, i) => [attribution, i])),
    publishers,
    mediaKeys: media.keys,
    pronouns: coreference.pronouns,
    senses: attribution.senses,
    titles: entities.titles,
    people: quantities.people,
    ...labelsOf(report, found, publishers, rules),
    groundsOf: new Map(),
    links: new Map(),
    around: new Map(),
    parties: new Uint8Array(found.tokens.count),
    grounds: new Map(),
    spans: new Map(),
    named: new Map(),
    cueAt: new Map(attributions.map((attribution) => [attribution.cueHead, attribution])),
    attributionsIn: bySentence(attributions, found.sentences, found.tokens),
  };
}

export const lemmaOf = (reader: Reader, token: number): string => reader.lower[token];

const OPENING: Readonly<Record<string, string>> = {
  '”': '“',
  '’': '‘',
  '»': '«',
  ')': '(',
  ']': '[',
  '"': '"',
  "'": "'",
};

/** Does the mark at `at` close one that opens between `first` and it? */
export function closesWithin({ tokens }: Pick<Reader, 'tokens'>, first: number, at: number): boolean {
  const opener = OPENING[tokens.forms[at]];
  if (opener === undefined) return false;
  let open = 0;
  for (let t = first; t < at; t++) {
    if (tokens.forms[t] === opener) open++;
    else if (tokens.forms[t] === tokens.forms[at]) open--;
  }
  return opener === tokens.forms[at] ? open % 2 === 1 : open > 0;
}

/** Does the mark at `at` open what a mark up to `last` closes, and nothing behind it opens? */
function opensWithin({ tokens }: Reader, at: number, last: number): boolean {
  const opener = tokens.forms[at];
  let open = 1;
  for (let t = at + 1; t <= last && open > 0; t++) {
    if (OPENING[tokens.forms[t]] === opener) open--;
    else if (tokens.forms[t] === opener) open++;
  }
  return open === 0;
}

/** Runs of neighbouring tokens as spans, without punctuation at their edges; worked out once for each list of tokens. */
export function spansOf(reader: Reader, tokens: readonly number[]): readonly Span[] {
  let spans = reader.spans.get(tokens);
  if (!spans) {
    spans = runsAsSpans(reader, tokens);
    reader.spans.set(tokens, spans);
  }
  return spans;
}

function runsAsSpans(reader: Reader, tokens: readonly number[]): Span[] {
  const { tokens: words, tags } = reader;
  const spans: Span[] = [];
  let first = -1;
  let last = -1;
  const close = (): void => {
    let a = first;
    let b = last;
    while (a <= b && tags.pos[a] === 'PUNCT' && !opensWithin(reader, a, b)) a++;
    // "a massacre' that": the quotation begins a word earlier
    if (tags.pos[a - 1] === 'PUNCT' && opensWithin(reader, a - 1, b)) a--;
    while (b >= a && tags.pos[b] === 'PUNCT' && !closesWithin(reader, a, b)) b--;
    while (tags.pos[b + 1] === 'PUNCT' && closesWithin(reader, a, b + 1)) b++;
    // "an end to the raids.”"
    if (tags.pos[b + 1] === 'PUNCT' && tags.pos[b + 2] === 'PUNCT' && closesWithin(reader, a, b + 2)) b += 2;
    if (first >= 0 && a <= b) spans.push(tokenRange(words, a, closedEnd(words, a, b + 1)));
  };
  for (const token of tokens) {
    if (token === last + 1 && first >= 0) last = token;
    else {
      close();
      first = last = token;
    }
  }
  close();
  return spans;
}

/** Does any of `spans` hold the token? */
export function holds(reader: Reader, spans: readonly Span[], token: number): boolean {
  const start = reader.tokens.start[token];
  const end = reader.tokens.end[token];
  for (const span of spans) if (span.start <= start && end <= span.end) return true;
  return false;
}

/** The tokens of a span. */
export function tokensOf(reader: Reader, span: Span): number[] {
  const { first, last } = tokensIn(reader.tokens, span);
  const all: number[] = [];
  for (let token = first; token < last; token++) all.push(token);
  return all;
}

/** Index of the first item that starts at or after `offset`; items are in order. */
export function firstFrom(items: readonly Span[], offset: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (items[middle].start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
