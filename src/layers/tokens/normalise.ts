/** The form of a word that rules compare with: lower case, plain quotes and dashes, nothing invisible. */

const PLAIN: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '‛': "'",
  ʼ: "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '‐': '-',
  '‑': '-',
  '‒': '-',
};
const ODD = /[‘’‛ʼ“”„«»‐‑‒]/g;
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u061c]/g;

export const normalise = (form: string): string =>
  form
    .replace(INVISIBLE, '')
    .replace(ODD, (mark) => PLAIN[mark])
    .toLowerCase();
