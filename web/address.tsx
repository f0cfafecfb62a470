/** What the page shows is written in the address bar: the screen, the thing on it, and every filter. */
import { type AnchorHTMLAttributes, type MouseEvent, type ReactNode, useCallback, useSyncExternalStore } from 'react';

export interface Address {
  /** First part of the path: the screen. Empty on the first screen. */
  readonly screen: string;
  /** Second part of the path: what the screen shows. */
  readonly id: string | undefined;
  readonly query: URLSearchParams;
}

const MOVED = 'stemma:moved';

/** Goes to an address of the page. `replace` leaves no step to come back to: for filters that change with each key. */
export function go(href: string, { replace = false } = {}): void {
  history[replace ? 'replaceState' : 'pushState'](null, '', href);
  dispatchEvent(new Event(MOVED));
}

function subscribe(hear: () => void): () => void {
  addEventListener('popstate', hear);
  addEventListener(MOVED, hear);
  return () => {
    removeEventListener('popstate', hear);
    removeEventListener(MOVED, hear);
  };
}

export function useAddress(): Address {
  const href = useSyncExternalStore(subscribe, () => `${location.pathname}${location.search}`);
  const { pathname, searchParams } = new URL(href, location.origin);
  const [screen = '', id] = pathname.slice(1).split('/').map(decodeURIComponent);
  return { screen, id: id || undefined, query: searchParams };
}

/** An address of a screen; what is empty is left out. */
export function addressOf(
  screen: string,
  id?: string,
  query: Readonly<Record<string, string | undefined>> = {},
): string {
  const path = [screen, ...(id === undefined ? [] : [id])].map(encodeURIComponent).join('/');
  const given = Object.entries(query).filter(
    (pair): pair is [string, string] => pair[1] !== undefined && pair[1] !== '',
  );
  const search = new URLSearchParams(given).toString();
  return `/${path}${search === '' ? '' : `?${search}`}`;
}

/** One value of the query, and how to change it together with others: `change({ search: 'mill', page: '' })`. */
export function useQuery(): {
  readonly value: (name: string) => string;
  readonly change: (values: Readonly<Record<string, string>>, options?: { readonly replace?: boolean }) => void;
} {
  const { query } = useAddress();
  const change = useCallback((values: Readonly<Record<string, string>>, { replace = true } = {}) => {
    const search = new URLSearchParams(location.search);
    for (const [name, value] of Object.entries(values)) {
      if (value === '') search.delete(name);
      else search.set(name, value);
    }
    const text = search.toString();
    go(`${location.pathname}${text === '' ? '' : `?${text}`}`, { replace });
  }, []);
  return { value: (name) => query.get(name) ?? '', change };
}

const opensElsewhere = ({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean =>
  button !== 0 || metaKey || ctrlKey || shiftKey || altKey;

interface LinkProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  readonly href: string;
  readonly children: ReactNode;
}

/** A real link, so that it can be opened in another window, followed without loading the page anew. */
export function Link({ href, onClick, children, ...rest }: LinkProps): ReactNode {
  const follow = (event: MouseEvent<HTMLAnchorElement>): void => {
    onClick?.(event);
    if (event.defaultPrevented || opensElsewhere(event)) return;
    event.preventDefault();
    go(href);
  };
  return (
    <a href={href} onClick={follow} {...rest}>
      {children}
    </a>
  );
}
