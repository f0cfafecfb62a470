/** Words beside an event word that say which kind it is. Source: the ACLED codebook's rules for explosions and remote violence. */
import type { EventKind } from '../../../model/event.ts';
import type { KindRefinement } from '../../sections/events.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));
const kinds = (...list: EventKind[]): ReadonlySet<EventKind> => new Set(list);

const ARMED = kinds('attack', 'remote-explosive', 'shelling', 'looting-destruction');
const AIRCRAFT =
  words(`drone drones uav uavs aircraft warplane warplanes plane planes jet jets helicopter helicopters bomber
  bombers airplane airplanes airstrike airstrikes a-37 a-37s gunship gunships quadcopter quadcopters`);
const AERIAL = words(`air aerial drone uav airborne aircraft helicopter warplane bomber`);
const GUNS =
  words(`artillery mortar mortars rocket rockets shell shells howitzer howitzers tank tanks missile missiles cannon cannons
  grad rpg rpgs launcher launchers katyusha katyushas`);
const DEVICES =
  words(`bomb bombs car-bomb ied ieds explosive explosives mine mines landmine landmines dynamite booby-trap
  device devices grenade grenades charge charges`);
const SUICIDE = words(`suicide bomber bombers vest self-immolation kamikaze`);
const AREAS =
  words(`area areas village villages town towns city cities neighborhood neighborhoods neighbourhood neighbourhoods position positions
  outskirts countryside vicinity region regions suburb suburbs hill hills front line lines zone zones camp camps sector sectors`);

export const REFINEMENTS: readonly KindRefinement[] = [
  {
    rule: 'suicide',
    from: kinds('attack', 'remote-explosive', 'other'),
    to: 'suicide-bomb',
    roles: ['agent', 'modifier', 'instrument'],
    words: SUICIDE,
  },
  { rule: 'aircraft', from: ARMED, to: 'air-drone-strike', roles: ['agent', 'instrument'], words: AIRCRAFT },
  { rule: 'aerial', from: ARMED, to: 'air-drone-strike', roles: ['modifier'], words: AERIAL },
  {
    rule: 'march-for-drone',
    from: kinds('remote-explosive', 'shelling'),
    to: 'air-drone-strike',
    roles: ['agent'],
    words: words('march marches'),
    lemmas: words('bomb bombard shell bombing target strike'),
  },
  {
    rule: 'guns',
    from: kinds('attack', 'remote-explosive'),
    to: 'shelling',
    roles: ['instrument', 'modifier'],
    words: GUNS,
  },
  {
    rule: 'devices',
    from: kinds('attack', 'looting-destruction', 'other'),
    to: 'remote-explosive',
    roles: ['instrument', 'modifier'],
    words: DEVICES,
  },
  {
    rule: 'bombed-area',
    from: kinds('remote-explosive'),
    to: 'shelling',
    roles: ['patient'],
    words: AREAS,
    lemmas: words('bomb bombing'),
  },
];
