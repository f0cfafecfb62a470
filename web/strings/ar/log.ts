/** The screen of the log, in Arabic. */
import type { Strings } from '../en/index.ts';
import { counter } from '../plural.ts';

const count = counter('ar');

export const log: Strings['log'] = {
  title: 'السجل',
  explained: 'كل تغيير في القضية سطر واحد، وكل سطر يختم السطر الذي قبله، فلا يمكن تغيير شيء أو حذفه دون أن يُرى.',
  verification: 'التحقق',
  checking: 'يجري فحص كل الأسطر…',
  holds: count({
    one: 'سليم: سطر واحد كما كُتب.',
    two: 'سليم: السطران كما كُتبا.',
    few: 'سليم: # أسطر كلها كما كُتبت.',
    many: 'سليم: # سطرًا كلها كما كُتبت.',
    other: 'سليم: # سطر كلها كما كُتبت.',
  }),
  broken: (line) => `مُغيَّر: السطر ${line} أول سطر لا يصحّ.`,
  brokenHint: 'لا تعتمد على ما جاء من هذا السطر فما بعده. قارن القضية بنسخة أقدم، أو أضف التقرير من أصله مرة أخرى.',
  showLine: 'إظهار هذا السطر',
  again: 'الفحص من جديد',
  checkedAt: (moment) => `فُحص في ${moment}`,
  actions: {
    create: 'بدأ القضية',
    add: 'أضاف تقريرًا',
    reread: 'أعاد قراءة تقرير',
    relate: 'استخرج الأسئلة والأصول',
    judge: 'قرّر',
    alias: 'بتّ في أسماء',
    migrate: 'نقل القضية إلى صيغة أحدث',
  },
  action: 'ماذا',
  by: 'من',
  shown: count({
    zero: 'لا أسطر',
    one: 'سطر واحد',
    two: 'سطران',
    few: '# أسطر',
    many: '# سطرًا',
    other: '# سطر',
  }),
  lines: 'أسطر السجل',
  seal: 'الختم',
  sealOf: (hash) => `بصمة SHA-256 لهذا السطر وللختم الذي قبله: ${hash}`,
  person: 'قرار شخص',
  same: 'هو نفسه',
  notSame: 'ليس نفسه',
  takenBack: 'تُراجع عنه لاحقًا',
  gone: 'لم يعد في القضية',
  reliability: 'الموثوقية',
  camp: 'الطرف',
  noCamp: 'لا طرف',
  emptied: 'غير مذكور',
  otherWords: 'كلمات أخرى',
  none: 'لا سطر يطابق',
  noneHint: 'اختر شخصًا آخر أو نوعًا آخر من التغيير.',
};
