/** What a screen shows when it has nothing to show yet, nothing at all, or something went wrong: each with the next step. */
import type { UseQueryResult } from '@tanstack/react-query';
import { Component, type ReactNode, useEffect } from 'react';
import { Link, useAddress } from '../address.tsx';
import { ApiProblem, api, isOffline } from '../api.ts';
import { useSpeech } from '../strings/index.tsx';

interface MessageProps {
  readonly title: string;
  /** It is all that the screen shows. */
  readonly whole?: boolean;
  readonly hint?: string;
  readonly children?: ReactNode;
}

export const Message = ({ title, whole = false, hint, children }: MessageProps): ReactNode => (
  <div className="message">
    {whole ? <h1>{title}</h1> : <h2>{title}</h2>}
    {hint && <p>{hint}</p>}
    {children}
  </div>
);

export function Loading(): ReactNode {
  const { t } = useSpeech();
  return (
    <p className="loading" role="status">
      {t.shell.loading}
    </p>
  );
}

export function Locked(): ReactNode {
  const { t } = useSpeech();
  return (
    <main id="content">
      <Message whole title={t.shell.locked} hint={t.shell.lockedHint} />
    </main>
  );
}

/** The server's own words, or ours when it does not answer. */
export function useProblem(): (error: unknown) => { readonly title: string; readonly hint: string } {
  const { t } = useSpeech();
  return (error) => {
    if (isOffline(error)) return { title: t.shell.offline, hint: t.shell.offlineHint };
    if (error instanceof ApiProblem) return { title: t.said(error.message), hint: t.said(error.hint) };
    return { title: t.shell.failed, hint: error instanceof Error ? error.message : String(error) };
  };
}

interface TroubleProps {
  readonly error: unknown;
  readonly again?: () => void;
  readonly whole?: boolean;
}

export function Trouble({ error, again, whole = false }: TroubleProps): ReactNode {
  const { t } = useSpeech();
  const { title, hint } = useProblem()(error);
  const { screen } = useAddress();
  const ofReport = screen === 'report' || screen === 'custody' || screen === 'seen';
  return (
    <div role="alert">
      <Message whole={whole} title={title} hint={hint}>
        {whole && <Link href={`/${ofReport ? '' : screen}`}>{t.shell.toList}</Link>}{' '}
        {again && (
          <button type="button" onClick={again}>
            {t.shell.again}
          </button>
        )}
      </Message>
    </div>
  );
}

interface LoadedProps<T> {
  readonly query: UseQueryResult<T>;
  /** It is all that the screen shows. */
  readonly whole?: boolean;
  readonly children: (data: T) => ReactNode;
}

/** Shows the answer once it is there; what was there before stays while it is asked for anew. */
export function Loaded<T>({ query, whole = false, children }: LoadedProps<T>): ReactNode {
  if (query.data !== undefined) return children(query.data);
  if (query.error) return <Trouble whole={whole} error={query.error} again={() => void query.refetch()} />;
  return <Loading />;
}

/** What the browser says when the code or style of a screen does not come. */
const NOT_LOADED = /preload|dynamically imported|module script/i;
const LOOK_AGAIN = 2_000;

/** A screen whose code did not come: it is asked for anew by loading the page, once the server answers. */
function NotLoaded(): ReactNode {
  const { t } = useSpeech();
  useEffect(() => {
    const look = setInterval(
      () =>
        void api.case().then(
          () => location.reload(),
          () => undefined,
        ),
      LOOK_AGAIN,
    );
    return () => clearInterval(look);
  }, []);
  return (
    <div role="alert">
      <Message whole title={t.shell.notLoaded} hint={t.shell.offlineHint} />
    </div>
  );
}

/** A screen that fails leaves the frame standing. */
export class ScreenGuard extends Component<{ readonly children: ReactNode }, { readonly error: unknown }> {
  override state: { readonly error: unknown } = { error: null };

  static getDerivedStateFromError(error: unknown): { readonly error: unknown } {
    return { error };
  }

  override render(): ReactNode {
    if (this.state.error === null) return this.props.children;
    if (this.state.error instanceof Error && NOT_LOADED.test(this.state.error.message)) return <NotLoaded />;
    return <Trouble whole error={this.state.error} again={() => this.setState({ error: null })} />;
  }
}
