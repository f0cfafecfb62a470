/** A list of any length: only what is in view is in the document, and only what comes into view is asked for. */
import { type QueryKey, useQueries } from '@tanstack/react-query';
import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { Loading, Trouble } from './states.tsx';

const PAGE = 100;

interface Stretch<T> {
  readonly total: number;
  readonly rows: readonly T[];
}

interface LongListProps<T> {
  readonly label: string;
  /** What the list depends on: the first part names what is asked for, as in `live.ts`. */
  readonly queryKey: QueryKey;
  readonly fetch: (offset: number, limit: number) => Promise<Stretch<T>>;
  readonly row: (row: T, index: number) => ReactNode;
  /** Height of a row in pixels, as guessed before it is seen. */
  readonly height: number;
  /** Above the list, with how many there are. */
  readonly head?: (total: number) => ReactNode;
  /** In place of the list when there is nothing in it. */
  readonly empty: ReactNode;
}

export function LongList<T>({ label, queryKey, fetch, row, height, head, empty }: LongListProps<T>): ReactNode {
  const [pages, setPages] = useState<readonly number[]>([0]);
  const answers = useQueries({
    queries: [...new Set([0, ...pages])].map((page) => ({
      queryKey: [...queryKey, page],
      queryFn: () => fetch(page * PAGE, PAGE),
      placeholderData: (before: Stretch<T> | undefined) => before,
    })),
  });
  const [first] = answers;
  if (first.error && !first.data) return <Trouble error={first.error} again={() => void first.refetch()} />;
  if (!first.data) return <Loading />;
  const shown = new Map([...new Set([0, ...pages])].map((page, i) => [page, answers[i].data?.rows]));
  const at = (index: number): T | undefined => shown.get(Math.floor(index / PAGE))?.[index % PAGE];
  const { total } = first.data;
  return (
    <>
      {head?.(total)}
      {total === 0 ? empty : <Rows {...{ label, total, at, row, height, pages, setPages }} />}
    </>
  );
}

interface RowsProps<T> {
  readonly label: string;
  readonly total: number;
  readonly at: (index: number) => T | undefined;
  readonly row: (row: T, index: number) => ReactNode;
  readonly height: number;
  readonly pages: readonly number[];
  readonly setPages: (pages: readonly number[]) => void;
}

function Rows<T>({ label, total, at, row, height, pages, setPages }: RowsProps<T>): ReactNode {
  const list = useRef<HTMLUListElement>(null);
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    const now = list.current?.offsetTop ?? 0;
    if (now !== top) setTop(now);
  });
  const virtual = useWindowVirtualizer({ count: total, estimateSize: () => height, overscan: 12, scrollMargin: top });
  const items = virtual.getVirtualItems();
  const from = Math.floor((items.at(0)?.index ?? 0) / PAGE);
  const to = Math.floor((items.at(-1)?.index ?? 0) / PAGE);
  useLayoutEffect(() => {
    const wanted = Array.from({ length: to - from + 1 }, (_, i) => from + i);
    if (wanted.join() !== pages.join()) setPages(wanted);
  }, [from, to, pages, setPages]);
  return (
    <ul ref={list} aria-label={label} className="long-list" style={{ height: virtual.getTotalSize() }}>
      {items.map(({ index, key, start }) => {
        const value = at(index);
        return (
          <li
            key={key}
            ref={virtual.measureElement}
            data-index={index}
            aria-setsize={total}
            aria-posinset={index + 1}
            style={{ transform: `translateY(${start - top}px)` }}
          >
            {value === undefined ? <div className="row-loading" style={{ height }} /> : row(value, index)}
          </li>
        );
      })}
    </ul>
  );
}
