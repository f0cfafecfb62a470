/** Prints the sample PDFs with a browser, as a newsroom would: `npx tsx src/ingest/samples/print-pdfs.ts`. */
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from 'playwright-core';

const FOLDER = new URL('.', import.meta.url);
const edge = (text: string): string => `<div style="font-size:7px;width:100%;text-align:center">${text}</div>`;

const ENGLISH = `<!doctype html><html lang="en"><head><title>The mill of Tarsa</title><meta name="author" content="Ada Venn">
<style>body{font:26px serif}p{text-align:justify}</style></head><body><h1>The mill of Tarsa</h1>
<p>A resident of Vellora said that the garrison had shelled the northern market on Sunday morning, killing at least 5<sup>1</sup>
people and injuring dozens. The spokesperson of the self-administration confirmed the information.</p>
<p>“We saw the mill burn,” she said. The efficient al-Ravan office had said that unidentified gunmen attacked the fortification.</p>
<h2>Background</h2>
<p>The town lies on the road between the river and the hills, and its mill had been repaired by its owners in the winter
before; nobody claimed the attack, and officials of the province denied that any of their men had been near the bridge or
the market that morning.</p><p>A second tally followed on Monday.</p></body></html>`;

const ARABIC = `<!doctype html><html lang="ar" dir="rtl"><head><title>طاحونة ترسا</title><style>body{font:14px sans-serif}</style></head>
<body><h1>طاحونة ترسا</h1><p>قال أحد السكان في بلدة فيلورا إن الحامية قصفت السوق الشمالي صباح يوم الأحد، ما أدى إلى مقتل 5 أشخاص على
الأقل وإصابة العشرات. وأكد المتحدث باسم Tarsa Group هذه المعلومات لاحقا.</p></body></html>`;

/** Two columns that stand line for line beside each other in the file, the right one first to be read. */
const FIRST = [
  'العمود الأول يقول إن الحامية في بلدة',
  'الجسر غادرت يوم الجمعة وإن أحد السكان',
  'قال إن الحامية قصفت السوق الشمالي',
  'صباح يوم الأحد وإن أربعة من عمال',
  'الطاحونة قتلوا هناك قبل المساء.',
];
const SECOND = [
  'العمود الثاني يقول إن رئيس البلدية',
  'نفى ذلك يوم الاثنين وإن الطريق إلى',
  'النهر ما زال مغلقا أمام السيارات',
  'وإن أحدا لم يصل إلى المستشفى من',
  'القرى الواقعة خلف التلال البعيدة.',
];
const lineAt = (text: string, right: number, n: number): string =>
  `<div style="position:absolute;white-space:nowrap;right:${right}px;top:${20 * n}px">${text}</div>`;
const ARABIC_COLUMNS = `<!doctype html><html lang="ar" dir="rtl"><style>body{font:11px 'Noto Naskh Arabic';position:relative}</style>
<body>${FIRST.map((line, n) => lineAt(line, 0, n) + lineAt(SECOND[n], 250, n)).join('')}</body></html>`;

async function print(page: Page, html: string, name: string, running: boolean): Promise<void> {
  await page.setContent(html);
  await page.pdf({
    path: fileURLToPath(new URL(name, FOLDER)),
    format: name.startsWith('columns') ? 'A5' : 'A6',
    displayHeaderFooter: running,
    headerTemplate: edge('Tarsa Monitoring Group'),
    footerTemplate: edge('Page <span class="pageNumber"></span> of <span class="totalPages"></span>'),
    margin: { top: '45px', bottom: '45px', left: '40px', right: '40px' },
  });
}

const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
const page = await browser.newPage();
await print(page, ENGLISH, 'mill.pdf', true);
await print(page, ARABIC, 'mill-arabic.pdf', false);
await print(page, ARABIC_COLUMNS, 'columns-arabic.pdf', false);
await browser.close();
