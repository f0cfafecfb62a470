/** One sample or more of every format and holder: what recognises a file, and what fuzzing changes, is tested over all of them. */
import { readFileSync } from 'node:fs';
import { storedZip } from '../archive/zip.ts';
import { makeTelegram, TELEGRAM_PAGE, TELEGRAM_POSTS, WHATSAPP } from './make-chat.ts';
import { makeDocx, paragraph, table } from './make-docx.ts';
import { makeMail, makeMailbox } from './make-mail.ts';
import { column, makePdf } from './make-pdf.ts';
import { makeCsv, makeXlsx } from './make-table.ts';
import { greyOf, makeTiff } from './make-tiff.ts';
import { type Capture, makeWacz, makeWarc, makeWarcGz, PAGE } from './make-warc.ts';

const file = (name: string): Uint8Array => readFileSync(new URL(name, import.meta.url));
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Name, bytes, and the format that they are in. */
export type Sample = readonly [name: string, bytes: Uint8Array, format: string];

/** As a browser saves it. */
export const SAVED_PAGE = utf8(
  [
    'From: <Saved by Blink>',
    'Snapshot-Content-Location: https://courier.example/mill',
    'Subject: The mill - Tarsa Courier',
    'Date: Thu, 4 Dec 2031 10:00:00 -0000',
    'MIME-Version: 1.0',
    'Content-Type: multipart/related; type="text/html"; boundary="----page"',
    '',
    '------page',
    'Content-Type: text/html',
    'Content-ID: <frame-1@mhtml.blink>',
    'Content-Transfer-Encoding: quoted-printable',
    'Content-Location: https://courier.example/mill',
    '',
    PAGE.replace(/=/g, '=3D'),
    '------page',
    'Content-Type: image/png',
    'Content-Transfer-Encoding: base64',
    'Content-Location: https://courier.example/logo.png',
    '',
    'eA==',
    '------page--',
    '',
  ].join('\r\n'),
);

export const SINGLE: readonly Sample[] = [
  ['mill.mhtml', SAVED_PAGE, 'MHTML'],
  ['saved', SAVED_PAGE, 'MHTML'],
  ['mill.txt', file('mill.txt'), 'plain text'],
  ['mill', file('mill.txt'), 'plain text'],
  ['report.log', utf8('MILL BURNED\x1b in Tarsa\n'), 'plain text'],
  ['mill.md', file('mill.md'), 'Markdown'],
  ['mill.html', file('mill.html'), 'HTML'],
  ['saved-page', file('mill.html'), 'HTML'],
  ['mill.txt.md', utf8('<!-- x -->\n<html><p>The mill burned'), 'HTML'],
  ['bare.htm', utf8('The mill burned<br>in Tarsa'), 'HTML'],
  ['utf16.html', Buffer.from('\ufeff<!DOCTYPE html><p>The mill burned', 'utf16le'), 'HTML'],
  ['utf16.txt', Buffer.from('\ufeffThe mill burned', 'utf16le'), 'plain text'],
  ['mill.pdf', file('mill.pdf'), 'PDF'],
  ['mill-arabic.pdf', file('mill-arabic.pdf'), 'PDF'],
  ['renamed.txt', makePdf([column(['The mill burned.'])]), 'PDF'],
  ['mill.docx', makeDocx(paragraph('The mill burned.') + table([['Town', 'Killed']])), 'DOCX'],
  ['renamed.html', makeDocx(paragraph('The mill burned.')), 'DOCX'],
  ['scan.png', file('scan.png'), 'PNG'],
  ['scan-arabic.jpg', file('scan-arabic.jpg'), 'JPEG'],
  ['renamed.png', makeTiff([greyOf(file('scan.png'))]), 'TIFF'],
  ['scan-mixed.pdf', file('scan-mixed.pdf'), 'PDF'],
  ['copied.txt', utf8('From: the desk\nDate: today\n\nThe mill burned.'), 'plain text'],
];

const letter = makeMail({
  text: 'The mill burned.\n\nFrom the bridge we saw smoke.\n\n> Did it burn?\n',
  attachments: [{ name: 'list.txt', type: 'text/plain', bytes: utf8('Five names.') }],
});

