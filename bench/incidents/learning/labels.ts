/** Which phrases of a report fill which slots of its key, and which event words name the key's incidents. */
import type { EventKind, EventMention } from '../../../src/model/event.ts';
import { type Phrase, textOf } from '../phrases.ts';
import type { Reading } from '../reading.ts';
import { type IncidentType, type Role, SLOT_OF } from '../roles.ts';
import type { KeyTemplate, Scorer } from './keys.ts';

/** A phrase that fills a slot of a template. `fills` lists the key strings it was judged by. */
export interface Fill {
  readonly role: Exclude<Role, 'none'>;
  readonly template: KeyTemplate;
  /** Number of the filler in its slot. */
  readonly value: number;
  readonly optional: boolean;
}
export interface PhraseLabel {
  readonly fills: readonly Fill[];
  /** Only partly right for some slot: neither an example nor a counter-example. */
  readonly partial: boolean;
}

export function labelPhrase(
  reading: Reading,
  phrase: Phrase,
  templates: readonly KeyTemplate[],
  judge: Scorer['judge'],
): PhraseLabel {
  const short = textOf(reading.doc, phrase.first, phrase.last);
  const long = phrase.end > phrase.last ? textOf(reading.doc, phrase.first, phrase.end) : short;
  const fills: Fill[] = [];
  let partial = false;
  for (const template of templates) {
    for (const [role, slot] of Object.entries(SLOT_OF)) {
      for (const [value, { alts, optional }] of template.slots[slot].entries()) {
        let best = 0;
        for (const { text } of alts)
          best = Math.max(best, judge(long, text ?? ''), short === long ? 0 : judge(short, text ?? ''));
        if (best === 1) fills.push({ role: role as Fill['role'], template, value, optional });
        else if (best > 0) partial = true;
      }
    }
  }
  return { fills, partial };
}

const COMPATIBLE: Readonly<Record<string, ReadonlySet<EventKind | 'death'>>> = {
  ATTACK: new Set<EventKind | 'death'>([
    'attack',
    'armed-clash',
    'air-drone-strike',
    'shelling',
    'looting-destruction',
    'death',
    'mob-violence',
    'sexual-violence',
    'disrupted-plot',
    'suicide-bomb',
    'territorial-control',
    'abduction',
    'remote-explosive',
  ]),
  BOMBING: new Set<EventKind | 'death'>([
    'remote-explosive',
    'suicide-bomb',
    'looting-destruction',
    'attack',
    'death',
    'disrupted-plot',
    'shelling',
    'air-drone-strike',
  ]),
  KIDNAPPING: new Set<EventKind | 'death'>(['abduction', 'escape', 'other', 'arrest']),
  ARSON: new Set<EventKind | 'death'>(['looting-destruction', 'attack', 'mob-violence']),
  ROBBERY: new Set<EventKind | 'death'>(['looting-destruction', 'attack']),
  HIJACKING: new Set<EventKind | 'death'>(['abduction']),
  'FORCED WORK STOPPAGE': new Set<EventKind | 'death'>(['protest']),
};
/** How well a kind speaks for a type when two templates share a sentence. */
const SPECIFIC: Readonly<Record<string, EventKind>> = {
  BOMBING: 'remote-explosive',
  KIDNAPPING: 'abduction',
  ARSON: 'looting-destruction',
  ROBBERY: 'looting-destruction',
};

export const typeOf = (template: KeyTemplate): IncidentType =>
  (template.slots['inc-type'][0]?.alts[0].text ?? 'ATTACK') as IncidentType;

/** Templates by the number of their fillers in a sentence. */
export function supportOf(fills: readonly (readonly Fill[])[]): Map<KeyTemplate, number> {
  const support = new Map<KeyTemplate, number>();
  for (const list of fills) {
    for (const { template, role } of list) {
      const weight = role === 'perpInd' || role === 'perpOrg' ? 0.5 : 1;
      support.set(template, (support.get(template) ?? 0) + weight);
    }
  }
  return support;
}

/** The template an event word speaks of, by the fillers in its sentence, or null. */
export function labelAnchor(event: EventMention, support: ReadonlyMap<KeyTemplate, number>): KeyTemplate | null {
  let best: KeyTemplate | null = null;
  let most = 0.9;
  for (const [template, count] of support) {
    const type = typeOf(template);
    const compatible =
      COMPATIBLE[type]?.has(event.kind) || (event.effect === 'death' && COMPATIBLE[type]?.has('death'));
    if (!compatible) continue;
    const score =
      count +
      (SPECIFIC[type] === event.kind ? 1.5 : 0) -
      (type === 'ATTACK' && event.kind === 'abduction' ? 1.5 : 0) -
      (type === 'ATTACK' && event.kind === 'remote-explosive' ? 0.5 : 0);
    if (score > most) {
      most = score;
      best = template;
    }
  }
  return best;
}
