/** From the grammar around a trigger to who did what to whom: arguments of verbs and of nouns. */
import type { EventFrame } from '../../languages/sections/events.ts';
import type { EventRole } from '../../model/event.ts';
import { besideNoun, carrierArguments, gerundObject, nounArguments } from './nouns.ts';
import { type Add, type RawArgument, roleOfPreposition } from './roles.ts';
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

/** Roles that a passive can lift to the subject: nobody "is fled". */
const UNDERGONE: ReadonlySet<EventRole> = new Set(['patient', 'topic', 'instrument']);

function verbArguments(scene: Scene, verb: number, frame: EventFrame, add: Add): void {
  const passive = UNDERGONE.has(frame.object) && isPassive(scene, verb);
  const subject = subjectOf(scene, verb);
  const object = dependent(scene, verb, 'obj');
  if (subject.at >= 0 && scene.timed[subject.at] === 0 && !namesAim(scene, subject.at))
    add(subjectRole(frame, passive, object >= 0), subject.at, subject.doubtful);
  for (const child of scene.syntax.children[verb]) verbDependent(scene, child, { frame, passive, add });
  const gapped = scene.syntax.relations[verb] === 'acl:relcl' && object < 0 && !passive && frame.object === 'patient';
  const antecedentAt = scene.syntax.heads[verb];
  if (gapped && subject.at !== antecedentAt && subject.at >= 0) add('patient', antecedentAt, true);
}

/** "The purpose of the raid is to free them": a purpose frees nobody. */
const namesAim = ({ rules, tokens, tags }: Scene, at: number): boolean =>
  tags.pos[at] === 'NOUN' && rules.governors.has(tokens.norms[at]);

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

/** A passive "attack BY" hung on a neutral noun: "the storming process by the cells". */
function carrierNoun(scene: Scene, at: number): number {
  const head = scene.syntax.heads[at];
  const relation = scene.syntax.relations[at];
  const hangs = relation === 'compound' || relation === 'amod';
  if (hangs && head >= 0 && scene.rules.carrierNouns.has(scene.tokens.norms[head])) return head;
  const next = at + 1;
  return next < scene.tokens.count && scene.rules.carrierNouns.has(scene.tokens.norms[next]) ? next : -1;
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
  (scene.rules.forms
    .get(scene.tokens.norms[head])
    ?.some(({ trigger }) => trigger.pos === 'noun' && trigger.kind !== 'protest') ??
    false);
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
    gerundObject(scene, at, trigger.frame, add);
    besideNoun(scene, carrier >= 0 ? carrier : at, trigger.frame, add);
    carrierArguments(scene, carrier >= 0 ? carrier : at, trigger.frame, add);
  } else if (scene.syntax.relations[at] === 'amod') {
    add(trigger.pos === 'adjective' ? trigger.frame.subject : trigger.frame.object, scene.syntax.heads[at]);
  } else verbArguments(scene, at, trigger.frame, add);
  if (trigger.responsibility && beside >= 0) topicsOf(scene, trigger.frame, beside, add);
  return found;
}
