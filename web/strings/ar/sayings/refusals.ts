/** Why a file cannot be read, what to do then, and what of a file is no report, in Arabic. */
import { type Saying, sayingIn } from '../../sayings.ts';

/** Names and figures from elsewhere keep their own direction. */
const apart = (words: string): string => `\u2068${words}\u2069`;

const details = sayingIn([
  [
    /^(?:(\d+) MB; )?the limit is (\d+) MB(?: for (.+))?$/,
    (size, most, form) =>
      `${size ? `${size} ميغابايت؛ ` : ''}والحد ${most} ميغابايت${form ? ` لصيغة ${apart(form)}` : ''}`,
  ],
  [/^(\d+ x \d+) pixels; the limit is (\d+) million$/, (size, most) => `${apart(size)} بكسل؛ والحد ${most} مليون`],
  [/^(\d+) pages; the limit is (\d+)$/, (pages, most) => `${pages} صفحة؛ والحد ${most}`],
  [/^more than 10 million characters of text$/, 'أكثر من عشرة ملايين محرف'],
  [/^binary data$/, 'بيانات ثنائية'],
  [/^a file of type (.+)$/, (type) => `ملف من نوع ${apart(type)}`],
  [/^a Rich Text document$/, 'مستند بصيغة Rich Text'],
  [/^an old Word document$/, 'مستند Word قديم'],
  [/^an old Office document$/, 'مستند Office قديم'],
  [/^an OpenDocument text$/, 'نص بصيغة OpenDocument'],
  [/^an OpenDocument spreadsheet$/, 'جدول بصيغة OpenDocument'],
  [/^an OpenDocument presentation$/, 'عرض بصيغة OpenDocument'],
  [/^an Excel workbook$/, 'مصنَّف Excel'],
  [/^a PowerPoint presentation$/, 'عرض PowerPoint'],
  [/^an e-book$/, 'كتاب إلكتروني'],
  [/^it has no messages$/, 'لا رسائل فيه'],
  [/^it has no entries$/, 'لا مدخلات فيه'],
  [/^it has no header$/, 'لا رأس له'],
  [/^its archive$/, 'أرشيفه'],
  [/^(.*)$/s, apart],
]);

