import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { storedZip } from './archive/zip.ts';
import { IngestError, ingestBytes } from './index.ts';
import { shownName } from './ingest-error.ts';
import { docxParts, makeDocx, paragraph } from './samples/make-docx.ts';
import { column, makePdf } from './samples/make-pdf.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const codeOf = async (bytes: Uint8Array, name: string): Promise<string> => {
  const result = await ingestBytes(bytes, name).catch((error: unknown) => error);
  return result instanceof IngestError ? result.code : 'read';
};

/** A document of a few kilobytes that unpacks to sixty megabytes of spaces. */
function bomb(): Uint8Array {
  const data = deflateRawSync(Buffer.alloc(60_000_000, 32));
  const name = Buffer.from('word/document.xml');
  const header = (signature: number, size: number, shift: number): Buffer => {
    const bytes = Buffer.alloc(size);
    bytes.writeUInt32LE(signature, 0);
    bytes.writeUInt16LE(8, 8 + shift);
    bytes.writeUInt32LE(data.length, 18 + shift);
    bytes.writeUInt16LE(name.length, 26 + shift);
    return bytes;
  };
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(30 + name.length + data.length, 16);
  return Buffer.concat([header(0x04034b50, 30, 0), name, data, header(0x02014b50, 46, 2), name, end]);
}

describe('files that are not what they should be', () => {
  it.each([
    [
      'picture.txt',
      'broken-image',
      Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01\x08\0\0\0\0', 'latin1'),
    ],
    ['moving.png', 'image', Buffer.from('GIF89a\x01\0\x01\0\0\0\0;', 'latin1')],
    ['report.rtf', 'other-document', utf8('{\\rtf1\\ansi The mill burned.}')],
    ['reports.zip', 'holds-many', storedZip(new Map([['a.txt', utf8('The mill burned.')]]))],
    ['tape.wav', 'recording', Buffer.from('RIFF\x24\0\0\0WAVEfmt \x10\0\0\0', 'latin1')],
    ['locked.pdf', 'encrypted', makePdf([column(['The mill burned.'])], { encrypted: true })],
    ['scan.pdf', 'no-words-seen', makePdf([[], []], { picture: true })],
    ['blank.pdf', 'no-words', makePdf([[]])],
    ['broken.pdf', 'broken-pdf', utf8('%PDF-1.7\nnot really')],
    ['half.docx', 'broken-docx', makeDocx(paragraph('The mill burned.')).subarray(0, 900)],
    ['bomb.docx', 'expands', bomb()],
    ['deep.docx', 'broken-docx', makeDocx('<w:tbl><w:tr><w:tc>'.repeat(20_000))],
    ['empty.docx', 'no-words', makeDocx(paragraph(' '))],
    ['scripts.html', 'no-words', utf8('<html><script>alert("The mill burned")</script><style>p{}</style>')],
    ['large.txt', 'too-large', Buffer.alloc(20_000_001, 'mill ')],
    ['long.txt', 'too-large', Buffer.alloc(10_000_001, 'mill ')],
  ])('%s is refused as %s', async (name, code, bytes) => {
    expect(await codeOf(bytes, name)).toBe(code);
  });
  it('locked Word documents are told from old ones', async () => {
    const old = Buffer.from('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'latin1');
    expect(await codeOf(Buffer.concat([old, Buffer.alloc(600)]), 'a.doc')).toBe('other-document');
    expect(await codeOf(Buffer.concat([old, Buffer.from('EncryptedPackage', 'utf16le')]), 'a.docx')).toBe('encrypted');
  });
  it('a word document may lack all but its text', async () => {
    const parts = docxParts(paragraph('The mill burned.'));
    parts.delete('docProps/core.xml');
    parts.delete('word/styles.xml');
    expect((await ingestBytes(storedZip(parts), 'a.docx')).text).toBe('The mill burned.');
  });
});

describe('texts that are hard to read', () => {
  const DEEP = 20_000;
  it.each([
    ['one line of a million characters', 'a.txt', 'The mill burned. '.repeat(60_000)],
    ['one word of a million characters', 'a.txt', 'a'.repeat(1_000_000)],
    ['a million empty lines', 'a.txt', `a${'\n'.repeat(1_000_000)}b`],
    ['stray NUL bytes', 'a.txt', `${'The mill burned. '.repeat(40)}\0\0`],
    ['deeply nested HTML', 'a.html', `<html>${'<div>'.repeat(DEEP)}mill${'</div>'.repeat(DEEP)}`],
    ['HTML whose links close nothing', 'a.html', `<html>${'<p>mill burned <a href="/x">at'.repeat(700)}`],
    ['HTML that closes nothing', 'a.html', `<html>${'<b><p>mill '.repeat(DEEP)}`],
    ['HTML that opens nothing', 'a.html', `<html>mill${'</div></p>'.repeat(DEEP)}`],
    ['HTML of unfinished tags', 'a.html', `<html>mill ${'<a <script'.repeat(DEEP)}`],
    ['HTML full of scripts', 'a.html', `<html><p>mill</p>${'<script>var a = "<p>no</p>";</script>'.repeat(10_000)}`],
    ['deeply nested quotes in Markdown', 'a.md', `${'> '.repeat(DEEP)}mill`],
    ['deeply nested lists in Markdown', 'a.md', `${'- '.repeat(DEEP)}mill`],
    ['deeply nested emphasis in Markdown', 'a.md', `${'*a_ '.repeat(DEEP)}mill`],
    ['a very wide table in Markdown', 'a.md', `|${'a|'.repeat(5000)}\n|${'-|'.repeat(5000)}\nmill`],
  ])('%s', async (_, name, text) => {
    const report = await ingestBytes(utf8(text), name, { language: 'en' });
    expect(report.blocks.length).toBeGreaterThan(0);
    expect(report.text).toMatch(/mill|a/);
  });
  it('unknown languages are read and called so', async () => {
    expect((await ingestBytes(utf8('Zxq vrrt plomk wyzzk.'), 'a.txt')).language).toBe('und');
  });
});

describe('names', () => {
  it('cannot disguise themselves in a message', async () => {
    await expect(ingestBytes(new Uint8Array(), 'report\u202efdp.exe')).rejects.toThrow(
      'Cannot read "report\\u202efdp.exe": it is empty.',
    );
    expect(shownName('a\u001b[31m\n.txt')).toBe('a\\u001b[31m\\u000a.txt');
  });
});
