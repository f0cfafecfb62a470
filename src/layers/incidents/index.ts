/** One thing that happened, gathered from all its mentions. */
import type { EventMention } from '../../model/event.ts';
import { byPosition } from '../../model/span.ts';
import { defineLayer } from '../layer.ts';
import { assemble } from './assemble.ts';
import { gather } from './gather.ts';
import type { Scene } from './scene.ts';

/** Words about responsibility by the event they speak of. */
export function responsibilityFor(events: readonly EventMention[]): Map<string, EventMention[]> {
  const about = new Map<string, EventMention[]>();
  for (const event of events) {
    if (event.about === undefined) continue;
    const known = about.get(event.about);
    if (known) known.push(event);
    else about.set(event.about, [event]);
  }
  return about;
}

export const incidents = defineLayer({
  name: 'incidents',
  reads: [
    'tokens',
    'sentences',
    'tags',
    'syntax',
    'entities',
    'times',
    'places',
    'quantities',
    'coreference',
    'attributions',
    'events',
  ],
  find: ({ report, found, language }) => {
    const { tokens, sentences, tags, syntax, entities, times, places, quantities, coreference, events } = found;
    const scene: Scene = {
      text: report.text,
      tokens,
      sentences,
      tags,
      syntax,
      entityAt: new Map(entities.map((entity) => [entity.head, entity])),
      entityById: new Map(entities.map((entity) => [entity.id, entity])),
      times,
      places,
      quantities,
      mentions: coreference
        .flatMap((chain) => chain.mentions.map(({ start, end }) => ({ start, end, chain })))
        .sort(byPosition),
      events,
      rules: language.incidents,
    };
    const about = responsibilityFor(events);
    return gather(scene).map((gathering) => assemble(scene, gathering, about));
  },
});
