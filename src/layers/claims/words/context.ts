/** Words of other clauses without which a claim cannot be read: of whom or what it is said. They are shown with it, and nothing is read from them. */
import { sentenceOf } from '../../../model/sentence.ts';
import { baseRelation, subtree } from '../../../model/syntax.ts';
import { type Proposition, predicates, saysMore } from '../propositions.ts';
import { lemmaOf, type Reader } from '../reading.ts';
import { isLocation } from '../who/things.ts';
import { identifiersOf } from './identifying.ts';
import { frontOf, joined, nounPhrase } from './phrase.ts';

const SUBJECTS = new Set(['nsubj', 'csubj', 'expl']);
const HELPERS = new Set(['aux', 'cop']);
/** So many clauses may stand between a clause and the one that names of whom it is said. */
const DEEPEST = 4;

/** The subject of a clause; of two, the one that is no "that" which the tree took for one. */
function subjectIn({ syntax, tokens, rules }: Reader, head: number): number {
  const subjects = syntax.children[head].filter((c) => SUBJECTS.has(baseRelation(syntax.relations[c])));
  return subjects.find((c) => !rules.that.has(tokens.norms[c])) ?? subjects[0] ?? -1;
}

/** "told the paper nine guards died": a whole clause right behind whoever was told it. */
function isTold({ syntax, tags, cueAt }: Reader, head: number): boolean {
  const children = syntax.children[head];
  if (children.some((c) => tags.penn?.[c]?.startsWith('W')) || tags.penn === undefined) return false;
  const verb = syntax.heads[syntax.heads[head]];
  return verb >= 0 && cueAt.has(verb) && children.some((c) => syntax.relations[c].startsWith('nsubj'));
}

/** "who", "which", "whose": the noun that the clause is said of stands before it. */
function isRelative(reader: Reader, head: number): boolean {
  const { syntax, tags, rules, tokens } = reader;
  // "told the agency that he is alive": what is told, wherever the tree hangs it
  if (syntax.children[head].some((c) => syntax.relations[c] === 'mark' && rules.that.has(tokens.norms[c])))
    return false;
  if (syntax.relations[head].endsWith(':relcl')) return !isTold(reader, head);
  return (
    baseRelation(syntax.relations[head]) === 'acl' &&
    syntax.children[head].some(
      (c) => tags.penn?.[c]?.startsWith('W') === true && tags.pos[c] === 'PRON' && syntax.relations[c] !== 'mark',
    )
  );
}

/** "the mill in Osk" before "which burned": the whole phrase before the clause, since the tree only guesses which noun of it is meant. */
function antecedent(reader: Reader, noun: number, head: number): number[] {
  const { syntax, tags } = reader;
  const front = frontOf(reader, head);
  let top = noun;
  for (let up = 0; up < 2 && syntax.relations[top] === 'nmod' && syntax.heads[top] >= 0; up++) top = syntax.heads[top];
  const phrase = nounPhrase(reader, top).filter((t) => t < front || front < top);
  const near = front - phrase[phrase.length - 1] <= 2 && phrase.includes(noun) && tags.pos[top] !== 'VERB';
  return near ? phrase : nounPhrase(reader, noun).filter((t) => t < front || front < noun);
}

/** "A rocket hit the mill in Osk, which killed nine": a place kills nobody, so the clause tells of what the one before it says. */
function clauseToldOf(reader: Reader, noun: number, head: number): number {
  const { syntax, eventAt, rules, tags } = reader;
  const subject = subjectIn(reader, head);
  if (subject < 0 || syntax.relations[subject] !== 'nsubj' || tags.penn?.[subject] !== 'WDT') return -1;
  if (tags.pos[subject - 1] !== 'PUNCT' || eventAt.has(noun)) return -1;
  const effect = eventAt.get(head)?.effect !== undefined;
  if (!rules.consequences.has(lemmaOf(reader, head)) && !(effect && isLocation(reader, noun))) return -1;
  const clause = clauseOver(reader, noun);
  return clause >= 0 && tags.pos[clause] === 'VERB' && subjectIn(reader, clause) >= 0 ? clause : -1;
}

/** "clashes between the gunmen and the guards, which led to": the deed that the noun belongs to, or the noun itself. */
function deedOver({ syntax, eventAt }: Reader, noun: number): number {
  for (let at = noun; at >= 0; at = syntax.heads[at]) {
    if (eventAt.get(at)?.nominal) return at;
    if (!['nmod', 'conj'].includes(syntax.relations[at])) break;
  }
  return noun;
}

