/** Finds what a sentence puts forward: its clauses, the deeds its nouns name, and the aims it ascribes. */
import { type Sentence, sentenceOf } from '../../model/sentence.ts';
import { baseRelation, subtree } from '../../model/syntax.ts';
import { peopleIn } from './counts.ts';
import { firstFrom, lemmaOf, type Reader } from './reading.ts';

export interface Proposition {
  /** Token that heads it. */
  readonly head: number;
  readonly form: 'clause' | 'nominal' | 'aim' | 'count';
  /** Its own tokens, without those of propositions inside it. */
  readonly tokens: readonly number[];
}

/** Relations whose dependent is a clause of its own when it is headed by a verb or has a copula. */
const CLAUSAL = new Set([
  'root',
  'ccomp',
  'advcl',
  'acl',
  'acl:relcl',
  'advcl:relcl',
  'parataxis',
  'csubj',
  'csubj:pass',
  'csubj:outer',
]);

function hasChild(reader: Reader, head: number, relations: readonly string[]): boolean {
  for (const child of reader.syntax.children[head])
    if (relations.includes(baseRelation(reader.syntax.relations[child]))) return true;
  return false;
}

/** A verb, or a noun or adjective that "is". */
export function predicates(reader: Reader, token: number): boolean {
  const pos = reader.tags.pos[token];
  return (
    pos === 'VERB' ||
    isSaidToBe(reader, token) ||
    (pos === 'AUX' && !['aux', 'cop'].includes(baseRelation(reader.syntax.relations[token]))) ||
    hasChild(reader, token, ['cop'])
  );
}

/** "The nurse is still missing", where the tree takes "is" for an auxiliary of the adjective. */
const isSaidToBe = ({ syntax, tags, rules }: Reader, token: number): boolean =>
  tags.pos[token] === 'ADJ' &&
  syntax.children[token].some((c) => syntax.relations[c] === 'aux' && tags.lemmas[c] === rules.passive);

/** "if we went to the police", "whether he knew", "did not see who fired it": clauses that put nothing forward. */
function leavesOpen(reader: Reader, token: number): boolean {
  const { syntax, tags, tokens, rules } = reader;
  const children = syntax.children[token];
  const opens = (c: number): boolean =>
    syntax.relations[c] === 'mark' && (rules.conditions.has(tokens.norms[c]) || rules.comparing.has(tokens.norms[c]));
  if (children.some(opens)) return true;
  const above = syntax.heads[token];
  if (syntax.relations[token] === 'conj' && !hasChild(reader, token, ['mark'])) return leavesOpen(reader, above);
  // "how we live is changing": how they live is not told
  if (syntax.relations[token].startsWith('csubj')) return children.some((c) => c < token && tags.penn?.[c] === 'WRB');
  if (syntax.relations[token] !== 'ccomp' || above < 0) return false;
  const asked = children.some((c) => c < token && rules.asking.has(tokens.norms[c]));
  return asked && isUnsettled(reader, above);
}

/** "did not see who fired", "will show how it works", "to learn why": what is asked stays open. */
const isUnsettled = ({ syntax, tokens, tags, rules }: Reader, verb: number): boolean =>
  syntax.children[verb].some(
    (c) =>
      rules.negations.has(tokens.norms[c]) ||
      tags.penn?.[c] === 'MD' ||
      (syntax.relations[c] === 'mark' && tags.pos[c] === 'PART'),
  );

/** "to Mount Yarda", "to enforced disappearances", "the number of missing": words that only their tag makes verbs. */
function isNoVerb({ syntax, tags, tokens, places, rules }: Reader, token: number): boolean {
  if (tags.pos[token] !== 'VERB') return false;
  const at = firstFrom(places, tokens.start[token] + 1) - 1;
  if (at >= 0 && tokens.end[token] <= places[at].end && /^\p{Lu}\p{Ll}/u.test(tokens.forms[token])) return true;
  const marks = syntax.children[token].filter((c) => c === token - 1 && syntax.relations[c] === 'mark');
  if (marks.some((c) => tags.pos[c] === 'PART'))
    return rules.past.test(tokens.norms[token]) && tags.lemmas[token] !== tokens.norms[token];
  const noun = syntax.heads[token];
  return (
    marks.length > 0 &&
    noun >= 0 &&
    syntax.relations[token] === 'acl' &&
    rules.measuring.has(tags.lemmas[noun]) &&
    tokens.norms[token - 1] === 'of'
  );
}

