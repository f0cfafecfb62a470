/** English expressions of time. Sources: TimeML 1.2.1 (timeml.org), the AP Stylebook, Quirk et al. (1985), 8.51-8.77. */
import type { TimeBlur, TimeEdge, TimeWords } from '../../sections/times.ts';
import { DAY_PARTS, FEASTS, MONTHS, PLURALS, SEASONS, UNITS, WEEKDAYS } from './calendar-words.ts';

const words = (list: string): string[] => list.trim().split(/\s+/);
const phrase = (text: string): readonly string[] => text.split(' ');
/** Phrases by line, "VALUE: a phrase, another". Longest first, so that a phrase wins over its beginning. */
const phrases = <V extends string>(table: Readonly<Record<V, string>>): { words: readonly string[]; value: V }[] =>
  (Object.entries(table) as [V, string][])
    .flatMap(([value, list]) => list.split(', ').map((text) => ({ words: phrase(text), value })))
    .sort((a, b) => b.words.length - a.words.length);

const BLURS = phrases<TimeBlur>({
  APPROX: 'about, around, approximately, roughly, some, circa, an estimated, somewhere around, as long as',
  LESS_THAN: 'nearly, almost, less than, close to, fewer than, just under, under, not quite',
  MORE_THAN: 'more than, well over, longer than, just over',
  EQUAL_OR_LESS: 'up to, as much as, no more than, no longer than, not more than, at most',
  EQUAL_OR_MORE: 'at least, not less than, no less than',
});

const EDGES: [string, TimeEdge][] = [
  ['early', 'START'],
  ['earlier', 'START'],
  ['mid', 'MID'],
  ['late', 'END'],
  ['later', 'END'],
];
const EDGE_NOUNS: [string, TimeEdge][] = [
  ['beginning', 'START'],
  ['start', 'START'],
  ['outset', 'START'],
  ['middle', 'MID'],
  ['midst', 'MID'],
  ['end', 'END'],
  ['close', 'END'],
];

