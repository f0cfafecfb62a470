/** Arguments of nouns that name events, and of the verbs that carry them. */
import type { EventFrame } from '../../languages/sections/events.ts';
import { type Add, roleOfPreposition } from './roles.ts';
import { antecedent, baseRelation, isPassive, isVerb, prepositionOf, type Scene, subjectOf } from './scene.ts';

/** What stands around a noun that names an event: "the rebels' attack on the post by night". */
export function nounArguments(scene: Scene, noun: number, frame: EventFrame, add: Add): void {
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
export function carrierArguments(scene: Scene, noun: number, frame: EventFrame, add: Add): void {
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

/** "By bombing areas": an -ing word tagged a noun, with what it is done to after it. */
export function gerundObject(scene: Scene, at: number, frame: EventFrame, add: Add): void {
  const { syntax, tokens } = scene;
  const head = syntax.heads[at];
  if (!tokens.norms[at].endsWith('ing') || syntax.relations[at] !== 'compound' || head <= at) return;
  const determined = syntax.children[head].some((child) => child < at && syntax.relations[child] === 'det');
  if (determined || scene.rules.carrierNouns.has(tokens.norms[head]) || scene.rules.forms.has(tokens.norms[head]))
    return;
  add(frame.object, head, true);
}

const CLOSE = new Set(['of', 'by', 'against', 'on', 'between', 'upon']);
/** What a preposition right after the noun opens belongs to it, even where the parser hung it elsewhere: then it is doubtful. */
export function besideNoun(scene: Scene, noun: number, frame: EventFrame, add: Add): void {
  const preposition = noun + 1;
  if (preposition >= scene.tokens.count || !CLOSE.has(scene.tokens.norms[preposition])) return;
  let head = scene.syntax.heads[preposition];
  if (head <= preposition || isVerb(scene, head)) return;
  if (scene.syntax.relations[head] === 'compound' && scene.syntax.heads[head] > head) head = scene.syntax.heads[head];
  const norm = scene.tokens.norms[preposition];
  const role = norm === 'of' ? frame.of : roleOfPreposition(scene, frame, head, norm);
  if (role) add(scene.timed[head] ? 'time' : role, head, true);
}
