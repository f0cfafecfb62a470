/** The typefaces of a PDF, out of the package: which one draws a letter, and what stands for letters that none has. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

export type Weight = 'regular' | 'bold';
export type Script = 'latin' | 'arabic';
export type FontName = `${Script}-${Weight}`;

const FILES: Readonly<Record<FontName, string>> = {
  'latin-regular': 'noto-sans/400Regular/NotoSans_400Regular.ttf',
  'latin-bold': 'noto-sans/700Bold/NotoSans_700Bold.ttf',
  'arabic-regular': 'amiri/400Regular/Amiri_400Regular.ttf',
  'arabic-bold': 'amiri/700Bold/Amiri_700Bold.ttf',
};
export const FONT_NAMES = Object.keys(FILES) as FontName[];

const resolve = createRequire(import.meta.url).resolve;
export const fontFile = (name: FontName): Buffer => readFileSync(resolve(`@expo-google-fonts/${FILES[name]}`));

/** What of fontkit's fonts is used here. */
export interface Typeface {
  hasGlyphForCodePoint(code: number): boolean;
}

export interface Letters {
  /** Which typeface draws it: within words from right to left, the Arabic one where it can. */
  readonly scriptOf: (letter: string, fromRight: boolean) => Script;
  /** The text as it can be drawn: letters that no typeface has are written as their number, so that nothing is dropped. */
  readonly drawable: (text: string) => string;
}

const numbered = (code: number): string => `⟨U+${code.toString(16).toUpperCase().padStart(4, '0')}⟩`;
/** Controls and marks of direction; the two joiners, by which Persian and Kurdish are spelt, stay. */
const CONTROL = /(?![\u200c\u200d])[\p{Cc}\p{Cf}]/gu;

/** Latin, Greek, Cyrillic and Devanagari come from one typeface, Arabic letters from the other. */
export function lettersOf(latin: Typeface, arabic: Typeface): Letters {
  const has = (face: Typeface, letter: string): boolean => face.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0);
  return {
    scriptOf: (letter, fromRight) => {
      const [first, second]: Script[] = fromRight ? ['arabic', 'latin'] : ['latin', 'arabic'];
      return has(first === 'arabic' ? arabic : latin, letter) ? first : second;
    },
    drawable: (text) =>
      Array.from(text.replace(/[^\S\u00a0]/g, ' ').replace(CONTROL, ''), (letter) =>
        has(latin, letter) || has(arabic, letter) ? letter : numbered(letter.codePointAt(0) ?? 0),
      ).join(''),
  };
}
