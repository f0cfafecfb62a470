/** The window on the drawing: it scrolls, is dragged with a mouse, and grows and shrinks by keys, buttons and wheel. */
import { type PointerEvent, type ReactNode, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useSpeech } from '../../strings/index.tsx';
import { useKeys } from '../../ui/keys.ts';
import type { Layout } from './layout.ts';

const STEP = 1.25;
const SMALLEST = 0.08;
const LARGEST = 3;
/** Below this, words are too small to be read: one begins here and moves about. */
const READABLE = 0.75;

const within = (zoom: number): number => Math.min(LARGEST, Math.max(SMALLEST, zoom));

interface ViewportProps {
  readonly layout: Layout;
  readonly tools: ReactNode;
  readonly children: (zoom: number) => ReactNode;
}

export function Viewport({ layout, tools, children }: ViewportProps): ReactNode {
  const { t } = useSpeech();
  const pane = useRef<HTMLDivElement>(null);
  const { zoom, by, fit, reset } = useZoom(pane, layout);
  const drag = useDrag(pane);
  const { keys } = t.stemma;
  useKeys('here', [
    ...['+', '='].map((key) => ({ key, label: keys.larger, run: () => by(STEP) })),
    { key: '-', label: keys.smaller, run: () => by(1 / STEP) },
    { key: '0', label: keys.fit, run: fit },
  ]);
  return (
    <>
      <div className="stemma-tools">
        <button type="button" onClick={() => by(STEP)} aria-keyshortcuts="+">
          {t.stemma.zoomIn}
        </button>
        <button type="button" onClick={() => by(1 / STEP)} aria-keyshortcuts="-">
          {t.stemma.zoomOut}
        </button>
        <button type="button" onClick={fit} aria-keyshortcuts="0">
          {t.stemma.fit}
        </button>
        <button type="button" onClick={reset}>
          {t.stemma.actual}
        </button>
        {tools}
      </div>
      <div ref={pane} className="stemma-pane" {...drag}>
        {children(zoom)}
      </div>
    </>
  );
}

type Pane = React.RefObject<HTMLDivElement | null>;

/** From the middle of the pane. */
interface Point {
  readonly x: number;
  readonly y: number;
}
const MIDDLE: Point = { x: 0, y: 0 };

function toFirst(pane: HTMLElement): void {
  const node = pane.querySelector('.node')?.getBoundingClientRect();
  const { left, width } = pane.getBoundingClientRect();
  pane.scrollTop = 0;
  if (node) pane.scrollBy(node.left + node.width / 2 - left - width / 2, 0);
}

/** In a pane that begins at the right, the way scrolled is counted from there, below nothing. */
function keep(pane: HTMLElement, { x, y }: Point, ratio: number): void {
  if (ratio === 1) return;
  const half = pane.clientWidth / 2;
  const inline = pane.scrollLeft + (getComputedStyle(pane).direction === 'rtl' ? -half : half);
  pane.scrollBy((inline + x) * (ratio - 1), (pane.scrollTop + pane.clientHeight / 2 + y) * (ratio - 1));
}

function useZoom(pane: Pane, layout: Layout) {
  const [zoom, setZoom] = useState(1);
  /** The point that stays where it is when the size changes; at the beginning, the first box is brought into sight. */
  const hold = useRef<Point | 'first'>('first');
  const before = useRef(zoom);
  const whole = useCallback((): number => {
    const { clientWidth = 0, clientHeight = 0 } = pane.current ?? {};
    return within(Math.min(clientWidth / layout.width, clientHeight / layout.height, 1));
  }, [pane, layout.width, layout.height]);
  useLayoutEffect(() => {
    hold.current = 'first';
    setZoom(Math.max(READABLE, whole()));
  }, [whole]);
  useLayoutEffect(() => {
    const ratio = zoom / before.current;
    before.current = zoom;
    const element = pane.current;
    if (element && hold.current === 'first') toFirst(element);
    else if (element && hold.current !== 'first') keep(element, hold.current, ratio);
    hold.current = MIDDLE;
  }, [zoom, pane]);
  const by = useCallback((factor: number) => setZoom((now) => within(now * factor)), []);
  useEffect(() => {
    const element = pane.current;
    const wheel = (event: WheelEvent): void => {
      if (!element || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      const { left, top, width, height } = element.getBoundingClientRect();
      hold.current = { x: event.clientX - left - width / 2, y: event.clientY - top - height / 2 };
      by(Math.exp(-event.deltaY / 300));
    };
    element?.addEventListener('wheel', wheel, { passive: false });
    return () => element?.removeEventListener('wheel', wheel);
  }, [pane, by]);
  return { zoom, by, fit: () => setZoom(whole()), reset: () => setZoom(1) };
}

/** With a finger the pane scrolls by itself. */
function useDrag(pane: Pane) {
  const from = useRef<{ x: number; y: number } | null>(null);
  const end = (): void => {
    from.current = null;
  };
  return {
    onPointerDown: (event: PointerEvent) => {
      if (event.pointerType === 'mouse' && event.button === 0) from.current = { x: event.clientX, y: event.clientY };
    },
    onPointerMove: (event: PointerEvent) => {
      if (!from.current) return;
      pane.current?.scrollBy(from.current.x - event.clientX, from.current.y - event.clientY);
      from.current = { x: event.clientX, y: event.clientY };
    },
    onPointerUp: end,
    onPointerLeave: end,
  };
}