/** Is the token the head of a clause that asserts something by itself? */
function isClause(reader: Reader, token: number): boolean {
  const { syntax } = reader;
  const relation = syntax.relations[token];
  if ((relation !== 'conj' && !CLAUSAL.has(relation)) || isNoVerb(reader, token)) return false;
  if (!predicates(reader, token)) return relation === 'root' && reader.eventAt.has(token);
  if (relation === 'acl' && isAttempt(reader, syntax.heads[token])) return false;
  // "it is necessary to leave": who left is not said
  if (baseRelation(relation) === 'csubj' && toInfinitive(reader, token)) return false;
  if ((relation === 'advcl' && completes(reader, token)) || leavesOpen(reader, token)) return false;
  if (CLAUSAL.has(relation)) return true;
  if (relation === 'conj') return joinsClauses(reader, token);
  return false;
}

/** "stormed the mill and burned it": the second verb is a clause, but "stormed and burned" is one. */
function joinsClauses(reader: Reader, token: number): boolean {
  const { syntax } = reader;
  let first = syntax.heads[token];
  while (first >= 0 && syntax.relations[first] === 'conj') first = syntax.heads[first];
  if (first < 0 || !predicates(reader, first)) return predicates(reader, token) && hasChild(reader, token, ['nsubj']);
  return hasChild(reader, token, ['nsubj', 'obj', 'obl', 'ccomp', 'xcomp', 'advcl', 'advmod']);
}

/** "pressed the council to yield": the infinitive completes its verb and is no aim of its own. */
function completes(reader: Reader, token: number): boolean {
  const head = reader.syntax.heads[token];
  return head >= 0 && head < token && toInfinitive(reader, token) && reader.rules.taking.has(lemmaOf(reader, head));
}

/** "with the aim of", "in order to", "to free them": the clause or phrase that gives a purpose. */
export function isAim(reader: Reader, token: number): boolean {
  const { syntax, rules } = reader;
  const relation = baseRelation(syntax.relations[token]);
  const head = syntax.heads[token];
  if (toInfinitive(reader, token) && completesAttempt(reader, token)) return false;
  if (relation === 'acl') {
    if (rules.aims.has(lemmaOf(reader, head))) return true;
    return (
      toInfinitive(reader, token) &&
      !rules.attempts.has(lemmaOf(reader, head)) &&
      !rules.enabling.has(lemmaOf(reader, head))
    );
  }
  if (relation === 'advcl') return toInfinitive(reader, token) && !completes(reader, token);
  if (relation === 'xcomp')
    return toInfinitive(reader, token) && reader.eventAt.has(head) && !rules.taking.has(lemmaOf(reader, head));
  return relation === 'conj' && isAim(reader, head);
}

const PARTICIPANTS = new Set(['nmod', 'nmod:poss', 'acl', 'obl']);

/** "one of the attempts by the Front to take the mill": what was tried, where the tree hangs it on another word. */
function completesAttempt(reader: Reader, verb: number): boolean {
  const { syntax, tags, rules } = reader;
  const front = subtree(syntax, verb)[0];
  for (
    let t = front - 1;
    t >= 0 && t >= front - ATTEMPT_REACH && tags.pos[t] !== 'VERB' && tags.pos[t] !== 'PUNCT';
    t--
  )
    if (tags.pos[t] === 'NOUN' && rules.attempts.has(lemmaOf(reader, t))) return t !== syntax.heads[verb];
  return false;
}
const ATTEMPT_REACH = 5;

