/** The language of the page: the catalogue in it, and numbers, dates and times as it writes them. */
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { ar } from './ar/index.ts';
import { en, type Strings } from './en/index.ts';
import { type Language, LOCALES } from './plural.ts';
import { type Times, timesIn } from './times.ts';

export type { Strings } from './en/index.ts';
export type { Language } from './plural.ts';

const CATALOGUES: Readonly<Record<Language, Strings>> = { en, ar };
export const LANGUAGES: Readonly<Record<Language, string>> = { en: 'English', ar: 'العربية' };
const DIRECTIONS: Readonly<Record<Language, 'ltr' | 'rtl'>> = { en: 'ltr', ar: 'rtl' };

interface Speech extends Times {
  readonly language: Language;
  readonly t: Strings;
  readonly number: (n: number) => string;
  readonly percent: (share: number) => string;
  readonly setLanguage: (language: Language) => void;
}

const SpeechContext = createContext<Speech | null>(null);

const KEPT = 'stemma:language';
const isLanguage = (value: string | null): value is Language => value !== null && Object.hasOwn(CATALOGUES, value);
function firstLanguage(): Language {
  const kept = localStorage.getItem(KEPT);
  if (isLanguage(kept)) return kept;
  return navigator.language.startsWith('ar') ? 'ar' : 'en';
}

function speechIn(language: Language): Omit<Speech, 'setLanguage'> {
  const number = new Intl.NumberFormat(LOCALES[language]);
  const percent = new Intl.NumberFormat(LOCALES[language], { style: 'percent', maximumFractionDigits: 0 });
  return {
    language,
    t: CATALOGUES[language],
    number: (n) => number.format(n),
    percent: (share) => percent.format(share),
    ...timesIn(language, CATALOGUES[language]),
  };
}

export function SpeechProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const [language, setLanguage] = useState(firstLanguage);
  useEffect(() => {
    localStorage.setItem(KEPT, language);
    document.documentElement.lang = language;
    document.documentElement.dir = DIRECTIONS[language];
  }, [language]);
  const speech = useMemo(() => ({ ...speechIn(language), setLanguage }), [language]);
  return <SpeechContext value={speech}>{children}</SpeechContext>;
}

export function useSpeech(): Speech {
  const speech = useContext(SpeechContext);
  if (!speech) throw new Error('No language: put the component inside SpeechProvider');
  return speech;
}
