/** Opens the tagger of a language once, for every layer that needs what it knows of words. */
import type { LanguagePack } from '../../languages/language-pack.ts';
import { openTagger, type Tagger } from './decode.ts';

const opened = new WeakMap<LanguagePack, Tagger | null>();

/** Null where the language has no weights. */
export function taggerFor(language: LanguagePack): Tagger | null {
  let tagger = opened.get(language);
  if (tagger === undefined) {
    const bytes = language.weights('tags');
    tagger = bytes ? openTagger(bytes) : null;
    opened.set(language, tagger);
  }
  return tagger;
}
