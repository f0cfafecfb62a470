/** Which propositions are claims of their own, and which are only how another is said. */

import type { CueType } from '../../languages/sections/attribution.ts';
import type { Attribution } from '../../model/attribution.ts';
import type { Quantity } from '../../model/quantity.ts';
import { sentenceOf } from '../../model/sentence.ts';
import { isPart, peopleIn } from './counts.ts';
import { answersFor } from './kind.ts';
import type { Proposition } from './propositions.ts';
import { holds, lemmaOf, type Reader, spansOf } from './reading.ts';
import { isMeasure } from './settings.ts';
import { conclusionIn } from './speakers/author.ts';
import type { Link } from './speakers/link.ts';
import { objectOf } from './speakers/subject.ts';
import type { Statement } from './statement.ts';
import { eventOf } from './who/event-of.ts';
import { onlyIdentifies } from './words/identifying.ts';

/** "Based on the confessions of the driver, we conclude": what the author leans on is a claim of whoever confessed. */
function isConfession(reader: Reader, head: number): boolean {
  const { rules, cueAt, sentences } = reader;
  if (cueAt.get(head)?.rule !== 'attributions.reference' || rules.grounds.get(lemmaOf(reader, head)) !== 'confession')
    return false;
  return conclusionIn(reader, sentenceOf(sentences, head)) !== null;
}

/** "The office confirmed ...": the clause that only says who speaks is told by the chain of what is said. */
function onlyAttributes(reader: Reader, { head }: Proposition, heads: readonly number[]): boolean {
  const attribution = reader.cueAt.get(head);
  if (!attribution || attribution.content.length === 0) return false;
  if (isConfession(reader, head)) return false;
  const answers = answersFor(reader, { head });
  if (answers === 'claims' || answers === 'disowns') return false;
  if (
    !heads.some(
      (other) =>
        other !== head &&
        !reader.syntax.relations[other].startsWith('acl') &&
        holds(reader, attribution.content, other),
    )
  )
    return false;
  return !reader.rules.publishing.has(lemmaOf(reader, head));
}

const SAYING = new Set<CueType>(['say', 'write', 'claim', 'confirm', 'admit', 'reveal']);
const FILLING = new Set(['obj', 'ccomp', 'xcomp', 'csubj', 'nsubj:pass']);

/** "A source revealed to the paper", "Weil wrote": that somebody speaks, beside what is said. */
function onlySays(reader: Reader, { head, form }: Proposition, heads: readonly number[]): boolean {
  const { syntax, cues, rules } = reader;
  const type = cues.get(lemmaOf(reader, head), 'verb')?.type;
  if (form !== 'clause' || heads.length < 2 || type === undefined || !SAYING.has(type)) return false;
  const told = rules.speakers.telling.has(lemmaOf(reader, head));
  const said = reader.attributionsIn[sentenceOf(reader.sentences, head)].some(
    ({ cueHead, content }) =>
      cueHead === head && heads.some((other) => other !== head && holds(reader, content, other)),
  );
  return (
    said &&
    !syntax.children[head].some((c) => FILLING.has(syntax.relations[c]) && !(told && syntax.relations[c] === 'obj'))
  );
}

/** "We infer that ...": the verb by which the author concludes, where what is concluded follows. */
function onlyConcludes(reader: Reader, { head, tokens }: Proposition): boolean {
  const { rules, syntax } = reader;
  if (!rules.concluding.has(lemmaOf(reader, head))) return false;
  const inward = syntax.children[head].some((c) => ['ccomp', 'csubj'].includes(syntax.relations[c]));
  return (
    (inward || tokens.length <= 6) &&
    tokens.some((t) => rules.firstPerson.has(reader.tokens.norms[t]) && syntax.relations[t] !== 'nmod:poss') &&
    !syntax.children[head].some((c) => syntax.relations[c] === 'obj')
  );
}

/** "information indicating the arrival of ...": told by the chain of the arrival. */
function onlyInforms(reader: Reader, { head }: Proposition): boolean {
  const { syntax, rules, eventAt } = reader;
  const noun = syntax.heads[head];
  if (noun < 0 || !syntax.relations[head].startsWith('acl') || !rules.unowned.has(lemmaOf(reader, noun))) return false;
  if (!rules.concluding.has(lemmaOf(reader, head))) return false;
  return syntax.children[head].some((c) => (eventAt.get(c)?.arguments.length ?? 0) > 0);
}

/** "It is noteworthy that", "it became clear that", "it is likely that": the author's finger or doubt, not a claim. */
function onlyPoints(reader: Reader, { head, tokens }: Proposition): boolean {
  const { rules, syntax, tags } = reader;
  const points = (t: number): boolean =>
    rules.pointing.has(lemmaOf(reader, t)) || (tags.pos[t] === 'ADJ' && rules.hedges.has(reader.tokens.norms[t]));
  const pointing = [head, ...syntax.children[head].filter((c) => syntax.relations[c] === 'xcomp')].find(points);
  if (pointing === undefined || tokens.some((t) => tags.pos[t] === 'PROPN')) return false;
  const first = reader.tokens.norms[tokens[0]];
  const below = [...syntax.children[head], ...syntax.children[pointing]];
  const inward = below.some((c) => ['ccomp', 'csubj', 'csubj:pass'].includes(syntax.relations[c]));
  return inward || syntax.relations[head].startsWith('csubj') || (rules.empty.has(first) && tokens.length <= 6);
}

