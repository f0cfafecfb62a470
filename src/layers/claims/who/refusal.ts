/** Words that somebody does not give: "said nothing of the ferry", "declined to comment", "could not verify the claim". */
import type { ClaimRules } from '../../../languages/sections/claims.ts';
import type { Annotations } from '../../../model/annotations.ts';

export interface Told extends Pick<Annotations, 'tokens' | 'tags' | 'syntax'> {
  readonly rules: ClaimRules;
}

const OBJECTS = new Set(['obj', 'nsubj:pass']);
const CLAUSES = new Set(['ccomp', 'csubj', 'csubj:pass']);

const lemma = ({ tags }: Told, token: number): string => tags.lemmas[token].toLowerCase();

const childOf = ({ syntax }: Told, head: number, passes: (child: number) => boolean): number =>
  syntax.children[head].find(passes) ?? -1;

const negated = (told: Told, verb: number): boolean =>
  childOf(told, verb, (c) => told.rules.negations.has(told.tokens.norms[c])) >= 0;

const opensClause = (told: Told, verb: number): boolean =>
  childOf(told, verb, (c) => CLAUSES.has(told.syntax.relations[c])) >= 0;

/** "made no mention of it", "gave no answer": the noun of saying that is not given. */
function givesNothing(told: Told, verb: number): boolean {
  const { giving, mentions } = told.rules.refusing;
  if (!giving.has(lemma(told, verb))) return false;
  const noun = childOf(told, verb, (c) => OBJECTS.has(told.syntax.relations[c]) && mentions.has(lemma(told, c)));
  return noun >= 0 && (negated(told, noun) || negated(told, verb));
}

/** Does the verb tell that somebody said nothing? What he did not say is then nobody's claim. */
export function keepsSilent(told: Told, verb: number): boolean {
  const { tokens, tags, syntax, rules } = told;
  if (tags.pos[verb] !== 'VERB' || opensClause(told, verb)) return false;
  const { withholding, answering, saying, nothing } = rules.refusing;
  const own = lemma(told, verb);
  if (withholding.has(own)) {
    const kept = childOf(told, verb, (c) => syntax.relations[c] === 'xcomp');
    return kept >= 0 && (answering.has(lemma(told, kept)) || saying.has(lemma(told, kept))) && !opensClause(told, kept);
  }
  if (
    saying.has(own) &&
    childOf(told, verb, (c) => OBJECTS.has(syntax.relations[c]) && nothing.has(tokens.norms[c])) >= 0
  )
    return true;
  return (answering.has(own) && negated(told, verb)) || givesNothing(told, verb);
}

/** "could not verify", "was unable to confirm", "has not been verified": the verb of checking, where nothing was checked. Null for other verbs. */
export function notChecked(told: Told, verb: number): { readonly subjectOf: number; readonly object: number } | null {
  const { tags, syntax, rules } = told;
  if (tags.pos[verb] !== 'VERB' || !rules.refusing.checking.has(lemma(told, verb)) || opensClause(told, verb))
    return null;
  const above = syntax.heads[verb];
  const unable = above >= 0 && syntax.relations[verb] === 'xcomp' && rules.refusing.unable.has(lemma(told, above));
  if (!unable && !negated(told, verb)) return null;
  const object = childOf(told, verb, (c) => OBJECTS.has(syntax.relations[c]));
  return { subjectOf: unable ? above : verb, object };
}