/** "were", "had", "could not" before a verb. */
const helpersOf = ({ syntax, rules, tokens }: Reader, verb: number): number[] =>
  syntax.children[verb].filter(
    (c) => c < verb && (HELPERS.has(baseRelation(syntax.relations[c])) || rules.negations.has(tokens.norms[c])),
  );

/** "were arrested and taken", "may stay and rest": the second verb needs the auxiliary of the first. */
function sharedHelpers(reader: Reader, first: number, head: number): number[] {
  const { tags } = reader;
  if (helpersOf(reader, head).length > 0) return [];
  const form = tags.penn?.[head];
  const alike = form !== undefined && form === tags.penn?.[first] && ['VB', 'VBN', 'VBG'].includes(form);
  return alike ? helpersOf(reader, first) : [];
}

/** Of the clauses joined before this one, the nearest that has a subject. */
function firstJoined(reader: Reader, head: number): number {
  const { syntax } = reader;
  let first = syntax.heads[head];
  while (syntax.relations[first] === 'conj' && subjectIn(reader, first) < 0) first = syntax.heads[first];
  const between = syntax.children[first].filter(
    (c) => c > first && c < head && syntax.relations[c] === 'conj' && subjectIn(reader, c) >= 0,
  );
  return between.at(-1) ?? first;
}

/** Whom or what a clause is said of, as far as other clauses name it. */
function saidOf(reader: Reader, head: number, depth = 0): number[] {
  const { syntax, tags, rules } = reader;
  const above = syntax.heads[head];
  if (above < 0 || depth > DEEPEST) return [];
  if (isRelative(reader, head)) {
    const deed = rules.consequences.has(lemmaOf(reader, head)) ? deedOver(reader, above) : above;
    const clause = clauseToldOf(reader, deed, head);
    return clause < 0 ? antecedent(reader, deed, head) : governing(reader, clause, depth);
  }
  if (subjectIn(reader, head) >= 0) return [];
  const relation = baseRelation(syntax.relations[head]);
  if (relation === 'conj') {
    const first = firstJoined(reader, head);
    if (!predicates(reader, first)) return [];
    return [...subjectOf(reader, first, depth), ...sharedHelpers(reader, first, head)];
  }
  if (relation === 'acl' && NAMES.has(tags.pos[above])) return ofNoun(reader, above, head, depth);
  if (needsSubject(reader, head)) return nounBefore(reader, frontOf(reader, head));
  if (['advcl', 'xcomp', 'acl'].includes(relation) && predicates(reader, above)) return governing(reader, above, depth);
  return [];
}

/** "the men held in Osk", and with an infinitive also the clause of the noun: "declared its intention to leave". */
function ofNoun(reader: Reader, noun: number, head: number, depth: number): number[] {
  const { syntax, tags } = reader;
  const phrase = antecedent(reader, noun, head);
  const infinitive = syntax.children[head].some((c) => syntax.relations[c] === 'mark' && tags.pos[c] === 'PART');
  const verb = infinitive && syntax.relations[noun] === 'obj' ? syntax.heads[noun] : -1;
  return verb >= 0 && verb < noun ? [...governing(reader, verb, depth), ...phrase] : phrase;
}

/** "killed", "is held", "may stay", but not "killing" or "to kill": a verb that must have a subject. */
function needsSubject({ tags, syntax }: Reader, head: number): boolean {
  const finite = (t: number): boolean => FINITE.has(tags.penn?.[t] ?? '');
  return finite(head) || syntax.children[head].some((c) => HELPERS.has(baseRelation(syntax.relations[c])) && finite(c));
}
const FINITE = new Set(['VBD', 'VBP', 'VBZ', 'MD']);
const NAMES = new Set(['NOUN', 'PROPN', 'PRON', 'NUM']);

/** "at least two men" right before "helped him", where the tree makes it no subject of the verb. */
function nounBefore(reader: Reader, front: number): number[] {
  const { syntax, tags } = reader;
  let end = front - 1;
  while (tags.pos[end] === 'PUNCT') end--;
  const sentence = reader.sentences[sentenceOf(reader.sentences, front)];
  if (end < sentence.first || front - end > 3) return [];
  let noun = -1;
  for (let at = end; at >= 0; at = syntax.heads[at]) {
    const under = subtree(syntax, at).filter((t) => t < front);
    if (at >= front || under[under.length - 1] !== end || under.length !== end - under[0] + 1) break;
    if (NAMES.has(tags.pos[at])) noun = at;
  }
  if (noun < 0) return [];
  return subtree(syntax, noun).filter((t) => t <= end && !(syntax.heads[t] === noun && syntax.relations[t] === 'case'));
}

