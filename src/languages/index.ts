/** The list of languages that Stemma reads. */
import { english } from './en/index.ts';
import type { LanguagePack, WeightsSource } from './language-pack.ts';

const LANGUAGES: Readonly<Record<string, (weights: WeightsSource) => LanguagePack>> = {
  en: english,
};

export const LANGUAGE_CODES: readonly string[] = Object.keys(LANGUAGES);

/** The pack for `code`, or the English one with `known: false`: what can be read is read, and a note says so. */
export function openLanguage(code: string, weights: WeightsSource): { pack: LanguagePack; known: boolean } {
  const open = LANGUAGES[code];
  return { pack: (open ?? LANGUAGES.en)(weights), known: open !== undefined };
}