/** "the attempt to storm the mill": the noun and what it leads to are one proposition. */
export function isAttempt(reader: Reader, noun: number): boolean {
  const { syntax, tags, rules } = reader;
  if (tags.pos[noun] !== 'NOUN' || !rules.attempts.has(lemmaOf(reader, noun))) return false;
  for (const child of syntax.children[noun])
    if (syntax.relations[child] === 'acl' && toInfinitive(reader, child)) return true;
  return false;
}

function toInfinitive(reader: Reader, verb: number): boolean {
  const { syntax, tokens } = reader;
  if (isNoVerb(reader, verb)) return false;
  for (const child of syntax.children[verb])
    if (syntax.relations[child] === 'mark' && tokens.norms[child] === 'to') return true;
  return false;
}

/** Does the noun name a deed and say of whom, by whom, or where? */
function isDeed(reader: Reader, token: number): boolean {
  const { syntax, eventAt } = reader;
  if (syntax.relations[token] === 'compound') return false;
  if (isAttempt(reader, token)) return true;
  const event = eventAt.get(token);
  if (!event?.nominal || !event.arguments.some(({ role }) => role !== 'time')) return false;
  return syntax.children[token].some((child) => PARTICIPANTS.has(syntax.relations[child]));
}

/** The clause a noun stands in only carries it: "launched an attack on", "the attack began", "there was an attack". */
function isCarried(reader: Reader, token: number): boolean {
  const { syntax, rules } = reader;
  const head = syntax.heads[token];
  if (head < 0) return false;
  const relation = syntax.relations[token];
  if (relation === 'nmod' && rules.measuring.has(lemmaOf(reader, head))) return isCarried(reader, head);
  if (relation === 'obj' || relation === 'nsubj:pass') return rules.light.has(lemmaOf(reader, head));
  return relation === 'nsubj' && (rules.occurring.has(lemmaOf(reader, head)) || hasChild(reader, head, ['expl']));
}

/** "based in the port", "compared with May", "those arrested": a participle that tells no deed, count or party of its own stays with its clause. */
function isMere(reader: Reader, token: number): boolean {
  const { syntax, tags, eventAt, tokens, rules } = reader;
  const relation = baseRelation(syntax.relations[token]);
  if ((relation !== 'acl' && relation !== 'advcl') || syntax.relations[token].includes(':')) return false;
  if (tags.pos[token] !== 'VERB' || toInfinitive(reader, token) || hasChild(reader, token, ['cop', 'aux']))
    return false;
  // a subject before the noun that the participle tells of is a slip of the tree
  const from = relation === 'acl' ? syntax.heads[token] : -1;
  if (syntax.children[token].some((c) => c > from && baseRelation(syntax.relations[c]) === 'nsubj')) return false;
  if (!hasChild(reader, token, ['obj', 'obl', 'nmod', 'xcomp', 'ccomp', 'compound'])) return true;
  // "arrested the men planning the attack": what they planned tells which men
  const taken =
    relation === 'acl' &&
    syntax.relations[syntax.heads[token]] === 'obj' &&
    eventAt.has(syntax.heads[syntax.heads[token]]);
  if (taken && rules.attempts.has(lemmaOf(reader, token))) return true;
  const event = eventAt.get(token);
  if (event !== undefined && event.kind !== 'other') return false;
  const under = subtree(syntax, token);
  if (under.some((t) => eventAt.get(t) !== undefined && eventAt.get(t)?.kind !== 'other')) return false;
  const span = { start: tokens.start[under[0]], end: tokens.end[under[under.length - 1]] };
  return peopleIn(reader, span).length === 0;
}

/** Words in these relations head no proposition, unless they are nouns or tell of an event. */
const NEVER: ReadonlySet<string> = new Set(
  'punct case det amod nmod nmod:poss nsubj nsubj:pass obj obl advmod mark aux aux:pass cop cc nummod flat compound fixed'.split(
    ' ',
  ),
);