/** "the plot that took place in the mill": that it happened is told where the deed is named. */
function onlyOccurs(reader: Reader, { head }: Proposition): boolean {
  const { syntax, rules } = reader;
  return syntax.relations[head] === 'acl:relcl' && rules.occurring.has(lemmaOf(reader, head));
}

/** "the purpose of the attack is ...": the attack is named for its purpose only. */
function onlyForAim(reader: Reader, { head, form }: Proposition): boolean {
  const { syntax, rules } = reader;
  return form === 'nominal' && syntax.relations[head] === 'nmod' && rules.aims.has(lemmaOf(reader, syntax.heads[head]));
}

/** "The clashes led to dozens of deaths": the clause tells of the deed that its noun names, so the noun is no second claim. */
export function toldByClause(
  reader: Reader,
  { proposition, concluded }: Statement,
  others: readonly Statement[],
): boolean {
  const { head, form, tokens } = proposition;
  if (form !== 'nominal' || concluded) return false;
  const counts = peopleWithin(reader, tokens);
  return others.some(({ proposition: clause }) => {
    if (clause.form !== 'clause' || clause.head === head || !clause.tokens.includes(head)) return false;
    if (eventOf(reader, clause)?.head === head || answersFor(reader, clause) === 'disowns') return true;
    const whole = peopleWithin(reader, clause.tokens);
    return counts.length > 0 && whole.length === counts.length && whole.every((q, i) => q === counts[i]);
  });
}

/** Counts of people among the tokens that are no parts of others. */
function peopleWithin(reader: Reader, tokens: readonly number[]): Quantity[] {
  const span = { start: reader.tokens.start[tokens[0]], end: reader.tokens.end[tokens[tokens.length - 1]] };
  return peopleIn(reader, span).filter((q) => !isPart(reader, q, tokens[0]));
}

/** "who asked not to be named": what a speaker asks for on his own behalf tells of the speaker, not of events. */
function onlyAsks(reader: Reader, attribution: Attribution | undefined): boolean {
  const { tokens, cues } = reader;
  if (!attribution || cues.get(attribution.cueLemma)?.type !== 'ask') return false;
  return attribution.sourceHead >= 0 && RELATIVE.has(tokens.norms[attribution.sourceHead]);
}
const RELATIVE = new Set(['who', 'whom', 'which', 'that']);

/** "an officer who lives there said": what tells of the speaker, unless it is a deed. */
function onlyPresents(reader: Reader, { head, form }: Proposition): boolean {
  const kind = reader.eventAt.get(head)?.kind;
  if (form === 'nominal' && kind === 'speech-publication' && reader.inSource[head] === 1) return true;
  const deed = kind !== undefined && kind !== 'other' && kind !== 'speech-publication';
  return (
    reader.inSource[head] === 1 && reader.syntax.relations[head].startsWith('acl') && !deed && !reader.cueAt.has(head)
  );
}

/** "denies the reports that nine died": told by what is said of the nine. */
function onlyDenies(reader: Reader, { head }: Proposition, heads: readonly number[]): boolean {
  const { syntax, rules, cues } = reader;
  const object = cues.get(lemmaOf(reader, head), 'verb')?.type === 'deny' ? objectOf(reader, head) : -1;
  if (object < 0 || !rules.denied.words.has(lemmaOf(reader, object))) return false;
  return heads.some((other) => syntax.heads[other] === object && syntax.relations[other].startsWith('acl'));
}

/** A question puts nothing forward. */
export function asks({ sentences, tokens }: Reader, index: number): boolean {
  const { first, last } = sentences[index];
  for (let t = last - 1; t >= Math.max(first, last - 3); t--) if (tokens.norms[t].startsWith('?')) return true;
  return false;
}

const TELLING = new Set(['NOUN', 'PROPN', 'NUM', 'ADJ']);

/** "he stands", "boldly suggested": without a name, a thing, a number or a known deed there is nothing to check, but "it had been rammed" is a deed too. */
function saysSomething(reader: Reader, { head, tokens }: Proposition): boolean {
  const kind = reader.eventAt.get(head)?.kind;
  if ((kind !== undefined && kind !== 'other') || tokens.some((t) => TELLING.has(reader.tags.pos[t]))) return true;
  return reader.syntax.children[head].some((c) => reader.syntax.relations[c] === 'nsubj:pass');
}

/** `heads`: of all propositions of the sentence. */
export function claimWorthy(reader: Reader, { proposition, links }: Statement, heads: readonly number[]): boolean {
  const spans = spansOf(reader, proposition.tokens);
  if (spans.length === 0) return false;
  if (
    reader.citations.has(proposition.head) ||
    onlyAttributes(reader, proposition, heads) ||
    onlySays(reader, proposition, heads) ||
    onlyPoints(reader, proposition) ||
    onlyOccurs(reader, proposition) ||
    onlyForAim(reader, proposition) ||
    onlyConcludes(reader, proposition) ||
    onlyInforms(reader, proposition) ||
    onlyDenies(reader, proposition, heads) ||
    onlyPresents(reader, proposition) ||
    (proposition.form === 'clause' && onlyIdentifies(reader, proposition.head))
  )
    return false;
  if (
    isMeasure(reader, proposition.head) ||
    onlyAsks(reader, reader.cueAt.get(proposition.head)) ||
    links.some(({ attribution }) => onlyAsks(reader, attribution))
  )
    return false;
  const vouched = ({ attribution }: Link): boolean => attribution.rule === 'claims.vouched-by';
  if (links.some((link) => !vouched(link) && holds(reader, link.attribution.cue, proposition.head))) return false;
  return (proposition.tokens.length > 1 || proposition.form !== 'clause') && saysSomething(reader, proposition);
}
