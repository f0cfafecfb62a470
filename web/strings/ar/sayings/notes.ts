/** Doubts of reading, and what the server answers when something cannot be done, in Arabic. */
import type { Saying } from '../../sayings.ts';

export const notes: readonly Saying[] = [
  [
    /^The sentence leaves open what part "(.+)" plays here: another reading is possible\.$/s,
    (words) => `تترك الجملة دور «${words}» هنا مفتوحًا: وقراءة أخرى ممكنة.`,
  ],
  [
    /^No speaker stands beside these figures: (.+), who spoke last, is taken to give them too\.$/s,
    (name) => `لا متكلم بجانب هذه الأعداد: عُدَّ ${name}، آخر المتكلمين، قائلَها أيضًا.`,
  ],
  [
    /^It is not sure that this still belongs to what the author is said to say: the author may speak again here\.$/,
    'ليس مؤكدًا أن هذا ما زال من المنقول: قد يكون الكاتب هو المتكلم هنا.',
  ],
  [
    /^It is not sure that this still belongs to what (.+) is said to say: the author may speak again here\.$/s,
    (who) => `ليس مؤكدًا أن هذا ما زال مما نُقل عن ${who}: قد يكون الكاتب هو المتكلم هنا.`,
  ],
  [
    /^The date of publication is not known: times are counted from the date in the dateline\.$/,
    'تاريخ النشر غير معروف: حُسبت الأوقات من التاريخ في صدر التقرير.',
  ],
  [
    /^The date of publication is not known, so these times have no full date\.$/,
    'تاريخ النشر غير معروف، فليس لهذه الأوقات تاريخ كامل.',
  ],
];

export const answers: readonly Saying[] = [
  [
    /^The case has no (?:claim or relation|claim|report|question|origin|source|export|file|picture of page) ".*"\.$/s,
    'ليس هذا في القضية.',
  ],
  [/^It may have gone with a newer reading\. Go back to the list\.$/, 'ربما زال مع قراءة أحدث. عُد إلى القائمة.'],
  [/^The server failed at this\. The case is as it was\.$/, 'أخفق الخادم في هذا. القضية كما كانت.'],
  [
    /^Try again; if it stays, report it with what the terminal printed\.$/,
    'أعد المحاولة؛ فإن بقي فأبلغ عنه مع ما طُبع في النافذة الطرفية.',
  ],
  [/^Questions and origins could not be worked out: (.+)\.$/s, (why) => `لم يمكن استخراج الأسئلة والأصول: ${why}.`],
  [
    /^They are as they were before\. Try again, or run stemma relate on the command line\.$/,
    'هي كما كانت. أعد المحاولة، أو شغّل stemma relate في سطر الأوامر.',
  ],
  [/^This window has not been let in\.$/, 'لم يُسمح لهذه النافذة بالدخول.'],
  [/^The report has this very claim already\.$/, 'في التقرير هذا الادعاء نفسه.'],
  [/^Correct the one that is there instead\.$/, 'صحّح الموجود بدلًا من ذلك.'],
  [/^These words do not lie in the text one after the other\.$/, 'هذه الكلمات لا تقع في النص متتابعة.'],
  [/^Select the words in the report again\.$/, 'حدّد الكلمات في التقرير من جديد.'],
  [/^This correction changes nothing\.$/, 'هذا التصحيح لا يغيّر شيئًا.'],
  [/^Change a field first\.$/, 'غيّر حقلًا أولًا.'],
  [/^There is no such decision to take back\.$/, 'لا قرار كهذا يُتراجع عنه.'],
  [
    /^It may have been taken back already\. Look at what stands there now\.$/,
    'ربما تُراجع عنه من قبل. انظر إلى القائم الآن.',
  ],
  [/^Cannot use ".+": another process is using it\.$/s, 'تستعمل عملية أخرى القضية الآن.'],
  [
    /^Wait until the other command has ended and try again; nothing was lost\.$/,
    'انتظر حتى ينتهي الأمر الآخر ثم أعد المحاولة؛ لم يضِع شيء.',
  ],
  [/^Cannot use ".+": the disk is full, or it fails\.$/s, 'تعذر الحفظ: القرص ممتلئ أو به عطب.'],
  [
    /^Free some space(?: there)? and try again; what was acknowledged before is kept\.$/,
    'أفرغ بعض المساحة وأعد المحاولة؛ ما أُقرّ من قبل محفوظ.',
  ],
];
