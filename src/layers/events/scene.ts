/** What the parts of the events layer share: the words and the tree of a report, and small questions about them. */
import type { EventRules } from '../../languages/sections/events.ts';
import type { Syntax, Tags } from '../../model/syntax.ts';
import type { Tokens } from '../../model/tokens.ts';

export interface Scene {
  readonly tokens: Tokens;
  readonly tags: Tags;
  readonly syntax: Syntax;
  readonly rules: EventRules;
  /** Per token: 1 where it stands in an expression of time. */
  readonly timed: Uint8Array;
}

const MAX_CLIMB = 8;

export const isVerb = ({ tags }: Scene, at: number): boolean => tags.pos[at] === 'VERB' || tags.pos[at] === 'AUX';
export const isNominal = ({ tags }: Scene, at: number): boolean =>
  tags.pos[at] === 'NOUN' || tags.pos[at] === 'PROPN' || tags.pos[at] === 'PRON' || tags.pos[at] === 'NUM';

/** The relation without its subtype: `nsubj:pass` -> `nsubj`. */
export function baseRelation(relation: string): string {
  const colon = relation.indexOf(':');
  return colon < 0 ? relation : relation.slice(0, colon);
}

/** First dependent in a relation, subtypes included, or -1. */
export function dependent({ syntax }: Scene, head: number, relation: string): number {
  for (const child of syntax.children[head]) if (baseRelation(syntax.relations[child]) === relation) return child;
  return -1;
}

/** Norm of the preposition before a noun ("out of" -> "out"), or the empty string. */
export function prepositionOf({ syntax, tokens }: Scene, at: number): string {
  for (const child of syntax.children[at]) {
    if (child > at) break;
    if (syntax.relations[child] === 'case' && tokens.norms[child] !== "'s" && tokens.norms[child] !== "'")
      return tokens.norms[child];
  }
  return '';
}

export function isPassive({ syntax, tags, tokens, rules }: Scene, verb: number): boolean {
  let auxiliary = false;
  let object = false;
  let passiveSubject = false;
  for (const child of syntax.children[verb]) {
    const relation = syntax.relations[child];
    if (relation === 'aux:pass') return true;
    if (relation === 'nsubj:pass') passiveSubject = true;
    if (relation === 'obj' || (relation === 'xcomp' && child > verb)) object = true;
    if (relation === 'cop' && tags.pos[verb] === 'ADJ') return true;
    if (relation === 'aux' || relation === 'cop' || relation === 'nsubj') auxiliary = true;
  }
  if (object) return false;
  if (passiveSubject) return true;
  const relation = syntax.relations[verb];
  const participle = tokens.norms[verb].endsWith('ed') || tokens.norms[verb].endsWith('en') || tags.pos[verb] === 'ADJ';
  if (relation === 'acl' || relation === 'amod')
    return !tokens.norms[verb].endsWith('ing') && !auxiliary && !isInfinitive({ syntax, tokens } as Scene, verb);
  if (relation === 'xcomp' && participle && !auxiliary) return isHad({ syntax, tags, rules } as Scene, verb);
  if (relation === 'conj' && !auxiliary && participle) {
    const head = syntax.heads[verb];
    return (
      head >= 0 &&
      dependent({ syntax } as Scene, verb, 'obj') < 0 &&
      isPassive({ syntax, tags, tokens, rules } as Scene, head)
    );
  }
  return false;
}

/** "She has 31 wounded": those she has are wounded. */
const isHad = ({ syntax, tags, rules }: Scene, verb: number): boolean => {
  const head = syntax.heads[verb];
  return (
    head >= 0 && head < verb && rules.having.has(tags.lemmas[head]) && dependent({ syntax } as Scene, head, 'obj') >= 0
  );
};

/** The noun that a relative clause describes, when `at` is its pronoun ("who", "which"); otherwise `at`. */
export function antecedent(scene: Scene, at: number): number {
  if (!scene.rules.relatives.has(scene.tokens.norms[at])) return at;
  let clause = scene.syntax.heads[at];
  for (let i = 0; i < MAX_CLIMB && clause >= 0; i++) {
    const relation = scene.syntax.relations[clause];
    if (relation === 'acl:relcl') return scene.syntax.heads[clause];
    if (relation !== 'conj' && relation !== 'xcomp' && relation !== 'ccomp') break;
    clause = scene.syntax.heads[clause];
  }
  return at;
}

/** A surface subject, and whether finding it took a guess. */
export interface Subject {
  readonly at: number;
  readonly doubtful: boolean;
}
const NONE: Subject = { at: -1, doubtful: false };

function ownSubject(scene: Scene, verb: number): number {
  for (const child of scene.syntax.children[verb]) {
    const relation = scene.syntax.relations[child];
    if (relation === 'nsubj' || relation === 'nsubj:pass' || relation === 'nsubj:outer')
      return antecedent(scene, child);
  }
  return strayedSubject(scene, verb);
}

