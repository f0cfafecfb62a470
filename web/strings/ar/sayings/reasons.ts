/** Why two claims are related and why claims are taken for one origin, in Arabic. */
import type { Saying } from '../../sayings.ts';
import { BEFELL } from './questions.ts';

const those = (matter: string): string | null => (BEFELL[matter] === undefined ? null : `الذين ${BEFELL[matter]}`);

/** "322 is not 246 + 79 + 7, which make 332". */
const sums = (words: string): string =>
  words.replace(/(\d+) is not ([\d+ ]+), which make (\d+)/g, '$1 ليس $2، ومجموعها $3').replace(/; /g, '؛ ');

const AGREES: Readonly<Record<string, string>> = {
  'The same figure for the same people': 'العدد نفسه للأشخاص أنفسهم',
  'The same day': 'اليوم نفسه',
  'Both say that it happened': 'كلاهما يقول إنه وقع',
};

function labels(a: string, b: string): string | null {
  const [x, y] = [those(a), those(b)];
  return x && y && `أحدهما يتكلم عن ${x}، والآخر عن ${y}.`;
}

function together(wide: string, narrow: string): string | null {
  const all = wide.split(' and ').map(those);
  const one = those(narrow);
  return all.includes(null) || one === null ? null : `أحدهما يعدّ ${all.join(' و')} معًا، والآخر ${one}.`;
}

export const reasons: readonly Saying[] = [
  [/^One says that it counts some of those whom the other counts\.$/, 'يقول أحدهما إنه يعدّ بعض من يعدّهم الآخر.'],
  [/^One speaks of one thing struck, the other of several\.$/, 'أحدهما يتكلم عن هدف واحد ضُرب، والآخر عن عدة أهداف.'],
  [
    /^Two figures for the same people at about the same time that cannot both hold\.$/,
    'عددان للأشخاص أنفسهم في الوقت نفسه تقريبًا، ولا يمكن أن يصحّا معًا.',
  ],
  [
    /^(.+), through speakers that do not meet\.$/,
    (how) => (AGREES[how] === undefined ? null : `${AGREES[how]}، عن متكلمين لا يلتقون.`),
  ],
  [
    /^One says that it was stopped or did not happen, the other that it did\.$/,
    'أحدهما يقول إنه أُحبط أو لم يقع، والآخر يقول إنه وقع.',
  ],
  [
    /^The parts are the same, but a total has changed: (.+)\.$/,
    (words) => `الأجزاء هي نفسها، لكن مجموعًا تغيّر: ${sums(words)}.`,
  ],
  [/^One figure of the source, rounded, and said of others\.$/, 'عدد واحد للمصدر، قُرّب وقيل عن غيرهم.'],
  [/^One figure of the source, but its bound has changed\.$/, 'عدد واحد للمصدر، لكن حدّه تغيّر.'],
  [/^One puts the figure on top of another, the other does not\.$/, 'أحدهما يضيف العدد إلى عدد آخر، والآخر لا يفعل.'],
  [/^One figure of the source, under another label\.$/, 'عدد واحد للمصدر، تحت تسمية أخرى.'],
  [/^One figure of the source, said of other people\.$/, 'عدد واحد للمصدر، قيل عن أشخاص آخرين.'],
  [/^The same source counts again at a later time\.$/, 'المصدر نفسه يعدّ من جديد في وقت لاحق.'],
  [/^One speaks of those ([a-z-]+), the other of those ([a-z-]+)\.$/, labels],
  [/^One counts those (.+) together, the other those ([a-z-]+)\.$/, together],
  [
    /^One says that its figure takes in people whom the other may not count under that name\.$/,
    'أحدهما يقول إن عدده يشمل أشخاصًا قد لا يعدّهم الآخر بهذا الاسم.',
  ],
  [
    /^Each calls another day the end: fighting may be said to end at several moments\.$/,
    'كل منهما يسمّي يومًا آخر نهاية: وقد يقال إن القتال انتهى في أكثر من لحظة.',
  ],
  [
    /^The same day by two clocks: the hours may be of two time zones, and both may be rounded\.$/,
    'اليوم نفسه بساعتين: قد تكون الساعتان من منطقتين زمنيتين، وقد تكونان مقرّبتين.',
  ],
  [/^One counts over a longer time than the other\.$/, 'أحدهما يعدّ في مدة أطول من الآخر.'],
  [/^One counts families, the other people\.$/, 'أحدهما يعدّ العائلات، والآخر الأشخاص.'],
  [/^One counts some of the people whom the other counts\.$/, 'أحدهما يعدّ بعض من يعدّهم الآخر.'],
  [
    /^One says that its figure takes in people whom the other may not count\.$/,
    'أحدهما يقول إن عدده يشمل أشخاصًا قد لا يعدّهم الآخر.',
  ],
  [/^One says that it takes in everything, the other does not\.$/, 'أحدهما يقول إنه يشمل كل شيء، والآخر لا يقول ذلك.'],
  [/^They speak of two spots\.$/, 'يتكلمان عن موضعين.'],
  [
    /^One counts those who had to leave, the other all who are affected\.$/,
    'أحدهما يعدّ من اضطروا إلى الرحيل، والآخر كل المتضررين.',
  ],
  [
    /^One is a part of the other, and the parts add up: (.+)\.$/,
    (words) => `أحدهما جزء من الآخر، والأجزاء تبلغ المجموع: ${sums(words)}.`,
  ],
  [/^The same figure from the same source\.$/, 'العدد نفسه من المصدر نفسه.'],
  [/^The same day from the same source\.$/, 'اليوم نفسه من المصدر نفسه.'],
  [/^The same charge from the same source\.$/, 'الاتهام نفسه من المصدر نفسه.'],
  [/^The same thing from the same source\.$/, 'الأمر نفسه من المصدر نفسه.'],
  [/^The same figure was given in the name of this source\.$/, 'أُعطي العدد نفسه باسم هذا المصدر.'],
  [/^Both reports print this in nearly the same words\.$/, 'التقريران يطبعان هذا بكلمات تكاد تكون واحدة.'],
];
