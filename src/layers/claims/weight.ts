/** What a claim is said to rest on, and how surely its innermost wording puts it. */
import type { CueType } from '../../languages/sections/attribution.ts';
import type { Certainty, ClaimKind, Grounds, Speaker, Stance } from '../../model/claim.ts';
import { assumed, inferred, type Reading, stated } from '../../model/reading.ts';
import { sentenceOf } from '../../model/sentence.ts';
import type { Span } from '../../model/span.ts';
import { baseRelation } from '../../model/syntax.ts';
import { nameOf } from './naming.ts';
import type { Proposition } from './propositions.ts';
import { holds, lemmaOf, type Reader, tokensOf } from './reading.ts';
import type { Link } from './speakers/link.ts';
import { remarkAt, uncheckedAt } from './speakers/verification.ts';
import type { Statement } from './statement.ts';

/** Grounds told by the words of one stretch: the most telling word wins over the head of an office. */
function groundsOfWords(reader: Reader, tokens: readonly number[]): Grounds | null {
  const { rules } = reader;
  let told: Grounds | null = null;
  let witnessed = false;
  for (let i = 0; i < tokens.length; i++) {
    const lemma = lemmaOf(reader, tokens[i]);
    if (lemma === 'social' && i + 1 < tokens.length && lemmaOf(reader, tokens[i + 1]) === 'media')
      return 'social-media';
    const grounds = rules.grounds.get(lemma);
    if (grounds === 'confession' || grounds === 'social-media') told ??= grounds;
    witnessed ||= rules.witnesses.has(lemma);
  }
  return told ?? (witnessed ? 'witnessed' : null);
}

function groundsOfHead(reader: Reader, head: number, tokens: readonly number[]): Grounds | null {
  const { rules, entityAt } = reader;
  const lemma = lemmaOf(reader, head);
  const kind = entityAt.get(head)?.[0]?.kind ?? nameOf(reader, head)?.kind;
  const unnamed = rules.unowned.has(lemma) || rules.grounds.get(lemma) === 'unnamed-information';
  if (unnamed) return 'unnamed-information';
  if (rules.documents.has(lemma)) return rules.grounds.get(lemma) ?? 'document';
  if (tokens.some((t) => rules.officials.has(lemmaOf(reader, t)))) return 'official-statement';
  if (rules.grounds.has(lemma)) return rules.grounds.get(lemma) as Grounds;
  if (kind === 'actor' || kind === 'organization') return 'official-statement';
  return null;
}

/** The words by which the last speaker of a link is named, and the word that heads them. */
function namingWords(reader: Reader, { attribution, cites, speakers }: Link): { words: number[]; head: number } {
  const { source, cue, sourceHead } = attribution;
  if (!cites) return { words: [...source, ...cue].flatMap((span) => tokensOf(reader, span)), head: sourceHead };
  const words = speakers[speakers.length - 1].spans.flatMap((span) => tokensOf(reader, span));
  const nouns = words.filter((t) => ['NOUN', 'PROPN', 'PRON'].includes(reader.tags.pos[t]));
  return { words, head: nouns[nouns.length - 1] ?? words[words.length - 1] };
}

/** "admitted during interrogation that": the words beside the cue that tell of a confession. */
function confessedIn(reader: Reader, { attribution: { cueHead, content } }: Link): Span | null {
  const { syntax, tokens, rules } = reader;
  if (cueHead < 0) return null;
  for (const child of syntax.children[cueHead]) {
    if (!syntax.relations[child].startsWith('obl') || holds(reader, content, child)) continue;
    if (rules.grounds.get(lemmaOf(reader, child)) === 'confession')
      return { start: tokens.start[child], end: tokens.end[child] };
  }
  return null;
}

function groundsFrom(reader: Reader, link: Link): Reading<Grounds> | null {
  const { source, cue, cueLemma } = link.attribution;
  const { words, head } = namingWords(reader, link);
  const told = groundsOfWords(reader, words);
  if (told) return stated(told, 'claims.grounds.words', ...source, ...cue);
  const how = confessedIn(reader, link);
  if (how) return stated('confession', 'claims.grounds.words', how);
  const byCue = reader.cues.get(cueLemma)?.grounds;
  if (byCue && head < 0) return stated(byCue, 'claims.grounds.cue', ...cue);
  if (head < 0) return source.length > 0 ? null : inferred('unnamed-information', 'claims.grounds.no-source', ...cue);
  const spoken = link.cites ? words : source.flatMap((span) => tokensOf(reader, span));
  const byHead = groundsOfHead(reader, head, spoken);
  return byHead ? stated(byHead, 'claims.grounds.source', ...source) : null;
}