export const TIMES: TimeWords = {
  months: MONTHS,
  doubtfulMonths: new Set(words('may march mar sep jan jun dec')),
  weekdays: WEEKDAYS,
  doubtfulWeekdays: new Set(words('sun sat mon wed fri tue thu')),
  units: UNITS,
  plurals: PLURALS,
  seasons: SEASONS,
  doubtfulSeasons: new Set(words('spring fall springs')),
  dayParts: DAY_PARTS,
  halves: new Map([['half', 'H']]),
  days: new Map([
    ['today', { by: 0 }],
    ['yesterday', { by: -1 }],
    ['tomorrow', { by: 1 }],
    ['tonight', { by: 0, part: 'NI' }],
    ['overnight', { by: 0, part: 'NI' }],
  ]),
  relative: new Map([
    ['last', { by: -1, from: 'report' }],
    ['this', { by: 0, from: 'report' }],
    ['current', { by: 0, from: 'report' }],
    ['present', { by: 0, from: 'report', unitsOnly: true }],
    ['next', { by: 1, from: 'report' }],
    ['coming', { by: 1, from: 'report' }],
    ['upcoming', { by: 1, from: 'report' }],
    ['past', { by: -1, from: 'report' }],
    ['previous', { by: -1, from: 'story' }],
    ['preceding', { by: -1, from: 'story' }],
    ['prior', { by: -1, from: 'story' }],
    ['same', { by: 0, from: 'story' }],
    ['that', { by: 0, from: 'story', unitsOnly: true }],
    ['following', { by: 1, from: 'story' }],
    ['ensuing', { by: 1, from: 'story' }],
    ['latest', { by: -1, from: 'report' }],
  ]),
  stretches: new Map([
    ['last', -1],
    ['past', -1],
    ['previous', -1],
    ['preceding', -1],
    ['recent', -1],
    ['first', 0],
    ['next', 1],
    ['coming', 1],
    ['following', 1],
    ['final', 0],
    ['latest', -1],
  ]),
  outlooks: new Map([
    ['recent', 'PAST_REF'],
    ['past', 'PAST_REF'],
    ['coming', 'FUTURE_REF'],
    ['future', 'FUTURE_REF'],
  ]),
  vague: new Map([
    ...words('several few some many numerous countless').map((word): [string, null] => [word, null]),
    ['couple', 2],
  ]),
  beforeVague: new Set(words('for in over after within of and into take took last lasted by spent')),
  andHalf: [phrase('and a half')],
  orTwo: [phrase('or two')],
  fromNow: [phrase('from now')],
  quarters: new Set(words('q1 q2 q3 q4')),
  possessive: "'s",
  blurs: BLURS.map(({ words: list, value }) => ({ words: list, mod: value })),
  edges: new Map(EDGES),
  edgeNouns: new Map(EDGE_NOUNS),
  distances: new Map([
    ['ago', { by: -1, from: 'report' }],
    ['earlier', { by: -1, from: 'story' }],
    ['before', { by: -1, from: 'story', open: true }],
    ['previously', { by: -1, from: 'story' }],
    ['later', { by: 1, from: 'story' }],
    ['afterwards', { by: 1, from: 'story' }],
    ['hence', { by: 1, from: 'report' }],
  ]),
  references: phrases({
    PRESENT_REF:
      'now, currently, current, right now, at present, presently, nowadays, these days, at the moment, the present, the time being, the present time, this moment',
    PAST_REF: 'recently, the past, the recent past, lately, the distant past, not long ago, long ago',
    FUTURE_REF:
      'the future, the near future, the near term, soon, the foreseeable future, the coming future, the not-too-distant future',
  }),
  afterNoReference: new Set(['as', 'after', 'afterwards', 'passed']),
  possessors: new Set(words('his her their my our your its')),
  frequencies: new Map([
    ['daily', 'P1D'],
    ['weekly', 'P1W'],
    ['monthly', 'P1M'],
    ['annually', 'P1Y'],
    ['yearly', 'P1Y'],
    ['hourly', 'PT1H'],
    ['nightly', 'XXXX-XX-XXTNI'],
    ['biweekly', 'P2W'],
  ]),
  each: new Set(['every', 'each']),
  repeats: new Set(['once', 'twice', 'thrice', 'times']),
  decades: new Map([
    ['twenties', 2],
    ['thirties', 3],
    ['forties', 4],
    ['fifties', 5],
    ['sixties', 6],
    ['seventies', 7],
    ['eighties', 8],
    ['nineties', 9],
  ]),
  feasts: FEASTS,
  article: 'the',
  of: 'of',
  between: 'between',
  and: 'and',
  rangeWords: new Set(['to', 'through', 'until', 'till', 'or', '-', '–', '—']),
  fillers: new Set(
    words(
      'more additional full consecutive straight long solid whole successive trading working further calendar other',
    ),
  ),
  half: 'half',
  century: 'century',
  old: new Set(['old']),
  fiscal: new Set(['fiscal', 'financial', 'calendar']),
  period: new Set(['period']),
  meridiem: new Map([
    ['a.m.', 0],
    ['am', 0],
    ['p.m.', 12],
    ['pm', 12],
  ]),
  oclock: new Set(["o'clock"]),
  hours: new Set(['hours', 'hrs', 'hrs.']),
  zones: new Map([
    ['gmt', 'Z'],
    ['utc', 'Z'],
    ['est', ''],
    ['edt', ''],
    ['cst', ''],
    ['cdt', ''],
    ['pst', ''],
    ['pdt', ''],
    ['mst', ''],
    ['cet', ''],
    ['eet', ''],
    ['bst', ''],
    ['et', ''],
  ]),
  beforeClock: new Set(words('at around about approximately')),
  beforePart: new Set(words('in during')),
  within: new Set(words('in on')),
  beside: new Map([
    ['before', -1],
    ['after', 1],
  ]),
  tails: ['or later', 'or so', 'or earlier', 'or more', 'or less'].map(phrase),
  beforeYear: new Set(
    words(
      'in since until till by of from to through during before after between and around about circa late early mid for with than per year as ( ,',
    ),
  ),
  notYears: new Set(
    words(
      'people persons men women children civilians soldiers troops prisoners fighters members homes houses dead wounded miles metres meters feet kilometers kilometres dollars pounds points percent shares tons tonnes jobs employees workers cases votes rounds families refugees',
    ),
  ),
  future: new Set(words("will 'll shall wo expected scheduled due plans planning hopes expects may might would")),
  ahead: ['as soon as', 'as early as', 'no later than'].map(phrase),
  awaiting: new Set(words('expect schedule plan due hope intend slate forecast next await')),
  past: new Set(
    words(`was were had did said told came went took began saw left found held made gave met fought shot hit set was cut put read sent
      spoke wrote fell rose won lost led fled blew struck broke`),
  ),
};
