/** The finer kind of an event from the words beside it: a bombing by aircraft, by artillery, by a device. */
import type { EventTrigger } from '../../languages/sections/events.ts';
import type { EventKind, EventRole } from '../../model/event.ts';
import type { RawArgument } from './roles.ts';
import type { Scene } from './scene.ts';

const wordsAround = ({ syntax, tokens }: Scene, at: number): string[] => {
  const words = [tokens.norms[at]];
  for (const child of syntax.children[at]) {
    const relation = syntax.relations[child];
    if (relation === 'compound' || relation === 'amod' || relation === 'flat') words.push(tokens.norms[child]);
  }
  return words;
};

/** Words by the place they stand in: heads of arguments with their modifiers, and modifiers of the trigger. */
function wordsByPlace(
  scene: Scene,
  trigger: number,
  found: readonly RawArgument[],
): Map<EventRole | 'modifier', string[]> {
  const byPlace = new Map<EventRole | 'modifier', string[]>();
  const put = (place: EventRole | 'modifier', words: readonly string[]): void => {
    byPlace.set(place, [...(byPlace.get(place) ?? []), ...words]);
  };
  for (const { role, head } of found) put(role, wordsAround(scene, head));
  put('modifier', wordsAround(scene, trigger).slice(1));
  return byPlace;
}

export interface Refined {
  readonly kind: EventKind;
  readonly rule?: string;
}

export function refinedKind(scene: Scene, trigger: EventTrigger, at: number, found: readonly RawArgument[]): Refined {
  let words: Map<EventRole | 'modifier', string[]> | undefined;
  for (const refinement of scene.rules.refinements) {
    if (!refinement.from.has(trigger.kind)) continue;
    if (refinement.lemmas && !refinement.lemmas.has(trigger.lemma)) continue;
    words ??= wordsByPlace(scene, at, found);
    const byPlace = words;
    if (refinement.roles.some((role) => byPlace.get(role)?.some((word) => refinement.words.has(word))))
      return { kind: refinement.to, rule: refinement.rule };
  }
  return { kind: trigger.kind };
}
