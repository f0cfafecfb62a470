/** Numbers with what they count, by the rules of the language: Arabic has six forms, English two. */

export const LOCALES = { en: 'en-GB', ar: 'ar-u-nu-latn' } as const;
export type Language = keyof typeof LOCALES;

/** `#` stands for the number; `zero` is for none, also where the language has no form for it; `other` for whatever is not given. */
export type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/** Digits stay those of the reports, so that a figure reads the same in the text and beside it. */
export function counter(language: Language): (forms: Forms) => (n: number) => string {
  const rules = new Intl.PluralRules(language);
  const format = new Intl.NumberFormat(LOCALES[language]);
  return (forms) => (n) =>
    ((n === 0 ? forms.zero : undefined) ?? forms[rules.select(n)] ?? forms.other).replaceAll('#', format.format(n));
}
