/** English words around numbers. Sources: Quirk et al. (1985), 5.16-5.25; AP Stylebook, "numerals"; units from the SI brochure. */
import type { Quantity } from '../../../model/quantity.ts';
import type { Bound, QuantityWords } from '../../sections/quantities.ts';
import { PEOPLE, PERSON } from './people.ts';

const words = (list: string): string[] => list.trim().split(/\s+/);
const phrase = (text: string): readonly string[] => text.split(' ');
const phrases = (list: string): (readonly string[])[] =>
  list
    .split(', ')
    .map(phrase)
    .sort((a, b) => b.length - a.length);
const bounds = (table: Readonly<Record<Bound, string>>): { words: readonly string[]; bound: Bound }[] =>
  (Object.entries(table) as [Bound, string][])
    .filter(([, list]) => list !== '')
    .flatMap(([bound, list]) => list.split(', ').map((text) => ({ words: phrase(text), bound })))
    .sort((a, b) => b.words.length - a.words.length);

const UNITS: readonly [Quantity['unit'], string][] = [
  [
    'money',
    'dollar dollars cent cents euro euros pound pounds lira liras dinar dinars pesos peso rupee rupees riyal riyals ruble rubles yen usd',
  ],
  ['percent', 'percent percentage pct'],
  [
    'measure',
    `km kms kilometer kilometers kilometre kilometres metre metres meter meters m cm mm centimeter centimeters centimetre centimetres mile miles
    yard yards foot feet inch inches hectare hectares acre acres ton tons tonne tonnes kg kilo kilos kilogram kilograms gram grams pound-weight
    ounce ounces liter liters litre litres gallon gallons barrel barrels degree degrees knots watts megawatts mph points point`,
  ],
  [
    'time',
    'second seconds minute minutes hour hours day days week weeks weekend weekends month months quarter year years decade decades century centuries fortnight',
  ],
];

export const QUANTITIES: QuantityWords = {
  qualifiers: bounds({
    floor:
      'at least, more than, over, not less than, no less than, no fewer than, not fewer than, upwards of, in excess of, well over, just over, a minimum of, greater than, above, beyond, at the very least, a good',
    ceiling:
      'up to, fewer than, less than, as many as, no more than, not more than, at most, a maximum of, under, just under, as much as, below, well under, at the most',
    about:
      'about, around, some, nearly, almost, close to, roughly, approximately, an estimated, estimated, circa, perhaps, somewhere around, nearly about, just about',
    plain: 'a total of, exactly, only, just, another, a further, an additional, all, altogether, a combined, fully',
  }),
  tails: bounds({
    floor: 'or more, and more, at least, at the very least',
    ceiling: 'or fewer, or less, at most',
    about: 'or so',
    plain: '',
  }),
  plurals: new Map([
    ['tens', 10],
    ['dozens', 12],
    ['scores', 20],
    ['hundreds', 100],
    ['thousands', 1000],
    ['millions', 1e6],
    ['billions', 1e9],
  ]),
  pluralsBeforeOf: new Set(['tens', 'scores']),
  vague: new Set(words('several many numerous countless multiple various few')),
  vaguePhrases: phrases(
    'a number of, a large number of, a great number of, a small number of, an unknown number of, an unspecified number of, an undetermined number of, large numbers of, a few, quite a few, a handful of, a great many, a lot of, lots of, a group of, a majority of, most of',
  ),
  pairs: [
    { words: phrase('a couple of'), value: 2 },
    { words: phrase('a pair of'), value: 2 },
    { words: phrase('a couple'), value: 2 },
  ],
  nobody: phrases('no one, nobody, no-one, none'),
  no: 'no',
  between: 'between',
  and: 'and',
  rangeWords: new Set(['to', 'or', '-', '–', '—']),
  of: 'of',
  one: 'one',
  superlatives: new Set(['most', 'least']),
  indefinite: new Set(['a', 'an']),
  possessive: "'s",
  determiners: new Set(words('the its their his her these those our your my more other additional such this that')),
  stops: new Set(
    words(`of in on at to for from by with as into onto over under after before since during near around between among against through throughout
    within without about across along behind beyond inside outside toward towards until till upon per via and or but nor so yet if because while
    when where which who whom whose that than then there was were is are am be been being has have had having do does did will would shall should
    can could may might must not n't 's 'd 'll 've 're he she it they we i you him them us me who what this these those a an the their his her its our
    your my no any some each every all both either neither also only just still already even again now out up down off away back including said says say say`),
  ),
  others: new Set(['others', 'other', 'another']),
  them: new Set(['them', 'us', 'whom', 'those', 'these', 'you']),
  people: PEOPLE,
  person: PERSON,
  fates: new Set(words('dead wounded injured missing hurt displaced detained captured')),
  harm: new Set(
    words(`kill kills killed killing wound wounds wounded wounding injure injures injured injuring hurt hurts hurting murder murders murdered murdering
    die dies died dying perish perished arrest arrests arrested arresting detain detains detained detaining capture captures captured capturing seize
    kidnap kidnaps kidnapped kidnapping abduct abducts abducted abducting execute executes executed executing behead beheads beheaded beheading
    displace displaces displaced displacing escape escapes escaped escaping flee flees fled fleeing surrender surrenders surrendered surrendering rescue rescued
    rescuing free freed freeing released release releasing evacuate evacuated evacuating massacre massacred shot shoot shooting missing dead left leave leaving
    leaves holding held jailed imprisoned sentenced recaptured drowned burned suffocated trapped maimed tortured hanged hospitalised hospitalized poisoned`),
  ),
  auxiliaries: new Set(
    words('was were is are be been being have has had got get will would may might could also reportedly'),
  ),
  rising: new Set(
    words(
      'go goes going gone went rise rises rising risen rose climb climbs climbed climbing jump jumped shoot shot bring brings bringing brought push pushed pushing take takes taking taken move moved',
    ),
  ),
  amounting: new Set(words('of to at is was are were be number reached totaled totalled hit :')),
  tolls: new Set(
    words(
      'toll death-toll deaths casualties fatalities dead wounded injured number total count figure tally victims missing',
    ),
  ),
  units: new Map(UNITS.flatMap(([unit, list]) => words(list).map((word): [string, Quantity['unit']] => [word, unit]))),
  currencySigns: new Set(['$', '£', '€', '¥', 'us$', 'c$', '₺', '₪']),
  percentSigns: new Set(['%', '‰']),
  labels: new Set(
    words(`no. no nos. number article articles resolution resolutions highway route road flight boeing airbus chapter section paragraph page pages unit brigade
    battalion division regiment corps squad detachment room gate channel camp block line law decree order act annex item appendix phase stage
    point points grade level class type model mark figure table building apartment street avenue building radio km`),
  ),
  aged: new Set(['aged', 'age', 'ages']),
  old: 'old',
  strong: new Set(words('member members man men person strong woman women')),
};