/** Worked out once for a link, however many claims it leads to. */
function groundsTold(reader: Reader, link: Link): Reading<Grounds> | null {
  let grounds = reader.grounds.get(link);
  if (grounds === undefined) {
    grounds = groundsFrom(reader, link);
    reader.grounds.set(link, grounds);
  }
  return grounds;
}

/** "He" rests on what the words said that named him before. */
function groundsOfLink(reader: Reader, link: Link): Reading<Grounds> | null {
  const last = link.speakers[link.speakers.length - 1];
  const told = groundsTold(reader, link);
  if (told) {
    reader.groundsOf.set(last.name, told);
    return told;
  }
  const known = reader.groundsOf.get(last.name);
  return known ? inferred(known.value, 'claims.grounds.as-before', ...last.spans) : null;
}

/** "posted on Telegram", "he confessed": what a clause itself says it rests on. A channel or an account alone may be anything. */
function groundsOfClause(reader: Reader, { tokens, head }: Proposition, kind: ClaimKind): Grounds | null {
  const { sentences, tags } = reader;
  const { first, last } = sentences[sentenceOf(sentences, head)];
  const whole = kind === 'responsibility' ? Array.from({ length: last - first }, (_, i) => first + i) : tokens;
  const told = groundsOfWords(
    reader,
    whole.filter((t) => tags.pos[t] === 'PROPN' || !reader.rules.speakers.channels.has(lemmaOf(reader, t))),
  );
  return told === 'witnessed' ? null : told;
}

export interface WeightInput extends Statement {
  /** The noun that the claim hangs on and that speaks for nobody by name: "reports that". */
  readonly noun: Speaker | null;
  readonly chain: readonly Speaker[];
  readonly kind: ClaimKind;
  readonly stance: Stance;
}

/** "Reports that a van was hit": tidings of nobody. */
function isTidings(reader: Reader, noun: Speaker | null): noun is Speaker {
  if (!noun || noun.spans.length === 0) return false;
  const head = tokensOf(reader, noun.spans[noun.spans.length - 1]).at(-1);
  return head !== undefined && reader.rules.unowned.has(lemmaOf(reader, head));
}

/** The grounds of the innermost speaker; a document passed on rests on the document, whoever passed it on. */
export function groundsOf(
  reader: Reader,
  { proposition, links, noun, conclusion, chain, kind }: WeightInput,
): Reading<Grounds> {
  if (conclusion) return stated('inference', 'claims.grounds.author', conclusion.cue);
  if (isTidings(reader, noun)) return stated('unnamed-information', 'claims.grounds.tidings', ...noun.spans);
  const innermost = links.findLast((link) => !link.byAuthor && link.speakers.length > 0);
  if ((!innermost || reader.cueAt.has(proposition.head)) && kind === 'responsibility' && chain.length > 1) {
    const own = groundsOfClause(reader, proposition, kind);
    if (own) return stated(own, 'claims.grounds.clause');
  }
  if (innermost && chain.length > 1) {
    const document = links.find((link) => link.document);
    const told = (name: string): boolean => innermost.speakers.every((own) => own.name === name);
    const within = innermost.document || document?.speakers.some(({ name }) => told(name));
    if (document && within) {
      return stated('document', 'claims.grounds.through-document', ...document.speakers.flatMap((s) => s.spans));
    }
    const found = groundsOfLink(reader, innermost);
    if (found) return found;
    return assumed('none', 'claims.grounds.speaker-only', ...innermost.attribution.source);
  }
  if (kind === 'inference') return stated('inference', 'claims.grounds.author');
  const told = groundsOfClause(reader, proposition, kind);
  if (told) return inferred(told, 'claims.grounds.clause');
  return assumed('none', 'claims.grounds.none-given');
}

/** What people want, fear or support is not put more or less surely by it. */
const WEIGHING = new Set<CueType>([
  'claim',
  'accuse',
  'believe',
  'estimate',
  'hearsay',
  'doubt',
  'appear',
  'show',
  'know',
]);

/** "claimed", "believe": the verb of speaking itself lowers what is said. */
function ofCue(reader: Reader, { attribution }: Link): Certainty | null {
  const entry = reader.cues.get(attribution.cueLemma);
  return entry?.certainty && WEIGHING.has(entry.type) ? entry.certainty : null;
}

