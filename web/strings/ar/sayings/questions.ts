/** Questions over a case, in Arabic: who is counted and what befell them are worded apart. */
import type { Saying } from '../../sayings.ts';

const PEOPLE: Readonly<Record<string, string>> = {
  people: 'الأشخاص',
  civilians: 'المدنيين',
  children: 'الأطفال',
  women: 'النساء',
  security: 'رجال الأمن',
  soldiers: 'الجنود',
  guards: 'الحراس',
  police: 'رجال الشرطة',
  militants: 'المسلحين',
  prisoners: 'السجناء',
  staff: 'العاملين',
  foreigners: 'الأجانب',
  leaders: 'القادة',
  families: 'العائلات',
  members: 'الأعضاء',
};

export const BEFELL: Readonly<Record<string, string>> = {
  killed: 'قُتلوا',
  injured: 'أُصيبوا',
  missing: 'فُقدوا',
  escaped: 'فرّوا',
  recaptured: 'أُعيد القبض عليهم',
  arrested: 'اعتُقلوا',
  surrendered: 'استسلموا',
  held: 'هم محتجزون',
  captive: 'هم أسرى',
  abducted: 'اختُطفوا',
  displaced: 'نزحوا',
  affected: 'تضرروا',
  attacking: 'شاركوا في الهجوم',
};
const VERBS: Readonly<Record<string, string>> = {
  'are held captive': 'captive',
  'are held': 'held',
  escaped: 'escaped',
  'are missing': 'missing',
  surrendered: 'surrendered',
  'took part in the attack': 'attacking',
};

const isolated = (words: string): string => `\u2068${words}\u2069`;

/** Classes that English says in several words, by the one word that `PEOPLE` has for each. */
const LONGER: Readonly<Record<string, string>> = {
  'members of security forces': 'security',
  'police officers': 'police',
  'members of staff': 'staff',
};
const LONG = new RegExp(`\\b(${Object.keys(LONGER).join('|')})\\b`, 'gu');

/** "SDF fighters and leaders": the classes stand last, the sides before them are names and stay as they are. */
function whom(words: string): string {
  const parts = words.replace(LONG, (long) => LONGER[long]).split(' ');
  let from = parts.length;
  while (from > 0 && (Object.hasOwn(PEOPLE, parts[from - 1]) || (parts[from - 1] === 'and' && from < parts.length)))
    from--;
  const classes = parts.slice(from).filter((word) => word !== 'and');
  const sides = parts.slice(0, from).join(' ');
  const people = classes.map((word) => PEOPLE[word]).join(' و') || PEOPLE.people;
  return sides === '' ? people : `${people} من ${isolated(sides)}`;
}

function howMany(words: string, verb: string, period: string): string | null {
  const befell = BEFELL[VERBS[verb] ?? verb.replace(/^were /, '')];
  if (befell === undefined) return null;
  return `كم عدد ${whom(words)} الذين ${befell}${period === '' ? '' : ' خلال الشهر كله'}؟`;
}

const COUNTED = Object.keys(VERBS).sort((a, b) => b.length - a.length);

export const questions: readonly Saying[] = [
  [
    new RegExp(`^How many (.+?) (${COUNTED.join('|')}|were [a-z-]+)( over the whole month)?\\?$`, 'u'),
    (words, verb, period = '') => howMany(words, verb, period),
  ],
  [/^Who is said to stand behind it\?$/, 'من يقال إنه وراء ذلك؟'],
  [/^Who is said to have planned it\?$/, 'من يقال إنه خطط لذلك؟'],
  [/^Who claimed it\?$/, 'من تبنّى ذلك؟'],
  [/^What is it said to have been for\?$/, 'لأي غرض يقال إنه كان؟'],
  [/^When did it begin\?$/, 'متى بدأ؟'],
  [/^When did it end\?$/, 'متى انتهى؟'],
  [/^Did anybody escape\?$/, 'هل فرّ أحد؟'],
  [/^What was stopped before it happened\?$/, 'ما الذي أُحبط قبل وقوعه؟'],
  [/^What did drones strike\?$/, 'ماذا ضربت الطائرات المسيّرة؟'],
  [/^What did aircraft do\?$/, 'ماذا فعلت الطائرات؟'],
  [/^Did a vehicle bomb explode, and where\?$/, 'هل انفجرت سيارة مفخخة، وأين؟'],
  [/^What was shelled\?$/, 'ماذا قُصف؟'],
  [/^Was something attacked, and what\?$/, 'هل هوجم شيء، وما هو؟'],
  [/^Who attacked, and how\?$/, 'من هاجم، وكيف؟'],
  [/^Who is held, and where\?$/, 'من المحتجز، وأين؟'],
  [/^Who was taken captive\?$/, 'من أُسر؟'],
  [
    /^What is said of those ([a-z-]+)\?$/,
    (matter) => (BEFELL[matter] === undefined ? null : `ماذا يقال عن الذين ${BEFELL[matter]}؟`),
  ],
];
