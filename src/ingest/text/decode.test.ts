import { describe, expect, it } from 'vitest';
import { decode } from './decode.ts';

const ENGLISH = 'The garrison left “Vellora” – the café burned. '.repeat(8);
const ARABIC = 'قال أحد السكان في بلدة فيلورا إن الحامية قصفت السوق الشمالي صباح يوم الأحد. '.repeat(6);
const RUSSIAN = 'Житель города сообщил, что гарнизон обстрелял северный рынок в воскресенье утром. '.repeat(6);
const TURKISH =
  'Kasabanın sakinleri, garnizonun pazar sabahı çarşıyı bombaladığını, köprünün yıkıldığını söyledi. '.repeat(6);

/** Bytes of a text in a one-byte encoding, found by asking the decoder for each byte. */
function encode(text: string, encoding: string): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const bytes = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]));
  return Uint8Array.from(text, (c) => bytes.get(c) ?? 63);
}
const latin1252 = Buffer.from('The garrison left \x93Vellora\x94 \x96 the caf\xe9 burned. '.repeat(8), 'latin1');
const utf16 = (text: string, bigEndian: boolean, mark: boolean): Uint8Array => {
  const bytes = Buffer.from((mark ? '\ufeff' : '') + text, 'utf16le');
  return bigEndian ? bytes.swap16() : bytes;
};

describe('decode', () => {
  it.each([
    ['UTF-8', Buffer.from(ARABIC), ARABIC, 'utf-8'],
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${ARABIC}`), ARABIC, 'utf-8'],
    ['UTF-16 LE', utf16(ARABIC, false, true), ARABIC, 'utf-16le'],
    ['UTF-16 BE', utf16(ENGLISH, true, true), ENGLISH, 'utf-16be'],
    ['UTF-16 LE without a mark', utf16(ENGLISH, false, false), ENGLISH, 'utf-16le'],
    ['UTF-16 BE without a mark', utf16(ARABIC, true, false), ARABIC, 'utf-16be'],
    ['Windows-1252', latin1252, ENGLISH, 'windows-1252'],
    ['Windows-1256', encode(ARABIC, 'windows-1256'), ARABIC, 'windows-1256'],
    ['Windows-1251', encode(RUSSIAN, 'windows-1251'), RUSSIAN, 'windows-1251'],
    ['Windows-1254', encode(TURKISH, 'windows-1254'), TURKISH, 'windows-1254'],
    ['ISO-8859-6', encode(ARABIC, 'iso-8859-6'), ARABIC, 'iso-8859-6'],
    ['KOI8-R', encode(RUSSIAN, 'koi8-r'), RUSSIAN, 'koi8-r'],
  ])('reads %s', async (_, bytes, text, encoding) => {
    expect(await decode(bytes, 'x')).toMatchObject({ text, encoding });
  });
  it('says when it guessed, and not when the file says it', async () => {
    const bytes = encode(ARABIC, 'windows-1256');
    expect((await decode(bytes, 'x')).doubts).toMatchObject([{ rule: 'ingest.encoding-guessed' }]);
    expect(await decode(bytes, 'x', 'windows-1256')).toMatchObject({ text: ARABIC, doubts: [] });
    expect((await decode(Buffer.from(ENGLISH), 'x')).doubts).toEqual([]);
  });
  it('believes many valid UTF-8 sequences more than a declaration', async () => {
    expect(await decode(Buffer.from(ARABIC), 'x', 'windows-1252')).toMatchObject({ text: ARABIC, encoding: 'utf-8' });
  });
  it('reads damaged UTF-8, and notes the damage', async () => {
    const bytes = Buffer.concat([Buffer.from(ARABIC), Buffer.from([0xff]), Buffer.from(ARABIC)]);
    const { text, doubts } = await decode(bytes, 'x');
    expect(text).toBe(`${ARABIC}\ufffd${ARABIC}`);
    expect(doubts).toMatchObject([{ rule: 'ingest.undecodable' }]);
  });
  it('refuses UTF-32', async () => {
    await expect(decode(Buffer.from([0xff, 0xfe, 0, 0, 65, 0, 0, 0]), 'x.txt')).rejects.toMatchObject({
      code: 'encoding',
    });
  });
});
