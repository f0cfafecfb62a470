/** Which words of a report name events, and as verb or as noun. */
import type { EventTrigger } from '../../languages/sections/events.ts';
import { dependent, hasOwnSubject, type Scene } from './scene.ts';

export interface FoundTrigger {
  readonly at: number;
  readonly trigger: EventTrigger;
  readonly nominal: boolean;
  /** Tokens that belong to the trigger besides its head: particle, "fire" in "opened fire", or -1. */
  readonly beside: number;
}

const REACH = 6;

/** The token in `set` that goes with the trigger: a dependent, a dependent of one, or a near word after it. */
function besideOf(scene: Scene, at: number, set: ReadonlySet<string>): number {
  const { syntax, tokens } = scene;
  for (const child of syntax.children[at]) {
    if (set.has(tokens.norms[child])) return child;
    // what another clause says stands beside another verb
    if (scene.tags.pos[child] === 'VERB') continue;
    for (const grandchild of syntax.children[child]) if (set.has(tokens.norms[grandchild])) return grandchild;
  }
  const governor = syntax.heads[at];
  if (governor >= 0 && set.has(tokens.norms[governor]) && governor < at + REACH) return governor;
  return -1;
}

/** Participles that still tell of an event when they only describe: "kidnapped priests", not "armed men". */
const tells = ({ kind }: EventTrigger): boolean => kind !== 'group-activity' && kind !== 'speech-publication';

/** Tagged a verb, yet standing as a noun does: after an article or a number ("31 wounded"), or straight after a preposition ("during clashes"). */
function standsAsNoun({ syntax, tags, tokens }: Scene, at: number): boolean {
  for (const child of syntax.children[at]) {
    if (['det', 'nummod'].includes(syntax.relations[child]) && child < at) return true;
    const preposition =
      tags.pos[child] === 'ADP' && (syntax.relations[child] === 'mark' || syntax.relations[child] === 'case');
    if (preposition && child === at - 1 && !tokens.norms[at].endsWith('ing')) return true;
  }
  return false;
}

/** "Clashes led to": tagged a verb of the present, yet nobody does it. */
const strayPlural = (scene: Scene, at: number): boolean =>
  !hasOwnSubject(scene, at) &&
  dependent(scene, at, 'obj') < 0 &&
  scene.syntax.relations[at] !== 'conj' &&
  scene.syntax.relations[at] !== 'acl:relcl';

/** Would the word class let it be this trigger? */
function fits(scene: Scene, at: number, trigger: EventTrigger, form: string): 'verb' | 'noun' | null {
  const pos = scene.tags.pos[at];
  if (trigger.pos === 'adjective') return pos === 'ADJ' ? 'verb' : null;
  if (trigger.pos === 'noun') {
    if (pos === 'NOUN' || pos === 'PROPN') return 'noun';
    return pos === 'VERB' && (standsAsNoun(scene, at) || (form === 'plural' && strayPlural(scene, at))) ? 'noun' : null;
  }
  if (pos === 'VERB' && form !== 'ing' && standsAsNoun(scene, at)) return null;
  if (pos === 'VERB' && form === 'present' && strayPlural(scene, at)) return null;
  if (pos === 'VERB' || pos === 'AUX') {
    return form === 'ing' && dependent(scene, at, 'det') >= 0 && dependent(scene, at, 'nmod') >= 0 ? 'noun' : 'verb';
  }
  if (pos === 'ADJ') return form === 'past' && tells(trigger) ? 'verb' : null;
  if (pos === 'NOUN' && form === 'ing') return 'noun';
  return null;
}

function triggerAt(scene: Scene, at: number): FoundTrigger | null {
  const entries = scene.rules.forms.get(scene.tokens.norms[at]);
  if (!entries) return null;
  for (const { trigger, form } of entries) {
    const as = fits(scene, at, trigger, form);
    if (!as) continue;
    const beside = trigger.beside ? besideOf(scene, at, trigger.beside) : -1;
    if (trigger.beside && beside < 0) continue;
    if (trigger.unless && besideOf(scene, at, trigger.unless) >= 0) continue;
    return { at, trigger, nominal: as === 'noun', beside };
  }
  return null;
}

/** Triggers in order of reading. A word that is part of an earlier trigger ("hostage", "fire") is none of its own. */
export function findTriggers(scene: Scene): FoundTrigger[] {
  const found: FoundTrigger[] = [];
  const taken = new Set<number>();
  for (let at = 0; at < scene.tokens.count; at++) {
    const trigger = triggerAt(scene, at);
    if (!trigger) continue;
    found.push(trigger);
    if (trigger.beside >= 0) taken.add(trigger.beside);
  }
  return taken.size === 0 ? found : found.filter(({ at, trigger }) => !taken.has(at) || trigger.responsibility);
}
