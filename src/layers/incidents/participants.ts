/** Arguments of events as participants of an incident, with the fullest name and the number of them. */
import type { EventArgument, EventMention } from '../../model/event.ts';
import type { Participant, Target } from '../../model/incident.ts';
import type { Span } from '../../model/span.ts';
import { overlapping } from './lookup.ts';
import type { Scene } from './scene.ts';

const headSpan = ({ tokens }: Scene, head: number): Span => ({ start: tokens.start[head], end: tokens.end[head] });

export function participantOf(scene: Scene, argument: EventArgument): Participant {
  const { start, end } = argument;
  const pronoun = scene.tags.pos[argument.head] === 'PRON';
  const entity = argument.entity === undefined ? undefined : scene.entityById.get(argument.entity);
  const chain = overlapping(scene.mentions, pronoun ? argument : headSpan(scene, argument.head))[0]?.chain;
  const count = overlapping(scene.quantities, argument).find(
    (q) => q.start >= start && q.end <= end && q.unit !== 'time' && q.unit !== 'ordinal',
  );
  const known = entity?.known ?? chain?.known;
  return {
    name: pronoun && chain ? chain.name : scene.text.slice(start, end).replace(/\s+/g, ' '),
    spans: [{ start, end }],
    ...(known === undefined ? {} : { known }),
    ...(count ? { count: count.count } : {}),
  };
}

/** People or things? By the entity's kind, then by the word. */
export function isHuman({ entityAt, tokens, tags, rules }: Scene, head: number): boolean {
  const entity = entityAt.get(head);
  if (entity && entity.kind !== 'other')
    return entity.kind === 'person' || entity.kind === 'group' || entity.kind === 'actor';
  const word = tokens.norms[head];
  if (rules.things.has(word)) return false;
  return rules.people.has(word) || tags.pos[head] === 'PRON';
}

const EFFECTS: Readonly<Partial<Record<EventMention['kind'], Target['effect']>>> = {
  abduction: 'kidnapped',
  escape: 'escaped',
};

/** What befell the target, unless it did not happen. */
function effectOf(event: EventMention, human: boolean): Target['effect'] {
  if (event.modality !== 'actual') return undefined;
  const effect = event.effect ?? EFFECTS[event.kind];
  if (event.negated) return effect === undefined ? undefined : 'none';
  const bodily =
    effect === 'death' ||
    effect === 'injury' ||
    effect === 'death-or-injury' ||
    effect === 'kidnapped' ||
    effect === 'escaped';
  return human === bodily ? effect : undefined;
}

const SEVERITY: readonly Target['effect'][] = [
  'death',
  'death-or-injury',
  'destruction',
  'kidnapped',
  'injury',
  'damage',
  'escaped',
  'none',
];
const graver = (a: Target['effect'], b: Target['effect']): Target['effect'] => {
  if (a === undefined || b === undefined) return a ?? b;
  return SEVERITY.indexOf(a) <= SEVERITY.indexOf(b) ? a : b;
};

export function targetsOf(scene: Scene, events: readonly EventMention[]): Target[] {
  const found = new Map<string, Target>();
  for (const event of events) {
    for (const argument of event.arguments) {
      if (argument.role !== 'patient') continue;
      const human = isHuman(scene, argument.head);
      const effect = effectOf(event, human);
      const target = participantOf(scene, argument);
      const key = target.known ?? target.name.toLowerCase();
      const earlier = found.get(key);
      const together = graver(earlier?.effect, effect);
      found.set(key, {
        ...(earlier ?? target),
        human,
        spans: [...(earlier?.spans ?? []), ...target.spans],
        ...(together === undefined ? {} : { effect: together }),
      });
    }
  }
  return [...found.values()];
}
