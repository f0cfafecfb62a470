/** Our own sentences, in English and Arabic, from which scans are rendered: what is to be recognised is known to the letter. */

export const ENGLISH: readonly string[] = [
  'The mayor of Tarsa said on Tuesday that two bridges over the river had been closed since the night of 14 March.',
  'Residents of the northern quarter told the Valley Weekly that 37 houses were burned and that nobody had come to help.',
  '“We heard the first shell at a quarter past six,” said a baker who asked not to be named; “the second hit the school.”',
  'According to the harbour office, 1,250 sacks of grain were taken from the depot, worth some 48,000 crowns.',
  'The spokesperson of the garrison denied that any of its men had been within 15 kilometres of the market that morning.',
  'A list of 112 names, signed by three doctors, was handed to the committee; 9 of them were children under ten.',
  'It is not known who laid the mines along the eastern road, but farmers had been warned of them twice in January.',
  'The council’s report (No. 7/2031) puts the dead at 64, while the families’ association counts at least 81.',
  'Witnesses saw four trucks without number plates leave the quarry shortly before the explosion at 23:40.',
  'Electricity was cut in Vellora, Dar Selim and the villages around them, and has not come back in all of them.',
  'The hospital’s director confirmed that 23 wounded were brought in overnight, six of whom died before noon.',
  'An earlier statement, which had spoken of “dozens” of arrests, was taken down on 3 April without explanation.',
];

export const ARABIC: readonly string[] = [
  'قال رئيس بلدية الجسر يوم الثلاثاء إن طريقين فوق النهر أغلقا منذ ليلة الرابع عشر من آذار.',
  'وذكر سكان الحي الشمالي أن 37 منزلا أحرقت وأن أحدا لم يأت للمساعدة في تلك الليلة.',
  'وأوضح مدير المستشفى أن 23 جريحا نقلوا خلال الليل، وأن ستة منهم توفوا قبل الظهر.',
  'ونفى المتحدث باسم الحامية أن يكون أي من رجالها قريبا من السوق في ذلك الصباح.',
  'وسلمت إلى اللجنة قائمة تضم 112 اسما وقعها ثلاثة أطباء، وبينهم تسعة أطفال دون العاشرة.',
  'ولا يعرف من زرع الألغام على الطريق الشرقي، غير أن المزارعين حذروا منها مرتين في شهر كانون الثاني.',
  'ويقدر تقرير المجلس عدد القتلى بنحو 64 قتيلا، بينما تحصي رابطة الأهالي 81 على الأقل.',
  'وشاهد شهود أربع شاحنات بلا لوحات تغادر المحجر قبل الانفجار بوقت قصير.',
  'وانقطعت الكهرباء عن المدينة والقرى المحيطة بها، ولم تعد إليها جميعا حتى الآن.',
  'وقال مكتب الميناء إن 1250 كيسا من الحبوب أخذت من المستودع خلال يومين.',
  'وكان بيان سابق قد تحدث عن عشرات الاعتقالات ثم حذف من دون توضيح.',
  'وطالبت اللجنة بفتح الطريق أمام المساعدات وبالكشف عن مصير المفقودين.',
];

/** So many paragraphs of three sentences each, every page beginning with another sentence. */
export function pageOf(sentences: readonly string[], page: number, paragraphs: number): string[] {
  const at = (i: number): string => sentences[(page * 5 + i) % sentences.length];
  return Array.from({ length: paragraphs }, (_, p) => [0, 1, 2].map((i) => at(3 * p + i)).join(' '));
}
