/** The screen of words on the image of a page, in Arabic. */
import type { Strings } from '../en/index.ts';
import { counter } from '../plural.ts';

const count = counter('ar');

export const seen: Strings['seen'] = {
  title: 'الكلمات على الصفحة',
  back: 'العودة إلى التقرير',
  explained: 'تُعرّف إلى هذه الكلمات في صورة. كل إطار موضع كلمة، والخط المتقطع كلمة قُرئت بثقة قليلة: قارنها بالصورة.',
  none: 'لم يُتعرّف إلى كلمات في صور في هذا التقرير',
  noneHint: 'ملفه يحوي نصه حروفًا. اقرأه في شاشة التقرير.',
  page: (n, all) => `الصفحة ${n} من ${all}`,
  pageAlone: (n) => `الصفحة ${n}`,
  previousPage: 'الصفحة السابقة',
  nextPage: 'الصفحة التالية',
  image: (page) => `صورة الصفحة ${page}`,
  drawnPage: (page) => `الصفحة ${page} كما قُرئت: كل كلمة في موضعها`,
  noPicture: 'لا صورة لهذه الصفحة هنا: تُعرض كل كلمة في الموضع الذي قُرئت فيه.',
  pictureFailed: 'تعذر عرض صورة هذه الصفحة: تُعرض كل كلمة في الموضع الذي قُرئت فيه.',
  claims: 'الادعاءات في هذه الصفحة',
  noClaims: 'لا كلمات لأي ادعاء في هذه الصفحة.',
  boxed: count({
    one: 'كلمة واحدة مؤطرة',
    two: 'كلمتان مؤطرتان',
    few: '# كلمات مؤطرة',
    many: '# كلمةً مؤطرة',
    other: '# كلمة مؤطرة',
  }),
  doubtful: count({
    one: 'واحدة قُرئت بثقة قليلة',
    two: 'اثنتان قُرئتا بثقة قليلة',
    few: '# قُرئت بثقة قليلة',
    many: '# قُرئت بثقة قليلة',
    other: '# قُرئت بثقة قليلة',
  }),
  allSure: 'قُرئت كلها بثقة',
  elsewhere: count({
    one: 'كلمة واحدة في صفحة أخرى',
    two: 'كلمتان في صفحات أخرى',
    few: '# كلمات في صفحات أخرى',
    many: '# كلمةً في صفحات أخرى',
    other: '# كلمة في صفحات أخرى',
  }),
  confidence: (word, n) => `«${word}» ${n}`,
  confidenceMeans: (sure) =>
    `الثقة تقدير أداة التعرّف نفسها، من 0 إلى 100، وليست احتمالًا؛ وما دون ${sure} فالكلمة فيه مشكوك فيها.`,
  legend: 'على الصفحة',
  legendClaim: 'كلمات الادعاءات',
  legendChosen: 'كلمات الادعاء المختار',
  legendDoubt: 'مشكوك فيها',
  toReport: 'قراءته في التقرير',
  nextClaim: 'الادعاء التالي في الصفحة',
  previousClaim: 'الادعاء السابق في الصفحة',
  show: 'رؤيته على الصفحة',
};