const post = {
  id: 41,
  title: 'The mill',
  sjac_title: '',
  sjac_title_ar: '',
  source_link: 'https://courier.example/mill',
  description: 'The mill burned.',
  publish_date: '2031-03-05',
};
const archived = [
  ['Link', 'Archive status', 'Archive location', 'Upload timestamp', 'Upload title', 'Text content'],
  ['https://post.example/1', 'ok', 's3://x', '2031-03-05', '', 'The mill burned.'],
];

const CAPTURES: readonly Capture[] = [
  { url: 'https://courier.example/mill', body: PAGE },
  { url: 'https://courier.example/logo.png', body: 'x', type: 'image/png' },
];

const RSS = `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Tarsa Courier</title><link>https://courier.example/</link><description>News</description><language>en-gb</language>
<item><title>The mill</title><link>https://courier.example/mill</link><guid isPermaLink="false">c-1</guid><pubDate>Wed, 03 Dec 2031 23:50:00 +0100</pubDate><dc:creator>Ada Venn</dc:creator><description>In short.</description><content:encoded><![CDATA[<p>The mill burned.</p><p>Five people fled.</p>]]></content:encoded></item>
<item><title>The bridge</title><guid>c-2</guid><description>&lt;p&gt;The bridge stands.&lt;/p&gt;</description><source url="https://post.example/feed">Marun Post</source></item>
<item><title>Only a title</title></item></channel></rss>`;
const ATOM = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="ar"><title>Tarsa Courier</title><id>f</id><updated>2031-12-04T10:00:00Z</updated><entry><id>tag:1</id><title>المطحنة</title><link href="https://courier.example/2"/><published>2031-12-03T10:00:00Z</published><updated>2031-12-04T10:00:00Z</updated><author><name>مريم</name></author><content type="html">&lt;p&gt;احترقت المطحنة في طرسة ليلة الاثنين.&lt;/p&gt;</content></entry></feed>`;
const RDF = `<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="x"><title>Tarsa Courier</title><link>https://courier.example/</link><description>News</description></channel><item rdf:about="https://courier.example/3"><title>The mill</title><link>https://courier.example/3</link><description>The mill burned.</description><dc:date>2031-12-03</dc:date></item></rdf:RDF>`;

export const FEEDS: readonly Sample[] = [
  ['feed.xml', utf8(RSS), 'feed'],
  ['feed.atom', utf8(ATOM), 'feed'],
  ['feed.rdf', utf8(RDF), 'feed'],
];

export const HELD: readonly Sample[] = [
  ['letter.eml', letter, 'mail'],
  ['letter', letter, 'mail'],
  ['box.mbox', makeMailbox([letter, makeMail({ text: 'A second mill burned.', id: 'mill-2@x' })]), 'mailbox'],
  [
    'pile.zip',
    storedZip(
      new Map([
        ['mill.txt', file('mill.txt')],
        ['inner/mill.docx', makeDocx(paragraph('The mill burned.'))],
        ['inner/letter.eml', letter],
      ]),
    ),
    'ZIP',
  ],
  ['result.json', makeTelegram(TELEGRAM_POSTS), 'Telegram JSON'],
  ['messages.html', TELEGRAM_PAGE, 'Telegram page'],
  ['_chat.txt', utf8(WHATSAPP.android), 'WhatsApp'],
  ['_chat.txt', utf8(WHATSAPP.arabic), 'WhatsApp'],
  ...FEEDS,
  ['site.warc', makeWarc(CAPTURES), 'WARC'],
  ['site.warc.gz', makeWarcGz(CAPTURES), 'WARC'],
  [
    'site.wacz',
    makeWacz(
      CAPTURES,
      CAPTURES.map(({ url }) => url),
    ),
    'WACZ',
  ],
  ['archived.csv', makeCsv(archived), 'CSV'],
  ['archived.tsv', makeCsv(archived, '\t'), 'CSV'],
  ['archived.xlsx', makeXlsx(archived), 'XLSX'],
  ['bulletins.json', utf8(JSON.stringify({ bulletins: [post] })), 'JSON'],
  ['lines.jsonl', utf8('{"id":1,"text":"The mill burned."}\n{"id":2,"text":"It burned again."}\n'), 'JSON'],
];