const HEDGING = new Set(['aux', 'advmod', 'amod', 'cop']);

/** The hedge that governs the head of the proposition: "may have", "reportedly", "is believed to". */
function hedgeOf(reader: Reader, { head }: Proposition): { certainty: Certainty; span: Span } | null {
  const { syntax, tokens, rules } = reader;
  const near = [head, ...syntax.children[head]];
  const up = syntax.heads[head];
  if (up >= 0 && ['xcomp', 'ccomp', 'csubj'].includes(syntax.relations[head])) near.push(up);
  for (const token of near) {
    const certainty = rules.hedges.get(tokens.norms[token]);
    if (certainty === undefined) continue;
    if (token === head) {
      if (rules.responsibility.has(lemmaOf(reader, head))) continue;
    } else if (token !== up && !HEDGING.has(baseRelation(syntax.relations[token]))) continue;
    if (certainty) return { certainty, span: { start: tokens.start[token], end: tokens.end[token] } };
  }
  return null;
}

/** "Was struck by what appears to have been a rocket": what did it is put no more surely than that. */
function hedgedThing(reader: Reader, { tokens }: Proposition): { certainty: Certainty; span: Span } | null {
  const { tokens: all, rules } = reader;
  for (const what of tokens) {
    const certainty = rules.hedges.get(all.norms[what + 1] ?? '');
    if (!rules.what.has(all.norms[what]) || !certainty || !rules.to.has(all.norms[what + 2] ?? '')) continue;
    return { certainty, span: { start: all.start[what], end: all.end[what + 1] } };
  }
  return null;
}

export function certaintyOf(
  reader: Reader,
  { proposition, links, noun, conclusion, chain, kind }: WeightInput,
): Reading<Certainty> {
  const innermost = links.at(-1);
  const document = chain.length > 2 && links.some((link) => link.document);
  if (document)
    return stated(
      'unverified',
      'claims.certainty.purported',
      ...(links.find((l) => l.document)?.attribution.cue ?? []),
    );
  const unchecked = innermost && !innermost.byAuthor ? uncheckedAt(reader, proposition.head) : undefined;
  if (unchecked) return stated('unverified', 'claims.certainty.not-checked', unchecked.words);
  const unowned =
    innermost &&
    innermost.attribution.sourceHead >= 0 &&
    reader.rules.unowned.has(lemmaOf(reader, innermost.attribution.sourceHead));
  if (unowned) return stated('unverified', 'claims.certainty.unowned', ...innermost.attribution.source);
  if (isTidings(reader, noun)) return stated('unverified', 'claims.certainty.unowned', ...noun.spans);
  // "could not verify": not whether it is so, but what was done
  if (remarkAt(reader, proposition.head)) return assumed('certain', 'claims.certainty.plain');
  const hedge = hedgeOf(reader, proposition) ?? hedgedThing(reader, proposition);
  if (hedge) return stated(hedge.certainty, 'claims.certainty.hedge', hedge.span);
  if (kind === 'inference' || conclusion)
    return stated('inferred', 'claims.certainty.author', ...(conclusion ? [conclusion.cue] : []));
  const cue = innermost ? ofCue(reader, innermost) : null;
  if (cue && innermost) return stated(cue, 'claims.certainty.cue', ...innermost.attribution.cue);
  return assumed('certain', 'claims.certainty.plain');
}

/** Whether the last speaker puts the thing forward, rejects it, or casts doubt on it. */
export function stanceOf(reader: Reader, { head }: Proposition, links: readonly Link[]): Stance {
  const { syntax, tokens, eventAt, rules } = reader;
  const put = reader.cues.get(links.at(-1)?.attribution.cueLemma ?? '')?.stance;
  const direct = (at: number): boolean =>
    syntax.children[at].some(
      (c) => rules.negations.has(tokens.norms[c]) && ['advmod', 'det', 'nsubj'].includes(syntax.relations[c]),
    );
  const subject = syntax.children[head].find((c) => ['nsubj', 'nsubj:pass'].includes(syntax.relations[c]));
  const object = syntax.children[head].find((c) => syntax.relations[c] === 'obj');
  const negated =
    eventAt.get(head)?.negated === true || [head, subject, object].some((at) => at !== undefined && direct(at));
  if (put === 'doubts') return 'doubts';
  return (put === 'denies') !== negated ? 'denies' : 'asserts';
}
