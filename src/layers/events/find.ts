/** From triggers to event mentions. */
import { contentId } from '../../model/content-id.ts';
import type { Entity } from '../../model/entity.ts';
import type { EventArgument, EventMention } from '../../model/event.ts';
import type { Span } from '../../model/span.ts';
import { subtree } from '../../model/syntax.ts';
import { argumentsOf } from './arguments.ts';
import { isNegated, modalityOf } from './modality.ts';
import { type Refined, refinedKind } from './refine.ts';
import type { RawArgument } from './roles.ts';
import type { Scene } from './scene.ts';
import { entityAt, phraseOf } from './spans.ts';
import { type FoundTrigger, findTriggers } from './triggers.ts';

function triggerSpan({ tokens }: Scene, { at, beside }: FoundTrigger): Span {
  if (beside < 0 || beside > at + 2 || beside < at) return { start: tokens.start[at], end: tokens.end[at] };
  return { start: tokens.start[at], end: tokens.end[beside] };
}

function ruleOf({ trigger, nominal }: FoundTrigger, refined: Refined): string {
  if (trigger.responsibility) return `events.en.responsibility.${trigger.responsibility}`;
  const base = `events.en.${nominal ? 'noun' : 'verb'}.${trigger.lemma}`;
  return refined.rule ? `${base}+${refined.rule}` : base;
}

function mention(scene: Scene, entities: ReadonlyMap<number, Entity>, found: FoundTrigger): EventMention {
  const raw = argumentsOf(scene, found);
  const refined = refinedKind(scene, found.trigger, found.at, raw);
  const span = triggerSpan(scene, found);
  const rule = ruleOf(found, refined);
  return {
    id: contentId('e', span.start, span.end, rule),
    trigger: span,
    head: found.at,
    kind: refined.kind,
    plover: found.trigger.plover,
    ...(found.trigger.effect ? { effect: found.trigger.effect } : {}),
    nominal: found.nominal,
    negated: isNegated(scene, found.at),
    modality: modalityOf(scene, found.at),
    arguments: raw.map((argument) => argumentOf(scene, entities, argument, found.at)),
    rule,
  };
}

function argumentOf(
  scene: Scene,
  entities: ReadonlyMap<number, Entity>,
  { role, head, doubtful }: RawArgument,
  trigger: number,
): EventArgument {
  const entity = entityAt(scene, entities, head);
  return {
    ...phraseOf(scene, head, trigger),
    role,
    head,
    ...(entity === undefined ? {} : { entity }),
    ...(doubtful ? { doubtful } : {}),
  };
}

/** Links a word about responsibility to the event it speaks of: its topic, or the event nearest before it. */
function linkResponsibility(scene: Scene, mentions: readonly EventMention[]): EventMention[] {
  const byHead = new Map(mentions.filter((m) => m.kind !== 'speech-publication').map((m) => [m.head, m]));
  return mentions.map((m, i) => {
    if (!m.rule.startsWith('events.en.responsibility')) return m;
    const about = topicEvent(scene, m, byHead) ?? nearestBefore(mentions, i);
    return about ? { ...m, about: about.id } : m;
  });
}

function topicEvent(
  scene: Scene,
  m: EventMention,
  byHead: ReadonlyMap<number, EventMention>,
): EventMention | undefined {
  for (const { role, head } of m.arguments) {
    if (role !== 'topic') continue;
    const inside = subtree(scene.syntax, head).find((at) => byHead.has(at));
    if (inside !== undefined) return byHead.get(inside);
  }
  return undefined;
}

function nearestBefore(mentions: readonly EventMention[], index: number): EventMention | undefined {
  for (let i = index - 1; i >= 0; i--) if (mentions[i].kind !== 'speech-publication') return mentions[i];
  return undefined;
}

const REACH = 25;

/** "A support of the militia BY bombing": the doer of what is done thereby is the doer of the event before, unless said otherwise. */
function sharedDoer({ tokens }: Scene, event: EventMention, before: EventMention | undefined): EventMention {
  const by = tokens.norms[event.head - 1] === 'by' && tokens.norms[event.head].endsWith('ing');
  if (!by || !before || event.head - before.head > REACH || event.arguments.some(({ role }) => role === 'agent'))
    return event;
  const doers = before.arguments.filter(({ role }) => role === 'agent').map((doer) => ({ ...doer, doubtful: true }));
  return { ...event, arguments: [...event.arguments, ...doers] };
}

export function findEvents(scene: Scene, entities: readonly Entity[]): EventMention[] {
  const byHead = new Map<number, Entity>();
  for (const entity of entities) byHead.set(entity.head, entity);
  const mentions: EventMention[] = [];
  for (const found of findTriggers(scene))
    mentions.push(sharedDoer(scene, mention(scene, byHead, found), mentions.at(-1)));
  return linkResponsibility(scene, mentions);
}
