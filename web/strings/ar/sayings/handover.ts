/** What stays behind when a case is handed over, and what is wrong with a timestamp, in Arabic. */
import { counter } from '../../plural.ts';
import type { Saying } from '../../sayings.ts';

const count = counter('ar');
const claims = count({ one: 'ادعاء واحد', two: 'ادعاءان', few: '# ادعاءات', many: '# ادعاءً', other: '# ادعاء' });
const relations = count({ one: 'صلة واحدة', two: 'صلتان', few: '# صلات', many: '# صلة', other: '# صلة' });
const reports = count({ one: 'تقرير واحد', two: 'تقريران', few: '# تقارير', many: '# تقريرًا', other: '# تقرير' });
const inReports = count({ one: 'تقرير واحد', two: 'تقريرين', few: '# تقارير', many: '# تقريرًا', other: '# تقرير' });

/** "One", "one" or figures. */
const number = (said: string): number => (said.toLowerCase() === 'one' ? 1 : Number(said));

const LEFT_OUT: Readonly<Record<string, string>> = {
  'questions with one answer; texts beyond the words that are quoted':
    'الأسئلة ذات الجواب الواحد؛ والنصوص سوى الكلمات المقتبسة',
  'what is longer than a cell can hold, which says so; the words of judgements; the texts of reports':
    'ما هو أطول مما تسعه خلية، ويُذكر فيها ذلك؛ وكلمات القرارات؛ ونصوص التقارير',
  'the texts of reports': 'نصوص التقارير',
  'the words of judgements; the texts of reports': 'كلمات القرارات؛ ونصوص التقارير',
  'questions with one answer in the ledger; judgements': 'الأسئلة ذات الجواب الواحد في الدفتر؛ والقرارات',
  'claims that tell of no event; how claims relate': 'الادعاءات التي لا تروي حدثًا؛ وصلة الادعاءات بعضها ببعض',
  'questions with one answer': 'الأسئلة ذات الجواب الواحد',
  'claims without an origin': 'الادعاءات التي لا أصل لها',
  'questions, origins and judgements': 'الأسئلة والأصول والقرارات',
  'questions, origins and relations': 'الأسئلة والأصول والصلات',
  'origins of unknown lineage; questions and relations': 'الأصول المجهولة النسب؛ والأسئلة والصلات',
  'what nobody published': 'ما لم ينشره أحد',
  'origins in one report each': 'الأصول التي لكل منها تقرير واحد',
  'confidence; questions, origins and relations': 'مقدار الثقة؛ والأسئلة والأصول والصلات',
  'claims without a place that the gazetteer knows': 'الادعاءات التي لا مكان لها يعرفه معجم الأماكن',
  'claims that tell of no event or have no date': 'الادعاءات التي لا تروي حدثًا أو لا تاريخ لها',
  'claims that tell of no event; questions, origins and relations':
    'الادعاءات التي لا تروي حدثًا؛ والأسئلة والأصول والصلات',
  'relations that are no argument: later counts, other scopes, repetitions':
    'الصلات التي ليست حججًا: الحصائل اللاحقة، والنطاقات الأخرى، والتكرار',
  'claims without a day or a position': 'الادعاءات التي لا يوم لها أو لا موقع',
};

const STAMPS: Readonly<Record<string, string>> = {
  'the authority refused it': 'رفضته الجهة',
  'it holds no timestamp': 'ليس فيه طابع زمني',
  'its signature does not verify': 'توقيعه لا يصح',
  'its certificate is not one for timestamps': 'شهادته ليست للطوابع الزمنية',
  'it is not over a SHA-256': 'ليس على بصمة SHA-256',
  'its certificate was not valid at its time': 'لم تكن شهادته سارية في وقته',
  'it is not an answer of a timestamp authority (RFC 3161)': 'ليس جوابًا من جهة طوابع زمنية (RFC 3161)',
  'it is over another log than this one': 'هو على سجل غير هذا',
};

/** Sentences that are whole as they stand. */
const whole =
  (sentences: Readonly<Record<string, string>>) =>
  (sentence: string): string | null =>
    Object.hasOwn(sentences, sentence) ? sentences[sentence] : null;

export const handover: readonly Saying[] = [
  [/^([a-z].*)$/s, whole(LEFT_OUT)],
  [/^([a-z].*)$/s, whole(STAMPS)],
  [
    /^(One|\d+) claims? (?:is|are) left out that people rejected or split\.$/,
    (n) => `تُرك ${claims(number(n))} مما رفضه الناس أو قسّموه.`,
  ],
  [
    /^(One|\d+) relations? (?:is|are) left out that people rejected\.$/,
    (n) => `تُرك ${relations(number(n))} مما رفضه الناس.`,
  ],
  [/^People marked what is not to be passed on\. (.+)$/s, (reasons) => `علّم الناس ما لا يُنقل. \u2068${reasons}\u2069`],
  [
    /^(One|\d+) reports? (?:is|are) left out whole, with (one|\d+) claims?\.$/,
    (n, held) => `تُرك ${reports(number(n))} بأكمله، ومعه ${claims(number(held))}.`,
  ],
  [
    /^In (one|\d+) reports?, (\[redacted\]) stands for what is hidden, whatever its length; the SHA-256 and size of the originals are left out, because guesses could be tested against them\.$/,
    (n, mark) =>
      `في ${inReports(number(n))}، تقوم \u2068${mark}\u2069 مقام ما أُخفي مهما يكن طوله؛ وتُركت بصمات SHA-256 وأحجام الأصول لأن التخمينات قد تُختبر بها.`,
  ],
  [
    /^All ids are numbered anew, because those of the case are made from its words\.$/,
    'رُقّمت المعرّفات كلها من جديد، لأن معرّفات القضية مأخوذة من كلماتها.',
  ],
];
