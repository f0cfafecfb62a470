/** Makes the sample scans with a browser: `npx tsx src/ingest/samples/print-scans.ts`. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from 'playwright-core';

const at = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

const ENGLISH = `<p>The mill of Tarsa burned on Monday.<p>A resident of Vellora said that at least 5 people were
killed when the garrison shelled the northern market.`;
const ARABIC = `<p>قال أحد السكان في بلدة الجسر إن الحامية قصفت السوق الشمالي صباح يوم الأحد.`;
const COLUMNS = `<div style="columns:2;column-gap:30px;text-align:justify"><p>The first column tells that the bridge was
closed on Monday, and that nobody could cross the river before the evening came.<p>The second column tells that the
depot was bombed on Friday, and that twelve workers of the harbour were wounded.</div>`;

const HEAD = `<style>body{margin:24px;width:520px;font:20px/1.5 'Noto Naskh Arabic','DejaVu Serif',serif}p{margin:0 0 12px}</style>`;

async function scan(page: Page, body: string, name: string): Promise<Buffer> {
  await page.setContent(HEAD + body);
  const height = 20 + (await page.evaluate<number>('document.body.scrollHeight'));
  const clip = { x: 0, y: 0, width: 568, height };
  return page.screenshot({ path: at(name), clip, type: name.endsWith('.jpg') ? 'jpeg' : 'png' });
}

const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
const page = await browser.newPage({ deviceScaleFactor: 1.5 });
const english = await scan(page, ENGLISH, 'scan.png');
await scan(page, `<div dir="rtl" lang="ar">${ARABIC}</div>`, 'scan-arabic.jpg');
await scan(page, COLUMNS, 'scan-columns.png');
await page.setContent(
  `<style>@page{size:A5;margin:0}body{margin:0}section{height:150mm;break-after:page}p{margin:0;padding:15mm;font:12pt serif}</style>
  <section><p>The governor of Vellora said on Friday that the road to the mill was closed.</p></section>
  <section style="break-after:auto"><img style="width:148mm" src="data:image/png;base64,${english.toString('base64')}"></section>`,
);
writeFileSync(at('scan-mixed.pdf'), await page.pdf({ preferCSSPageSize: true }));
await browser.close();
