/** What kind of claim a proposition makes. */
import type { ClaimKind } from '../../model/claim.ts';
import { isAim, type Proposition } from './propositions.ts';
import { lemmaOf, type Reader } from './reading.ts';
import type { Statement } from './statement.ts';
import { denialAt } from './who/denial.ts';
import { isParty } from './who/things.ts';

/** "X published a document", "the confessions of X": an act of speaking, with what was said left to other claims. */
function speaks(reader: Reader, { head }: Proposition): boolean {
  const { syntax, rules, eventAt } = reader;
  if (eventAt.get(head)?.kind === 'speech-publication' || denialAt(reader, head)) return true;
  return (
    rules.publishing.has(lemmaOf(reader, head)) &&
    syntax.children[head].some((c) => rules.documents.has(lemmaOf(reader, c)))
  );
}

/** "adopted the operation", "blamed X for it", "the mastermind of", "denied any part in it": who is behind a deed, or says that he is not. */
export function answersFor(
  reader: Reader,
  { head }: Pick<Proposition, 'head'>,
): 'claims' | 'ascribes' | 'disowns' | null {
  const { syntax, rules, eventAt } = reader;
  if (denialAt(reader, head)?.of === 'part') return 'disowns';
  const way = rules.responsibility.get(lemmaOf(reader, head));
  if (way) {
    const object = syntax.children[head].filter((c) => ['obj', 'obl', 'nsubj:pass'].includes(syntax.relations[c]));
    const onDeed = object.some(
      (c) =>
        eventAt.has(c) ||
        lemmaOf(reader, c) === rules.responsibilityNoun ||
        reader.tags.pos[c] === 'PRON' ||
        syntax.children[c].some((d) => eventAt.has(d) && !syntax.relations[d].startsWith('acl')),
    );
    // "blamed the Front" puts it on somebody, whatever the deed
    const blames = way === 'ascribes' && reader.cues.get(lemmaOf(reader, head), 'verb')?.type === 'accuse';
    if (onDeed || (blames && object.some((c) => isParty(reader, c)))) return way;
  }
  const bears = rules.bearing.has(lemmaOf(reader, head));
  if (bears && syntax.children[head].some((c) => lemmaOf(reader, c) === rules.responsibilityNoun)) return 'ascribes';
  if (rules.culprits.has(lemmaOf(reader, head))) return 'ascribes';
  for (const child of syntax.children[head]) if (rules.culprits.has(lemmaOf(reader, child))) return 'ascribes';
  return null;
}

const JUDGED = new Set(['amod', 'xcomp', 'obj', 'advmod']);
const JUDGING = new Set<string>(['ADJ', 'NOUN', 'ADV']);

function evaluates(reader: Reader, { head }: Proposition): boolean {
  const { syntax, tags, rules, eventAt } = reader;
  if (eventAt.has(head) && tags.pos[head] === 'VERB') return false;
  const judges = (token: number): boolean =>
    rules.evaluative.has(lemmaOf(reader, token)) && JUDGING.has(tags.pos[token]);
  if (judges(head)) return true;
  for (const child of syntax.children[head]) if (JUDGED.has(syntax.relations[child]) && judges(child)) return true;
  return false;
}

/** "a town occupied by Norland": a participle that says in whose hands a place is. */
export function tellsHolder({ eventAt, syntax, rules, tokens }: Reader, head: number): boolean {
  if (eventAt.get(head)?.kind !== 'territorial-control') return false;
  if (syntax.relations[head].startsWith('acl')) return true;
  const finite = ['nsubj', 'nsubj:pass', 'aux', 'aux:pass', 'mark', 'cop', 'obj'];
  return (
    rules.past.test(tokens.norms[head]) && !syntax.children[head].some((c) => finite.includes(syntax.relations[c]))
  );
}

function isState(reader: Reader, { head }: Proposition): boolean {
  const { syntax, tags, rules, eventAt } = reader;
  if (rules.past.test(reader.tokens.norms[head]) && rules.fates.has(lemmaOf(reader, head))) return false;
  if (syntax.children[head].some((c) => syntax.relations[c] === 'cop')) return true;
  if (tellsHolder(reader, head)) return true;
  return tags.pos[head] === 'VERB' && !eventAt.has(head) && rules.stative.has(lemmaOf(reader, head));
}

export function kindOf(reader: Reader, { proposition, conclusion }: Statement): ClaimKind {
  if (proposition.form === 'aim' || isAim(reader, proposition.head) || namesAim(reader, proposition)) return 'purpose';
  if (answersFor(reader, proposition)) return 'responsibility';
  if (conclusion)
    return evaluates(reader, proposition) && reader.tags.pos[proposition.head] !== 'VERB' ? 'evaluation' : 'inference';
  if (evaluates(reader, proposition)) return 'evaluation';
  if (speaks(reader, proposition)) return 'speech';
  return isState(reader, proposition) ? 'state' : 'event';
}

const toDo = ({ syntax, tokens }: Reader, verb: number): boolean =>
  syntax.children[verb].some((c) => syntax.relations[c] === 'mark' && tokens.norms[c] === 'to');

/** "the purpose of the attack is to free them": told by its front, whichever word the tree hangs on. */
function namesAim(reader: Reader, { head, tokens }: Proposition): boolean {
  const { syntax, rules, tags } = reader;
  const aim = (token: number): boolean => rules.aims.has(lemmaOf(reader, token)) && tags.pos[token] === 'NOUN';
  // the purpose "is" something, the order only came
  const is =
    tags.pos[head] !== 'VERB' || syntax.children[head].some((c) => syntax.relations[c] === 'cop') || toDo(reader, head);
  if (is && syntax.children[head].some((c) => syntax.relations[c] === 'nsubj' && aim(c))) return true;
  return (
    tokens.slice(0, 3).some(aim) &&
    tokens.some((t, i) => reader.tokens.norms[t] === 'to' && tags.pos[tokens[i - 1]] === 'AUX')
  );
}
