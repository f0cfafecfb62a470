/** Which language a text is in: what its file says, what its commonest words say, and only then a trained detector. */

const SAMPLE = 20_000;
/** The commonest words of English that other languages in Latin letters do not share. */
const ENGLISH = new Set('the of and that was were with from by said they their which this has have had'.split(' '));

/** ISO 639-1 code at the head of a language tag ("en-GB", "ar_SY"), or undefined. */
export const languageOfTag = (tag: string | null | undefined): string | undefined =>
  /^([a-z]{2,3})(?:[-_][a-z0-9]+)*$/.exec((tag ?? '').trim().toLowerCase())?.[1];

function plainlyEnglish(text: string): boolean {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const hits = words.reduce((n, word) => n + (ENGLISH.has(word) ? 1 : 0), 0);
  return words.length > 0 && hits / words.length > 0.12;
}

const share = (text: string, letters: RegExp): number =>
  (text.match(letters)?.length ?? 0) / Math.max(1, text.match(/\p{L}/gu)?.length ?? 0);

/** Web templates often call every page English: a tag counts only for a text in letters of that language. */
function scriptFits(tag: string, text: string): boolean {
  const latin = share(text, /\p{Script=Latin}/gu);
  if (['en', 'fr', 'de', 'es', 'it', 'nl', 'pt', 'tr'].includes(tag)) return latin > 0.3;
  if (['ar', 'fa', 'ckb', 'ur', 'ps'].includes(tag)) return share(text, /\p{Script=Arabic}/gu) > 0.3;
  return true;
}

async function detected(text: string): Promise<string> {
  const { eld } = await import('eld/small');
  const found = eld.detect(text);
  return found.language !== '' && found.isReliable() ? found.language : 'und';
}

/** `und` when it cannot be told. */
export async function languageOf(text: string, tag?: string): Promise<string> {
  const sample = text.slice(0, SAMPLE);
  if (tag !== undefined && tag !== 'und' && scriptFits(tag, sample)) return tag;
  return plainlyEnglish(sample) ? 'en' : detected(sample);
}
