/** From the grammar around a trigger to who did what to whom: arguments of verbs and of nouns. */
import type { EventFrame } from '../../languages/sections/events.ts';
import type { EventRole } from '../../model/event.ts';
import {
  antecedent,
  baseRelation,
  dependent,
  isPassive,
  isVerb,
  prepositionOf,
  type Scene,
  subjectOf,
} from './scene.ts';
import type { FoundTrigger } from './triggers.ts';

export interface RawArgument {
  readonly role: EventRole;
  readonly head: number;
  readonly doubtful: boolean;
}
type Add = (role: EventRole, head: number, doubtful?: boolean) => void;

/** The role a preposition gives, after the word's own frame, the general table, and whether it heads a time. */
function roleOfPreposition(scene: Scene, frame: EventFrame, at: number, preposition: string): EventRole | null {
  if (scene.timed[at]) return 'time';
  if (preposition === 'by') return 'agent';
  const own = frame.prepositions.get(preposition);
  if (own) return own;
  const general = scene.rules.prepositions.get(preposition);
  return general === 'time' ? null : (general ?? null);
}

function verbArguments(scene: Scene, verb: number, frame: EventFrame, add: Add): void {
  const passive = isPassive(scene, verb);
  const subject = subjectOf(scene, verb);
  const object = dependent(scene, verb, 'obj');
  if (subject.at >= 0 && scene.timed[subject.at] === 0)
    add(subjectRole(frame, passive, object >= 0), subject.at, subject.doubtful);
  for (const child of scene.syntax.children[verb]) verbDependent(scene, child, { frame, passive, add });
  const gapped = scene.syntax.relations[verb] === 'acl:relcl' && object < 0 && !passive && frame.object === 'patient';
  const antecedentAt = scene.syntax.heads[verb];
  if (gapped && subject.at !== antecedentAt && subject.at >= 0) add('patient', antecedentAt, true);
}

/** "A bomb exploded" but "they exploded a bomb". */
function subjectRole(frame: EventFrame, passive: boolean, hasObject: boolean): EventRole {
  if (passive) return frame.object;
  return frame.subject === 'instrument' && hasObject ? 'agent' : frame.subject;
}

interface VerbPlace {
  readonly frame: EventFrame;
  readonly passive: boolean;
  readonly add: Add;
}

function verbDependent(scene: Scene, child: number, { frame, passive, add }: VerbPlace): void {
  const relation = scene.syntax.relations[child];
  switch (baseRelation(relation)) {
    case 'obj':
      add(scene.timed[child] ? 'time' : frame.object, antecedent(scene, child));
      return;
    case 'iobj':
      add('beneficiary', child);
      return;
    case 'obl': {
      if (relation === 'obl:agent')
        add(scene.timed[child] ? 'time' : frame.subject === 'instrument' ? 'agent' : frame.subject, child);
      else {
        const preposition = prepositionOf(scene, child);
        const role =
          preposition === 'by' && !passive
            ? scene.timed[child]
              ? 'time'
              : null
            : roleOfPreposition(scene, frame, child, preposition);
        if (role) add(preposition === '' && role !== 'time' ? 'place' : role, antecedent(scene, child));
      }
      return;
    }
    case 'advmod':
      if (scene.timed[child]) add('time', child);
      return;
    case 'advcl':
      if (scene.tokens.norms[child] === 'using') addObject(scene, child, add);
      else if (frame.prepositions.get(markOf(scene, child)) === 'topic') add('topic', child);
      return;
    case 'ccomp':
      if (frame.prepositions.get('for') === 'topic') add('topic', child);
  }
}

function markOf({ syntax, tokens }: Scene, verb: number): string {
  for (const child of syntax.children[verb]) if (syntax.relations[child] === 'mark') return tokens.norms[child];
  return '';
}

function addObject(scene: Scene, verb: number, add: Add): void {
  const object = dependent(scene, verb, 'obj');
  if (object >= 0) add('instrument', object);
}

/** What stands around a noun that names an event: "the rebels' attack on the post by night". */
function nounArguments(scene: Scene, noun: number, frame: EventFrame, add: Add): void {
  const { syntax, tags } = scene;
  const targeted = syntax.children[noun].some((child) => isTarget(scene, frame, child));
  for (const child of syntax.children[noun]) {
    const relation = syntax.relations[child];
    if (relation === 'nmod:poss')
      add(scene.timed[child] ? 'time' : targeted ? 'agent' : frame.possessor, antecedent(scene, child));
    else if (baseRelation(relation) === 'nmod' || baseRelation(relation) === 'obl')
      nounPhrase(scene, frame, child, add);
    else if (relation === 'compound' && tags.pos[child] !== 'NUM')
      add(targeted && frame.modifier === 'patient' ? 'agent' : frame.modifier, child, true);
    else if (relation === 'obj') add(frame.object, child);
    else if (relation === 'nsubj')
      add(prepositionOf(scene, noun) === 'under' ? 'patient' : 'agent', predicated(scene, noun, child));
    else if (relation === 'amod' && scene.timed[child]) add('time', child);
    else if (relation === 'amod' && tags.pos[child] === 'PROPN') add('agent', child, true);
  }
}

/** Does this dependent already say who or what is hit? Then a possessor or modifier is the doer. */
function isTarget(scene: Scene, frame: EventFrame, child: number): boolean {
  if (baseRelation(scene.syntax.relations[child]) !== 'nmod' || scene.syntax.relations[child] === 'nmod:poss')
    return false;
  const preposition = prepositionOf(scene, child);
  return (preposition === 'of' ? frame.of : frame.prepositions.get(preposition)) === 'patient';
}