const LINKS = new Set(['after', 'before', 'since', 'until', 'as', 'while', 'where', '']);
/** "After the army arrested them": the parser may take the conjunction for a preposition and its subject for an adjunct. */
function strayedSubject({ syntax, tokens, tags, timed }: Scene, verb: number): number {
  if (tokens.norms[verb].endsWith('ing')) return -1;
  for (const child of syntax.children[verb]) {
    if (child >= verb) return -1;
    const relation = syntax.relations[child];
    if ((relation !== 'obl' && relation !== 'obl:unmarked' && relation !== 'obl:npmod') || timed[child]) continue;
    if (!LINKS.has(prepositionOf({ syntax, tokens } as Scene, child))) continue;
    let next = child + 1;
    while (next < verb && (tags.pos[next] === 'AUX' || tags.pos[next] === 'ADV')) next++;
    if (next === verb) return child;
  }
  return -1;
}

export const hasOwnSubject = (scene: Scene, verb: number): boolean => ownSubject(scene, verb) >= 0;

/** Who an infinitive or participle without a subject of its own is about: control, coordination, clauses at a noun. */
export function subjectOf(scene: Scene, verb: number, climbed = 0): Subject {
  const own = ownSubject(scene, verb);
  if (own >= 0) return { at: own, doubtful: false };
  const head = scene.syntax.heads[verb];
  if (head < 0 || climbed > MAX_CLIMB) return NONE;
  switch (scene.syntax.relations[verb]) {
    case 'conj':
      return isVerb(scene, head) || scene.tags.pos[head] === 'ADJ' ? subjectOf(scene, head, climbed + 1) : NONE;
    case 'xcomp':
      return controller(scene, head, climbed);
    case 'ccomp':
      return isInfinitive(scene, verb) ? controller(scene, head, climbed) : NONE;
    case 'advcl':
      return isVerb(scene, head) ? accusedOr(scene, verb, climbed) : agentOfNoun(scene, head);
    case 'acl':
      return isInfinitive(scene, verb) ? agentOfNoun(scene, head) : describedNoun(scene, verb, head);
    case 'acl:relcl':
      return { at: head, doubtful: true };
    default:
      return NONE;
  }
}

/** "In addition to others fleeing": the noun right before a participle is what it describes, whatever the parser chose. */
function describedNoun(scene: Scene, verb: number, head: number): Subject {
  const before = verb - 1;
  const nearer = before > head && isNominal(scene, before) && scene.syntax.relations[before] !== 'compound';
  return nearer ? { at: before, doubtful: true } : { at: head, doubtful: false };
}

function controller(scene: Scene, head: number, climbed: number): Subject {
  const object = dependent(scene, head, 'obj');
  const controls =
    scene.rules.objectControl.has(scene.tokens.norms[head]) || scene.rules.having.has(scene.tags.lemmas[head]);
  if (object >= 0 && controls) return { at: object, doubtful: false };
  return subjectOf(scene, head, climbed + 1);
}

/** "Accused the guard of shelling the school": the guard; otherwise whoever is the subject above. */
function accusedOr(scene: Scene, verb: number, climbed: number): Subject {
  const { syntax, tokens, rules } = scene;
  const head = syntax.heads[verb];
  const object = dependent(scene, head, 'obj');
  const marked = syntax.children[verb].some(
    (c) => syntax.relations[c] === 'mark' && rules.accusingMarks.has(tokens.norms[c]),
  );
  const accused = object >= 0 && object < verb && marked && rules.accusing.has(tokens.norms[head]);
  return accused ? { at: object, doubtful: false } : subjectOf(scene, head, climbed + 1);
}

const isInfinitive = ({ syntax, tokens }: Scene, verb: number): boolean =>
  syntax.children[verb].some((child) => child < verb && tokens.norms[child] === 'to');

/** Whose attempt, plan or support it is: possessor, "by", else "of". */
function agentOfNoun(scene: Scene, noun: number): Subject {
  let of = -1;
  for (const child of scene.syntax.children[noun]) {
    const relation = scene.syntax.relations[child];
    if (relation === 'nmod:poss') return { at: child, doubtful: false };
    if (baseRelation(relation) !== 'nmod') continue;
    const preposition = prepositionOf(scene, child);
    if (preposition === 'by') return { at: child, doubtful: false };
    if (preposition === 'of') of = child;
  }
  if (of >= 0) return { at: of, doubtful: true };
  const head = scene.syntax.heads[noun];
  const relation = scene.syntax.relations[noun];
  if (head >= 0 && isVerb(scene, head) && (relation === 'obj' || relation === 'obl')) return ownOrNone(scene, head);
  return NONE;
}
const ownOrNone = (scene: Scene, verb: number): Subject => ({ at: ownSubject(scene, verb), doubtful: true });
