/** Which event mentions are one incident: same family, nothing that sets them apart, and a sign that they belong together. */
import type { EventKind, EventMention } from '../../model/event.ts';
import { sentenceOf } from '../../model/sentence.ts';
import { overlapping } from './lookup.ts';
import type { Gathering, Scene } from './scene.ts';

/** Kinds that may be told of one incident in different words. */
const FAMILIES: Readonly<Partial<Record<EventKind, string>>> = {
  attack: 'violence',
  'armed-clash': 'violence',
  'air-drone-strike': 'violence',
  shelling: 'violence',
  'suicide-bomb': 'violence',
  'remote-explosive': 'violence',
  'looting-destruction': 'violence',
  'mob-violence': 'violence',
  'sexual-violence': 'violence',
  abduction: 'abduction',
  arrest: 'arrest',
  escape: 'escape',
  displacement: 'displacement',
  protest: 'protest',
  'territorial-control': 'territorial-control',
  'disrupted-plot': 'violence',
  agreement: 'agreement',
  'group-activity': 'group-activity',
};
const NEAR = 3;

export function familyOf(event: EventMention): string | null {
  if (event.kind === 'other') return event.effect && event.effect !== 'none' ? 'violence' : null;
  return FAMILIES[event.kind] ?? null;
}

const has = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean => {
  for (const x of a) if (b.has(x)) return true;
  return false;
};
const differ = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => a.size > 0 && b.size > 0 && !has(a, b);

/** Days, places and parties named at one event. */
interface Marks {
  readonly days: Set<string>;
  readonly places: Set<string>;
  readonly parties: Set<string>;
}

/** What stands for a thing across its mentions: the chain it is in, the actor it is known as, else its head word. */
function identity({ entityAt, mentions, tokens }: Scene, head: number): string {
  const span = { start: tokens.start[head], end: tokens.end[head] };
  return overlapping(mentions, span)[0]?.chain.id ?? entityAt.get(head)?.known ?? tokens.norms[head];
}

function marksOf(scene: Scene, event: EventMention): Marks {
  const marks: Marks = { days: new Set(), places: new Set(), parties: new Set() };
  for (const argument of event.arguments) {
    if (argument.role === 'time') {
      const time = overlapping(scene.times, argument)[0];
      if (time && /^\d{4}/.test(time.value.value)) marks.days.add(time.value.value.slice(0, 10));
    } else if (argument.role === 'place') marks.places.add(scene.tokens.norms[argument.head]);
    else if (scene.tags.pos[argument.head] !== 'PRON') marks.parties.add(identity(scene, argument.head));
  }
  return marks;
}

function determiner(scene: Scene, event: EventMention): 'definite' | 'further' | 'none' {
  let found: 'definite' | 'none' = 'none';
  for (const child of scene.syntax.children[event.head]) {
    const norm = scene.tokens.norms[child];
    if (scene.rules.further.has(norm)) return 'further';
    if (scene.rules.definite.has(norm) && child < event.head) found = 'definite';
  }
  return found;
}

interface Candidate {
  readonly scene: Scene;
  readonly event: EventMention;
  readonly marks: Marks;
  readonly sentence: number;
}

/** Is there a sign that the event belongs to the gathering? Nothing may speak against it. */
function belongs({ scene, event, marks, sentence }: Candidate, gathering: Gathering): boolean {
  if (differ(marks.days, gathering.days) || differ(marks.places, gathering.places)) return false;
  const determined = event.nominal ? determiner(scene, event) : 'none';
  if (determined === 'further') return false;
  const away = sentence - gathering.lastSentence;
  if (away === 0)
    return gathering.events.some((other) => other.modality === event.modality || linked(scene, other, event));
  if (event.modality !== gathering.events[0].modality) return false;
  if (has(marks.parties, gathering.parties)) return away <= NEAR || event.nominal;
  return determined === 'definite' && away <= NEAR && marks.parties.size === 0;
}

/** One governs the other, however far up: "the attack killed", "fired, wounding". */
function linked({ syntax }: Scene, a: EventMention, b: EventMention): boolean {
  for (let at = b.head, i = 0; at >= 0 && i < 12; at = syntax.heads[at], i++) if (at === a.head) return true;
  for (let at = a.head, i = 0; at >= 0 && i < 12; at = syntax.heads[at], i++) if (at === b.head) return true;
  return false;
}

function take(gathering: Gathering, event: EventMention, marks: Marks, sentence: number): void {
  gathering.events.push(event);
  for (const day of marks.days) gathering.days.add(day);
  for (const place of marks.places) gathering.places.add(place);
  for (const party of marks.parties) gathering.parties.add(party);
  gathering.lastSentence = sentence;
}

/** Incidents in order of their first event. Only the last few are looked back at, so that time grows with length alone. */
export function gather(scene: Scene): Gathering[] {
  const found: Gathering[] = [];
  const recent = new Map<string, Gathering[]>();
  for (const event of scene.events) {
    const family = familyOf(event);
    if (!family) continue;
    const sentence = sentenceOf(scene.sentences, event.head);
    const marks = marksOf(scene, event);
    const lately = recent.get(family) ?? [];
    const home = lately.find((gathering) => belongs({ scene, event, marks, sentence }, gathering));
    if (home) {
      take(home, event, marks, sentence);
      continue;
    }
    const fresh: Gathering = { family, events: [event], ...marks, lastSentence: sentence };
    found.push(fresh);
    recent.set(family, [fresh, ...lately].slice(0, 8));
  }
  return found;
}