/** What ends the sentence `Cannot read "report.pdf": ...`. */
const whys: readonly Saying[] = [
  [/^there is no such file$/, 'لا ملف كهذا'],
  [/^it is a folder$/, 'هو مجلد'],
  [/^it is a device or a pipe$/, 'هو جهاز أو أنبوب'],
  [/^you have no permission$/, 'لا إذن لك بقراءته'],
  [/^the system reports (.+)$/s, (what) => `يبلغ النظام عن ${apart(what)}`],
  [/^it is empty$/, 'الملف فارغ'],
  [/^it has no words$/, 'لا كلمات فيه'],
  [/^it is too large to be opened whole \((.+)\)$/s, (size) => `هو أكبر من أن يُفتح كله (${details(size)})`],
  [/^it is too large \((.+)\)$/s, (size) => `هو أكبر من اللازم (${details(size)})`],
  [/^it is (.+), not a text$/s, (what) => `هو ${details(what)}، وليس نصًا`],
  [
    /^it is an image \((.+)\) of a kind whose words are not recognised$/s,
    (kind) => `هو صورة (${apart(kind)}) من نوع لا يُتعرّف إلى كلماته`,
  ],
  [/^it is a recording \((.+)\)$/s, (kind) => `هو تسجيل (${apart(kind)})`],
  [/^it is an archive \((.+)\)$/s, (kind) => `هو أرشيف (${apart(kind)})`],
  [/^it is (.+), which is not supported$/s, (what) => `هو ${details(what)}، وهذا غير مدعوم`],
  [/^its character encoding \((.*)\) is not supported$/s, (name) => `ترميز محارفه (${apart(name)}) غير مدعوم`],
  [/^it is encrypted$/, 'هو مشفَّر'],
  [/^no words could be recognised on it$/, 'لم يمكن التعرّف إلى كلمات فيه'],
  [/^the image is damaged, or in a variant that is not supported$/, 'الصورة تالفة، أو بصيغة فرعية غير مدعومة'],
  [/^it is damaged or not really a PDF$/, 'هو تالف، أو ليس PDF في الحقيقة'],
  [/^it is damaged or not really a DOCX$/, 'هو تالف، أو ليس DOCX في الحقيقة'],
  [/^it unpacks to more than (.+)$/s, (size) => `يُفك إلى أكثر من ${apart(size)}`],
  [/^it holds many reports \((.+)\)$/s, (form) => `يحوي تقارير كثيرة (${apart(form)})`],
  [/^it is damaged or not really an archive$/, 'هو تالف، أو ليس أرشيفًا في الحقيقة'],
  [/^from here on the web archive is cut off or damaged$/, 'من هنا فصاعدًا أرشيف الويب مقطوع أو تالف'],
  [/^it is damaged in the archive$/, 'هو تالف في الأرشيف'],
  [/^its path leads out of the archive$/, 'مساره يخرج من الأرشيف'],
  [/^its path in the archive starts at the root of a disk$/, 'مساره في الأرشيف يبدأ من جذر قرص'],
  [/^it is a link to another file$/, 'هو رابط إلى ملف آخر'],
  [
    /^it is packed in a way that is not supported \(method (.+)\)$/s,
    (method) => `هو مضغوط بطريقة غير مدعومة (الطريقة ${apart(method)})`,
  ],
  [
    /^it lies in more than (.+) files, one inside the other$/s,
    (n) => `هو داخل أكثر من ${apart(n)} ملفات، بعضها في بعض`,
  ],
  [/^it holds more than (.+) files or messages$/s, (n) => `يحوي أكثر من ${apart(n)} ملف أو رسالة`],
  [
    /^it is a table, and nobody has confirmed which column holds what \(it is an export of Uwazi: .+\)$/s,
    'هو جدول صدّره Uwazi، ولم يؤكد أحد ما في كل عمود منه (وعمودا "Date added" و"Published" فيه ليسا تاريخي نشر)',
  ],
  [/^it is a table, and nobody has confirmed which column holds what(.*)$/s, 'هو جدول، ولم يؤكد أحد ما في كل عمود منه'],
  [/^it has no column (.+)$/s, (name) => `ليس فيه العمود ${apart(name)}`],
  [
    /^it is a list that (.+) writes, without the words of the documents$/s,
    (program) => `هو قائمة يكتبها ${apart(program)}، بلا كلمات المستندات`,
  ],
  [/^its row is broken \((.+)\)$/s, (why) => `سطره معطوب (${apart(why)})`],
  [/^it is damaged or not really a table \((.+)\)$/s, (why) => `هو تالف، أو ليس جدولًا في الحقيقة (${details(why)})`],
  [/^it is JSON, and not a list of reports$/, 'هو JSON، وليس قائمة تقارير'],
  [
    /^it is damaged or not really an exported chat \((.+)\)$/s,
    (why) => `هو تالف، أو ليس محادثة مصدَّرة في الحقيقة (${details(why)})`,
  ],
  [/^it is damaged or not really a feed \((.+)\)$/s, (why) => `هو تالف، أو ليس خلاصة في الحقيقة (${details(why)})`],
  [/^it is damaged, or holds no page$/, 'هو تالف، أو لا صفحة فيه'],
  [/^it is damaged or not really a mail$/, 'هو تالف، أو ليس رسالة بريد في الحقيقة'],
  [/^reading it failed \((.+)\)$/s, (why) => `أخفقت قراءته (${apart(why)})`],
  [
    /^reading it took longer than the limit of ([\d.]+) s and was stopped$/,
    (seconds) => `تجاوزت قراءته حد ${seconds} ثانية فأُوقفت`,
  ],
  [/^(\d+) others wait to be read$/, (n) => `تنتظر القراءةَ قبله ${n} أخرى`],
  [
    /^reading it took more than the limit of (\d+) MB of memory and was stopped$/,
    (n) => `احتاجت قراءته إلى أكثر من حد ${n} ميغابايت من الذاكرة فأُوقفت`,
  ],
];
const why = sayingIn(whys);

