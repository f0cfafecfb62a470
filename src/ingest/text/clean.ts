/** Makes of decoded text the text a reader sees: what is invisible goes, what looks alike is written alike. */

const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
/** A word divided at the end of a line by a hyphen that only shows there. */
const DIVIDED = /\u00ad[^\S\n\r]*(?:\r\n?|\n)[^\S\n\r]*/g;
const LINE_END = /\r\n?|\n?\f|[\v\u0085\u2028\u2029]/g;
const ODD_SPACE = /[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
/** Ligatures and the forms letters take beside one another; phrases drawn as one sign (U+FDFA) stay signs. */
const PRESENTATION = /[\ufb00-\ufb06\ufb13-\ufb17\ufb1d-\ufdf9\ufe70-\ufefc]+/g;
/** What is in a text and not on the page, as first and last code points; joiners are treated apart. */
const HIDDEN_RANGES: readonly (readonly [number, number])[] = [
  [0x00, 0x09], // control characters, but for the line feed
  [0x0b, 0x1f],
  [0x7f, 0x9f],
  [0xad, 0xad], // soft hyphen
  [0x34f, 0x34f], // grapheme joiner
  [0x61c, 0x61c], // Arabic letter mark
  [0x115f, 0x1160], // Hangul fillers
  [0x17b4, 0x17b5], // Khmer vowels that are never drawn
  [0x180b, 0x180f], // Mongolian selectors
  [0x200b, 0x200b], // zero-width space
  [0x200e, 0x200f], // direction marks
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0x3164, 0x3164], // Hangul filler
  [0xfe00, 0xfe0f], // variation selectors
  [0xfeff, 0xfeff], // byte order mark
  [0xffa0, 0xffa0], // Hangul filler
  [0xfff0, 0xfffb], // annotation marks
  [0xfffe, 0xffff], // no characters
  [0x13430, 0x1343f], // joiners of hieroglyphs
  [0x1bca0, 0x1bca3], // shorthand controls
  [0x1d173, 0x1d17a], // musical controls
  [0xe0000, 0xe0fff], // tags and more variation selectors
];
const point = (code: number): string => `\\u{${code.toString(16)}}`;
const HIDDEN = new RegExp(`[${HIDDEN_RANGES.map(([from, to]) => `${point(from)}-${point(to)}`).join('')}]`, 'gu');
const JOINERS = /[\u200c\u200d]+/g;
/** Scripts whose letters join or stack: there a joiner changes what is seen. */
const JOINING = /[\u0600-\u08ff\u0900-\u0dff\u1000-\u109f\u1780-\u18af\ufb50-\ufdff]/;
const PICTURE = /\p{Extended_Pictographic}|\p{Emoji_Modifier}/u;

/** The code points on either side of a run of joiners. */
function neighbours(text: string, start: number, end: number): [string, string] {
  const low = text.charCodeAt(start - 1);
  const before = text.slice(low >= 0xdc00 && low <= 0xdfff ? start - 2 : Math.max(0, start - 1), start);
  const after = end < text.length ? String.fromCodePoint(text.codePointAt(end) as number) : '';
  return [before, after];
}

/** A joiner stays, once, where letters or pictures look different with it; elsewhere it is invisible. */
function joiner(run: string, at: number, text: string): string {
  const [before, after] = neighbours(text, at, at + run.length);
  const shows =
    (JOINING.test(before) && JOINING.test(after)) ||
    (run[0] === '\u200d' && PICTURE.test(before) && PICTURE.test(after));
  return shows ? run[0] : '';
}

/** A vowel sign drawn alone decomposes to a space and the sign: the space is not there to be seen. */
const letters = (forms: string): string => forms.normalize('NFKC').replace(/ (?=\p{M})/gu, '');

/** Same words, nothing hidden, one kind of space and of line end, canonical composition. Cleaning twice changes nothing. */
export function clean(text: string): string {
  return text
    .replace(LONE_SURROGATE, '\ufffd')
    .replace(DIVIDED, '')
    .replace(LINE_END, '\n')
    .replace(ODD_SPACE, ' ')
    .replace(PRESENTATION, letters)
    .replace(HIDDEN, '')
    .replace(JOINERS, joiner)
    .normalize('NFC');
}

/** `clean`, and every run of white space one space: for formats whose line breaks mean nothing. */
export const cleanLine = (text: string): string => clean(text).replace(/\s+/g, ' ').trim();

/** Has the text anything to read in it? */
export const hasWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);
