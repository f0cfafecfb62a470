/** English words for comparing claims. Source: ACLED codebook (civilians, state forces, rebel groups), IHL terms for persons, agency style for casualties. */

import type { Outcome, PeopleClass, RelationRules, Topic } from '../sections/relations.ts';
import { SPEECH } from './speech.ts';

const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));
const each = (value: PeopleClass, list: string): (readonly [string, PeopleClass])[] =>
  [...set(list)].map((word) => [word, value] as const);
const phrases = (list: string): readonly string[] => list.split('|').map((phrase) => phrase.trim());
const told = <T extends Outcome | Topic>(value: T, list: string): readonly [T, readonly string[]] => [
  value,
  phrases(list),
];

export const RELATIONS: RelationRules = {
  grammar: {
    article: set('the'),
    of: set('of for'),
    within: set('in of on at'),
    whence: set('from'),
    offices: new Map([['minister', 'ministry']]),
    bodies: set(
      'alliance front movement observatory centre center council party union monitor group network committee league coalition organisation organization',
    ),
    vague: set('province provincial region regional district local area'),
    edge: set('end start beginning close middle'),
    state: set('government authorities state officials'),
    ofState: set('ministry ministries army police interior defence defense directorate governorate command staff'),
    inNames: ['of', 'for', 'and', 'the', 'to', 'in'],
    linking: set('of the for'),
    dropped: set('the of'),
    and: set('and or'),
    by: set('by'),
    who: set('who'),
    over: set('in during throughout'),
    course: set('course month'),
    month: set('month'),
    wholeMonth: set('the last whole'),
    among: set('among of'),
    after: set('after'),
  },
  people: new Map([
    ...each(
      'people',
      'people persons person individuals dead deaths casualties victims bodies lives fatalities human martyrs martyr',
    ),
    ...each(
      'civilians',
      'civilians civilian residents villagers inhabitants bystanders citizens locals shoppers worshippers passengers pilgrims pupils students patients journalists doctors nurses farmers fishermen teachers drivers medics paramedics shepherds traders vendors migrants refugees mourners commuters',
    ),
    ...each('children', 'children child minors boys girls boy girl teenagers'),
    ...each('women', 'women woman'),
    ...each('security', 'security services personnel servicemen defenders forces formations'),
    ...each('soldiers', 'soldiers soldier troops troop recruits conscripts officers infantry paratroopers'),
    ...each('guards', 'guards guard wardens warden warders guardsmen jailers'),
    ...each('police', 'police policemen policeman gendarmes'),
    ...each(
      'militants',
      'militants militant fighters fighter gunmen gunman attackers attacker assailants insurgents rebels rebel terrorists terrorist jihadists extremists bombers mercenaries guerrillas',
    ),
    ...each(
      'prisoners',
      'prisoners prisoner inmates inmate detainees detainee captives captive fugitives fugitive escapees escapee convicts',
    ),
    ...each('staff', 'employees employee staff workers worker'),
    ...each('foreigners', 'foreigners foreign'),
    ...each('leaders', 'leaders leader commanders commander'),
    ...each('families', 'families family households household'),
  ]),
  outcomes: [
    told(
      'killed',
      'killed|kill|kills|killing|killings|dead|died|dies|die|death|deaths|deadly|fatalities|slain|perished|martyred|martyrs|lost their lives|lost his life|lost her life|cost the lives|lives|death toll|toll|bodies|executed|neutralised|neutralized|eliminated|liquidated|fell in|soldiers fell|troops fell|officers fell|fighters fell|guards fell|policemen fell|men fell',
    ),
    told('injured', 'injured|wounded|hurt|injuries|wounds|injuring|wounding|suffered burns|burns'),
    told('missing', 'missing|unaccounted for|unaccounted|disappeared|whereabouts unknown'),
    told(
      'recaptured',
      'recaptured|rearrested|re-arrested|caught again|back in custody|back behind bars|returned to custody|retaken|caught up with',
    ),
    told(
      'escaped',
      'escaped|escape|escapes|escapees|fugitives|got away|get away|got out|get out|broke out|broken out|break out|are out|were out|is out|fled|flee|fleeing|at large|on the run|freed|set free|setting free|broke free|slipped away|managed to leave|left the prison|left the jail|left the camp',
    ),
    told(
      'surrendered',
      'surrendered|surrender|surrendering|gave themselves up|given themselves up|give themselves up|handed themselves over|laid down their arms|turned themselves in',
    ),
    told('arrested', 'arrested|arrest|arrests|detained|captured|caught|apprehended|rounded up|seized'),
    told(
      'held',
      'kept|held|houses|housed|housing|holds|holding|inside|jailed|imprisoned|incarcerated|locked up|contains',
    ),
    told(
      'captive',
      'captivity|held hostage|held captive|taken prisoner|taken captive|hostage|hostages|prisoners of war',
    ),
    told('abducted', 'abducted|kidnapped'),
    told(
      'displaced',
      'displaced|displacement|displacing|leave their homes|left their homes|leaving their homes|fled their homes|forced from their homes|from their homes|out of their homes|fled their houses|driven from|driven out|have driven|has driven|forced out|forced to flee|fled the area|fled the fighting|left the streets|uprooted|to move|exodus|evacuated',
    ),
    told('affected', 'affected|in need'),
    told('attacking', 'stormed|storm|forced their way|attacked|assaulted|took part|raided'),
  ],
  topics: [
    told(
      'foiled',
      'foiled|foil|thwarted|thwart|frustrated|averted|broken up|nipped in the bud|prevented|failure of|attempt failed|attempt which failed|stopped a plot|had been stopped',
    ),
    told(
      'purpose',
      'purpose|aimed to|aim of|was meant to|were meant to|intended to|in order to|was to free|the goal|so as to',
    ),
    told(
      'planner',
      'devised|masterminded|mastermind|headed the plan|drew up the plan|worked out the plan|planner|planned the|architect of|directly responsible|responsible for planning',
    ),
    told(
      'accused',
      'had a hand in|had no part|no part in|no hand in|no role in|any role in|any part in|any hand in|any involvement|part in the attack|played no role|nothing to do with|no connection|no link to|any link to|involvement in|involved in the|was involved|were involved|stood behind|stands behind|was behind|is behind|being behind|responsibility for|direct part in|accuse|accused|blames|blamed|complicit|orchestrated|contrived by|engineered by|sponsored|points to',
    ),
    told(
      'claimed',
      'claimed the attack|claimed responsibility|has claimed the|claimed the|adopted the attack|adopted the operation',
    ),
    told(
      'ending',
      'brought to an end|came to an end|was cleared|were cleared|last pockets|regained full control|retook full control|regained control|retook control|full control of|entire control|was over|ended|is over|were over|finished|concluded',
    ),
    told('beginning', 'began|begun|started|broke out|erupted|was launched|first attack'),
    told('drone-strike', 'drone|drones|unmanned aircraft|uav'),
    told(
      'vehicle-bomb',
      'car bomb|car bombs|vehicle bomb|truck bomb|car-bomb|bomb-laden|loaded with explosives|laden with explosives|packed with explosives|rigged with explosives|explosive-laden|vbied',
    ),
    told(
      'air-strike',
      'airstrike|airstrikes|air strike|air strikes|air raid|air raids|aircraft|warplanes|jets|helicopters|from the air|aerial',
    ),
    told('shelling', 'shelling|shelled|bombardment|bombarded|bombing|artillery|came under fire'),
    told(
      'attack',
      'attack on|attacks on|strike on|strikes on|raid on|assault on|bombed|had hit|struck|targeted|fired at|fired on',
    ),
  ],
  whole: set('all both total combined together altogether overall whole entire'),
  further: set('more further another additional'),
  parted: phrases(
    'of whom|of them|among them|among these|among those|among whom|including|among the dead|among the victims|among the wounded|of the dead|of the victims|of the wounded|of the injured|of the killed',
  ),
  takesIn: phrases('takes in|take in|includes|including|include|among them|counts also|covers|as well as those who'),
  foiled: set('foiled foil thwarted thwart frustrated averted prevented prevent repelled failed unsuccessful stopped'),
  denied: set('no not none nobody neither nor never denied denies deny without'),
  bounds: phrases('no more than|not more than|no fewer than|no less than|not less than|not fewer than'),
  unknown: phrases(
    'not known|not yet known|unknown whether|unclear whether|not clear whether|could not say whether|no word on whether',
  ),
  plans: set('plot plots plotted plan plans planned scheme schemes conspiracy'),
  apart: set('after when while as where though although because since before'),
  anaphors: phrases(
    'among them|among these|among those|of them|of these|of those|that is|this is|that makes|they|these|it lists|it counts|by its count|by its tally|the list|the toll|the breakdown',
  ),
  fugitives: set('fugitives fugitive escapees escapee escaped runaways'),
  fleeing: set('fled flee flees fleeing'),
  being: set('is are was were'),
  everybody: set('those number toll total'),
  sided: set('government regime rebel opposition state army coalition separatist loyalist'),
  own: phrases('its own|their own|his own|our own|on their side|on its side|our'),
  stops: set(
    'in at from during since by after when while who which that were was have had has are is been as for with over on to inside died lost got gave so below',
  ),
  speech: SPEECH,
  tallies: set(
    'toll tally count counted documented documents breakdown number rose risen brings stands total listed counts dead',
  ),
  placed: set('in at on near outside around'),
  placeNouns: set(
    'of the city town village province district neighbourhood neighborhood governorate region quarter area prison camp jail facility building base countryside vicinity outskirts edge suburb port heart centre center',
  ),
  areas: set('district province region governorate county canton state country'),
  compass: set(
    'north south east west northeast northwest southeast southwest north-east north-west south-east south-west km kilometres kilometers miles',
  ),
  towns: set('town village city port'),
  months: phrases('january|february|march|april|may|june|july|august|september|october|november|december'),
  single: set('vehicle car truck house post bus pickup ambulance tank'),
  several: set('convoy column vehicles cars trucks houses posts buses motorcade tanks'),
  spots: new Map(
    Object.entries({
      gate: 'gate',
      gates: 'gate',
      entrance: 'gate',
      entry: 'gate',
      door: 'gate',
      doors: 'gate',
      depot: 'depot',
      depots: 'depot',
      market: 'market',
      checkpoint: 'checkpoint',
      bridge: 'bridge',
      wall: 'wall',
      walls: 'wall',
      roundabout: 'roundabout',
      station: 'station',
      school: 'school',
      hospital: 'hospital',
      mosque: 'mosque',
    }),
  ),
  numerals: set(
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands dozen dozens',
  ),
  adjectival: ['ish', 'ian', 'ese', '-led', '-backed', '-run', '-linked', '-affiliated', '-controlled'],
  heading: set('to for towards toward into'),
  striking: set('bombed hit struck targeted shelled destroyed'),
  lasted: set('lasted'),
  weekdays: set('monday tuesday wednesday thursday friday saturday sunday'),
  happenings: set(
    'attack attacks events clashes fighting battle battles siege raid assault bombing riot riots unrest incident',
  ),
  targets: new Map(
    [
      'clinic clinics',
      'hospital hospitals',
      'school schools',
      'market markets',
      'mosque mosques',
      'church churches',
      'camp camps',
      'prison prisons jail jails',
      'bridge bridges',
      'convoy convoys',
      'bakery bakeries',
      'shelter shelters',
      'depot depots',
      'barracks',
      'checkpoint checkpoints',
      'village villages',
      'home homes house houses',
      'wedding weddings',
      'funeral funerals',
      'factory factories',
    ].flatMap((line) => line.split(' ').map((word) => [word, line.split(' ')[0]] as const)),
  ),
  aftermath: set('siege battle fighting clashes war'),
  empty: set(
    'the a an of in on at to and or by for from with was were is are be been has have had that this it its their his her as who which after when said also',
  ),
};