/** Heads of propositions in one sentence, in order of reading. */
function headsIn(reader: Reader, { first, last }: Sentence): Map<number, Proposition['form']> {
  const heads = new Map<number, Proposition['form']>();
  const { syntax, tags } = reader;
  for (let token = first; token < last; token++) {
    if (NEVER.has(syntax.relations[token]) && tags.pos[token] !== 'NOUN' && !reader.eventAt.has(token)) continue;
    if (isAim(reader, token)) heads.set(token, 'aim');
    else if (isClause(reader, token)) {
      if (!isMere(reader, token)) heads.set(token, 'clause');
    } else if (isDeed(reader, token) && !isCarried(reader, token)) heads.set(token, 'nominal');
  }
  return heads;
}

/** "with the aim of freeing them": the aim begins with its noun. */
function topOf(reader: Reader, head: number, form: Proposition['form']): number {
  const { syntax, rules } = reader;
  const noun = syntax.heads[head];
  const named = form === 'aim' && syntax.relations[head] === 'acl' && rules.aims.has(lemmaOf(reader, noun));
  return named && ['obl', 'nmod'].includes(baseRelation(syntax.relations[noun])) ? noun : head;
}

/** Tokens under `head` that are not under another proposition. Deeds named by nouns stay with their clause too. */
function ownTokens(reader: Reader, head: number, heads: ReadonlyMap<number, Proposition['form']>): number[] {
  const { syntax } = reader;
  const own: number[] = [];
  const open = [head];
  while (open.length > 0) {
    const at = open.pop() as number;
    own.push(at);
    for (const child of syntax.children[at]) {
      const form = heads.get(child);
      const further = form === 'aim' && syntax.relations[child] === 'conj' && isAim(reader, at);
      if (form === undefined || form === 'nominal' || further) open.push(child);
    }
  }
  return own.sort((a, b) => a - b);
}

/** Runs of tokens without a gap wider than a mark. */
function runsOf(reader: Reader, tokens: readonly number[]): number[][] {
  const runs: number[][] = [];
  let run: number[] = [];
  let last = -2;
  for (const token of tokens) {
    const joined = token === last + 1 || (token === last + 2 && reader.tags.pos[last + 1] === 'PUNCT');
    if (joined && runs.length > 0) run.push(token);
    else runs.push((run = [token]));
    last = token;
  }
  return runs;
}

/** The run around the head, and the run of its subject where a clause stands between: "The mill, which was old, burned". */
function together(reader: Reader, tokens: readonly number[], head: number): number[] {
  const { syntax } = reader;
  const subject = syntax.children[head].find((c) => syntax.relations[c].startsWith('nsubj')) ?? head;
  const runs = runsOf(reader, tokens);
  if (runs.length === 1 && runs[0].includes(head)) return runs[0];
  return runs.filter((run) => run.includes(head) || run.includes(subject)).flat();
}

/** Words that join a clause to another without being part of what it says. */
function opens(reader: Reader, token: number, form: Proposition['form']): boolean {
  const { tags, syntax, rules, tokens } = reader;
  const pos = tags.pos[token];
  if (pos === 'CCONJ' || pos === 'PUNCT') return true;
  if (pos === 'SCONJ' && syntax.relations[token] === 'mark') return true;
  if (form === 'nominal' && pos === 'ADP' && syntax.relations[token] === 'case') return true;
  return rules.joining.has(tokens.norms[token]) && pos !== 'NOUN' && pos !== 'VERB';
}

/** "so far no deaths are known", "since Friday", "that is a lie", "if they agree, the guards leave": a word that may join clauses, and here says something. */
export function saysMore({ syntax, tags, rules, tokens }: Reader, token: number, head: number): boolean {
  const norm = tokens.norms[token];
  const relation = syntax.relations[token];
  const above = syntax.heads[token];
  if (relation === 'cc') return false;
  if (relation === 'mark') return above !== head && rules.conditions.has(norm);
  if (!rules.joining.has(norm) || (relation === 'advmod' && above === head)) return false;
  const hasSubject = syntax.children[head].some((c) => c > token && baseRelation(syntax.relations[c]) === 'nsubj');
  return !(
    hasSubject &&
    (above === head || (tags.pos[token] === 'SCONJ' && syntax.relations[above].startsWith('nsubj')))
  );
}

