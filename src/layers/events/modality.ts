/** Whether an event is said to have happened: attempts, plans, threats, conditions and denials around its trigger. */
import type { Modality } from '../../model/event.ts';
import { baseRelation, hasOwnSubject, isVerb, type Scene } from './scene.ts';

const CLIMB = 4;
/** Relations by which a word stands within what its governor says of it. */
const GOVERNED = new Set([
  'xcomp',
  'ccomp',
  'obj',
  'acl',
  'nmod',
  'obl',
  'nsubj',
  'compound',
  'conj',
  'csubj',
  'advcl',
]);
/** Below these the governor says nothing about the event: "the attack prevented them from leaving". */
const LOOSE = new Set(['nsubj', 'obl', 'nmod', 'advcl']);

function ownModality(scene: Scene, at: number): Modality | null {
  for (const child of scene.syntax.children[at]) {
    const relation = baseRelation(scene.syntax.relations[child]);
    if (relation !== 'aux' && relation !== 'mark' && relation !== 'advmod') continue;
    const modality = scene.rules.auxiliaries.get(scene.tokens.norms[child]);
    if (modality) return modality;
  }
  return null;
}

/** "planned", "attempted" before the noun. */
function modifierModality(scene: Scene, at: number): Modality | null {
  for (const child of scene.syntax.children[at]) {
    const relation = scene.syntax.relations[child];
    if (relation !== 'amod' && relation !== 'compound') continue;
    const modality = scene.rules.governors.get(scene.tokens.norms[child]);
    if (modality) return modality;
  }
  return null;
}

/** "The purpose is to free them". */
function aimOf(scene: Scene, trigger: number): Modality | null {
  for (const child of scene.syntax.children[trigger]) {
    if (baseRelation(scene.syntax.relations[child]) !== 'nsubj' || scene.tags.pos[child] !== 'NOUN') continue;
    return scene.rules.governors.get(scene.tokens.norms[child]) ?? null;
  }
  return null;
}

const purposeful = ({ syntax, tokens }: Scene, at: number): boolean =>
  (syntax.relations[at] === 'advcl' || syntax.relations[at] === 'acl') &&
  syntax.children[at].some((child) => child < at && tokens.norms[child] === 'to');

function governs(scene: Scene, at: number): boolean {
  const relation = baseRelation(scene.syntax.relations[at]);
  if (!GOVERNED.has(relation)) return false;
  if (relation === 'conj') return !hasOwnSubject(scene, at);
  if (!LOOSE.has(relation)) return true;
  const head = scene.syntax.heads[at];
  if (relation === 'nsubj') return scene.syntax.relations[at] === 'nsubj:pass';
  return relation === 'nmod' ? !isVerb(scene, head) : false;
}

export function modalityOf(scene: Scene, trigger: number): Modality {
  let found = ownModality(scene, trigger) ?? modifierModality(scene, trigger) ?? aimOf(scene, trigger);
  let at = trigger;
  for (let i = 0; i < CLIMB && !found; i++) {
    if (purposeful(scene, at))
      found = scene.rules.governors.get(scene.tokens.norms[scene.syntax.heads[at]]) ?? 'planned';
    else if (governs(scene, at) && scene.syntax.heads[at] >= 0) {
      at = scene.syntax.heads[at];
      found = scene.rules.governors.get(scene.tokens.norms[at]) ?? (isVerb(scene, at) ? ownModality(scene, at) : null);
    } else break;
  }
  return found ?? 'actual';
}

export function isNegated(scene: Scene, trigger: number): boolean {
  const { syntax, tokens, rules } = scene;
  for (const child of syntax.children[trigger]) {
    const relation = baseRelation(syntax.relations[child]);
    const looks =
      relation === 'advmod' || relation === 'det' || relation === 'mark' || relation === 'case' || relation === 'nsubj';
    if (looks && rules.negators.has(tokens.norms[child])) return true;
    if (relation === 'nsubj' && syntax.children[child].some((c) => tokens.norms[c] === 'no')) return true;
  }
  const head = syntax.heads[trigger];
  const carried = head >= 0 && isVerb(scene, head) && rules.carriers.has(tokens.norms[head]);
  return carried && syntax.children[head].some((child) => rules.negators.has(tokens.norms[child]));
}
