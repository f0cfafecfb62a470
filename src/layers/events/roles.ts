/** Roles that prepositions give, and the shape of what is found. */
import type { EventFrame } from '../../languages/sections/events.ts';
import type { EventRole } from '../../model/event.ts';
import type { Scene } from './scene.ts';

export interface RawArgument {
  readonly role: EventRole;
  readonly head: number;
  readonly doubtful: boolean;
}
export type Add = (role: EventRole, head: number, doubtful?: boolean) => void;

/** The role a preposition gives, after the word's own frame, the general table, and whether it heads a time. */
export function roleOfPreposition(scene: Scene, frame: EventFrame, at: number, preposition: string): EventRole | null {
  if (scene.timed[at]) return 'time';
  if (preposition === 'by') return 'agent';
  const own = frame.prepositions.get(preposition);
  if (own) return own;
  const general = scene.rules.prepositions.get(preposition);
  return general === 'time' ? null : (general ?? null);
}