/** "They were in contact", "the town was under attack": the subject takes part. "This was an attack": it does not. */
const predicated = (scene: Scene, noun: number, subject: number): number => {
  const preposition = prepositionOf(scene, noun);
  return preposition === 'in' || preposition === 'under' ? subject : -1;
};

function nounPhrase(scene: Scene, frame: EventFrame, child: number, add: Add): void {
  const preposition = prepositionOf(scene, child);
  if (preposition === 'of') {
    const both =
      frame.of === 'agent' &&
      frame.object === 'patient' &&
      frame.prepositions.has('to') &&
      frame.prepositions.has('for');
    add(scene.timed[child] ? 'time' : frame.of, child, both);
    if (frame.prepositions.get('from') === 'origin') motionOf(scene, frame, child, add);
  } else if (preposition === '') {
    if (scene.timed[child]) add('time', child);
  } else {
    const role = roleOfPreposition(scene, frame, child, preposition);
    if (role) add(role, child);
  }
}

/** "The arrival of fighters from the coast": the parser may hang the way on the fighters. */
function motionOf(scene: Scene, frame: EventFrame, noun: number, add: Add): void {
  for (const child of scene.syntax.children[noun]) {
    if (scene.syntax.relations[child] !== 'nmod') continue;
    const role = frame.prepositions.get(prepositionOf(scene, child));
    if (role === 'origin' || role === 'destination') add(role, child, true);
  }
}

/** The verb that carries an event noun gives it subject, time and place: "the army launched a raid in May". */
function carrierArguments(scene: Scene, noun: number, frame: EventFrame, add: Add): void {
  const verb = scene.syntax.heads[noun];
  if (verb < 0 || !isVerb(scene, verb)) return;
  const how = scene.rules.carriers.get(scene.tokens.norms[verb]);
  if (!how) return;
  const relation = baseRelation(scene.syntax.relations[noun]);
  const passive = isPassive(scene, verb);
  const carried =
    how === 'does'
      ? passive
        ? relation === 'nsubj'
        : relation === 'obj'
      : relation === (how === 'happens' ? 'nsubj' : 'obj');
  if (!carried) return;
  const subject = subjectOf(scene, verb);
  if (how === 'does' && !passive && subject.at >= 0) add('agent', subject.at, subject.doubtful);
  if (how === 'suffers' && subject.at >= 0) add('patient', subject.at);
  for (const child of scene.syntax.children[verb]) {
    const childRelation = scene.syntax.relations[child];
    if (childRelation === 'obl:agent') add('agent', child);
    else if (baseRelation(childRelation) === 'obl') {
      const preposition = prepositionOf(scene, child);
      const role = preposition === 'by' && !passive ? null : roleOfPreposition(scene, frame, child, preposition);
      if (role) add(role, child, role === 'patient');
    } else if (childRelation === 'advmod' && scene.timed[child]) add('time', child);
  }
}

/** A passive "attack BY" hung on a neutral noun: "the storming process by the cells". */
function carrierNoun(scene: Scene, at: number): number {
  const head = scene.syntax.heads[at];
  const relation = scene.syntax.relations[at];
  const hangs = relation === 'compound' || relation === 'amod';
  return hangs && head >= 0 && scene.rules.carrierNouns.has(scene.tokens.norms[head]) ? head : -1;
}

/** Other heads of the same argument: "police AND soldiers". */
function conjuncts(scene: Scene, head: number): number[] {
  const found: number[] = [];
  for (const child of scene.syntax.children[head]) {
    if (scene.syntax.relations[child] === 'conj' && !isVerb(scene, child)) found.push(child);
  }
  return found;
}

const namesEvent = (scene: Scene, head: number): boolean =>
  scene.tags.pos[head] !== 'PROPN' &&
  (scene.rules.forms.get(scene.tokens.norms[head])?.some(({ trigger }) => trigger.pos === 'noun') ?? false);
/** "Killed in the clashes", "the attack killed": an event neither acts nor is a place. */
const causal = (role: EventRole): EventRole => (role === 'place' || role === 'agent' ? 'cause' : role);

/** "Claimed responsibility FOR the raid": the raid hangs on the noun. */
function topicsOf(scene: Scene, frame: EventFrame, noun: number, add: Add): void {
  for (const child of scene.syntax.children[noun]) {
    if (frame.prepositions.get(prepositionOf(scene, child)) === 'topic') add('topic', child);
  }
}

/** All arguments of a trigger, each head once, first reading first. */
export function argumentsOf(scene: Scene, { at, trigger, nominal, beside }: FoundTrigger): RawArgument[] {
  const found: RawArgument[] = [];
  const seen = new Set<number>([at, beside]);
  const add: Add = (role, head, doubtful = false) => {
    if (head < 0 || seen.has(head)) return;
    seen.add(head);
    found.push({ role: namesEvent(scene, head) ? causal(role) : role, head, doubtful });
    for (const other of conjuncts(scene, head)) add(scene.timed[other] ? 'time' : role, other, doubtful);
  };
  if (nominal) {
    nounArguments(scene, at, trigger.frame, add);
    const carrier = carrierNoun(scene, at);
    if (carrier >= 0) nounArguments(scene, carrier, trigger.frame, add);
    carrierArguments(scene, carrier >= 0 ? carrier : at, trigger.frame, add);
  } else if (scene.syntax.relations[at] === 'amod') {
    add(trigger.pos === 'adjective' ? trigger.frame.subject : trigger.frame.object, scene.syntax.heads[at]);
  } else verbArguments(scene, at, trigger.frame, add);
  if (trigger.responsibility && beside >= 0) topicsOf(scene, trigger.frame, beside, add);
  return found;
}