/** The subject of a clause with the noun that it stands for, or what its own context names. */
function subjectOf(reader: Reader, head: number, depth: number): number[] {
  const subject = subjectIn(reader, head);
  const own = subject < 0 ? [] : nounPhrase(reader, subject);
  return [...saidOf(reader, head, depth + 1), ...own];
}

/** From the first auxiliary to the verb: "could not have been". */
const LONGEST_GROUP = 6;

/** "Gunmen stormed" before "killing nine", with the thing where the verb says little: "launched a raid". */
function governing(reader: Reader, verb: number, depth: number): number[] {
  const { syntax, rules } = reader;
  const thing = syntax.children[verb].filter(
    (c) => syntax.relations[c] === 'obj' && rules.light.has(lemmaOf(reader, verb)),
  );
  const particle = syntax.children[verb].filter((c) => syntax.relations[c] === 'compound:prt');
  const from = helpersOf(reader, verb)[0] ?? verb;
  const group = Array.from({ length: verb - from + 1 }, (_, i) => from + i);
  return [
    ...subjectOf(reader, verb, depth),
    ...(group.length <= LONGEST_GROUP ? group : [...helpersOf(reader, verb), verb]),
    ...particle,
    ...thing.flatMap((c) => nounPhrase(reader, c)),
  ];
}

/** The clause that a count stands in. */
function clauseOver(reader: Reader, token: number): number {
  let at = token;
  while (at >= 0 && !(predicates(reader, at) && at !== token)) at = reader.syntax.heads[at];
  return at;
}

/** "of four dead", "including 19 children", "the bodies of nine guards": what a count hangs on by its preposition. */
function leadingTo({ syntax, tokens, rules }: Reader, head: number, front: number): number[] {
  const before = syntax.children[head].filter((c) => c === front - 1 && syntax.relations[c] === 'case');
  const oblique = syntax.relations[head] === 'obl';
  return before.filter((c) => oblique || rules.parts.has(tokens.norms[c]));
}

/** "nine soldiers" of "nine soldiers and four guards were killed": what befell them, and who did it where they come after the verb. */
function ofCount(reader: Reader, { head, tokens }: Proposition): number[] {
  const { syntax } = reader;
  // "19 were killed and 63 wounded": joined to a clause, the count is one itself
  const top = syntax.relations[head] === 'amod' ? syntax.heads[head] : head;
  if (syntax.relations[top] === 'conj' && predicates(reader, syntax.heads[top])) return [];
  const clause = clauseOver(reader, head);
  if (clause < 0) return [];
  if (clause < tokens[0]) return [...governing(reader, clause, 0), ...leadingTo(reader, head, tokens[0])];
  return tokens.includes(clause) ? saidOf(reader, clause) : [...helpersOf(reader, clause), clause];
}

/** "said it was cowardly and called for": who speaks is told by the cue, whatever the tree makes of it. */
function speakerOf(reader: Reader, head: number): number[] | null {
  const cue = reader.cueAt.get(head);
  if (!cue || cue.sourceHead < 0 || subjectIn(reader, head) >= 0) return null;
  return isRelative(reader, head) ? null : nounPhrase(reader, cue.sourceHead);
}

/** Tokens outside a proposition that its words need, in order; marks between them and its own included. */
export function contextOf(reader: Reader, proposition: Proposition): number[] {
  const { form, head, tokens } = proposition;
  if (form === 'nominal') return identifiersOf(reader, tokens);
  const of = form === 'count' ? ofCount(reader, proposition) : (speakerOf(reader, head) ?? saidOf(reader, head));
  return [...of, ...identifiersOf(reader, tokens)];
}

/** "Since" before "Friday": words right before a claim's own that were taken for joining it to another clause. */
function openingOf(reader: Reader, { form, head, tokens }: Proposition): number[] {
  const token = tokens[0] - 1;
  const inSentence = token >= reader.sentences[sentenceOf(reader.sentences, head)].first;
  const belongs = form === 'clause' && inSentence && tokens.includes(reader.syntax.heads[token]);
  return belongs && saysMore(reader, token, head) ? [token] : [];
}

/** The words of a claim with those that it needs, as tokens in order. */
export function wordsOf(reader: Reader, proposition: Proposition): readonly number[] {
  const { tokens } = proposition;
  const needed = [...contextOf(reader, proposition), ...openingOf(reader, proposition)];
  const context = needed.filter((t) => !tokens.includes(t));
  return context.length === 0 ? tokens : joined(reader, [...context, ...tokens]);
}
