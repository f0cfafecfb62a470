/** The language of the page and whether it is light or dark. */
import { type ReactNode, useEffect, useState } from 'react';
import { LANGUAGES, type Language, type Strings, useSpeech } from '../strings/index.tsx';

export function LanguageMenu(): ReactNode {
  const { t, language, setLanguage } = useSpeech();
  return (
    <select aria-label={t.shell.language} value={language} onChange={(e) => setLanguage(e.target.value as Language)}>
      {Object.entries(LANGUAGES).map(([code, name]) => (
        <option key={code} value={code} lang={code}>
          {name}
        </option>
      ))}
    </select>
  );
}

type Theme = keyof Strings['shell']['themes'];
const KEPT = 'stemma:theme';
const THEMES: readonly Theme[] = ['system', 'light', 'dark'];

const keptTheme = (): Theme => THEMES.find((theme) => theme === localStorage.getItem(KEPT)) ?? 'system';

export function ThemeMenu(): ReactNode {
  const { t } = useSpeech();
  const [theme, setTheme] = useState(keptTheme);
  useEffect(() => {
    localStorage.setItem(KEPT, theme);
    document.documentElement.dataset.theme = theme;
  }, [theme]);
  return (
    <select aria-label={t.shell.theme} value={theme} onChange={(e) => setTheme(e.target.value as Theme)}>
      {THEMES.map((name) => (
        <option key={name} value={name}>
          {t.shell.themes[name]}
        </option>
      ))}
    </select>
  );
}