/** "is that", before what is said. */
const isThat = ({ tags, tokens, rules }: Reader, is: number, that: number): boolean =>
  tags.pos[is] === 'AUX' && that === is + 1 && rules.that.has(tokens.norms[that]);

/** Without conjunctions and marks at the edges: "and that they were in touch" is said as "they were in touch". */
function trimmed(reader: Reader, tokens: readonly number[], head: number, form: Proposition['form']): number[] {
  const kept = [...tokens];
  // "what is remarkable is that both groups adopted it"
  while (kept.length > 2 && kept[1] < head && isThat(reader, kept[0], kept[1])) kept.splice(0, 2);
  while (kept.length > 1 && kept[0] !== head && opens(reader, kept[0], form)) kept.shift();
  while (
    kept.length > 1 &&
    kept[kept.length - 1] !== head &&
    ['PUNCT', 'CCONJ'].includes(reader.tags.pos[kept[kept.length - 1]])
  )
    kept.pop();
  return kept;
}

/** "the escape of the men to the square": where a deed leads belongs to it, wherever the tree hangs it. */
function withDirection(
  reader: Reader,
  tokens: readonly number[],
  heads: ReadonlyMap<number, Proposition['form']>,
): number[] {
  const { tokens: words, syntax, rules, sentences } = reader;
  const grown = [...tokens];
  const last = sentences[sentenceOf(sentences, tokens[0])].last;
  for (
    let next = grown[grown.length - 1] + 1;
    next < last &&
    syntax.relations[next] === 'case' &&
    (rules.directions.has(words.norms[next]) || opensTime(reader, next));
  ) {
    const phrase = subtree(syntax, syntax.heads[next]).filter((t) => t >= next);
    const end = phrase[phrase.length - 1];
    if (phrase[0] !== next || end - next + 1 !== phrase.length || phrase.some((t) => heads.has(t))) break;
    grown.push(...phrase);
    next = end + 1;
  }
  return grown;
}

/** "in January 2020": a preposition, and a time behind it. */
function opensTime({ times, tokens }: Reader, preposition: number): boolean {
  const at = firstFrom(times, tokens.start[preposition]);
  return at < times.length && times[at].start <= tokens.start[preposition + 1];
}

/** "rumours that two had died": the clause is what the noun tells, and says nothing of the noun. */
const fillsNoun = ({ syntax, tokens, rules }: Reader, head: number): boolean =>
  syntax.children[head].some((c) => syntax.relations[c] === 'mark' && rules.that.has(tokens.norms[c]));

/** "others fleeing to the river", "a town occupied by them": the participle is said of its noun. */
function withNoun(reader: Reader, tokens: readonly number[], head: number): number[] {
  const { syntax } = reader;
  const noun = syntax.heads[head];
  if (syntax.relations[head] !== 'acl' || noun < 0 || noun > head || fillsNoun(reader, head)) return [...tokens];
  const front = [noun];
  while (
    front[0] > 0 &&
    syntax.heads[front[0] - 1] === noun &&
    BEFORE.has(baseRelation(syntax.relations[front[0] - 1]))
  )
    front.unshift(front[0] - 1);
  return tokens[0] - noun <= 2 || reader.tags.pos[noun + 1] === 'PUNCT' ? [...front, ...tokens] : [...tokens];
}
const BEFORE = new Set(['amod', 'compound', 'nummod', 'det', 'flat']);

export function propositionsOf(reader: Reader, sentence: Sentence): Proposition[] {
  const heads = headsIn(reader, sentence);
  const tops = new Map<number, Proposition['form']>();
  for (const [head, form] of heads) tops.set(topOf(reader, head, form), form);
  const found: Proposition[] = [];
  for (const [head, form] of heads) {
    const top = topOf(reader, head, form);
    const under = top === head ? tops : new Map([...tops].filter(([other]) => other !== head));
    const own = trimmed(reader, together(reader, ownTokens(reader, top, under), top), top, form);
    const direct = form === 'nominal' ? withDirection(reader, own, heads) : own;
    found.push({ head, form, tokens: form === 'clause' ? withNoun(reader, own, head) : direct });
  }
  return found;
}