const hints: readonly Saying[] = [
  [
    /^Unpack an archive into a folder and add the folder; export a mailbox, a chat or a table in parts, such as a year each, and add those\.$/,
    'فُكّ الأرشيف في مجلد وأضف المجلد؛ وصدّر صندوق البريد أو المحادثة أو الجدول أجزاءً، سنةً سنةً مثلًا، وأضفها.',
  ],
  [/^Check the folder and the spelling of the name\.$/, 'تحقق من المجلد ومن كتابة الاسم.'],
  [
    /^Add it with "stemma add", or name the files in it: "folder\/\*\.txt"\.$/,
    'أضفه بالأمر stemma add، أو اختر الملفات التي فيه.',
  ],
  [/^Save its content to a file and read that\.$/, 'احفظ محتواه في ملف واقرأ الملف.'],
  [
    /^Ask its owner for read access, or copy it to your own folder\.$/,
    'اطلب من صاحبه إذن القراءة، أو انسخه إلى مجلدك.',
  ],
  [/^Check the disk or the connection, then try again\.$/, 'تحقق من القرص أو الاتصال ثم أعد المحاولة.'],
  [/^Check that it was downloaded or copied whole\.$/, 'تحقق من أنه نُزّل أو نُسخ كاملًا.'],
  [/^Check that it was saved whole, and that it is the right file\.$/, 'تحقق من أنه حُفظ كاملًا وأنه الملف المقصود.'],
  [
    /^Split it into one file a report, or give many short texts to "stemma read --jsonl", one a line\.$/,
    'قسّمه إلى ملف لكل تقرير، أو أعطِ النصوص القصيرة الكثيرة للأمر stemma read --jsonl، نصًا في كل سطر.',
  ],
  [
    /^Save the report as PDF, DOCX, HTML, Markdown or plain text\.$/,
    'احفظ التقرير بصيغة PDF أو DOCX أو HTML أو Markdown أو نصًا صرفًا.',
  ],
  [/^Save it as PNG, JPEG or TIFF and add that\.$/, 'احفظه بصيغة PNG أو JPEG أو TIFF وأضف ذلك.'],
  [/^Transcribe it, and read the transcript as plain text\.$/, 'فرّغه كتابةً، واقرأ التفريغ نصًا صرفًا.'],
  [/^Unpack it and name the files inside\.$/, 'فُكّه واختر الملفات التي فيه.'],
  [/^Open it and save it as DOCX, PDF or plain text\.$/, 'افتحه واحفظه بصيغة DOCX أو PDF أو نصًا صرفًا.'],
  [/^Save it as UTF-8\.$/, 'احفظه بترميز UTF-8.'],
  [/^Remove the password and add it again\.$/, 'أزل كلمة السر وأضفه من جديد.'],
  [
    /^Scan or photograph it again, upright, sharp and at 300 dots per inch; English and Arabic are recognised\.$/,
    'امسحه ضوئيًا أو صوّره من جديد، مستقيمًا واضحًا وبدقة 300 نقطة في البوصة؛ يُتعرّف إلى الإنكليزية والعربية.',
  ],
  [/^Open it in a picture program and save it as PNG\.$/, 'افتحه في برنامج صور واحفظه بصيغة PNG.'],
  [/^Download it again, or print it to a new PDF\.$/, 'نزّله من جديد، أو اطبعه إلى PDF جديد.'],
  [/^Open it in a word processor and save it again\.$/, 'افتحه في معالج نصوص واحفظه من جديد.'],
  [
    /^Treat it with suspicion; if you trust it, unpack it or save its text anew, and add that\.$/,
    'احذر منه؛ فإن وثقت به ففُكّه أو احفظ نصه من جديد، وأضف ذلك.',
  ],
  [
    /^Read it with "stemma read" or "stemma add", or from code with ingestAll\.$/,
    'اقرأه بالأمر stemma read أو stemma add.',
  ],
  [/^Copy or download it again, whole\.$/, 'انسخه أو نزّله من جديد كاملًا.'],
  [
    /^Copy or download the archive again, whole; what came before was read\.$/,
    'انسخ الأرشيف أو نزّله من جديد كاملًا؛ وقد قُرئ ما سبق.',
  ],
  [
    /^Copy the archive again, or ask its sender for this file alone\.$/,
    'انسخ الأرشيف من جديد، أو اطلب من مرسله هذا الملف وحده.',
  ],
  [
    /^Treat the archive with suspicion; if you trust it, unpack it and add the file\.$/,
    'احذر من الأرشيف؛ فإن وثقت به ففُكّه وأضف الملف.',
  ],
  [/^Add the file that it points to\.$/, 'أضف الملف الذي يشير إليه.'],
  [/^Unpack the archive and add the file\.$/, 'فُكّ الأرشيف وأضف الملف.'],
  [/^Take it out of the outer ones and add it by itself\.$/, 'أخرجه مما يحويه وأضفه وحده.'],
  [/^Split it, and add the parts\.$/, 'قسّمه وأضف الأجزاء.'],
  [/^Name columns as the table does: (.+)$/s, (names) => `سمِّ الأعمدة كما يسميها الجدول: ${apart(names)}`],
  [/^Export or download the documents themselves, and add those\.$/, 'صدّر المستندات نفسها أو نزّلها، وأضفها.'],
  [
    /^Mend the row in the program that wrote the table, and add it again\.$/,
    'أصلح السطر في البرنامج الذي كتب الجدول، وأضفه من جديد.',
  ],
  [/^Save it again as CSV in UTF-8\.$/, 'احفظه من جديد بصيغة CSV وترميز UTF-8.'],
  [
    /^Write one \{"id": \.\.\., "text": "\.\.\."\} a line and name the file \.jsonl, or one list of objects\.$/,
    'اكتب \u2068{"id": ..., "text": "..."}\u2069 واحدًا في كل سطر وسمِّ الملف بلاحقة \u2068.jsonl\u2069، أو اكتب قائمة كائنات واحدة.',
  ],
  [/^Export the chat again, whole, and add that\.$/, 'صدّر المحادثة من جديد كاملة، وأضفها.'],
  [/^Save the feed again, whole, and add that\.$/, 'احفظ الخلاصة من جديد كاملة، وأضفها.'],
  [/^Save the page again in the browser, or as HTML\.$/, 'احفظ الصفحة من جديد في المتصفح، أو بصيغة HTML.'],
  [/^Export it again from the mail program\.$/, 'صدّرها من جديد من برنامج البريد.'],
  [
    /^Please report this with the file, if you may pass it on; the other files are not affected\.$/,
    'أبلغ عن هذا من فضلك مع الملف، إن جاز لك نقله؛ ولا تتأثر الملفات الأخرى.',
  ],
  [
    /^Give it more time on the command line, --time-limit SECONDS, or split it, or leave it out\.$/,
    'أعطه وقتًا أطول في سطر الأوامر، --time-limit SECONDS، أو قسّمه، أو اتركه.',
  ],
  [
    /^Give it more on the command line, --memory-limit MEGABYTES, or split it, or leave it out\.$/,
    'أعطه ذاكرة أكثر في سطر الأوامر، --memory-limit MEGABYTES، أو قسّمه، أو اتركه.',
  ],
  [/^Wait until some are done, then add it again\.$/, 'انتظر حتى ينتهي بعضها ثم أضفه من جديد.'],
  [
    /^Split it into parts and add those, or add it with stemma add --time-limit SECONDS\.$/,
    'قسّمه إلى أجزاء وأضفها، أو أضفه بالأمر stemma add --time-limit SECONDS.',
  ],
  [/^Split it into parts, or save it as plain text, and add that\.$/, 'قسّمه إلى أجزاء، أو احفظه نصًا صرفًا، وأضف ذلك.'],
];

