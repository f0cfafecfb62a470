/** The frame around every screen: where one is, how to get elsewhere, what the server's state is, what the keys do. */
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, Suspense, useEffect, useRef, useState } from 'react';
import { addressOf, go, Link, useAddress } from './address.tsx';
import { isOffline } from './api.ts';
import { useLive } from './live.ts';
import { SCREENS } from './screens/index.ts';
import { SpeechProvider, useSpeech } from './strings/index.tsx';
import { AnnouncerProvider } from './ui/announce.tsx';
import { CaseState, useCase } from './ui/case-state.tsx';
import { useKeys } from './ui/keys.ts';
import { KeysDialog } from './ui/keys-dialog.tsx';
import { LanguageMenu, ThemeMenu } from './ui/preferences.tsx';
import { Loading, Locked, Message, ScreenGuard } from './ui/states.tsx';

const queries = new QueryClient({
  defaultOptions: {
    // The server is on this machine: whether a network is there does not matter to it.
    mutations: { networkMode: 'always' },
    queries: {
      networkMode: 'always',
      // What changes is told by the server, so nothing is asked for again by time.
      staleTime: Number.POSITIVE_INFINITY,
      refetchOnWindowFocus: false,
      retry: (count, error) => isOffline(error) && count < 3,
    },
  },
});

function Navigation({ current }: { readonly current: string }): ReactNode {
  const { t } = useSpeech();
  return (
    <nav aria-label={t.shell.navigation}>
      {SCREENS.filter(({ key }) => key !== undefined).map(({ path, title }) => (
        <Link key={path} href={addressOf(path)} aria-current={path === current ? 'page' : undefined}>
          {t.shell.screens[title]}
        </Link>
      ))}
    </nav>
  );
}

function useScreenKeys(showKeys: () => void): void {
  const { t } = useSpeech();
  useKeys('everywhere', [
    { key: '?', label: t.shell.keyHelp, run: showKeys },
    {
      key: '/',
      label: t.shell.keySearch,
      run: () => document.querySelector<HTMLElement>('input[type="search"]')?.focus(),
    },
    ...SCREENS.flatMap(({ path, title, key }) =>
      key === undefined
        ? []
        : [{ key: `g ${key}`, label: t.shell.keyScreen(t.shell.screens[title]), run: () => go(addressOf(path)) }],
    ),
  ]);
}

/** A screen reader and the keyboard go on at the top of a new screen. */
function useFocusOnScreen(screen: string, id: string | undefined): React.RefObject<HTMLElement | null> {
  const main = useRef<HTMLElement>(null);
  const place = `${screen}/${id ?? ''}`;
  const before = useRef(place);
  useEffect(() => {
    if (before.current === place) return;
    before.current = place;
    main.current?.focus({ preventScroll: true });
    scrollTo(0, 0);
  }, [place]);
  return main;
}

function Workbench(): ReactNode {
  const { t } = useSpeech();
  const { screen: path, id } = useAddress();
  const [keys, setKeys] = useState(false);
  const online = useLive(queries);
  const summary = useCase();
  const main = useFocusOnScreen(path, id);
  useScreenKeys(() => setKeys(true));
  const screen = SCREENS.find((s) => s.path === path);
  const bare = summary.data?.reports === 0 && !screen?.always;
  const title = screen && t.shell.screens[screen.title];
  useEffect(() => {
    document.title = [title, summary.data?.name, t.shell.brand].filter(Boolean).join(' · ');
  }, [title, summary.data?.name, t]);
  if (summary.error && 'code' in summary.error && summary.error.code === 'locked') return <Locked />;
  return (
    <>
      <a className="skip" href="#content">
        {t.shell.skip}
      </a>
      <header className="frame">
        <Link className="brand" href="/">
          {t.shell.brand}
          {summary.data && <bdi className="case-name">{summary.data.name}</bdi>}
        </Link>
        <Navigation current={screen?.key === undefined ? '' : path} />
        <div className="preferences">
          <LanguageMenu />
          <ThemeMenu />
          <button type="button" onClick={() => setKeys(true)}>
            {t.shell.keys} <kbd>?</kbd>
          </button>
        </div>
      </header>
      <CaseState online={online} />
      <main id="content" ref={main} tabIndex={-1}>
        {screen && bare ? (
          <Message whole title={t.casePile.empty} hint={t.shell.emptyHint}>
            <Link href="/">{t.casePile.add}</Link>
          </Message>
        ) : screen ? (
          <ScreenGuard key={`${path}/${id ?? ''}`}>
            <Suspense fallback={<Loading />}>
              <screen.View id={id} />
            </Suspense>
          </ScreenGuard>
        ) : (
          <Message whole title={t.shell.missing} hint={t.shell.missingHint} />
        )}
      </main>
      <KeysDialog open={keys} onClose={() => setKeys(false)} />
    </>
  );
}

export const App = (): ReactNode => (
  <QueryClientProvider client={queries}>
    <SpeechProvider>
      <AnnouncerProvider>
        <Workbench />
      </AnnouncerProvider>
    </SpeechProvider>
  </QueryClientProvider>
);
