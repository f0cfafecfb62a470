/** A gathering of events as one incident with its slots. */
import { contentId } from '../../model/content-id.ts';
import type { EventKind, EventMention, Modality } from '../../model/event.ts';
import type { Incident, Participant } from '../../model/incident.ts';
import { inferred, type Reading, stated } from '../../model/reading.ts';
import { overlapping } from './lookup.ts';
import { participantOf, targetsOf } from './participants.ts';
import { perpetratorsOf } from './responsibility.ts';
import type { Gathering, Scene } from './scene.ts';

/** Of the kinds told of one incident the most telling names it. */
const TELLING: readonly EventKind[] = [
  'suicide-bomb',
  'air-drone-strike',
  'remote-explosive',
  'shelling',
  'abduction',
  'sexual-violence',
  'armed-clash',
  'mob-violence',
  'attack',
  'looting-destruction',
  'disrupted-plot',
  'territorial-control',
  'arrest',
  'escape',
  'displacement',
  'protest',
  'agreement',
  'group-activity',
  'other',
];
const rank = (kind: EventKind): number => TELLING.indexOf(kind);
const mostTelling = (events: readonly EventMention[]): EventMention =>
  events.reduce((best, event) => (rank(event.kind) < rank(best.kind) ? event : best));

const REAL: readonly Modality[] = [
  'actual',
  'attempted',
  'thwarted',
  'planned',
  'threatened',
  'possible',
  'hypothetical',
];
const realest = (events: readonly EventMention[]): Modality =>
  REAL[Math.min(...events.map(({ modality }) => REAL.indexOf(modality)))];

function whenOf(scene: Scene, events: readonly EventMention[]): Incident['when'] {
  for (const event of events) {
    for (const argument of event.arguments) {
      if (argument.role !== 'time') continue;
      const time = overlapping(scene.times, argument)[0];
      if (time) return { ...time.value, rule: 'incidents.when' };
    }
  }
  return undefined;
}

/** Places at the events, the smallest first as far as the words tell: what is named nearer the trigger is smaller. */
function whereOf(scene: Scene, events: readonly EventMention[]): Reading<string>[] {
  const found = new Map<string, Reading<string>>();
  for (const event of events) {
    for (const argument of event.arguments) {
      if (argument.role !== 'place') continue;
      const inside = overlapping(scene.places, argument);
      const read = argument.doubtful ? inferred : stated;
      for (const { name, start, end } of inside)
        if (!found.has(name)) found.set(name, read(name, 'incidents.where', { start, end }));
    }
  }
  return [...found.values()];
}

function instrumentsOf(scene: Scene, events: readonly EventMention[]): Participant[] {
  const found = new Map<string, Participant>();
  for (const event of events) {
    for (const argument of event.arguments) {
      if (argument.role !== 'instrument') continue;
      const instrument = participantOf(scene, argument);
      if (!found.has(instrument.name.toLowerCase())) found.set(instrument.name.toLowerCase(), instrument);
    }
  }
  return [...found.values()];
}

function subtypeOf({ tokens, rules }: Scene, events: readonly EventMention[]): string | undefined {
  for (const { head } of events) {
    const subtype = rules.subtypes.get(tokens.norms[head]);
    if (subtype) return subtype;
  }
  return undefined;
}

/** `about`: words about responsibility, by the event they speak of. */
export function assemble(
  scene: Scene,
  { events }: Gathering,
  about: ReadonlyMap<string, readonly EventMention[]>,
): Incident {
  const telling = mostTelling(events);
  const when = whenOf(scene, events);
  const subtype = subtypeOf(scene, [telling, ...events]);
  return {
    id: contentId('i', ...events.map(({ id }) => id)),
    kind: telling.kind,
    ...(subtype ? { subtype } : {}),
    modality: realest(events),
    events: events.map(({ id }) => id),
    ...(when ? { when } : {}),
    where: whereOf(scene, events),
    instruments: instrumentsOf(scene, events),
    perpetrators: perpetratorsOf(scene, events, about),
    targets: targetsOf(scene, events),
    rule: events.length > 1 ? 'incidents.gathered' : 'incidents.single',
  };
}