const partsLeftOut: readonly Saying[] = [
  [/^a file that the system keeps for itself$/, 'ملف يحتفظ به النظام لنفسه'],
  [/^a message without words, such as a picture or a recording$/, 'رسالة بلا كلمات، كصورة أو تسجيل'],
  [/^a line of the program itself, such as who joined$/, 'سطر من البرنامج نفسه، كذكر من انضم'],
  [/^a part of a page, such as a picture, a script or a style$/, 'جزء من صفحة، كصورة أو برنامج أو تنسيق'],
  [
    /^an answer that is no page, such as one that leads elsewhere or was not found$/,
    'جواب ليس صفحة، كالذي يحيل إلى مكان آخر أو لم يوجد',
  ],
  [/^a page that was the same as one captured before$/, 'صفحة هي نفسها صفحة التُقطت من قبل'],
  [/^a page that the archive does not list, such as a frame in another$/, 'صفحة لا يذكرها الأرشيف، كإطار في غيرها'],
  [/^a signature$/, 'توقيع'],
  [/^a key$/, 'مفتاح'],
  [/^a note of delivery$/, 'إشعار بالتسليم'],
  [/^a picture in the layout of a mail$/, 'صورة من تنسيق رسالة بريد'],
  [/^a mail without words of its own$/, 'رسالة بريد بلا كلمات من عندها'],
  [/^an entry without words beside its title$/, 'مدخل بلا كلمات سوى عنوانه'],
  [/^an empty sheet$/, 'ورقة فارغة'],
  [/^a row without text$/, 'سطر بلا نص'],
];

export const refusals: readonly Saying[] = [
  [
    /^Cannot read "(.+?)": (.+)\.$/s,
    (name, reason) => {
      const said = why(reason);
      return said === reason ? null : `تعذرت قراءة «${apart(name)}»: ${said}.`;
    },
  ],
  [
    /^This file is larger than the (\d+) MB that a window may send\.$/,
    (n) => `هذا الملف أكبر من ${n} ميغابايت، وهو أقصى ما ترسله نافذة.`,
  ],
  [/^Add it with stemma add on the command line, or split it\.$/, 'أضفه بالأمر stemma add في سطر الأوامر، أو قسّمه.'],
  [/^The original is no longer what was taken in\.$/, 'لم يعد الأصل كما أُدخل.'],
  [
    /^Look at the verification on the screen of the log, and compare with an earlier copy of the case\.$/,
    'انظر إلى التحقق في شاشة السجل، وقارن بنسخة سابقة من القضية.',
  ],
  [/^Cannot take this: (.+)\.$/s, (reason) => `لا يمكن قبول هذا: ${apart(reason)}.`],
  [
    /^See \/api\/openapi\.json for what this address takes\.$/,
    'انظر \u2068/api/openapi.json\u2069 لمعرفة ما يقبله هذا العنوان.',
  ],
  ...hints,
  ...partsLeftOut,
];
